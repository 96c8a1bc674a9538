import type { ActivityOf, Person } from "../../src/core/activity.ts";
import { idAt } from "./cast.ts";
import { type Scene, targetAt } from "./scene.ts";

/** What a workbook, a single-post sheet or an interface tells. `index` is the import the rows come from. */
export type Span = { from: number; to: number };

export function makeWorkbook(scene: Scene, index: number, { from, to }: Span): void {
  const { chance, rows } = scene;
  const origins = [{ import: index, file: "Content.xlsx", line: 1 }];
  const reach = chance.pick([0, 20, 300, 2000]);
  /** As merging leaves them: one row a day, the later export's, from both. */
  const put = (row: ActivityOf<"daily-figures" | "new-followers">): void => {
    const place = rows.findIndex(old => old.kind === row.kind && old.on === row.on);
    const known = rows[place];
    if (known) rows[place] = { ...row, origins: [...known.origins, ...origins] };
    else rows.push(row);
  };
  for (let on = from; on <= to; on++) {
    put({ kind: "daily-figures", origins, on, impressions: chance.int(-3, reach), engagements: chance.int(0, reach / 10) });
    put({ kind: "new-followers", origins, on, count: chance.int(-1, 4) });
  }
  if (chance.yes(0.8)) rows.push({ kind: "follower-total", origins, on: to, total: chance.int(0, 6000) });
  const posts = rows.filter(row => row.kind === "post");
  const figures = (id: string, published: number, many: number) =>
    rows.push({
      kind: "post-figures",
      origins,
      on: to,
      post: targetAt("activity", id),
      published,
      form: "list",
      impressions: many,
      engagements: chance.int(0, 40),
      reactions: null,
      comments: null,
      reposts: null,
    });
  for (const post of posts.slice(-20)) {
    if (chance.yes(0.6)) figures(idAt(post.at + 1.5, 3), Math.floor(post.at / 86_400), chance.int(10, 900));
  }
  if (posts.length === 0) for (let i = chance.int(0, 12); i > 0; i--) figures(idAt(i * 1000, i), chance.int(to - 100, to), 50);
}

const dimensions: [ActivityOf<"audience-share">["dimension"], string[]][] = [
  ["Job title", ["Sales Manager", "Software Engineer", "Founder", "Head of Marketing"]],
  ["Seniority", ["Director", "VP", "CXO", "Senior", "Entry"]],
  ["Company", ["Acme GmbH", "Cedar Inc", "Wolke 7"]],
  ["Industry", ["Food and Beverage Services", "Accommodation Services", "Caterers"]],
  ["Location", ["Vienna", "Graz"]],
];

export function makeAudience(scene: Scene, index: number, { from, to }: Span): void {
  const { chance, rows } = scene;
  const origins = [{ import: index, file: "Audience.xlsx", line: 1 }];
  for (const content of chance.pick([[true], [false], [true, false]])) {
    for (const [dimension, values] of dimensions) {
      if (chance.yes(0.3)) continue;
      for (const value of values) {
        const share = chance.yes(0.2) ? 0.005 : chance.int(1, 30) / 100;
        rows.push({ kind: "audience-share", origins, on: to, first: from, last: to, content, dimension, value, share });
      }
    }
  }
}

export function makePostFigures(scene: Scene, index: number, on: number): void {
  const { chance, rows } = scene;
  const origins = [{ import: index, file: "Post.xlsx", line: 1 }];
  const quiet = chance.yes(0.4);
  const told = new Set<string>();
  for (const post of rows.filter(row => row.kind === "post")) {
    const bare = post.text.words === 0 && post.sharedUrl.includes("linkedin.com") && !post.sharedUrl.includes("/pulse/");
    if (Math.floor(post.at / 86_400) > on || bare || told.has(post.id) || chance.yes(0.4)) continue;
    told.add(post.id); // a sheet tells of a post once, however often its row stands in Shares
    const equal = chance.yes(0.5);
    rows.push({
      kind: "post-figures",
      origins,
      on,
      post: equal ? targetAt(post.urn, post.id) : targetAt("activity", idAt(post.at + 1.5, 3)),
      published: chance.yes(0.5) ? Math.floor(post.at / 86_400) : null,
      form: "single",
      impressions: quiet ? null : chance.int(20, 3000),
      engagements: chance.int(0, 90),
      reactions: chance.yes(0.9) ? chance.int(0, 60) : null,
      comments: chance.yes(0.8) ? chance.int(0, 15) : null,
      reposts: chance.yes(0.5) ? chance.int(0, 5) : null,
    });
  }
}

/** An interface knows whose posts the member commented on. */
function makeAuthors(scene: Scene): void {
  const { chance, rows, people } = scene;
  const favourites = people.slice(0, chance.pick([2, 5, 60]));
  const authors = new Map<string, Person>();
  rows.forEach((row, i) => {
    if (row.kind !== "comment") return;
    const author = authors.get(row.target.id) ?? chance.pick(favourites);
    authors.set(row.target.id, author);
    if (chance.yes(0.8)) rows[i] = { ...row, author };
  });
}

/** A few who comment on the member's posts, on whose posts the member comments the same day. */
function makePod(scene: Scene, index: number): void {
  const { chance, rows, people, free, text, end } = scene;
  const origins = [{ import: index, file: "interface", line: 2 }];
  const pod = people.slice(0, chance.pick([1, 3, 4]));
  for (const post of rows.filter(row => row.kind === "post").slice(-20)) {
    const link = targetAt(post.urn, post.id);
    for (const author of pod) {
      if (chance.yes(0.15)) continue;
      const at = free(post.at + chance.int(60, 80_000));
      if (at >= end * 86_400) continue;
      const id = `pod ${at}`;
      rows.push({ kind: "received-comment", origins, at, post: link, author, id, parent: null });
      const back = free(at + chance.pick([-86_400, -5000, 7000, 86_400, 86_500]));
      const target = targetAt("activity", idAt(back - 3000, 77));
      if (chance.yes(0.8))
        rows.push({ kind: "comment", origins: scene.origins, at: back, target, text: text(30), generic: false, author });
    }
  }
}

/** Comments and reactions of others under own posts; some own answers to them. */
export function makeReceived(scene: Scene, index: number): void {
  if (scene.chance.yes(0.7)) makeAuthors(scene);
  const { chance, rows, people, free, text, end } = scene;
  const inPod = chance.yes(0.6);
  if (inPod) makePod(scene, index);
  const origins = [{ import: index, file: "interface", line: 1 }];
  const own = { origins: scene.origins, text: text(10), generic: false };
  let n = 0;
  for (const post of rows.filter(row => row.kind === "post")) {
    const link = targetAt(post.urn, post.id);
    for (let i = chance.int(0, inPod ? 2 : 5); i > 0; i--) {
      const at = free(post.at + chance.pick([50, 4000, 90_000, 604_000, 700_000]));
      if (at >= end * 86_400) continue;
      n++;
      rows.push({
        kind: "received-comment",
        origins,
        at,
        post: link,
        author: chance.pick(people),
        id: `${n + 100}`,
        parent: null,
      });
      if (!chance.yes(0.5)) continue;
      const comment = chance.yes(0.6) ? `${n + 100}` : null;
      const answer = free(at + chance.pick([60, 86_400, 86_401, 200_000]));
      if (answer < end * 86_400) rows.push({ kind: "comment", ...own, at: answer, target: { ...link, comment } });
    }
    for (let i = chance.int(0, 6); i > 0; i--) {
      rows.push({
        kind: "received-reaction",
        origins,
        at: free(post.at + chance.int(60, 90_000)),
        post: link,
        author: chance.pick(people),
      });
    }
  }
}

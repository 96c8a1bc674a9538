import type { ActivityOf, Target } from "../../src/core/activity.ts";
import { idAt } from "./cast.ts";
import { type Scene, targetAt } from "./scene.ts";

/** Own posts with uploads, comments, reactions, reposts, votes. */
type Post = ActivityOf<"post">;

export function makePosts(scene: Scene): void {
  const { chance, rows, origins, when, free, text } = scene;
  const posts: Post[] = [];
  const post = (at: number, change: Partial<Post>) => {
    const urn = chance.pick(["share", "share", "ugcPost"] as const);
    const made: Post = {
      kind: "post",
      origins,
      at,
      id: idAt(at, posts.length + 1),
      urn,
      text: text(60),
      sharedUrl: "",
      mediaUrl: "",
      visibility: "MEMBER_NETWORK",
      ...change,
    };
    posts.push(made);
    rows.push(made);
    return made;
  };
  for (let i = chance.yes(0.12) ? chance.int(70, 110) : chance.int(0, 45); i > 0; i--) {
    const at = when();
    const older = posts.length > 0 ? chance.pick(posts) : null;
    const own = older ? `https://www.linkedin.com/feed/update/urn%3Ali%3A${older.urn}%3A${older.id}` : "";
    const sharedUrl = chance.pick([
      "",
      "",
      "",
      "https://a.example/story",
      `https://www.linkedin.com/pulse/article-${chance.int(1, 5)}`,
      `https://www.linkedin.com/feed/update/urn:li:activity:${idAt(at - 5000, 7)}`,
      own,
    ]);
    const made = post(at, { sharedUrl, mediaUrl: sharedUrl === "" && chance.yes(0.15) ? "https://media.example/1" : "" });
    if (chance.yes(0.3)) {
      const what = chance.pick(["feed image", "feed document", "feed video"]);
      for (let n = chance.int(1, 3); n > 0; n--) {
        rows.push({ kind: "media", origins, at: at - chance.pick([30, 600, 3600, 3700]), what });
      }
    }
    if (chance.yes(0.12))
      post(free(at + chance.pick([300, 7200, 71_999, 72_000, 90_000])), { text: made.text, urn: made.urn, sharedUrl });
    if (chance.yes(0.03)) rows.push({ ...made, at: free(at + 100_000) });
    if (chance.yes(0.04)) post(free(at + 3), {}); // two at once: a link near both is nobody's
  }
  for (let i = chance.int(0, 4); i > 0; i--) rows.push({ kind: "article", origins, slug: `article-${i}` });
  for (const what of ["profile photo", "background photo", "featured file", "article cover photo"]) {
    if (chance.yes(0.4)) rows.push({ kind: "media", origins, at: when(), what });
  }
}

/** A link to an own post, by its own URN or by the activity that wraps it; elsewhere to somebody else's. */
function target(scene: Scene, posts: readonly Post[], foreign: readonly Target[], at: number, mine: number): Target {
  const { chance } = scene;
  const older = posts.filter(post => post.at <= at);
  const named = chance.yes(0.1) ? `${chance.int(1, 9)}` : null;
  if (older.length > 0 && chance.yes(mine)) {
    const post = chance.pick(older);
    const way = chance.int(1, 6);
    if (way === 1) return targetAt(post.urn, post.id, named);
    if (way === 2) return targetAt("activity", idAt(post.at + 1.5, 3), named);
    if (way === 3) return targetAt("activity", idAt(post.at + 60, 3), named);
    if (way === 4) return targetAt("activity", idAt(post.at + 1.7, 4)); // another item made as near in time
    return targetAt("activity", idAt(post.at + 1.5, 3));
  }
  if (chance.yes(0.04)) return targetAt(chance.pick(["article", "unknown", "activity"] as const), "a-name", named);
  return { ...chance.pick(foreign), comment: named };
}

export function makeReplies(scene: Scene): void {
  const { chance, rows, origins, when, free, text } = scene;
  const posts = rows.filter(row => row.kind === "post");
  const foreign: Target[] = [];
  for (let i = 0; i < 60; i++) {
    const id = idAt(scene.end * 86_400 - chance.int(1, 9_000_000) * 3 - 0.5, 900 + i);
    const group = chance.yes(0.1) ? `${chance.int(1, 6)}` : null;
    foreign.push(
      targetAt(group === null ? chance.pick(["activity", "ugcPost", "share"] as const) : "groupPost", id, null, group),
    );
  }
  const comment = (at: number, mine: number) => {
    const row: ActivityOf<"comment"> = {
      kind: "comment",
      origins,
      at,
      target: target(scene, posts, foreign, at, mine),
      text: text(30),
      generic: chance.yes(0.1),
    };
    rows.push(row);
    if (chance.yes(0.03)) rows.push({ ...row }); // counts once
  };
  for (let i = chance.int(0, 90); i > 0; i--) comment(when(), 0.15);
  for (const post of posts) {
    if (chance.yes(0.5)) comment(free(post.at + chance.pick([120, 299, 300, 5000, 172_800, 172_801])), 1);
  }
  const start = when();
  for (let i = chance.yes(0.25) ? chance.pick([12, 30, 31, 33]) : 0; i > 0; i--) comment(free(start + i * 19), 0);
  const react = (at: number, of: Target) => rows.push({ kind: "reaction", origins, at, type: "LIKE", target: of });
  const fresh = (at: number, low: number) => targetAt("activity", idAt(at - 50_000, low));
  const some = (at: number) => (chance.yes(0.5) ? target(scene, posts, foreign, at, 0.2) : fresh(at, chance.int(1, 999)));
  for (let i = chance.int(0, 200); i > 0; i--) {
    const at = when();
    react(at, some(at));
  }
  const hasty = when();
  for (let i = chance.yes(0.4) ? chance.pick([30, 31, 33, 55]) : 0; i > 0; i--) react(hasty + i * 18, fresh(hasty, 1000 + i));
  for (let i = chance.int(0, 12); i > 0; i--) {
    rows.push({ kind: "repost", origins, at: when(), target: target(scene, posts, foreign, 0, 0) });
    rows.push({ kind: "vote", origins, at: when(), target: target(scene, posts, foreign, 0, 0) });
  }
  if (!chance.yes(0.15)) return;
  const first = Math.floor(when() / 86_400);
  for (let d = 0; d < 4; d++) {
    for (let hour = 0; hour < 22; hour++) {
      const at = free((first + d) * 86_400 + hour * 3600 + 7);
      react(at, some(at));
    }
  }
}

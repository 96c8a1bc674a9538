import type { ActivityOf } from "../../src/core/activity.ts";
import { empty, type Found, measured, noData, notApplicable, notYet, q13, q26, rate, ratio } from "./arithmetic.ts";
import { postFactors, share } from "./brand.ts";
import { alike, factors } from "./copies.ts";
import { fits, rowOf, targetOf, topicsOf } from "./fit.ts";
import { foreignComments, substantive } from "./foreign.ts";
import { leftOut, marked } from "./guards.ts";
import { observed } from "./people.ts";
import { joined, ownPostsOf, type Post, targetIn } from "./posts.ts";
import { industryLabels, levelByName, titleOf } from "./tables.ts";
import { listOf, phraseIn, sameCompany } from "./words.ts";
import { perWorld, type World } from "./world.ts";

/** Pillar E but replies and figures (rules 2, section E). */
const commentFactors = perWorld((world: World) =>
  factors(
    foreignComments(world),
    row => world.dayOf(row),
    (a, b) => alike(a.text, b.text),
  ),
);

type Counted = { day: number; n: number; author?: string | null };

/** The `k` largest, the earlier ones among equals. */
const largest = (items: readonly Counted[], k: number) =>
  [...items].sort((a, b) => b.n - a.n || items.indexOf(a) - items.indexOf(b)).slice(0, k);

/** Of each day the k largest, then of each known author and bucket the 3 largest (E1.2), as sums of buckets 0 to 12. */
function capped(world: World, items: readonly Counted[], k: number): number[] {
  const amounts = empty(13);
  const ofDays = [...new Set(items.map(item => item.day))].flatMap(day =>
    largest(
      items.filter(item => item.day === day),
      k,
    ),
  );
  for (let j = 0; j <= 12; j++) {
    const here = ofDays.filter(item => world.bucket(item.day) === j);
    const known = new Set(here.map(item => item.author ?? null).filter(author => author !== null));
    const kept = here.filter(item => (item.author ?? null) === null);
    for (const author of known) {
      kept.push(
        ...largest(
          here.filter(item => item.author === author),
          3,
        ),
      );
    }
    amounts[j] = kept.reduce((sum, item) => sum + item.n, 0);
  }
  return amounts;
}

export function commentsGiven(world: World): Found {
  if (!world.sources.present("Comments")) return noData;
  const seen = observed(world, 13, ["Comments"], 1);
  if (seen.length < 4) return notYet;
  const out = leftOut(world);
  const f = commentFactors(world);
  const perPost = new Map<string, number>();
  const items: Counted[] = [];
  for (const row of foreignComments(world)) {
    if (!substantive(row)) continue;
    const author = world.contacts.idOf(row.author ?? null);
    const mark = `${row.target.type} ${row.target.id}`;
    const before = perPost.get(mark) ?? 0;
    perPost.set(mark, before + 1);
    if (before < 2) items.push({ day: world.dayOf(row), n: out.has(row) ? 0 : (f.get(row) ?? 1), author });
  }
  const { x, se } = rate(capped(world, items, 10), j => seen.includes(j));
  return measured(x, share(world, 13, world.sources.from("Comments")), se);
}

export function reactionsGiven(world: World): Found {
  if (!world.sources.present("Reactions")) return noData;
  const seen = observed(world, 13, ["Reactions"], 1);
  if (seen.length < 4) return notYet;
  const out = leftOut(world);
  const items = new Set<string>();
  const first: ActivityOf<"reaction">[] = [];
  for (const row of world.of("reaction")) {
    if (row.target.comment === null && joined(world, row.target, row.at) !== null) continue;
    const mark = `${row.target.type} ${row.target.group} ${row.target.id} ${row.target.comment}`;
    if (!items.has(mark)) first.push(row);
    items.add(mark);
  }
  const kept = first.filter(row => !out.has(row));
  const hasty = marked(world, kept);
  const counted: { day: number; n: number }[] = [];
  let run = 0;
  let last = -Infinity;
  for (const row of kept) {
    const day = world.dayOf(row);
    if (!hasty.has(row)) {
      counted.push({ day, n: 1 });
      continue;
    }
    run = row.at - last <= 600 && world.clock.day(last) === day ? run + 1 : 1;
    last = row.at;
    if (run <= 5) counted.push({ day, n: 1 });
  }
  const { x, se } = rate(capped(world, counted, 10), j => seen.includes(j));
  return measured(x, share(world, 13, world.sources.from("Reactions")), se);
}

export function insightsShared(world: World): Found {
  if (!world.sources.present("Shares")) return noData;
  const seen = observed(world, 13, ["Shares"], 1);
  if (seen.length < 4) return notYet;
  const f = postFactors(world);
  const insight = (post: Post) => {
    const { words, outsideLink } = post.row.text;
    if (post.kind !== "reshare") {
      return words >= 40 && (outsideLink || ["document", "article", "link", "poll"].includes(post.format));
    }
    const of = targetIn(post.row.sharedUrl);
    return words >= 25 && (of === null || joined(world, of, post.row.at) === null);
  };
  const items = ownPostsOf(world)
    .filter(insight)
    .map(post => ({ day: post.day, n: f.get(post) ?? 1 }));
  const { x, se } = rate(capped(world, items, 1), j => seen.includes(j));
  return measured(x, share(world, 13, world.sources.from("Shares")), se);
}

export function commentQuality(world: World): Found {
  if (!world.sources.present("Comments")) return noData;
  if (observed(world, 26, ["Comments"], 1).length < 4) return notYet;
  const f = commentFactors(world);
  const cases = [];
  for (const row of foreignComments(world)) {
    const j = world.bucket(world.dayOf(row));
    if (j <= 25) cases.push({ w: q26 ** j, y: substantive(row) && !row.generic ? (f.get(row) ?? 1) : 0 });
  }
  return ratio(cases, 3, 7);
}

export function topicFocus(world: World): Found {
  if (!world.sources.present("Shares") && !world.sources.present("Comments")) return noData;
  if (observed(world, 13, ["Shares", "Comments"], 1).length < 4) return notYet;
  const topics = topicsOf(world);
  if (topics.length === 0) return notApplicable;
  const matches = (tokens: string) => topics.some(topic => topic.some(phrase => phraseIn(phrase, listOf(tokens))));
  const cases = [];
  const posts = postFactors(world);
  for (const post of ownPostsOf(world)) {
    const j = world.bucket(post.day);
    if (j > 12 || post.row.text.words < 5) continue;
    cases.push({ w: q13 ** j, y: matches(post.row.text.tokens) ? (posts.get(post) ?? 1) : 0 });
  }
  const comments = commentFactors(world);
  for (const row of foreignComments(world)) {
    const j = world.bucket(world.dayOf(row));
    if (j > 12 || !substantive(row)) continue;
    cases.push({ w: q13 ** j, y: matches(row.text.tokens) ? (comments.get(row) ?? 1) : 0 });
  }
  return ratio(cases, 4, 6);
}

export function targetResonance(world: World): Found {
  if (world.sources.present("received people")) return byPersons(world);
  const rows = world.all("audience-share").filter(row => row.first + 28 <= world.A && world.A <= row.last + 14);
  const content = rows.filter(row => row.content);
  const kind = content.length > 0 ? content : rows;
  const newest = Math.max(...kind.map(row => row.on));
  const ending = kind.filter(row => row.on === newest);
  const sheet = ending.filter(row => ending.every(other => other.first <= row.first));
  const declared = world.ledger.settings.target;
  const target = targetOf(world);
  const levels = target.levels === "director and above" ? [6, 7, 8, 9, 10] : target.levels;
  const companies = declared?.companies ?? [];
  const labels = (declared?.industries ?? []).flatMap(industryLabels);
  const limits = [
    {
      dimension: "Job title",
      on: target.functions.length > 0,
      fit: (v: string) => titleOf(v).functions.some(id => target.functions.includes(id)),
    },
    { dimension: "Seniority", on: levels.length > 0, fit: (v: string) => levels.includes(levelByName(v) ?? -1) },
    { dimension: "Company", on: companies.length > 0, fit: (v: string) => companies.some(other => sameCompany(other, v)) },
    { dimension: "Industry", on: labels.length > 0, fit: (v: string) => labels.includes(v.trim().toLowerCase()) },
  ];
  let best = -1;
  for (const limit of limits) {
    const listed = sheet.filter(row => row.dimension === limit.dimension);
    if (!limit.on || listed.length === 0) continue;
    let sum = 0;
    for (const row of listed) if (limit.fit(row.value)) sum += row.share;
    best = Math.max(best, sum);
  }
  return best < 0 ? noData : measured(best, 0.5, 0);
}

function byPersons(world: World): Found {
  if (observed(world, 13, ["received people"], 1).length < 4) return notYet;
  const target = targetOf(world);
  const people = new Set<string>();
  for (const row of [...world.of("received-reaction"), ...world.of("received-comment")]) {
    const id = world.contacts.idOf(row.author);
    if (id !== null && world.dayOf(row) >= world.A - 90) people.add(id);
  }
  const cases = [];
  for (const id of people) {
    const row = rowOf(world, id);
    const fit = row ? fits(target, row.title, row.company) : null;
    if (fit !== null) cases.push({ w: 1, y: Number(fit) });
  }
  return ratio(cases, 3, 7);
}

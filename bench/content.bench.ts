import { before, inTurn, planFor, trying } from "../src/content/experiment.fixture.ts";
import { experimentOn } from "../src/content/experiment.ts";
import { ownPosts } from "../src/content/posts.ts";
import { rankTest } from "../src/content/ranks.ts";
import { boundsOf } from "../src/content/sequential.ts";
import { simulated } from "../src/content/simulate.fixture.ts";
import { whatWorks } from "../src/content/works.ts";
import type { Activity } from "../src/core/activity.ts";
import { compareActivities } from "../src/core/order.ts";
import { stream } from "../src/core/random.ts";
import { timelineOf } from "../src/model/timeline.ts";
import { benchLedger } from "./ledger.ts";
import { milliseconds } from "./measure.ts";

const pages = 300;

/**
 * Each of some 2,000 posts with its traits, its figures and what works, over a timeline made anew; then how often a true effect is seen, on the
 * page and in an experiment.
 */
export async function contentBench(): Promise<Record<string, unknown>[]> {
  const ledger = benchLedger(100_000);
  const figures = ledger.activities.flatMap((row, i): Activity[] => (row.kind === "post" ? [figuresOf(row, i)] : []));
  const whole = { ...ledger, activities: [...ledger.activities, ...figures].sort(compareActivities) };
  const analysis = (): unknown => whatWorks(ownPosts(timelineOf(whole, "Europe/Vienna")).posts);
  const posts = ownPosts(timelineOf(whole, "Europe/Vienna")).posts.filter(({ relative }) => relative !== null);
  const rows: Record<string, unknown>[] = [
    { what: "full analysis", posts: posts.length, ms: await milliseconds(5, 2, analysis) },
  ];
  rows.push({ what: "what works alone", posts: posts.length, ms: await milliseconds(5, 2, () => whatWorks(posts)) });
  for (const [posts, change] of powers) rows.push({ what: "power", posts, change, ...powerOf(posts, change) });
  for (const each of [12, 25, 50]) {
    // What was drawn is remembered: every time another plan.
    let planned = 2 * each;
    const ms = await milliseconds(3, 1, () => boundsOf(inTurn(each, 2), planned++, false));
    rows.push({ what: "bounds of an experiment", posts: 2 * each, ms });
    for (const times of [1, 1.5, 2, 3, 4]) rows.push({ what: "experiment", each, times, ...tried(each, times) });
  }
  return rows;
}

function figuresOf(post: Extract<Activity, { kind: "post" }>, i: number): Activity {
  const none = { impressions: null, reposts: null, published: null, engagements: null };
  const known = { reactions: 20 + (i % 90), comments: i % 11 };
  const on = Math.floor(post.at / 86_400) + 30;
  const target = { type: "share", id: post.id, group: null, comment: null } as const;
  return { kind: "post-figures", origins: post.origins, on, post: target, form: "single", ...none, ...known };
}

/** Members who have this many posts, and whose links change the response by this share. */
const powers = [
  [60, 0.5],
  [60, 1],
  [150, 0.5],
  [150, 1],
  [400, 0.5],
] as const;

/** Shares of pages on which the link holds, or is at least a hint, corrected for the whole page. */
function powerOf(posts: number, change: number): { readonly holds: number; readonly hint: number } {
  const random = stream(20_261_125);
  const seen = { holds: 0, hint: 0 };
  for (let page = 0; page < pages; page++) {
    const link = whatWorks(simulated(random, posts, { link: Math.log1p(change) })).find(({ id }) => id === "link");
    if (link?.verdict === "holds") seen.holds++;
    if (link && link.verdict !== "not-enough") seen.hint++;
  }
  return { holds: seen.holds / pages, hint: seen.hint / pages };
}

const members = 2000;

/** Shares of experiments of two variants in turn that hold, after how many posts, and that an ordinary rank test at 5 % after every post would call true. */
function tried(each: number, times: number) {
  const random = stream(20_261_125);
  const groups = inTurn(each, 2);
  let [holds, posts, peeked] = [0, 0, 0];
  for (let i = 0; i < members; i++) {
    const own = trying(random, groups, times);
    const all = experimentOn(planFor(own, groups, each), own, own.at(-1)!.day);
    if (all.state === "holds") {
      holds++;
      posts += all.posts.filter(({ standing }) => standing === "counted").length;
    }
    if (times === 1 && i < 200 && isFooled(own.slice(before), groups)) peeked++;
  }
  return { holds: holds / members, after: posts / holds, ...(times === 1 ? { peeking: peeked / 200 } : {}) };
}

function isFooled(posts: readonly { readonly total: number | null }[], groups: readonly number[]): boolean {
  const of = (group: number, n: number): number[] =>
    posts.slice(0, n).flatMap(({ total }, i) => (groups[i] === group ? [total ?? 0] : []));
  return groups.some((_, i) => i >= 5 && rankTest(of(0, i + 1), of(1, i + 1)) <= 0.05);
}

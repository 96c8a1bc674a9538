import { ownPosts } from "../src/content/posts.ts";
import { simulated } from "../src/content/simulate.fixture.ts";
import { whatWorks } from "../src/content/works.ts";
import type { Activity } from "../src/core/activity.ts";
import { compareActivities } from "../src/core/order.ts";
import { stream } from "../src/core/random.ts";
import { timelineOf } from "../src/model/timeline.ts";
import { benchLedger } from "./ledger.ts";
import { milliseconds } from "./measure.ts";

const pages = 300;

/** Each of some 2,000 posts with its traits, its figures and what works, over a timeline made anew; then how often a true effect is seen. */
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

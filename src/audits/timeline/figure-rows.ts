import type { ActivityOf } from "../../core/activity.ts";
import type { Evidence, Facts, Measured } from "../../core/measure.ts";
import { d13 } from "../../core/weights.ts";
import { daily, type FiguredPost, figuredPosts } from "./figures.ts";
import type { Moment } from "./moment.ts";
import type { Timeline } from "./timeline.ts";
import { bucketOf, byWeek } from "./window.ts";

/** Younger posts are still being read. */
const ripeDays = 3;
const days = 91;

/** Impressions and engagements of the daily sheet by week, over 13 weeks. */
export function dailyByWeek(timeline: Timeline, moment: Moment): { readonly seen: Float64Array; readonly engaged: Float64Array } {
  const { day, impressions, engagements } = timeline.fact(daily);
  return {
    seen: byWeek(day, moment.day, 13, i => impressions[i]!),
    engaged: byWeek(day, moment.day, 13, i => engagements[i]!),
  };
}

/** Decayed sum of the weeks observed, not divided (rules 2, W.2). */
export function observedSum(amounts: Float64Array, observed: Uint8Array): number {
  return amounts.reduce((sum, n, j) => (observed[j] ? sum + d13[j]! * n : sum), 0);
}

/** Posts with figures of their own, of 13 weeks and at least 3 days old (rules B7.1, E5.2, E6.1). */
export function ripePosts(timeline: Timeline, moment: Moment): FiguredPost[] {
  return timeline.fact(figuredPosts).filter(({ day }) => day <= moment.day - ripeDays && day > moment.day - days);
}

/** Decayed sum over posts by the weeks they were published in. */
export function postSum(moment: Moment, posts: readonly FiguredPost[], amountOf: (post: FiguredPost) => number | null): number {
  return posts.reduce((sum, post) => sum + d13[bucketOf(moment.day, post.day)]! * (amountOf(post) ?? 0), 0);
}

/** What is an average over `n` posts counts by their number, and is the less certain the fewer they are (rules 2.10, 2.19). */
export function perPost(value: number, n: number, facts: Facts): Measured {
  return { status: "measured", value, g: n / (n + 4), se: (0.6 * value) / Math.sqrt(n), facts: { posts: n, ...facts } };
}

/** Posts as rows with one of their figures, latest first. */
export function postRows(posts: readonly FiguredPost[], amountOf: (post: FiguredPost) => number | null): Evidence[] {
  return posts
    .map((post): Evidence => {
      const raw = amountOf(post) ?? 0;
      const facts = { impressions: post.impressions };
      return { origins: post.row.origins, day: post.day, what: "post-figures", raw, counted: raw, reasons: [], facts };
    })
    .reverse();
}

/** Days of the daily sheet as rows with one of their figures, latest first. */
export function dailyRows(
  timeline: Timeline,
  moment: Moment,
  amountOf: (row: ActivityOf<"daily-figures">) => number,
): Evidence[] {
  return timeline
    .of("daily-figures")
    .filter(({ on }) => on <= moment.day && on > moment.day - days)
    .map((row): Evidence => {
      const raw = amountOf(row);
      const facts = { impressions: row.impressions };
      return { origins: row.origins, day: row.on, what: "daily-figures", raw, counted: raw, reasons: [], facts };
    })
    .reverse();
}

import { daily } from "../audits/timeline/figures.ts";
import { listedPosts } from "../audits/timeline/own-posts.ts";
import { posts } from "../audits/timeline/posts.ts";
import type { Activity } from "../core/activity.ts";
import type { Day } from "../core/day.ts";
import { isRecent } from "./plan.ts";
import type { Timeline } from "./timeline.ts";

/** What the daily sheet shows for each own post: impressions and engagements. */
export type PerPost = { readonly impressions: number; readonly engagements: number };

/**
 * The member's mean of the last 13 weeks, of the days that the daily sheet has; where there was no post in them, of all its days until then.
 * Null without the sheet in these weeks, and where nothing was ever posted while there was one: what a post would bring is not known then.
 */
export function perPost(timeline: Timeline, day: Day): PerPost | null {
  const { day: days, impressions, engagements } = timeline.fact(daily);
  if (!days.some(on => isRecent(on, day))) return null;
  const all = timeline.fact(posts);
  const ofShares = [...all.day].filter((_, i) => all.own[i] === 1);
  const own = ofShares.length > 0 ? ofShares : timeline.fact(listedPosts).map(({ published }) => published);
  const meanOver = (wanted: (on: Day) => boolean): PerPost | null => {
    const shown = new Set(days.filter(wanted));
    const n = own.filter(on => shown.has(on)).length;
    const sum = (figures: Float64Array): number => figures.reduce((all, each, i) => (shown.has(days[i]!) ? all + each : all), 0);
    return n === 0 ? null : { impressions: Math.max(0, sum(impressions) / n), engagements: Math.max(0, sum(engagements) / n) };
  };
  return meanOver(on => isRecent(on, day)) ?? meanOver(on => on <= day);
}

/** Daily figures of planned posts: each brings the mean, all of it on its day. */
export function figuresOf(planned: readonly Activity[], { impressions, engagements }: PerPost, timeline: Timeline): Activity[] {
  const perDay = new Map<Day, number>();
  for (const row of planned) {
    if (row.kind !== "post") continue;
    const on = timeline.clock.dayOf(row.at);
    perDay.set(on, (perDay.get(on) ?? 0) + 1);
  }
  return [...perDay].map(
    ([on, n]): Activity => ({
      kind: "daily-figures",
      origins: [],
      on,
      impressions: n * impressions,
      engagements: n * engagements,
    }),
  );
}

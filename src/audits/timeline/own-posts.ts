import type { Moment } from "./moment.ts";
import { posts } from "./posts.ts";
import type { Timeline } from "./timeline.ts";
import { byWeek } from "./window.ts";

/** Own posts of the last 13 buckets, the n of g for audits on posts (rules 2.10, 2 0.10): of Shares, else of the workbook's lists. */
export function ownPostsIn(timeline: Timeline, moment: Moment, buckets = 13): Float64Array {
  const days = moment.present("Shares") ? timeline.fact(shareDays) : timeline.fact(listedDays);
  return byWeek(days, moment.day, buckets, () => 1);
}

/** Days of own posts, sorted. */
function shareDays(timeline: Timeline): Int32Array {
  const all = timeline.fact(posts);
  return all.day.filter((_, i) => all.own[i] === 1);
}

/** Days of the posts in workbook lists, both tables, by id; sorted (rules B5.2). */
export function listedDays(timeline: Timeline): Int32Array {
  const days = new Map<string, number>();
  for (const row of timeline.of("post-figures"))
    if (row.form === "list" && row.published !== null) days.set(`${row.post.type}:${row.post.id}`, row.published);
  return Int32Array.from(days.values()).sort();
}

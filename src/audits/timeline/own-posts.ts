import type { ActivityOf } from "../../core/activity.ts";
import { ints } from "../../core/columns.ts";
import type { Day } from "../../core/day.ts";
import { secondInId } from "../../text/urn.ts";
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

/** The two ids of one post are made within this many seconds of each other (format spec 1.17). */
const together = 5;

/**
 * Posts of workbook lists, both tables, by id, in the order of publishing (rules B5.2). The classic layout names the feed item, that of 2026
 * also the post itself: ids of two types from the same moment are one post.
 */
export function listedPosts(timeline: Timeline): readonly Listed[] {
  const found = new Map<string, Listed>();
  for (const row of timeline.of("post-figures"))
    if (row.form === "list" && row.published !== null)
      found.set(`${row.post.type}:${row.post.id}`, { row, published: row.published });
  const made = ({ row }: Listed): number => secondInId(row.post.id);
  const byId = [...found.values()].sort((a, b) => made(a) - made(b) || a.published - b.published);
  return byId
    .filter((each, i) => {
      const before = byId[i - 1];
      return !before || before.row.post.type === each.row.post.type || !(made(each) - made(before) <= together);
    })
    .sort((a, b) => a.published - b.published);
}

type Listed = { readonly row: ActivityOf<"post-figures">; readonly published: Day };

function listedDays(timeline: Timeline): Int32Array {
  return ints(timeline.fact(listedPosts), ({ published }) => published);
}

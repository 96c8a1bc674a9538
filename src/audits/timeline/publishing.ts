import type { ActivityOf } from "../../core/activity.ts";
import { flags, floats, ints } from "../../core/columns.ts";
import type { Day } from "../../core/day.ts";
import type { Moment } from "./moment.ts";
import { listedPosts } from "./own-posts.ts";
import type { Post } from "./post-kind.ts";
import { posts } from "./posts.ts";
import type { Timeline } from "./timeline.ts";

/** Everything published, as columns in time order: Shares rows and instant reposts, or the posts of workbook lists (rules B5). */
export type Published = {
  readonly day: Int32Array;
  readonly amount: Float64Array;
  readonly copy: Int32Array;
  /** An own post of amount 0.5 or more (rules B6.1). */
  readonly steady: Uint8Array;
  readonly rows: readonly (Post | ActivityOf<"repost" | "post-figures">)[];
};

const repostAmount = 0.1;
const steadyAmount = 0.5;

/** Shares where they are present, else the workbook's lists (rules 2.6, B5.2). */
export function publishedAt(timeline: Timeline, moment: Moment): Published {
  return moment.present("Shares") ? timeline.fact(fromShares) : timeline.fact(fromLists);
}

function fromShares(timeline: Timeline): Published {
  const own = timeline.fact(posts);
  const all = [
    ...own.rows.map((row, i) => ({
      row,
      at: row.at,
      day: own.day[i]!,
      amount: own.amount[i]!,
      copy: own.copy[i]!,
      own: own.own[i] === 1,
    })),
    ...timeline.of("repost").map(row => ({
      row,
      at: row.at,
      day: timeline.clock.dayOf(row.at),
      amount: repostAmount,
      copy: 1,
      own: false,
    })),
  ].sort((a, b) => a.at - b.at);
  return {
    rows: all.map(one => one.row),
    day: ints(all, one => one.day),
    amount: floats(all, one => one.amount),
    copy: ints(all, one => one.copy),
    steady: flags(all, one => one.own && one.amount >= steadyAmount),
  };
}

function fromLists(timeline: Timeline): Published {
  const listed = timeline.fact(listedPosts);
  return {
    rows: listed.map(({ row }) => row),
    day: ints(listed, ({ published }) => published),
    amount: new Float64Array(listed.length).fill(1),
    copy: new Int32Array(listed.length).fill(1),
    steady: new Uint8Array(listed.length).fill(1),
  };
}

/** Keeps the largest `most` amounts of each day (earliest among equals) and gives them to `add` (rules 2.13); columns from `from` to before `to`. */
export function largestOfDay(
  day: Int32Array,
  from: number,
  to: number,
  most: number,
  amountOf: (i: number) => number,
  add: (day: Day, amount: number, i: number) => void,
): void {
  let start = from;
  while (start < to) {
    let end = start + 1;
    while (end < to && day[end] === day[start]) end++;
    if (end - start <= most) for (let i = start; i < end; i++) add(day[i]!, amountOf(i), i);
    else {
      const order = Array.from({ length: end - start }, (_, k) => start + k).sort((a, b) => amountOf(b) - amountOf(a) || a - b);
      for (const i of order.slice(0, most).sort((a, b) => a - b)) add(day[i]!, amountOf(i), i);
    }
    start = end;
  }
}

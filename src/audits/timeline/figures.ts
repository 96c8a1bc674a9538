import type { ActivityOf } from "../../core/activity.ts";
import { floats, ints } from "../../core/columns.ts";
import type { Day } from "../../core/day.ts";
import { ownThreads } from "./comments.ts";
import { joins } from "./joins.ts";
import { posts } from "./posts.ts";
import type { Timeline } from "./timeline.ts";
import { countBelow } from "./window.ts";

type Dated = { readonly on: Day; readonly origins: readonly { readonly import: number }[] };

/** Daily figures and new followers of workbooks, one row a day: the later export wins (rules 2, W.1). */
export type Daily = { readonly day: Int32Array; readonly impressions: Float64Array; readonly engagements: Float64Array };

const importOf = (row: Dated): number => Math.max(-1, ...row.origins.map(origin => origin.import));

export function daily(timeline: Timeline): Daily {
  const rows = latestPerDay(timeline.of("daily-figures"));
  return {
    day: ints(rows, row => row.on),
    impressions: floats(rows, row => row.impressions),
    engagements: floats(rows, row => row.engagements),
  };
}

export function followersByDay(timeline: Timeline): { readonly day: Int32Array; readonly count: Float64Array } {
  const rows = latestPerDay(timeline.of("new-followers"));
  return { day: ints(rows, row => row.on), count: floats(rows, row => row.count) };
}

function latestPerDay<T extends Dated>(rows: readonly T[]): T[] {
  const best = new Map<Day, T>();
  for (const row of rows) {
    const known = best.get(row.on);
    if (!known || importOf(row) >= importOf(known)) best.set(row.on, row);
  }
  return [...best.values()].sort((a, b) => a.on - b.on);
}

/** Followers on a day (rules 2, W.5): as an export tells, else the last total, else connections, else 0. */
export function followers(timeline: Timeline): (day: Day) => number {
  const told = timeline.fact(toldFollowers);
  const last = [...timeline.of("follower-total")].sort((a, b) => a.on - b.on || importOf(a) - importOf(b)).at(-1);
  const connected = Int32Array.from(timeline.of("connection").flatMap(row => (row.on === null ? [] : [row.on]))).sort();
  return day => told(day) ?? (last && day > last.on ? last.total : countBelow(connected, day + 1));
}

/** The same as exports tell it: back from the total of the earliest that ends on or after the day and reaches it; null where none does. */
export function toldFollowers(timeline: Timeline): (day: Day) => number | null {
  const totals = [...timeline.of("follower-total")].sort((a, b) => a.on - b.on || importOf(a) - importOf(b));
  const rows = timeline.of("new-followers");
  const exports = totals.map(total => {
    const own = rows.filter(
      row => row.on <= total.on && row.origins.some(origin => total.origins.some(one => one.import === origin.import)),
    );
    const days = new Map(own.map(row => [row.on, row.count]));
    return { end: total.on, total: total.total, first: own[0]?.on ?? total.on + 1, days };
  });
  return day => {
    const reaching = exports.find(({ end, first }) => end >= day && first <= day + 1);
    if (!reaching) return null;
    let after = 0;
    for (let d = day + 1; d <= reaching.end; d++) after += reaching.days.get(d) ?? 0;
    return reaching.total - after;
  };
}

export type PostFigures = ActivityOf<"post-figures">;

/** An own post with its lifetime figures (rules 2, E5.2, E6.1, 9.8); `day` is the day it was published. */
export type FiguredPost = {
  readonly day: Day;
  readonly second: number;
  readonly row: PostFigures;
  readonly impressions: number | null;
  /** Reactions, comments and reposts; null where none of the three is known. */
  readonly engagements: number | null;
  /** Comments by others; null where comments are unknown. */
  readonly comments: number | null;
  /** Place among all Shares rows, -1 where the post is in a workbook only. */
  readonly post: number;
  /** An own post: no repost and no edited copy. */
  readonly own: boolean;
};

/**
 * Figures with what rows of any day tell of them written in: their own post, and the own comments on it (rules 2, 0.8, E6.1). So they stay
 * what they are (9.8) in a ledger cut at a day; those of a later or a foreign post then join to nothing.
 */
export function settledFigures(timeline: Timeline): (row: PostFigures, last: Day) => PostFigures {
  const own = timeline.fact(joins);
  const shares = timeline.of("post");
  return (row, last) => {
    const ownComments = ownCommentsOn(timeline, row);
    const share = shares[own.of(row.post, Number.POSITIVE_INFINITY)];
    const day = share ? timeline.clock.dayOf(share.at) : row.published;
    if (share && day !== null && day <= last)
      return { ...row, ownComments, post: { ...row.post, type: share.urn, id: share.id } };
    return { ...row, ownComments, published: day, post: { ...row.post, type: "unknown" } };
  };
}

/** Own comments on a post up to the export of its figures, which are taken off (rules 2, E6.1). */
function ownCommentsOn(timeline: Timeline, row: PostFigures): number {
  if (row.ownComments !== undefined) return row.ownComments;
  const post = timeline.fact(joins).of(row.post, Number.POSITIVE_INFINITY);
  if (post < 0) return 0;
  const threads = timeline.fact(ownThreads);
  const until = timeline.clock.startOf(row.on + 1);
  return threads.post.reduce((n, p, i) => n + (p === post && threads.second[i]! < until ? 1 : 0), 0);
}

/** Single-post figures, the latest known of each post, in the order of publishing. */
export function figuredPosts(timeline: Timeline): FiguredPost[] {
  const own = timeline.fact(joins);
  const known = timeline.fact(posts);
  const ownRows = new Set(known.rows.filter((_, i) => known.own[i] === 1));
  const shares = timeline.of("post");
  const best = new Map<string, PostFigures>();
  for (const row of timeline.of("post-figures")) {
    if (row.form !== "single") continue;
    const place = own.of(row.post, Number.POSITIVE_INFINITY);
    const key = place >= 0 ? `#${place}` : `${row.post.type}:${row.post.id}`;
    const before = best.get(key);
    if (!before || row.on > before.on || (row.on === before.on && importOf(row) >= importOf(before))) best.set(key, row);
  }
  const list = [...best.values()].flatMap(row => {
    const post = own.of(row.post, Number.POSITIVE_INFINITY);
    const share = post >= 0 ? shares[post] : undefined;
    const day = share ? timeline.clock.dayOf(share.at) : row.published;
    if (day === null) return [];
    const parts = [row.reactions, row.comments, row.reposts];
    return [
      {
        day,
        second: share?.at ?? timeline.clock.startOf(day),
        row,
        impressions: row.impressions,
        engagements: parts.every(part => part === null) ? null : parts.reduce<number>((sum, part) => sum + (part ?? 0), 0),
        comments: row.comments === null ? null : Math.max(0, row.comments - ownCommentsOn(timeline, row)),
        post,
        own: share !== undefined && ownRows.has(share),
      },
    ];
  });
  const id = ({ post, row }: FiguredPost): string => shares[post]?.id ?? row.post.id;
  return list.sort((a, b) => a.second - b.second || (id(a) < id(b) ? -1 : 1));
}

/** Usual impressions of a post by followers, and usual engagement rate (model B7, E5). */
export const usualImpressions = (followers: number): number => 261 * (Math.max(followers, 100) / 1000) ** 0.58;
export const usualRate = (followers: number): number => 0.056 * (Math.max(followers, 1000) / 5000) ** -0.28;

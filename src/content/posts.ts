import type { Day, Second } from "../core/day.ts";
import type { PostFormat } from "../core/post-format.ts";
import { publishedPosts } from "../model/published.ts";
import type { Timeline } from "../model/timeline.ts";
import { levelsOf } from "./level.ts";
import { type Basis, comparable, type NoTotal, totalsOf } from "./totals.ts";
import { type Traits, traitsOf } from "./traits.ts";

/**
 * One own post. `weekday` 0 is Monday. `total` by the basis of all of them; where it may be compared (`why` is null and another post has one),
 * `relative` is ln(1 + total) over the member's own level of the time, and `times` the total over the median of the time, null where that is 0.
 */
export type OwnPost = Traits & {
  readonly id: string;
  readonly at: Second;
  readonly day: Day;
  readonly weekday: number;
  readonly hour: number;
  readonly format: PostFormat;
  readonly language: "de" | "en" | "unknown";
  readonly topics: readonly string[];
  readonly text: string;
  readonly impressions: number | null;
  /** Of its whole life, where single figures of it are known. */
  readonly reactions: number | null;
  readonly comments: number | null;
  readonly reposts: number | null;
  readonly total: number | null;
  readonly why: NoTotal | null;
  readonly relative: number | null;
  readonly times: number | null;
  /** The same of its comments alone, where they are known. */
  readonly commentsRelative: number | null;
};

/** Every own post with its traits and figures, in time order. */
export function ownPosts(timeline: Timeline): { readonly basis: Basis; readonly posts: readonly OwnPost[] } {
  const known = publishedPosts(timeline);
  const { basis, totals } = totalsOf(known);
  const levels = levelsOf(totals.map(comparable));
  const comments = known.map(({ single }, i) => (totals[i]!.why === null ? (single?.row.comments ?? null) : null));
  const commentLevels = levelsOf(comments);
  const posts = known.map((post, i): OwnPost => {
    const figures = totals[i]!;
    const { row, day, hour, format, topics } = post;
    const traits = traitsOf(row.text.raw, row.text.outsideLink);
    const weekday = (((day + 3) % 7) + 7) % 7;
    const text = row.text.raw;
    return {
      id: row.id,
      at: row.at,
      day,
      weekday,
      hour,
      format,
      language: row.text.language,
      topics,
      text,
      ...traits,
      reactions: post.single?.row.reactions ?? null,
      comments: post.single?.row.comments ?? null,
      reposts: post.single?.row.reposts ?? null,
      ...figures,
      ...standing(comparable(figures), levels[i]!),
      commentsRelative: standing(comments[i]!, commentLevels[i]!).relative,
    };
  });
  return { basis, posts };
}

function standing(total: number | null, level: number | null): Pick<OwnPost, "relative" | "times"> {
  if (total === null || level === null) return { relative: null, times: null };
  const usual = Math.expm1(level);
  return { relative: Math.log1p(total) - level, times: usual > 0 ? total / usual : null };
}

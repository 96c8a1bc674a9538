import { flags, floats, ints } from "../../core/columns.ts";
import { targetKey } from "../../core/order.ts";
import { copyNumbers } from "../../text/near.ts";
import { substantiveWords } from "../../text/words.ts";
import { actions } from "./actions.ts";
import { type Comment, commentRows } from "./comment-rows.ts";
import { joins } from "./joins.ts";
import type { Timeline } from "./timeline.ts";

/** Comments on other people's posts, without exact duplicates, as columns in time order (rules 2, E1, E4). */
export type Comments = {
  readonly rows: readonly Comment[];
  readonly second: Float64Array;
  readonly day: Int32Array;
  /** 12 words or more. */
  readonly substantive: Uint8Array;
  /** Which copy it is (rules 2, G3.3), from 1. */
  readonly copy: Int32Array;
  /** Substantive, and no comment that would fit under any post (rules E4.1). */
  readonly quality: Uint8Array;
  readonly burst: Uint8Array;
  /** How many substantive comments stand on the same post before; one that is left out elsewhere keeps its place. */
  readonly place: Int32Array;
  /** Substantive comments on a post, by its key. */
  countOn(post: string): number;
  /** Some comment names the author of its post; archives never do (rules 2, 0.9). */
  readonly authorsKnown: boolean;
};

/** Own comments under own posts: `post` is the place among all Shares rows. */
export type OwnThreads = { readonly second: Float64Array; readonly post: Int32Array; readonly rows: readonly Comment[] };

export function comments(timeline: Timeline): Comments {
  const own = timeline.fact(joins);
  const before = timeline.before?.fact(comments);
  // Whether a link points at an own post is told by what was there before it.
  const fresh = timeline.fact(commentRows).slice(timeline.before?.fact(commentRows).length ?? 0);
  const rows = [...(before?.rows ?? []), ...fresh.filter(row => own.of(row.target, row.at) < 0)];
  const day = ints(rows, row => timeline.clock.dayOf(row.at), before?.day);
  const substantive = flags(rows, row => row.text.words >= substantiveWords, before?.substantive);
  const { burst } = timeline.fact(actions);
  const onPost = new Map<string, number>();
  const countOn = (post: string): number => onPost.get(post) ?? before?.countOn(post) ?? 0;
  const place = ints(
    rows,
    (row, i) => {
      if (substantive[i] === 0) return 0;
      const post = targetKey({ ...row.target, comment: null });
      const count = countOn(post);
      onPost.set(post, count + 1);
      return count;
    },
    before?.place,
  );
  return {
    rows,
    second: floats(rows, row => row.at, before?.second),
    day,
    substantive,
    quality: flags(rows, (row, i) => substantive[i] === 1 && !row.generic, before?.quality),
    copy: copyNumbers(
      rows.map((row, i) => ({ day: day[i]!, key: row.text.key, folded: row.text.folded })),
      true,
      before?.copy,
    ),
    burst: flags(rows, row => burst(row.at)),
    place,
    countOn,
    authorsKnown: rows.some(row => row.author !== undefined),
  };
}

export function ownThreads(timeline: Timeline): OwnThreads {
  const own = timeline.fact(joins);
  const rows = timeline.fact(commentRows).filter(row => own.of(row.target, row.at) >= 0);
  return { rows, second: floats(rows, row => row.at), post: ints(rows, row => own.of(row.target, row.at)) };
}

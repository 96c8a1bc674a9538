import type { ActivityOf } from "../../core/activity.ts";
import { floats, ints } from "../../core/columns.ts";
import { targetKey } from "../../core/order.ts";
import { joins } from "./joins.ts";
import { markSprees } from "./sprees.ts";
import { freshOf, type Timeline } from "./timeline.ts";

/** First reactions to other people's items as columns in time order (rules 2, E2.1); a changed type is no new reaction. */
export type Reactions = {
  readonly rows: readonly ActivityOf<"reaction">[];
  readonly day: Int32Array;
  /** 1: beyond the 5 earliest of a run of more than 30 in 10 minutes (G2). */
  readonly spree: Uint8Array;
  /** A reaction to this item is among them, by its key. */
  isKnown(item: string): boolean;
};

const runCounts = 5;
const span = 600;

/** A reaction to a comment is to somebody else's item, even under an own post (rules 2, 0.8). */
export function reactions(timeline: Timeline): Reactions {
  const own = timeline.fact(joins);
  const before = timeline.before?.fact(reactions);
  const items = new Set<string>();
  const isKnown = (item: string): boolean => items.has(item) || before?.isKnown(item) === true;
  const fresh = freshOf(timeline, "reaction").filter(row => {
    const key = targetKey(row.target);
    if (isKnown(key) || (row.target.comment === null && own.of(row.target, row.at) >= 0)) return false;
    items.add(key);
    return true;
  });
  const rows = [...(before?.rows ?? []), ...fresh];
  const day = ints(rows, row => timeline.clock.dayOf(row.at), before?.day);
  const second = floats(rows, row => row.at);
  const marked = markSprees(day, second);
  const spree = new Uint8Array(rows.length);
  let inRun = 0;
  let last = -1;
  for (let i = 0; i < rows.length; i++) {
    if (marked[i] === 0) continue;
    inRun = last >= 0 && day[last] === day[i] && second[i]! - second[last]! <= span ? inRun + 1 : 1;
    last = i;
    if (inRun > runCounts) spree[i] = 1;
  }
  return { rows, day, spree, isKnown };
}

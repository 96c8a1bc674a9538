import type { ActivityOf } from "../../core/activity.ts";
import { targetKey } from "../../core/order.ts";
import { freshOf, type Timeline } from "./timeline.ts";

export type Comment = ActivityOf<"comment">;

/** All own comments without exact duplicates, in time order (rules 2, G0.1, E1.1). */
export function commentRows(timeline: Timeline): readonly Comment[] {
  const seen = new Set<string>();
  // Those of a timeline that this one goes on from are earlier: no later row repeats their second.
  const before = timeline.before?.fact(commentRows) ?? [];
  const fresh = freshOf(timeline, "comment").filter(row => {
    const key = `${row.at}|${targetKey(row.target)}|${row.text.raw}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  return [...before, ...fresh];
}

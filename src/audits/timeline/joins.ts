import type { ActivityOf, Target } from "../../core/activity.ts";
import { secondInId } from "../../text/urn.ts";
import type { Timeline } from "./timeline.ts";
import { countBelow } from "./window.ts";

type Post = ActivityOf<"post">;

/** Finds the own Shares row a link points at (rules 2, 0.8, decision 37). */
export type Joins = {
  /** Place of the row among all Shares rows of the ledger; -1: foreign. */
  of(target: Target): number;
};

/** A post's own id and that of its feed item are made within this many seconds of each other (format spec 1.17). */
const together = 5;

/** Equal type and id; else the one own row whose id was made within 5 seconds. Two candidates are none. */
export function joins(timeline: Timeline): Joins {
  const rows = timeline.of("post");
  const equal = new Map<string, number>();
  for (const [i, row] of rows.entries()) if (!equal.has(`${row.urn}:${row.id}`)) equal.set(`${row.urn}:${row.id}`, i);
  const timed = rows
    .map((row, i) => ({ made: secondInId(row.id), i, id: row.id }))
    .filter(({ made, i }) => !Number.isNaN(made) && equal.get(`${rows[i]!.urn}:${rows[i]!.id}`) === i)
    .sort((a, b) => a.made - b.made);
  const made = Float64Array.from(timed, row => row.made);
  const claimed = new Map<number, string>();
  const known = new Map<string, number>();
  const near = (target: Target): number => {
    const second = secondInId(target.id);
    if (Number.isNaN(second)) return -1;
    const first = countBelow(made, second - together);
    const found = timed[first];
    if (!found || found.made > second + together || (timed[first + 1]?.made ?? Number.POSITIVE_INFINITY) <= second + together)
      return -1;
    if (rows[found.i]!.urn === target.type) return -1;
    // One to one: the first link that finds a post by its time keeps it.
    const key = `${target.type}:${target.id}`;
    const holder = claimed.get(found.i);
    if (holder !== undefined && holder !== key) return -1;
    claimed.set(found.i, key);
    return found.i;
  };
  const find = (target: Target): number => {
    if (!["share", "ugcPost", "activity"].includes(target.type)) return -1;
    const key = `${target.type}:${target.id}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const now = equal.get(key) ?? near(target);
    known.set(key, now);
    return now;
  };
  for (const { target } of linksInOrder(timeline)) find(target);
  return { of: find };
}

function linksInOrder(timeline: Timeline): { readonly at: number; readonly target: Target }[] {
  const links: { at: number; target: Target }[] = [
    ...timeline.of("comment"),
    ...timeline.of("reaction"),
    ...timeline.of("repost"),
  ];
  return links.sort((a, b) => a.at - b.at);
}

/** Own posts that a row is one of, by URN; for figures and comments received. */
export function postKey(row: Post): string {
  return `${row.urn}:${row.id}`;
}

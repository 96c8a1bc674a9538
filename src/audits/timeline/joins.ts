import type { ActivityOf, Target } from "../../core/activity.ts";
import { floats } from "../../core/columns.ts";
import type { Second } from "../../core/day.ts";
import { secondInId } from "../../text/urn.ts";
import type { Timeline } from "./timeline.ts";
import { countBelow } from "./window.ts";

type Post = ActivityOf<"post">;

/** Finds the own Shares row a link points at (rules 2, 0.8, decision 37). */
export type Joins = {
  /** Place of the row among all Shares rows as known at `at`; -1: foreign. Looks back only. */
  of(target: Target, at: Second): number;
};

/** A post's own id and that of its feed item are made within this many seconds of each other (format spec 1.17). */
const together = 5;
const own = new Set(["share", "ugcPost", "activity"]);

/**
 * Equal type and id; else the one own row of another type whose id was made within 5 seconds. Two candidates are none, and one row
 * belongs to one feed item: that of the first link that found it.
 */
export function joins(timeline: Timeline): Joins {
  const rows = timeline.of("post");
  const equal = equalFinder(rows);
  const near = nearFinder(rows, equal);
  const holders = new Map<number, { readonly key: string; readonly at: Second }>();
  for (const { target, at } of linksInOrder(timeline)) {
    if (!own.has(target.type)) continue;
    const same = equal(target.type, target.id);
    const found = same >= 0 && rows[same]!.at <= at ? -1 : near(target, at);
    if (found >= 0 && !holders.has(found)) holders.set(found, { key: keyOf(target), at });
  }
  return {
    of: (target, at) => {
      if (!own.has(target.type)) return -1;
      const same = equal(target.type, target.id);
      if (same >= 0 && rows[same]!.at <= at) return same;
      const found = near(target, at);
      const holder = found < 0 ? undefined : holders.get(found);
      return holder && holder.at <= at && holder.key !== keyOf(target) ? -1 : found;
    },
  };
}

const keyOf = ({ type, id }: Target): string => `${type}:${id}`;

type EqualFinder = (type: Target["type"], id: string) => number;

/** The first row of a type and id; -1 without one. Asked for every link, so no key is put together for it. */
function equalFinder(rows: readonly Post[]): EqualFinder {
  const byId = new Map<string, number[]>();
  for (const [i, { id }] of rows.entries()) {
    const known = byId.get(id);
    if (known) known.push(i);
    else byId.set(id, [i]);
  }
  return (type, id) => byId.get(id)?.find(i => rows[i]!.urn === type) ?? -1;
}

function nearFinder(rows: readonly Post[], equal: EqualFinder): (target: Target, at: Second) => number {
  const timed = rows
    .map((row, i) => ({ made: secondInId(row.id), i }))
    .filter(({ made, i }) => !Number.isNaN(made) && equal(rows[i]!.urn, rows[i]!.id) === i)
    .sort((a, b) => a.made - b.made);
  const made = floats(timed, row => row.made);
  return (target, at) => {
    const second = secondInId(target.id);
    if (Number.isNaN(second)) return -1;
    let found = -1;
    for (let k = countBelow(made, second - together); k < made.length && made[k]! <= second + together; k++) {
      const { i } = timed[k]!;
      if (rows[i]!.at > at || rows[i]!.urn === target.type) continue;
      if (found >= 0) return -1;
      found = i;
    }
    return found;
  };
}

function linksInOrder(timeline: Timeline): { readonly at: Second; readonly target: Target }[] {
  const links: { at: Second; target: Target }[] = [
    ...timeline.of("comment"),
    ...timeline.of("reaction"),
    ...timeline.of("repost"),
  ];
  return links.sort((a, b) => a.at - b.at);
}

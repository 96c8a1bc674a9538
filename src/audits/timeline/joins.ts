import type { ActivityOf, Target } from "../../core/activity.ts";
import { floats } from "../../core/columns.ts";
import type { Second } from "../../core/day.ts";
import { secondInId } from "../../text/urn.ts";
import { freshOf, type Timeline } from "./timeline.ts";
import { countBelow } from "./window.ts";

type Post = ActivityOf<"post">;

/** Finds the own Shares row a link points at (rules 2, 0.8, decision 37). */
export type Joins = {
  /** Place of the row among all Shares rows as known at `at`; -1: foreign. Looks back only. */
  of(target: Target, at: Second): number;
  /** What a timeline that goes on from this one goes on with. */
  readonly found: Found;
};

type Found = {
  readonly rows: readonly Post[];
  /** Places of the rows of an id. */
  readonly byId: ReadonlyMap<string, readonly number[]>;
  /** By place the link that found the row first. */
  readonly holders: ReadonlyMap<number, Holder>;
};
type Holder = { readonly key: string; readonly at: Second };

/** A post's own id and that of its feed item are made within this many seconds of each other (format spec 1.17). */
const together = 5;
const own = new Set(["share", "ugcPost", "activity"]);

/**
 * Equal type and id; else the one own row of another type whose id was made within 5 seconds. Two candidates are none, and one row
 * belongs to one feed item: that of the first link that found it. Links known before saw none of the rows that came since.
 */
export function joins(timeline: Timeline, alike: Joins | undefined): Joins {
  const before = timeline.before?.fact(joins).found;
  const rows = timeline.of("post");
  const byId = placesById(rows, before);
  const equal: EqualFinder = (type, id) => byId.get(id)?.find(i => rows[i]!.urn === type) ?? -1;
  const near = nearFinder(rows, equal);
  const holders = new Map(before?.holders);
  for (const { target, at } of linksInOrder(timeline)) {
    if (!own.has(target.type)) continue;
    const same = equal(target.type, target.id);
    const found = same >= 0 && rows[same]!.at <= at ? -1 : near(target, at);
    if (found >= 0 && !holders.has(found)) holders.set(found, { key: keyOf(target), at });
  }
  if (alike && isSame({ rows, holders }, alike.found)) return alike;
  return {
    of: (target, at) => {
      if (!own.has(target.type)) return -1;
      const same = equal(target.type, target.id);
      if (same >= 0 && rows[same]!.at <= at) return same;
      const found = near(target, at);
      const holder = found < 0 ? undefined : holders.get(found);
      return holder && holder.at <= at && holder.key !== keyOf(target) ? -1 : found;
    },
    found: { rows, byId, holders },
  };
}

function isSame({ rows, holders }: Omit<Found, "byId">, alike: Found): boolean {
  return (
    rows.length === alike.rows.length &&
    holders.size === alike.holders.size &&
    rows.every((row, i) => row === alike.rows[i]) &&
    [...holders].every(([place, { key, at }]) => alike.holders.get(place)?.key === key && alike.holders.get(place)?.at === at)
  );
}

const keyOf = ({ type, id }: Target): string => `${type}:${id}`;

type EqualFinder = (type: Target["type"], id: string) => number;

/** Asked for every link, so no key is put together for it. */
function placesById(rows: readonly Post[], before: Found | undefined): Map<string, readonly number[]> {
  const byId = new Map(before?.byId);
  for (let i = before?.rows.length ?? 0; i < rows.length; i++) {
    const { id } = rows[i]!;
    byId.set(id, [...(byId.get(id) ?? []), i]);
  }
  return byId;
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
    ...freshOf(timeline, "comment"),
    ...freshOf(timeline, "reaction"),
    ...freshOf(timeline, "repost"),
  ];
  return links.sort((a, b) => a.at - b.at);
}

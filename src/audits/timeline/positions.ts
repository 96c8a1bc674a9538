import type { Day } from "../../core/day.ts";
import type { Position, Snapshot } from "../../core/ledger.ts";
import type { Timeline } from "./timeline.ts";

/** The member's positions and headline as known on a day: each of the latest snapshot up to it that has it, else of the earliest one, then assumed (rules 2, 9.5). */
export type Career = { readonly positions: readonly Position[]; readonly headline: string };

/** Career by the snapshots of a day. An import without a file leaves what an older one said. */
export function careerAt(timeline: Timeline, day: Day): Career {
  const sorted = [...timeline.ledger.snapshots].sort((a, b) => a.day - b.day || a.import - b.import);
  const latestOf = <T>(part: (snapshot: Snapshot) => T | null): T | null => {
    const given = sorted.filter(snapshot => part(snapshot) !== null);
    const found = given.findLast(snapshot => snapshot.day <= day) ?? given[0];
    return found ? part(found) : null;
  };
  return { positions: latestOf(s => s.positions) ?? [], headline: latestOf(s => s.profile)?.headline ?? "" };
}

/** A position is current when it has begun and not ended by the day (rules B1.4). */
export function isCurrent({ start, end }: Position, day: Day): boolean {
  return (start === null || start <= day) && (end === null || end > day);
}

/** Title of the current position with the latest start, the first of the file among equals; else the headline (rules 1.19). */
export function ownTitle({ positions, headline }: Career, day: Day): string {
  const current = positions.filter(position => isCurrent(position, day));
  const start = ({ start }: Position): number => start ?? Number.NEGATIVE_INFINITY;
  const latest = current.reduce<Position | null>(
    (best, next) => (best === null || start(next) > start(best) ? next : best),
    null,
  );
  return latest?.title ?? headline;
}

/** Days on which something about career or snapshots changes, in order. */
export function careerTurns(timeline: Timeline): Int32Array {
  const days = new Set<Day>();
  for (const snapshot of timeline.ledger.snapshots) {
    days.add(snapshot.day);
    for (const { start, end } of snapshot.positions ?? []) {
      if (start !== null) days.add(start);
      if (end !== null) days.add(end);
    }
  }
  return Int32Array.from(days).sort();
}

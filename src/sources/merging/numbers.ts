import type { Origin } from "../../core/activity.ts";
import type { Import, Ledger, Snapshot } from "../../core/ledger.ts";

/** New numbers of a ledger's imports, by the old ones. */
export type Numbers = readonly number[];

/** Order of imports: by the last day they observed, those that observed none first. */
function byDay(a: Pick<Import, "observedTo"> | undefined, b: Pick<Import, "observedTo"> | undefined): number {
  return (a?.observedTo ?? -1) - (b?.observedTo ?? -1);
}

/** Ledgers by their newest import. */
export function inTime(ledgers: readonly Ledger[]): Ledger[] {
  const newest = (ledger: Ledger): Import | undefined => [...ledger.imports].sort(byDay).at(-1);
  return [...ledgers].sort((a, b) => byDay(newest(a), newest(b)));
}

/** All imports in order, and for each ledger where its own went. */
export function renumbered(ledgers: readonly Ledger[]): { imports: Import[]; numbers: Numbers[] } {
  const all = ledgers
    .flatMap((ledger, of) => ledger.imports.map((entry, old) => ({ entry, of, old })))
    .sort((a, b) => byDay(a.entry, b.entry));
  const numbers = ledgers.map((ledger, of) =>
    ledger.imports.map((_, old) => all.findIndex(each => each.of === of && each.old === old)),
  );
  return { imports: all.map(({ entry }) => entry), numbers };
}

export function movedOrigins(origins: readonly Origin[], numbers: Numbers): Origin[] {
  return origins.map(origin => ({ ...origin, import: numbers[origin.import] ?? origin.import }));
}

export function movedSnapshot(snapshot: Snapshot, numbers: Numbers): Snapshot {
  const move = <T extends { origins: Origin[] }>(part: T): T => ({ ...part, origins: movedOrigins(part.origins, numbers) });
  return {
    import: numbers[snapshot.import] ?? snapshot.import,
    day: snapshot.day,
    profile: snapshot.profile && move(snapshot.profile),
    positions: snapshot.positions?.map(move) ?? null,
    education: snapshot.education?.map(move) ?? null,
    skills: snapshot.skills?.map(move) ?? null,
    languages: snapshot.languages?.map(move) ?? null,
  };
}

import type { Day } from "../../core/day.ts";
import type { Position, Snapshot } from "../../core/ledger.ts";
import { foldCompany } from "../../text/fold.ts";
import { countWords } from "../../text/words.ts";
import { isCurrent } from "./positions.ts";
import type { Timeline } from "./timeline.ts";

/** The undated state as known on a day, part by part; null for a part that no import brought. */
export type State = Omit<Snapshot, "import" | "day"> & { readonly complete: boolean };

/**
 * Each part as of the latest snapshot up to the day that has it, else of the earliest one, then assumed (rules 2, 9.5). An import
 * without a file leaves what an older one said.
 */
export function stateAt(timeline: Timeline, day: Day): State {
  const { snapshots, imports, settings } = timeline.ledger;
  const sorted = [...snapshots].sort((a, b) => a.day - b.day);
  const part = <K extends keyof Snapshot>(key: K): Snapshot | undefined => {
    const given = sorted.filter(snapshot => snapshot[key] !== null);
    return given.findLast(snapshot => snapshot.day <= day) ?? given[0];
  };
  const profile = part("profile");
  return {
    profile: profile?.profile ?? null,
    positions: part("positions")?.positions ?? null,
    education: part("education")?.education ?? null,
    skills: part("skills")?.skills ?? null,
    languages: part("languages")?.languages ?? null,
    complete: settings.complete ?? imports[profile?.import ?? -1]?.complete ?? false,
  };
}

/** Days of snapshots, in order. */
export const snapshotTurns = (timeline: Timeline): Int32Array =>
  Int32Array.from(new Set(timeline.ledger.snapshots.map(({ day }) => day))).sort();

/** What positions say on a day (rules B1.4): rows that say the same are one. */
export type Career = {
  readonly begun: readonly Position[];
  readonly current: readonly Position[];
  /** Earliest start of all begun; null when none is known. */
  readonly since: Day | null;
};

export function careerOn(positions: readonly Position[], day: Day): Career {
  const begun = distinct(positions).filter(({ start }) => start === null || start <= day);
  const starts = begun.flatMap(({ start }) => start ?? []);
  return {
    begun,
    current: begun.filter(position => isCurrent(position, day)),
    since: starts.length === 0 ? null : Math.min(...starts),
  };
}

/** One position for equal company, start and end: the one with the longest description. */
function distinct(positions: readonly Position[]): readonly Position[] {
  const kept: Position[] = [];
  for (const position of positions) {
    const company = foldCompany(position.company);
    const same = kept.findIndex(
      ({ start, end, company: other }) =>
        company !== "" && start === position.start && end === position.end && foldCompany(other) === company,
    );
    if (same < 0) kept.push(position);
    else if (countWords(position.description) > countWords(kept[same]!.description)) kept[same] = position;
  }
  return kept;
}

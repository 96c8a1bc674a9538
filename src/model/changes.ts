import { modelId } from "../audits/index.ts";
import type { Day } from "../core/day.ts";
import type { Ledger } from "../core/ledger.ts";
import { type PillarId, pillarIds } from "../core/pillar.ts";
import type { Scorecard } from "../core/scorecard.ts";
import { withoutRecordsAfter } from "./cut.ts";
import { scoreAt } from "./score.ts";
import { timelineOf } from "./timeline.ts";

/** One step of the waterfall in points of the index; behaviour names its audit. */
export type Change = {
  readonly part: "model" | "data" | "window" | "behaviour";
  readonly pillar: PillarId;
  readonly code: string | null;
  readonly points: number;
};

/** Why the points differ between two days. `pillars` that are shown at both ends; `from` and `to` are sums over them, the index where all four are. */
export type Changes = {
  readonly model: string;
  readonly from: { readonly day: Day; readonly points: number };
  readonly to: { readonly day: Day; readonly points: number };
  readonly pillars: readonly PillarId[];
  readonly changes: readonly Change[];
  /** Imports that were known at the first day; 0 means everything was read later, and the data part is nothing. */
  readonly knownThen: number;
};

/**
 * The waterfall of decision 29 as differences of real runs: model (one model only here, so 0), data (what was known at A then, and
 * now), window (time alone: nothing new after A), behaviour (the rest, audit by audit). Adds up.
 */
export function changes(ledger: Ledger, zone: string, a: Day, b: Day): Changes {
  const now = timelineOf(ledger, zone);
  const atA = scoreAt(now, a);
  const atB = scoreAt(now, b);
  const then = knownAt(ledger, a);
  const thenA = then === null ? atA : scoreAt(timelineOf(then, zone), a);
  const idle = scoreAt(timelineOf(withoutRecordsAfter(ledger, a, zone), zone), b);
  const cards = [thenA, atA, idle, atB];
  const pillars = pillarIds.filter((_, p) => cards.every(card => card.pillars[p]!.points !== null));
  const list: Change[] = [];
  for (const pillar of pillars) {
    const points = (card: Scorecard): number => card.pillars[pillarIds.indexOf(pillar)]!.points ?? 0;
    list.push({ part: "model", pillar, code: null, points: 0 });
    list.push({ part: "data", pillar, code: null, points: points(atA) - points(thenA) });
    list.push({ part: "window", pillar, code: null, points: points(idle) - points(atA) });
    list.push(...behaviour(idle, atB, pillar));
  }
  const sum = (card: Scorecard): number =>
    pillars.reduce((all, id) => all + (card.pillars[pillarIds.indexOf(id)]!.points ?? 0), 0);
  return {
    model: modelId,
    from: { day: a, points: sum(thenA) },
    to: { day: b, points: sum(atB) },
    pillars,
    changes: list,
    knownThen: ledger.imports.filter(entry => entry.observedTo !== null && entry.observedTo <= a).length,
  };
}

function behaviour(idle: Scorecard, now: Scorecard, pillar: PillarId): Change[] {
  const p = pillarIds.indexOf(pillar);
  const before = new Map(idle.pillars[p]!.audits.map(audit => [audit.code, audit.points]));
  return now.pillars[p]!.audits.map(audit => ({
    part: "behaviour" as const,
    pillar,
    code: audit.code,
    points: audit.points - (before.get(audit.code) ?? 0),
  })).filter(change => change.points !== 0);
}

/** The ledger from the imports that ended by a day; null where there were none, or where there is nothing later. */
function knownAt(ledger: Ledger, day: Day): Ledger | null {
  const known = new Set(ledger.imports.flatMap((entry, i) => (entry.observedTo !== null && entry.observedTo <= day ? [i] : [])));
  if (known.size === 0 || known.size === ledger.imports.length) return null;
  return {
    ...ledger,
    imports: ledger.imports.map((entry, i) =>
      known.has(i) ? entry : { ...entry, observedFrom: null, observedTo: null, files: [], spans: [] },
    ),
    snapshots: ledger.snapshots.filter(snapshot => known.has(snapshot.import)),
    activities: ledger.activities
      .filter(activity => activity.origins.length === 0 || activity.origins.some(origin => known.has(origin.import)))
      .map(activity =>
        activity.kind === "connection" && activity.gone !== null && activity.gone > day ? { ...activity, gone: null } : activity,
      ),
  };
}

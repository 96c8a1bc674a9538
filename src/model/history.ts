import type { Audit } from "../audits/audit.ts";
import { audits as table } from "../audits/index.ts";
import type { Moment } from "../audits/timeline/moment.ts";
import { type Day, sundayOnOrBefore } from "../core/day.ts";
import { allGuards } from "../core/measure.ts";
import { pillarPoints } from "../core/pillar.ts";
import { firstObserved, lastObserved } from "./asof.ts";
import { type Assessed, assess } from "./assess.ts";
import type { Timeline } from "./timeline.ts";
import { sumOfPillars, type WeighedPillar, weigh } from "./weigh.ts";

/** One Sunday of the history (rules 2, 9). Points of pillars 0 to 25, index and core 0 to 100; null where not enough is measured, never a zero. */
export type HistoryPoint = {
  readonly week: Day;
  readonly index: number | null;
  readonly core: number | null;
  readonly brand: number | null;
  readonly people: number | null;
  readonly engage: number | null;
  readonly relationships: number | null;
  /** Share of the model's weight whose sources are present. */
  readonly coverage: number;
  /** Share of measured weight that rests on assumed values (rules 2, 9.6). */
  readonly assumed: number;
};

/** A week with all its audits, before the core line is drawn through. */
export type WeekOfAudits = {
  readonly week: Day;
  readonly assessed: readonly Assessed[];
  readonly pillars: readonly WeighedPillar[];
  readonly index: number | null;
  readonly moment: Moment;
};

/**
 * The weekly history of a member (rules 2, 9.1): every Sunday from the first with enough to go by to the last that was observed, or the
 * weeks given. The core line holds for the span shown (9.9).
 */
export function history(timeline: Timeline, weeks: readonly WeekOfAudits[] = weeksOf(timeline)): HistoryPoint[] {
  const lasting = lastingAudits(weeks.filter(week => week.index !== null));
  return weeks.map(week => pointOf(week, lasting, timeline));
}

/**
 * All Sundays with their audits. The series starts at the first Sunday with support 0.25 in two pillars; the index may only be
 * drawn from the first with all four on, with Connections and messages present (decisions 10 and 30).
 */
export function weeksOf(timeline: Timeline, audits: readonly Audit[] = table): WeekOfAudits[] {
  const from = sundayOnOrBefore(firstObserved(timeline) + 6);
  const to = sundayOnOrBefore(lastObserved(timeline));
  const weeks: WeekOfAudits[] = [];
  for (let week = from; week <= to; week += 7) {
    const moment = timeline.moment(week);
    const assessed = audits.map(audit => assess(audit, timeline, moment, allGuards));
    const pillars = weigh(assessed);
    const enough = pillars.filter(pillar => pillar.score !== null).length;
    if (weeks.length === 0 && enough < 2) continue;
    const hasMain = moment.present("Connections") && moment.present("messages");
    weeks.push({ week, assessed, pillars, index: hasMain ? sumOfPillars(pillars) : null, moment });
  }
  return weeks;
}

/** Whether an audit belongs to the audits that could be measured that week. */
export function isMeasurable(one: Assessed): boolean {
  return one.status !== "no-data" && one.status !== "not-observed-yet" && one.status !== "failed";
}

/** Audits measurable at every drawn point, by their place in the table (rules 2, 9.9). */
function lastingAudits(drawn: readonly WeekOfAudits[]): readonly boolean[] {
  const first = drawn[0];
  if (!first) return [];
  return first.assessed.map((_, i) => drawn.every(week => isMeasurable(week.assessed[i]!)));
}

/** The pillars over some audits only. */
export function pillarsOver(assessed: readonly Assessed[], included: (i: number) => boolean): WeighedPillar[] {
  return weigh(assessed.filter((_, i) => included(i)));
}

function pointOf(week: WeekOfAudits, lasting: readonly boolean[], timeline: Timeline): HistoryPoint {
  const [brand, people, engage, relationships] = week.pillars.map(pillar =>
    pillar.score === null ? null : pillarPoints * pillar.score,
  );
  return {
    week: week.week,
    index: week.index,
    core: week.index === null ? null : sumOfPillars(pillarsOver(week.assessed, i => lasting[i] === true)),
    brand: brand ?? null,
    people: people ?? null,
    engage: engage ?? null,
    relationships: relationships ?? null,
    coverage: week.pillars.reduce((sum, pillar) => sum + pillar.coverage, 0) / week.pillars.length,
    assumed: assumedShare(week, timeline),
  };
}

/** Plain weight of measured audits that read an assumed value over plain weight of all measured audits (rules 2, 9.6). */
export function assumedShare(week: Pick<WeekOfAudits, "week" | "assessed">, timeline: Timeline): number {
  const { snapshots, imports } = timeline.ledger;
  const beforeSnapshot = !snapshots.some(snapshot => snapshot.day <= week.week);
  const lastExport = Math.max(
    ...imports.map(entry =>
      entry.files.some(file => file.kind === "Connections")
        ? (entry.observedTo ?? Number.NEGATIVE_INFINITY)
        : Number.NEGATIVE_INFINITY,
    ),
  );
  let assumed = 0;
  let all = 0;
  for (const { audit, status, facts } of week.assessed) {
    if (status !== "measured") continue;
    all += audit.weight;
    const isAssumed =
      (audit.assumes === "snapshot" && beforeSnapshot) ||
      (audit.assumes === "titles" && week.week < lastExport) ||
      (audit.assumes === "audience" && facts.assumed === true);
    if (isAssumed) assumed += audit.weight;
  }
  return all === 0 ? 0 : assumed / all;
}

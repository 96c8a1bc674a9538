import type { Audit } from "../audits/audit.ts";
import { modelId, audits as table } from "../audits/index.ts";
import type { Moment } from "../audits/timeline/moment.ts";
import { bandOf, confidenceOf, shown } from "../core/bands.ts";
import type { Day } from "../core/day.ts";
import { allGuards, guardBit, guardOrder, noGuards } from "../core/measure.ts";
import { pillarPoints } from "../core/pillar.ts";
import type { AuditResult, IndexResult, PillarResult, Scorecard } from "../core/scorecard.ts";
import { type Assessed, assess, hasRows } from "./assess.ts";
import type { Timeline } from "./timeline.ts";
import { contribution, sumOfPillars, type WeighedPillar, weigh } from "./weigh.ts";

export type ScoreOptions = {
  readonly audits?: readonly Audit[];
  /** Also count the rows behind each audit; costs more than all the rest. */
  readonly evidence?: boolean;
};

/** Index, pillars and audits at the end of a day (model 2, rules 2.14 to 2.20). A pure function of the ledger behind the timeline and the day. */
export function scoreAt(timeline: Timeline, day: Day, options: ScoreOptions = {}): Scorecard {
  const moment = timeline.moment(day);
  const list = (options.audits ?? table).map(audit => assess(audit, timeline, moment, allGuards));
  const weighed = weigh(list);
  const pillars = weighed.map(pillar => pillarResult(pillar, list, timeline, moment, options.evidence ?? false));
  const mean = (of: (pillar: PillarResult) => number): number =>
    pillars.reduce((sum, pillar) => sum + of(pillar), 0) / pillars.length;
  return {
    model: modelId,
    day,
    index: indexResult(weighed, moment),
    coverage: { sources: mean(pillar => pillar.coverage), support: mean(pillar => pillar.support) },
    pillars,
  };
}

function pillarResult(
  pillar: WeighedPillar,
  list: readonly Assessed[],
  timeline: Timeline,
  moment: Moment,
  evidence: boolean,
): PillarResult {
  const { id, score, weight, coverage } = pillar;
  const support = weight / 100;
  return {
    id,
    points: score === null ? null : pillarPoints * score,
    score100: score === null ? null : 100 * score,
    coverage,
    support,
    confidence: confidenceOf(support),
    band: score === null ? null : bandOf(100 * score),
    audits: list.filter(one => one.audit.pillar === id).map(one => auditResult(one, pillar, timeline, moment, evidence)),
  };
}

function auditResult(one: Assessed, pillar: WeighedPillar, timeline: Timeline, moment: Moment, evidence: boolean): AuditResult {
  const { audit, status } = one;
  const isMeasured = status === "measured";
  const { raw, losses } = isMeasured ? guardLosses(one, timeline, moment) : { raw: null, losses: [] };
  return {
    id: audit.id,
    code: audit.code,
    status,
    value: isMeasured ? one.value : null,
    unit: audit.unit,
    score: isMeasured ? one.score : null,
    weight: audit.weight,
    g: one.g,
    error: one.error,
    points: contribution(one, pillar),
    grade: audit.grade,
    raw,
    counted: isMeasured ? one.value : null,
    guards: losses,
    evidenceCount: evidence && hasRows(status) ? audit.evidence(timeline, moment).length : 0,
    facts: one.facts,
  };
}

/** Value with all guards off, and what each guard takes when they are switched on one after the other (rules 2, G0.3). */
function guardLosses(one: Assessed, timeline: Timeline, moment: Moment): { raw: number; losses: AuditResult["guards"] } {
  const touching = guardOrder.filter(guard => one.audit.guards.includes(guard));
  if (touching.length === 0) return { raw: one.value, losses: [] };
  let guards = noGuards;
  const first = assess(one.audit, timeline, moment, guards);
  if (first.status !== "measured") return { raw: one.value, losses: [] };
  let before = first.value;
  const losses: AuditResult["guards"] = [];
  for (const guard of touching) {
    guards |= guardBit(guard);
    const now = assess(one.audit, timeline, moment, guards).value;
    if (before !== now) losses.push({ guard, loss: before - now });
    before = now;
  }
  return { raw: first.value, losses };
}

/** A pillar of which too little is known for an index: without a score, or without the file it stands on (decision 10). */
const isOpenOn =
  (moment: Moment) =>
  (pillar: WeighedPillar): boolean =>
    pillar.score === null ||
    (pillar.id === "people" && !moment.present("Connections")) ||
    (pillar.id === "relationships" && !moment.present("messages"));

/** The index as the scorecard of that day has it; null while a pillar is open. */
export const indexOn = (pillars: readonly WeighedPillar[], moment: Moment): number | null =>
  pillars.some(isOpenOn(moment)) ? null : sumOfPillars(pillars);

/** Index with range, or the interval while a pillar, Connections or messages is missing (decision 10, rules 2.15 to 2.20). */
function indexResult(pillars: readonly WeighedPillar[], moment: Moment): IndexResult {
  const isOpen = isOpenOn(moment);
  const pillarsShown = pillars.filter(pillar => pillar.score !== null).length;
  const open = pillars.filter(isOpen).length;
  if (open > 0) {
    const low = pillars.reduce((sum, pillar) => sum + (isOpen(pillar) ? 0 : pillarPoints * (pillar.score ?? 0)), 0);
    return { value: null, shown: null, low, high: low + pillarPoints * open, band: null, balance: null, pillarsShown };
  }
  const value = sumOfPillars(pillars) ?? 0;
  const half = Math.max(1, 1.28 * pillarPoints * Math.sqrt(pillars.reduce((sum, pillar) => sum + pillar.variance, 0)));
  return {
    value,
    shown: shown(value),
    low: Math.max(0, value - half),
    high: Math.min(100, value + half),
    band: bandOf(value),
    balance: balanceOf(pillars.map(pillar => pillar.score ?? 0)),
    pillarsShown,
  };
}

/** Geometric over arithmetic mean of the pillar scores, each at least 0.02 (rules 2.17). */
export function balanceOf(scores: readonly number[]): number {
  const raised = scores.map(score => Math.max(0.02, score));
  const geometric = Math.exp(raised.reduce((sum, score) => sum + Math.log(score), 0) / raised.length);
  return geometric / (raised.reduce((sum, score) => sum + score, 0) / raised.length);
}

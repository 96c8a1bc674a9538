import { audits as table } from "../audits/index.ts";
import { valueAt } from "../core/curve.ts";
import type { Day } from "../core/day.ts";
import { type PillarId, pillarPoints } from "../core/pillar.ts";
import type { AuditResult, PillarResult, Scorecard } from "../core/scorecard.ts";
import type { SourceId } from "../core/source.ts";

/** A next step (rules 13): what raising one audit to its next anchor brings, in points of the index. `by` is the day for checking. */
export type Advice = {
  readonly audit: string;
  readonly code: string;
  readonly pillar: PillarId;
  /** Key of the words for the step. */
  readonly step: string;
  readonly from: number;
  readonly to: 0.5 | 0.9;
  /** The value, in the audit's unit, that scores `to`. */
  readonly target: number;
  readonly gain: number;
  readonly gainLow: number;
  readonly gainHigh: number;
  readonly effort: 1 | 2 | 3 | 4;
  readonly grade: string;
  readonly by: Day;
};

const leastGain = 0.1;
const high = 0.9;
const half = 0.5;
/** No archive and no workbook has these. */
const fromInterfaces: readonly SourceId[] = ["received comments", "received people"];

/** All candidates in the order of gain for effort (rules 13.1 to 13.4). */
export function candidates(card: Scorecard): Advice[] {
  const list = card.pillars.flatMap(pillar =>
    pillar.points === null ? [] : pillar.audits.flatMap(audit => adviceFor(audit, pillar, card.day)),
  );
  const scoreOfPillar = new Map(card.pillars.map(pillar => [pillar.id, pillar.score100 ?? 0]));
  const place = new Map(table.map((audit, i) => [audit.code, i]));
  return list.sort((a, b) => {
    const difference = b.gain / b.effort - a.gain / a.effort;
    if (Math.abs(difference) > 1e-9) return difference;
    return (
      (scoreOfPillar.get(a.pillar) ?? 0) - (scoreOfPillar.get(b.pillar) ?? 0) ||
      (place.get(a.code) ?? 0) - (place.get(b.code) ?? 0)
    );
  });
}

/** At most three steps: the first of each pillar in order, then the rest in order (rules 13.4). */
export function advise(card: Scorecard, most = 3): Advice[] {
  return choose(candidates(card), most);
}

/** The first `most` of an ordered list, one of each pillar before a second of any (rules 13.4). */
export function choose(list: readonly Advice[], most: number): Advice[] {
  const first = list.filter((one, i) => list.findIndex(other => other.pillar === one.pillar) === i);
  const rest = list.filter(one => !first.includes(one));
  return [...first, ...rest].slice(0, most);
}

function adviceFor(audit: AuditResult, pillar: PillarResult, day: Day): Advice[] {
  const definition = table.find(one => one.code === audit.code);
  if (audit.status !== "measured" || audit.score === null || !definition || audit.code === "R1" || audit.score >= high) return [];
  const to = audit.score < half ? half : high;
  const unit = (pillarPoints * audit.weight * audit.g) / (100 * pillar.support);
  const gainAt = (score: number): number => unit * (to - Math.min(to, Math.max(0, score)));
  const gain = gainAt(audit.score);
  if (gain < leastGain) return [];
  const spread = 1.28 * audit.error;
  return [
    {
      audit: audit.id,
      code: audit.code,
      pillar: pillar.id,
      step: audit.id,
      from: audit.score,
      to,
      target: valueAt(definition.curve, to),
      gain,
      gainLow: gainAt(audit.score + spread),
      gainHigh: gainAt(audit.score - spread),
      effort: definition.effort,
      grade: audit.grade,
      by: day + (definition.effort >= 3 ? 28 : 14),
    },
  ];
}

/** Points of the index if some audits had other scores, all else as it is: the two runs whose difference is a gain. */
export function pointsWith(card: Scorecard, scores: Readonly<Record<string, number>>): number {
  let sum = 0;
  for (const pillar of card.pillars) {
    if (pillar.points === null) continue;
    let weight = 0;
    let points = 0;
    for (const audit of pillar.audits) {
      if (audit.status !== "measured") continue;
      weight += audit.weight * audit.g;
      points += audit.weight * audit.g * (scores[audit.code] ?? audit.score ?? 0);
    }
    sum += (pillarPoints * points) / weight;
  }
  return sum;
}

export type ImportHint = { readonly source: SourceId; readonly weight: number; readonly audits: readonly string[] };

/**
 * What a missing source would feed: the weight of no-data audits per source, largest first (rules 13.6). A source that is there is none,
 * though an audit may lack another one beside it; sources no archive or workbook has give none.
 */
export function importHints(card: Scorecard, isPresent: (source: SourceId) => boolean): ImportHint[] {
  const missing = new Map<SourceId, { weight: number; audits: string[] }>();
  for (const result of card.pillars.flatMap(pillar => pillar.audits)) {
    if (result.status !== "no-data") continue;
    const { sources, code, weight } = table.find(audit => audit.code === result.code) ?? { sources: {}, code: "", weight: 0 };
    for (const source of [...(sources.all ?? []), ...(sources.any ?? [])]) {
      if (isPresent(source) || fromInterfaces.includes(source)) continue;
      const known = missing.get(source) ?? { weight: 0, audits: [] };
      known.weight += weight;
      known.audits.push(code);
      missing.set(source, known);
    }
  }
  return [...missing]
    .map(([source, { weight, audits }]) => ({ source, weight, audits }))
    .sort((a, b) => b.weight - a.weight || (a.source < b.source ? -1 : 1));
}

export type GapView = {
  readonly activity: number;
  readonly response: number;
  readonly says: "work-on-content" | "post-more" | null;
};

/** Activity (B5, E1, E2) against response (E5, E6, B8); null unless both sides are measured (rules 13.7). */
export function gapView(card: Scorecard): GapView | null {
  const side = (codes: readonly string[]): number | null => {
    let weight = 0;
    let points = 0;
    for (const audit of card.pillars.flatMap(pillar => pillar.audits)) {
      if (!codes.includes(audit.code) || audit.status !== "measured" || audit.score === null) continue;
      weight += audit.weight * audit.g;
      points += audit.weight * audit.g * audit.score;
    }
    return weight > 0 ? points / weight : null;
  };
  const activity = side(["B5", "E1", "E2"]);
  const response = side(["E5", "E6", "B8"]);
  if (activity === null || response === null) return null;
  const says = activity >= half && response < half ? "work-on-content" : activity < half && response >= half ? "post-more" : null;
  return { activity, response, says };
}

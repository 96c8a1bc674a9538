import { median } from "../core/arithmetic.ts";
import type { Day } from "../core/day.ts";
import { type PillarId, pillarIds, pillarPoints } from "../core/pillar.ts";
import { isMeasurable, pillarsOver, type WeekOfAudits } from "./history.ts";
import { contribution, sumOfPillars, type WeighedPillar } from "./weigh.ts";

/** A weekly series from its first point on: level, differences to the week before (null: missing) and whether the point is a seam where no difference may be judged (rules 2, 11.4). */
export type Series = { readonly y: readonly number[]; readonly d: readonly (number | null)[]; readonly seam: readonly boolean[] };

export type Drop = { readonly at: number; readonly c: number; readonly fall: number };

const firstPoints = 12;
const noiseSpan = 26;
const leastKnown = 8;
const leastNoise = 0.5;
const slack = 0.5;
const threshold = 4;
const silence = 4;
const leastFall = { index: 5, pillar: 3 };
const lookBack = 8;
/** Sums of doubles this close are equal, and equal counts. */
const equal = 1e-9;

/** Noise before point t: 1.4826 times the median absolute deviation of the last 26 known differences, at least 0.5; null with fewer than 8 (rules 2, 11.1). */
export function noise(series: Series, t: number): number | null {
  const known: number[] = [];
  for (let i = t - 1; i >= 1 && known.length < noiseSpan; i--) {
    const d = series.d[i];
    if (d !== null && d !== undefined && !series.seam[i]) known.push(d);
  }
  if (known.length < leastKnown) return null;
  const middle = median(known);
  return Math.max(leastNoise, 1.4826 * median(known.map(d => Math.abs(d - middle))));
}

export type Momentum = { readonly word: "rising" | "steady" | "falling"; readonly change: number };

/** Change over `weeks` at the last point against max(2, 1.5 s); null before the 13th point or with a missing difference (rules 2, 11.2). */
export function momentum(series: Series, weeks: 4 | 13): Momentum | null {
  const t = series.y.length - 1;
  const s = noise(series, t);
  if (t < firstPoints || t - weeks < 0 || s === null) return null;
  for (let i = t - weeks + 1; i <= t; i++) if (series.d[i] === null) return null;
  const change = series.y[t]! - series.y[t - weeks]!;
  const bound = Math.max(2, 1.5 * s) - equal;
  return { word: change >= bound ? "rising" : change <= -bound ? "falling" : "steady", change };
}

/** Sudden drops of a series: a running sum of falls beyond noise, and a fall of at least `least` under the best of the last 8 points (rules 2, 11.3). */
export function drops(series: Series, least: number): Drop[] {
  const found: Drop[] = [];
  let c = 0;
  let silentUntil = -1;
  for (let t = firstPoints; t < series.y.length; t++) {
    const d = series.d[t];
    const s = noise(series, t);
    if (t <= silentUntil) {
      c = 0;
      continue;
    }
    if (d === null || d === undefined || series.seam[t] || s === null) continue;
    c = Math.max(0, c - d / s - slack);
    const fall = Math.max(...series.y.slice(Math.max(0, t - lookBack), t)) - series.y[t]!;
    if (c > threshold && fall >= least - equal) {
      found.push({ at: t, c, fall });
      c = 0;
      silentUntil = t + silence;
    }
  }
  return found;
}

export type Loss = { readonly code: string; readonly loss: number };
/** A sudden drop: of the index and of pillars in the same week are one alert (rules 2, 11.4). `audits` lost most in four weeks (11.5). */
export type Alert = {
  readonly week: Day;
  readonly of: readonly ("index" | PillarId)[];
  readonly fall: number;
  readonly audits: readonly Loss[];
};

type WeeklySeries = Series & { readonly first: number };

/**
 * The core difference series of the index or of a pillar (rules 2, 9.10): each week against the one before, over the audits measurable
 * in both, so that an import that starts or ends is no rise and no fall. `first` is the place of its first point among the weeks.
 */
export function coreSeries(
  weeks: readonly WeekOfAudits[],
  snapshotDays: readonly Day[],
  of: "index" | PillarId = "index",
): WeeklySeries {
  const level = (week: WeekOfAudits): number | null => (of === "index" ? week.index : pointsOf(week.pillars, of));
  const over = (week: WeekOfAudits, included: (i: number) => boolean): number | null => {
    const pillars = pillarsOver(week.assessed, included);
    return of === "index" ? sumOfPillars(pillars) : pointsOf(pillars, of);
  };
  const first = Math.max(
    0,
    weeks.findIndex(week => level(week) !== null),
  );
  const y: number[] = [];
  const d: (number | null)[] = [];
  const seam: boolean[] = [];
  for (const [t, week] of weeks.slice(first).entries()) {
    const before = weeks[first + t - 1];
    if (t === 0 || !before) {
      y.push(level(week) ?? 0);
      d.push(null);
      seam.push(true);
      continue;
    }
    const both = (i: number): boolean => isMeasurable(before.assessed[i]!) && isMeasurable(week.assessed[i]!);
    const [then, now] = level(before) === null || level(week) === null ? [null, null] : [over(before, both), over(week, both)];
    const one = then === null || now === null ? null : now - then;
    y.push(y[t - 1]! + (one ?? 0));
    d.push(one);
    seam.push(isSeam(before, week, snapshotDays));
  }
  return { first, y, d, seam };
}

function pointsOf(pillars: readonly WeighedPillar[], id: PillarId): number | null {
  const { score } = pillars[pillarIds.indexOf(id)]!;
  return score === null ? null : pillarPoints * score;
}

/** An import starts or ends, or a snapshot changes (rules 2, 11.4). */
function isSeam(before: WeekOfAudits, now: WeekOfAudits, snapshotDays: readonly Day[]): boolean {
  return (
    now.assessed.some((one, i) => isMeasurable(one) !== isMeasurable(before.assessed[i]!)) ||
    snapshotDays.some(day => day > before.week && day <= now.week)
  );
}

/** Alerts of the index (5 points) and of the pillars (3 of 25) over a member's weeks; those of one week are one. */
export function alerts(weeks: readonly WeekOfAudits[], snapshotDays: readonly Day[]): Alert[] {
  const found = new Map<number, { of: ("index" | PillarId)[]; fall: number }>();
  for (const of of ["index", ...pillarIds] as const) {
    const series = coreSeries(weeks, snapshotDays, of);
    for (const { at, fall } of drops(series, of === "index" ? leastFall.index : leastFall.pillar)) {
      const known = found.get(series.first + at);
      if (known) known.of.push(of);
      else found.set(series.first + at, { of: [of], fall });
    }
  }
  return [...found]
    .sort(([a], [b]) => a - b)
    .map(([at, { of, fall }]) => ({ week: weeks[at]!.week, of, fall, audits: largestLosses(weeks, at, of) }));
}

/** The three measurable audits with the largest loss of contribution in four weeks: of all, or of the pillars that fell where the index did not (rules 2, 11.5). */
function largestLosses(weeks: readonly WeekOfAudits[], at: number, of: Alert["of"]): Loss[] {
  const now = weeks[at]!;
  const then = weeks[at - 4];
  if (!then) return [];
  const points = (week: WeekOfAudits, i: number): number => {
    const one = week.assessed[i]!;
    return contribution(one, week.pillars[pillarIds.indexOf(one.audit.pillar)]!);
  };
  return now.assessed
    .map((one, i) => ({
      code: one.audit.code,
      loss: points(then, i) - points(now, i),
      counts:
        (of.includes("index") || of.includes(one.audit.pillar)) && isMeasurable(one) && isMeasurable(weeks[at - 1]!.assessed[i]!),
    }))
    .filter(one => one.counts && one.loss > 0)
    .sort((a, b) => b.loss - a.loss || (a.code < b.code ? -1 : 1))
    .slice(0, 3)
    .map(({ code, loss }) => ({ code, loss }));
}

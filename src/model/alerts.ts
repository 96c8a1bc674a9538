import { median } from "../core/arithmetic.ts";
import type { Day } from "../core/day.ts";
import { type PillarId, pillarIds, pillarPoints } from "../core/pillar.ts";
import { indexOver, isMeasurable, type WeekOfAudits } from "./history.ts";
import { contribution } from "./weigh.ts";

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
const lookBack = 8;

/** Noise before point t: 1.4826 times the median absolute deviation of up to 26 known differences, at least 0.5; null with fewer than 8 (rules 2, 11.1). */
export function noise(series: Series, t: number): number | null {
  const known: number[] = [];
  for (let i = t - 1; i >= 1 && i >= t - noiseSpan; i--) {
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
  const bound = Math.max(2, 1.5 * s);
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
    if (c > threshold && fall >= least - 1e-9) {
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

/** The core difference series of the index (rules 2, 9.10): each week against the one before, over the audits measurable in both. */
export function coreSeries(weeks: readonly WeekOfAudits[], snapshotDays: readonly Day[]): Series & { readonly first: number } {
  return seriesOf(
    weeks,
    snapshotDays,
    (before, now) => {
      const both = (i: number): boolean => isMeasurable(before.assessed[i]!) && isMeasurable(now.assessed[i]!);
      if (before.index === null || now.index === null) return null;
      const a = indexOver(before.assessed, both);
      const b = indexOver(now.assessed, both);
      return a === null || b === null ? null : b - a;
    },
    week => week.index,
  );
}

/** Alerts of the index (5 points) and of the pillars (3 of 25) over a member's weeks. */
export function alerts(weeks: readonly WeekOfAudits[], snapshotDays: readonly Day[]): Alert[] {
  const found = new Map<number, { of: ("index" | PillarId)[]; fall: number }>();
  const note = (of: "index" | PillarId, series: Series & { readonly first: number }, least: number): void => {
    for (const { at: t, fall } of drops(series, least)) {
      const at = series.first + t;
      const known = found.get(at);
      if (known) known.of.push(of);
      else found.set(at, { of: [of], fall });
    }
  };
  note("index", coreSeries(weeks, snapshotDays), 5);
  for (const [p, id] of pillarIds.entries()) {
    const points = (week: WeekOfAudits): number | null => {
      const score = week.pillars[p]!.score;
      return score === null ? null : pillarPoints * score;
    };
    const series = seriesOf(
      weeks,
      snapshotDays,
      (before, now) => {
        const a = points(before);
        const b = points(now);
        return a === null || b === null ? null : b - a;
      },
      points,
    );
    note(id, series, 3);
  }
  return [...found]
    .sort(([a], [b]) => a - b)
    .map(([at, { of, fall }]) => ({ week: weeks[at]!.week, of, fall, audits: largestLosses(weeks, at) }));
}

function seriesOf(
  weeks: readonly WeekOfAudits[],
  snapshotDays: readonly Day[],
  difference: (before: WeekOfAudits, now: WeekOfAudits) => number | null,
  level: (week: WeekOfAudits) => number | null,
): Series & { readonly first: number } {
  const start = weeks.findIndex(week => level(week) !== null);
  const y: number[] = [];
  const d: (number | null)[] = [];
  const seam: boolean[] = [];
  for (const [t, week] of weeks.entries()) {
    const before = weeks[t - 1];
    if (!before || t <= start || start < 0) {
      y.push(t === start ? (level(week) ?? 0) : 0);
      d.push(null);
      seam.push(true);
      continue;
    }
    const one = difference(before, week);
    y.push(y[t - 1]! + (one ?? 0));
    d.push(one);
    seam.push(
      week.assessed.some((now, i) => isMeasurable(now) !== isMeasurable(before.assessed[i]!)) ||
        snapshotDays.some(day => day > before.week && day <= week.week),
    );
  }
  const first = Math.max(0, start);
  return { first, y: y.slice(first), d: d.slice(first), seam: seam.slice(first) };
}

/** The three measurable audits with the largest loss of contribution in four weeks (rules 2, 11.5). */
function largestLosses(weeks: readonly WeekOfAudits[], at: number): Loss[] {
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
      counts: isMeasurable(one) && isMeasurable(weeks[at - 1]!.assessed[i]!),
    }))
    .filter(one => one.counts && one.loss > 0)
    .sort((a, b) => b.loss - a.loss || (a.code < b.code ? -1 : 1))
    .slice(0, 3)
    .map(({ code, loss }) => ({ code, loss }));
}

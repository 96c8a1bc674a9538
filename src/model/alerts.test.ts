import { expect, test } from "vitest";
import { day, timelineFor } from "../../test/make-ledger.ts";
import { audits as table } from "../audits/index.ts";
import { alerts, coreSeries, drops, momentum, noise, type Series } from "./alerts.ts";
import type { Assessed } from "./assess.ts";
import type { WeekOfAudits } from "./history.ts";
import { sumOfPillars, weigh } from "./weigh.ts";

// Points are numbered from 1 in the rules and from 0 in a series.

const seriesOf = (y: readonly number[]): Series => ({
  y,
  d: y.map((level, t) => (t === 0 ? null : level - y[t - 1]!)),
  seam: y.map((_, t) => t === 0),
});
const repeat = (n: number, of: (i: number) => number): number[] => Array.from({ length: n }, (_, i) => of(i));

test("a stop is found at the second week of the fall, then silence (rules 2, 11.3)", () => {
  const stop = seriesOf([...repeat(14, () => 50), 46, 42.5, 39, 36, 34]);
  expect(noise(stop, 14)).toBe(0.5);
  expect(drops(stop, 5)).toEqual([{ at: 15, c: 14, fall: 7.5 }]);
});

test("one bad week is no drop", () => {
  const dip = seriesOf([50, 52, 49, 53, 50, 48, 52, 50, 51, 49, 53, 50, 52, 50, 45, 50, 51]);
  expect(noise(dip, 14)).toBeCloseTo(1.4826, 9);
  expect(drops(dip, 5)).toEqual([]);
  expect(drops(seriesOf(dip.y.slice(0, 15)), 5)).toEqual([]);
});

test("a slow slide is told once it has gone far enough, and again later", () => {
  const slide = seriesOf([...repeat(12, i => (i % 2 === 0 ? 50 : 50.2)), ...repeat(20, i => 49.3 - 0.7 * i)]);
  expect(noise(slide, 14)).toBeCloseTo(0.593, 3);
  const found = drops(slide, 5);
  expect(found.map(drop => drop.at + 1)).toEqual([19, 28]);
  expect([found[0]!.c, found[0]!.fall]).toEqual([expect.closeTo(5.602, 3), expect.closeTo(5.1, 9)]);
  expect([found[1]!.c, slide.y[27]]).toEqual([expect.closeTo(4.5, 1), expect.closeTo(38.8, 9)]);
});

test("at a seam nothing is judged and the sum waits (rules 2, 11.4)", () => {
  const plain = seriesOf([...repeat(14, () => 50), 46, 42.5, 39]);
  const seam = { ...plain, seam: plain.seam.map((is, t) => is || t === 15) };
  expect(drops(plain, 5).map(drop => drop.at)).toEqual([15]);
  expect(drops(seam, 5)).toEqual([{ at: 16, c: 14, fall: 11 }]);
});

test("noise looks at the last 26 known differences, however long ago they are (rules 2, 11.1)", () => {
  const restless = repeat(14, i => (i % 3 === 1 ? 52 : 50));
  const y = [...restless, ...repeat(26, () => 50)];
  const holes = { ...seriesOf(y), d: seriesOf(y).d.map((d, t) => (t > 13 ? null : d)) };
  expect(noise(holes, 39)).toBeCloseTo(1.4826 * 2, 9);
  expect(noise(holes, 8)).toBeNull();
  const calm = seriesOf([...restless, ...repeat(28, () => 50)]);
  expect(noise(calm, 41)).toBe(0.5);
});

test("momentum: equal to the bound counts, a missing week says nothing (rules 2, 11.2)", () => {
  const rise = seriesOf([...repeat(13, () => 50), 50.1, 50.5, 51.2, 52]);
  expect(momentum(rise, 4)).toEqual({ word: "rising", change: 2 });
  expect(momentum(seriesOf([...repeat(13, () => 50.1), 49.7, 49.3, 48.8, 48.1]), 4)?.word).toBe("falling");
  expect(momentum(seriesOf([...repeat(13, () => 50), 50, 50, 50, 51.9]), 4)?.word).toBe("steady");
  expect(momentum(seriesOf(repeat(12, () => 50)), 4)).toBeNull();
  expect(momentum(seriesOf(repeat(13, () => 50)), 13)).toBeNull();
  expect(momentum({ ...rise, d: rise.d.map((d, t) => (t === 14 ? null : d)) }, 4)).toBeNull();
});

const { moment } = timelineFor([], { from: "2024-01-01", to: "2024-01-07" });
/** A week in which some audits are measured with full g and these scores; the rest has no data. */
const week = (t: number, scores: Readonly<Record<string, number>>): WeekOfAudits => {
  const assessed = table.map((audit): Assessed => {
    const score = scores[audit.code];
    const rest = { audit, value: 0, error: 0, facts: {} };
    return score === undefined
      ? { ...rest, status: "no-data", score: 0, g: 0 }
      : { ...rest, status: "measured", score, value: score, g: 1 };
  });
  const pillars = weigh(assessed);
  const sunday = day("2024-01-07") + 7 * t;
  return { week: sunday, assessed, pillars, index: sumOfPillars(pillars), moment: moment(sunday) };
};
const steady = { B1: 0.8, B5: 0.8 };

test("a source that starts is no fall of its pillar (rules 2, 9.10, 11.4)", () => {
  // Reach starts at 0 and takes 4.7 points off the pillar; what was measured before slides by 2.85 points, too little for an alert.
  const slide = [0.686, 0.572, 0.458].map((score, i) => week(21 + i, { B1: 0.8, B5: score, B7: 0 }));
  const weeks = [...repeat(20, i => i).map(t => week(t, steady)), week(20, { ...steady, B7: 0 }), ...slide];
  const series = coreSeries(weeks, [], "brand");
  expect(weeks[20]!.pillars[0]!.score! * 25).toBeCloseTo(15.294, 3);
  expect(series.y.slice(19, 21)).toEqual([20, 20]);
  expect(series.y.at(-1)).toBeCloseTo(17.15, 9);
  expect(alerts(weeks, [])).toEqual([]);
});

test("a pillar's alert names audits of that pillar, the largest loss first (rules 2, 11.5)", () => {
  const ties = (t: number) => ({ R1: 0.5, R2: 0.9 - 0.02 * t });
  const fallen = [0.5, 0.3].map((score, i) => week(20 + i, { B1: 0.75, B5: score, ...ties(20 + i) }));
  const weeks = [...repeat(20, i => i).map(t => week(t, { ...steady, ...ties(t) })), ...fallen];
  const [one] = alerts(weeks, []);
  expect([one?.week, one?.of]).toEqual([day("2024-01-07") + 7 * 20, ["brand"]]);
  expect(one?.audits.map(audit => audit.code)).toEqual(["B5", "B1"]);
});

test("a new profile makes a seam", () => {
  const weeks = repeat(3, t => t).map(t => week(t, steady));
  expect(coreSeries(weeks, [day("2024-01-10")], "brand").seam).toEqual([true, true, false]);
});

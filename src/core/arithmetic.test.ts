import { expect, test } from "vitest";
import { effectiveNumber, median, rate, ratio } from "./arithmetic.ts";
import { bandOf, confidenceOf, shown } from "./bands.ts";
import { type Curve, scoreOf, slopeOf } from "./curve.ts";
import { d13, d26, d52, q13, q26, q52 } from "./weights.ts";

const sum = (weights: Float64Array): number => weights.reduce((all, w) => all + w, 0);
const thirteen = (...amounts: number[]): Float64Array => Float64Array.from({ length: 13 }, (_, j) => amounts[j] ?? 0);

test("weights and their sums (rules 2.2, 14.4)", () => {
  expect([q13, q26, q52]).toEqual([0.8506671609508557, 0.9223161935859392, 0.9480775143391714]);
  expect(sum(d13)).toBeCloseTo(5.878512787511018, 12);
  expect(sum(d26)).toBeCloseTo(11.300360325634443, 12);
  expect(sum(d52)).toBeCloseTo(18.055761161435885, 12);
});

test("a rate divides by the weeks observed (rules 2.7)", () => {
  const young = rate(
    d13,
    thirteen(3, 0, 1, 0, 2),
    Uint8Array.from({ length: 13 }, (_, j) => (j < 5 ? 1 : 0)),
  );
  expect(young.value).toBeCloseTo(1.284745, 6);
  const allButFirst = Uint8Array.from({ length: 13 }, (_, j) => (j > 0 ? 1 : 0));
  const two = rate(d13, new Float64Array(13).fill(2), allButFirst);
  expect(two.value).toBeCloseTo(2, 12);
  expect(rate(d13, thirteen(4.878513), allButFirst).value).toBe(0);
  expect(rate(d13, thirteen(9), new Uint8Array(13))).toEqual({ value: 0, se: 0 });
});

test("a prior keeps few cases small (model 2.3)", () => {
  expect(ratio({ a: 3, b: 7 }, 4, 10)).toMatchObject({ value: 0.35, g: 0.5 });
  expect(ratio({ a: 3, b: 7 }, 4, 10).se).toBeCloseTo(Math.sqrt((0.35 * 0.65) / 21), 12);
});

const count: Curve = { kind: "count", m: 0.5, p: 3 };
const share: Curve = { kind: "ratio", m: 0.35, p: 0.65 };

test("curves (model 2.2, rules 2.18, 14.5)", () => {
  const counts = [-1, 0, 0.25, 0.5, 2, 3, 4.5, 6, 60].map(x => scoreOf(count, x));
  const wanted = [0, 0, 0.299432, 0.5, 0.845535, 0.9, 0.95, 1, 1];
  expect(counts).toEqual(wanted.map(score => expect.closeTo(score, 6)));
  const ratios = [0, 0.175, 0.35, 0.5, 0.65, 0.8, 1, 1.2].map(x => scoreOf(share, x));
  expect(ratios).toEqual([0, 0.25, 0.5, 0.7, 0.9, 0.942857, 1, 1].map(score => expect.closeTo(score, 6)));
  expect(scoreOf({ kind: "direct" }, 0.3)).toBe(0.3);
});

test("slopes are those of the curve, and nothing is gained beyond its end (rules 2.19, decision 40)", () => {
  expect(slopeOf(count, 2)).toBeCloseTo(0.08008, 6);
  expect(0.454194 * slopeOf(count, 2)).toBeCloseTo(0.036372, 6);
  for (const [curve, xs] of [
    [count, [0.1, 1, 2.9, 4]],
    [share, [0.2, 0.5, 0.7]],
  ] as const)
    for (const x of xs) expect(slopeOf(curve, x)).toBeCloseTo((scoreOf(curve, x + 1e-6) - scoreOf(curve, x - 1e-6)) / 2e-6, 6);
  expect([slopeOf(count, 0), slopeOf(count, 6), slopeOf(count, 5.9)]).toEqual([0, 0, 0.1 / 3]);
  expect([slopeOf(share, 0.35), slopeOf(share, 0.65), slopeOf(share, 1)]).toEqual(
    [0.4 / 0.3, 0.1 / 0.35, 0.1 / 0.35].map(slope => expect.closeTo(slope, 12)),
  );
});

test("rounding only for showing, bands by what is shown (rules 2.16)", () => {
  expect([49.49, 49.5, 49.4999999999].map(shown)).toEqual([49, 50, 50]);
  expect([24.4, 49.49, 49.4999999999, 74.6].map(bandOf)).toEqual(["limited", "developing", "solid", "highly-effective"]);
  expect([0.49, 0.5, 0.75].map(confidenceOf)).toEqual(["low", "medium", "high"]);
});

test("medians and effective numbers", () => {
  expect([median([8, 0, 5, 1]), median([3, 1, 2])]).toEqual([3, 2]);
  expect(median([])).toBeNaN();
  expect(effectiveNumber([40, 20, 20, 10, 10])).toBeCloseTo(4.352753, 6);
  expect([effectiveNumber([7, 7, 0]), effectiveNumber([])]).toEqual([expect.closeTo(2, 12), 0]);
});

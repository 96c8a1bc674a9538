import { expect, test } from "vitest";
import { difference, holm, phi, shrink, studentQuantile } from "./compare.ts";

test("the t quantile is that of the tables", () => {
  const table = [2.306, 2.2281, 2.0423, 1.98397, 1.959964];
  expect([8, 10, 30, 100, Number.POSITIVE_INFINITY].map(studentQuantile)).toEqual(table.map(t => expect.closeTo(t, 4)));
});

test("Holm's correction of four hypotheses, by hand", () => {
  expect(holm([0.01, 0.04, 0.03, 0.005]).map(p => Math.round(p * 1e9) / 1e9)).toEqual([0.03, 0.06, 0.06, 0.02]);
  expect(holm([])).toEqual([]);
});

test("few posts lean on the noise of other authors, many on their own", () => {
  const few = difference([1, 1], [0, 0]);
  expect(few.mean).toBe(1);
  expect(few.noise).toBeCloseTo(Math.sqrt((10 * 0.93 ** 2) / 12), 12);
  const calm = Array.from({ length: 2000 }, (_, i) => (i % 2 === 0 ? 0.1 : -0.1));
  expect(difference(calm, calm).noise).toBeLessThan(0.12);
});

test("a best guess stands between both by their weight, and without own posts it is what was known", () => {
  expect(shrink({ mean: 1, se: 0.4, df: 30 }, { mean: 0, spread: 0.4 })).toEqual({
    mean: expect.closeTo(0.5, 12),
    se: expect.closeTo(0.4 / Math.SQRT2, 12),
    df: 30,
  });
  expect(shrink(null, { mean: 0.3, spread: 0.4 })).toEqual({ mean: 0.3, se: 0.4, df: Number.POSITIVE_INFINITY });
});

test("two traits that always come together have phi 1", () => {
  const a = [true, true, false, false];
  expect(phi(a, a)).toBeCloseTo(1, 12);
  expect(phi(a, [true, false, true, false])).toBe(0);
  expect(phi(a, [true, true, true, true])).toBe(0);
  expect(phi([...a, null], [...a, true])).toBeCloseTo(1, 12);
});

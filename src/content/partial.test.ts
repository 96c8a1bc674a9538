import { expect, test } from "vitest";
import { partialEffect, pOf } from "./partial.ts";

// Heat of cement while it hardens, by four ingredients (Hald 1952; coefficients and standard errors in Draper and Smith, Applied Regression Analysis).
const cement = [
  [7, 26, 6, 60, 78.5],
  [1, 29, 15, 52, 74.3],
  [11, 56, 8, 20, 104.3],
  [11, 31, 8, 47, 87.6],
  [7, 52, 6, 33, 95.9],
  [11, 55, 9, 22, 109.2],
  [3, 71, 17, 6, 102.7],
  [1, 31, 22, 44, 72.5],
  [2, 54, 18, 22, 93.1],
  [21, 47, 4, 26, 115.9],
  [1, 40, 23, 34, 83.8],
  [11, 66, 9, 12, 113.3],
  [10, 68, 8, 12, 109.4],
];
const column = (k: number): Float64Array => Float64Array.from(cement, row => row[k]!);

test("the coefficient of one ingredient with another held apart is the published one, with its standard error", () => {
  const first = partialEffect(column(4), column(0), [column(1)])!;
  expect(first.effect).toBeCloseTo(1.46831, 5);
  expect(Math.sqrt(first.rss / first.df / first.weight)).toBeCloseTo(0.1213, 4);
  const second = partialEffect(column(4), column(1), [column(0)])!;
  expect(second.effect).toBeCloseTo(0.66225, 5);
  expect(Math.sqrt(second.rss / second.df / second.weight)).toBeCloseTo(0.04585, 5);
  expect(second.rss).toBeCloseTo(57.904, 3);
});

test("what hardly varies beside the others can not be told from them", () => {
  // The four ingredients add up to nearly 100 in every sample.
  expect(partialEffect(column(4), column(3), [column(0), column(1), column(2)])).toBeNull();
  const same = column(0);
  expect(partialEffect(column(4), same, [same])).toBeNull();
});

test("p is that of the tables of Student's t", () => {
  const at = (t: number, df: number): number => pOf({ effect: t, weight: 1, rss: df, df });
  expect([at(2.306, 8), at(2.0423, 30), at(1.98397, 100)].map(p => expect.soft(p).toBeCloseTo(0.05, 3))).toHaveLength(3);
  expect(at(2.75, 30)).toBeCloseTo(0.01, 3);
  expect(at(0, 30)).toBe(1);
});

import { expect, test } from "vitest";
import { stream } from "../core/random.ts";
import { rankTest, upperTail } from "./ranks.ts";

test("the rank test gives the exact p that SciPy prints for its example of mannwhitneyu", () => {
  expect(rankTest([19, 22, 16, 29, 24], [20, 11, 17, 12])).toBeCloseTo(0.1111111111111111, 12);
  expect(rankTest([20, 11, 17, 12], [19, 22, 16, 29, 24])).toBeCloseTo(0.1111111111111111, 12);
  expect(rankTest([1, 1, 1], [1, 1])).toBe(1);
});

test("with ties too it counts every division: here all 84 of 9 posts by hand", () => {
  // of the posts 3 1 4 1 5 9 2 6 5
  const ranks = [4, 1.5, 5, 1.5, 6.5, 9, 3, 8, 6.5];
  const off = (group: readonly number[]): number => Math.abs(group.reduce((sum, i) => sum + ranks[i]!, 0) - 15);
  let [far, all] = [0, 0];
  for (let i = 0; i < 9; i++)
    for (let j = i + 1; j < 9; j++)
      for (let k = j + 1; k < 9; k++) {
        all++;
        if (off([i, j, k]) >= off([5, 7, 8])) far++;
      }
  expect(all).toBe(84);
  expect(rankTest([9, 6, 5], [3, 1, 4, 1, 5, 2])).toBeCloseTo(far / 84, 12);
});

test("both ways to the same p meet where one takes over from the other", () => {
  const random = stream(9);
  const a = Array.from({ length: 9 }, () => random() + 0.2);
  const b = Array.from({ length: 91 }, () => random());
  expect(rankTest(a, b)).toBeCloseTo(rankTest(a, [...b, 0.5]), 2);
});

test("the normal tail is that of the tables", () => {
  expect([0, 1, 1.959964, 3, 6].map(upperTail)).toEqual([
    expect.closeTo(0.5, 6),
    expect.closeTo(0.158655254, 7),
    expect.closeTo(0.025, 7),
    expect.closeTo(0.001349898, 9),
    expect.closeTo(9.865876e-10, 14),
  ]);
});

import { expect, test } from "vitest";
import { boundsOf, ranking, rankSize } from "./sequential.ts";

const inTurn = (posts: number, kinds = 2): number[] => Array.from({ length: posts }, (_, i) => i % kinds);

test("the rank sum of SciPy's example of mannwhitneyu, in standard deviations", () => {
  // U is 17 of 20 couples, its standard deviation is the root of 20 times 10 over 12
  expect(rankSize([19, 22, 16, 29, 24], [20, 11, 17, 12])).toBeCloseTo(7 / Math.sqrt(200 / 12), 12);
  expect(rankSize([1, 1], [1, 1, 1])).toBe(0);
  expect(rankSize([], [1])).toBe(0);
});

test("of three groups the two that differ most count, each pair by its own ranks", () => {
  const sizes = ranking([0, 1, 2, 0, 1, 2])([5, 6, 1, 7, 8, 2]);
  expect(sizes[0]).toBe(0);
  expect(sizes[5]).toBeCloseTo(rankSize([6, 8], [1, 2]), 12);
});

/** All orders of n values. */
function* orders(n: number, used: readonly number[] = []): Generator<readonly number[]> {
  if (used.length === n) yield used;
  else for (let i = 0; i < n; i++) if (!used.includes(i)) yield* orders(n, [...used, i]);
}

test.each([
  ["in turn", [0, 1, 0, 1, 0, 1, 0, 1]],
  ["in blocks", [0, 0, 0, 0, 1, 1, 1, 1]],
])("of all 40,320 orders that 8 posts can have at most 5 of 100 reach a bound at any post: %s", (_, groups) => {
  const bounds = boundsOf(groups, 8, false);
  const rank = ranking(groups);
  let [reached, all] = [0, 0];
  for (const order of orders(8)) {
    all++;
    if (rank(order).some((size, i) => size >= bounds[i]!)) reached++;
  }
  expect(all).toBe(40_320);
  expect(reached / all).toBeLessThanOrEqual(0.05);
  expect(reached).toBeGreaterThan(0);
});

test("a bound once set stays, however many posts come after", () => {
  const whole = boundsOf(inTurn(16), 24, false);
  expect(boundsOf(inTurn(12), 24, false)).toEqual(whole.slice(0, 12));
  const over = boundsOf(inTurn(12), 24, true);
  expect(over.slice(0, 11)).toEqual(whole.slice(0, 11));
  expect(over[11]!).toBeLessThan(whole[11]!);
});

test("while only one group has posts nothing can be said, and what is asked again is not drawn again", () => {
  expect(boundsOf([], 24, true)).toEqual([]);
  expect(boundsOf([0, 0, 0], 3, true)).toEqual([1, 2, 3].map(() => Number.POSITIVE_INFINITY));
  const once = boundsOf(inTurn(10), 10, false);
  expect(boundsOf(inTurn(10), 10, false)).toBe(once);
  for (let planned = 11; planned < 61; planned++) boundsOf([0, 1], planned, false);
  expect(boundsOf(inTurn(10), 10, false)).not.toBe(once);
  expect(boundsOf(inTurn(10), 10, false)).toEqual(once);
});

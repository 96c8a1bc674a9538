import { type Prior, ratio } from "../../core/arithmetic.ts";
import type { Day } from "../../core/day.ts";
import type { Facts, Measure } from "../../core/measure.ts";

/** Number of values below `limit` in a sorted column: where a window begins, or with `day + 1` where it ends. */
export function countBelow(sorted: Int32Array | Float64Array, limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Bucket of a day: how many whole weeks before the as-of day (rules 2.1). */
export function bucketOf(asOf: Day, day: Day): number {
  return Math.floor((asOf - day) / 7);
}

/** Amounts of the rows of a sorted column of days by week, the latest first; what lies outside of the weeks is left out. */
export function byWeek(day: Int32Array, asOf: Day, weeks: number, amountOf: (i: number) => number): Float64Array {
  const amounts = new Float64Array(weeks);
  const end = countBelow(day, asOf + 1);
  for (let i = countBelow(day, asOf - 7 * weeks + 1); i < end; i++) amounts[bucketOf(asOf, day[i]!)]! += amountOf(i);
  return amounts;
}

/** What `make` tells of the rows of the last weeks, latest first; null leaves a row out. */
export function latestFirst<T>(day: Int32Array, asOf: Day, weeks: number, make: (i: number) => T | null): T[] {
  const found: T[] = [];
  for (let i = countBelow(day, asOf + 1) - 1; i >= 0 && day[i]! > asOf - 7 * weeks; i--) {
    const one = make(i);
    if (one !== null) found.push(one);
  }
  return found;
}

/** A ratio of cases and successes by week (rules 2.11); without a case not applicable. */
export function ratioOfWeeks(
  prior: Prior,
  weights: Float64Array,
  cases: Float64Array,
  successes: Float64Array,
  facts: Facts = {},
): Measure {
  const weight = weighted(weights, cases);
  if (weight === 0) return { status: "not-applicable", facts };
  return { status: "measured", ...ratio(prior, weighted(weights, successes), weight), facts };
}

/** Sum of weights times amounts, latest week first. */
function weighted(weights: Float64Array, amounts: Float64Array): number {
  let sum = 0;
  for (let j = 0; j < weights.length; j++) sum += weights[j]! * amounts[j]!;
  return sum;
}

export const sumOf = (amounts: Float64Array): number => amounts.reduce((sum, n) => sum + n, 0);

import type { Day } from "../../core/day.ts";

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

/** Sum of weights times amounts, latest week first. */
export function weighted(weights: Float64Array, amounts: Float64Array): number {
  let sum = 0;
  for (let j = 0; j < weights.length; j++) sum += weights[j]! * amounts[j]!;
  return sum;
}

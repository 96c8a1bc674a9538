/** The sums behind a comparison of two groups of posts. All values are natural logs of what a post brought over the member's level of the time. */

import type { PartialEffect } from "./partial.ts";

/** `mean` and `spread` (standard deviation) of an effect, before the member's own posts are looked at. */
export type Prior = { readonly mean: number; readonly spread: number };
/** `df` degrees of freedom behind `se`, Infinity where it is known. */
export type Estimate = { readonly mean: number; readonly se: number; readonly df: number };

/** Within one author ln(engagement) has this standard deviation; it weighs as much as this many posts in the member's own (posts-findings 3). */
export const usualNoise = 0.93;
const usualWeight = 10;

/** Difference of the mean logs, a minus b, with its standard error. The noise leans on that of other authors where posts are few. */
export function difference(a: readonly number[], b: readonly number[]): Estimate & { readonly noise: number } {
  const [meanA, meanB] = [mean(a), mean(b)];
  const squares = sumOf(a, x => (x - meanA) ** 2) + sumOf(b, x => (x - meanB) ** 2);
  const df = usualWeight + a.length + b.length - 2;
  const noise = Math.sqrt((usualWeight * usualNoise ** 2 + squares) / df);
  return { mean: meanA - meanB, se: noise * Math.sqrt(1 / a.length + 1 / b.length), df, noise };
}

/** The same of an effect with others held apart (see partial.ts). Without others both are one. */
export function estimateOf({ effect, weight, rss, df: own }: PartialEffect): Estimate {
  const df = usualWeight + own;
  return { mean: effect, se: Math.sqrt((usualWeight * usualNoise ** 2 + rss) / df / weight), df };
}

/** Best guess from an estimate and what was known before (normal, conjugate). Without an estimate it is the prior. */
export function shrink(estimate: Estimate | null, prior: Prior): Estimate {
  if (estimate === null) return { mean: prior.mean, se: prior.spread, df: Number.POSITIVE_INFINITY };
  const own = 1 / estimate.se ** 2;
  const known = 1 / prior.spread ** 2;
  const mean = (own * estimate.mean + known * prior.mean) / (own + known);
  return { mean, se: Math.sqrt(1 / (own + known)), df: estimate.df };
}

/** A change as a share: 0.44 is 44 % more. 95 % interval. */
export type Change = { readonly change: number; readonly low: number; readonly high: number };

/** An estimate of logs as a change, with the 95 % interval of Student's t. */
export function changeOf({ mean, se, df }: Estimate): Change {
  const reach = studentQuantile(df) * se;
  return { change: Math.expm1(mean), low: Math.expm1(mean - reach), high: Math.expm1(mean + reach) };
}

/** Normal quantiles of 97.5 % and 80 %. */
export const z = 1.959964;
export const power = 0.841621;

/** The 97.5 % quantile of Student's t by the expansion in 1/df (Abramowitz and Stegun 26.7.5), right to 4 places from 8 degrees on; there are never fewer. */
export function studentQuantile(df: number): number {
  const powers = [
    (z ** 3 + z) / 4,
    (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96,
    (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384,
    (79 * z ** 9 + 776 * z ** 7 + 1482 * z ** 5 - 1920 * z ** 3 - 945 * z) / 92_160,
  ];
  return powers.reduceRight((sum, term) => (sum + term) / df, 0) + z;
}

/** Adjusted p of Holm: to call those at most 0.05 true errs at all in at most 5 of 100 pages. In the order given. */
export function holm(p: readonly number[]): number[] {
  const order = p.map((_, i) => i).sort((i, j) => p[i]! - p[j]!);
  const adjusted = p.map(() => 1);
  let most = 0;
  for (const [k, i] of order.entries()) {
    most = Math.max(most, Math.min(1, (p.length - k) * p[i]!));
    adjusted[i] = most;
  }
  return adjusted;
}

/** The correlation of two yes-or-no traits (phi) over the posts that stand on a side of both; 0 where one of them is always the same. */
export function phi(a: readonly (boolean | null)[], b: readonly (boolean | null)[]): number {
  let [n, inA, inB, inBoth] = [0, 0, 0, 0];
  for (let i = 0; i < a.length; i++) {
    if (a[i] === null || b[i] === null) continue;
    n++;
    if (a[i]) inA++;
    if (b[i]) inB++;
    if (a[i] && b[i]) inBoth++;
  }
  const scale = Math.sqrt(inA * (n - inA) * inB * (n - inB));
  return scale === 0 ? 0 : (n * inBoth - inA * inB) / scale;
}

const sumOf = (list: readonly number[], of: (x: number) => number): number => list.reduce((sum, x) => sum + of(x), 0);
const mean = (list: readonly number[]): number => sumOf(list, x => x) / list.length;

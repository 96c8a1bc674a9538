/** The sums behind a comparison of two groups of posts. All values are natural logs of what a post brought over the member's level of the time. */

/** `mean` and `spread` (standard deviation) of an effect, before the member's own posts are looked at. */
export type Prior = { readonly mean: number; readonly spread: number };
export type Estimate = { readonly mean: number; readonly se: number };

/** Within one author ln(engagement) has this standard deviation; it weighs as much as this many posts in the member's own (posts-findings 3). */
const usualNoise = 0.93;
const usualWeight = 10;

/** Difference of the mean logs, a minus b, with its standard error. The noise leans on that of other authors where posts are few. */
export function difference(a: readonly number[], b: readonly number[]): Estimate & { readonly noise: number } {
  const [meanA, meanB] = [mean(a), mean(b)];
  const squares = sumOf(a, x => (x - meanA) ** 2) + sumOf(b, x => (x - meanB) ** 2);
  const noise = Math.sqrt((usualWeight * usualNoise ** 2 + squares) / (usualWeight + a.length + b.length - 2));
  return { mean: meanA - meanB, se: noise * Math.sqrt(1 / a.length + 1 / b.length), noise };
}

/** Best guess from an estimate and what was known before (normal, conjugate). Without an estimate it is the prior. */
export function shrink(estimate: Estimate | null, prior: Prior): Estimate {
  if (estimate === null) return { mean: prior.mean, se: prior.spread };
  const own = 1 / estimate.se ** 2;
  const known = 1 / prior.spread ** 2;
  return { mean: (own * estimate.mean + known * prior.mean) / (own + known), se: Math.sqrt(1 / (own + known)) };
}

/** Two-sided p of the rank sum test of Mann and Whitney: normal approximation with correction for ties and continuity. Ranks let no outlier decide. */
export function rankTest(a: readonly number[], b: readonly number[]): number {
  const all = [...a.map(value => ({ value, first: true })), ...b.map(value => ({ value, first: false }))];
  all.sort((x, y) => x.value - y.value);
  const n = all.length;
  let ranks = 0;
  let ties = 0;
  for (let i = 0; i < n; ) {
    let j = i;
    while (j < n && all[j]!.value === all[i]!.value) j++;
    for (let k = i; k < j; k++) if (all[k]!.first) ranks += (i + 1 + j) / 2;
    ties += (j - i) ** 3 - (j - i);
    i = j;
  }
  const pairs = a.length * b.length;
  const off = Math.abs(ranks - (a.length * (a.length + 1)) / 2 - pairs / 2) - 0.5;
  const sd = Math.sqrt((pairs / 12) * (n + 1 - ties / (n * (n - 1))));
  return sd === 0 || off <= 0 ? 1 : 2 * upperTail(off / sd);
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

/** P(Z > z) of the standard normal for z at or above 0, error below 1.2e-7 of the value (Numerical Recipes' erfc). */
export function upperTail(z: number): number {
  const x = z / Math.SQRT2;
  const t = 1 / (1 + x / 2);
  const c = [
    -1.26551223, 1.00002368, 0.37409196, 0.09678418, -0.18628806, 0.27886807, -1.13520398, 1.48851587, -0.82215223, 0.17087277,
  ];
  const poly = c.reduceRight((sum, value) => sum * t + value, 0);
  return (t * Math.exp(-x * x + poly)) / 2;
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

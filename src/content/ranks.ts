/** Comparing two groups by ranks alone: a post that went around the world weighs no more than any other best one. */

/** Below 10 posts on a side, in up to 100, the normal approximation is rough and every division of the posts can still be counted. */
const fewOnASide = 10;
const fewPosts = 100;

/**
 * Two-sided p of the rank sum test of Mann and Whitney: share of all divisions of the posts whose rank sum lies at least as far out. Counted
 * exactly where posts are few, ties included; else normal approximation with correction for ties and continuity. Nothing is drawn by chance.
 */
export function rankTest(a: readonly number[], b: readonly number[]): number {
  const { ranks, ties } = doubledRanks([...a, ...b]);
  const n = ranks.length;
  const off = Math.abs(sumOf(ranks.slice(0, a.length)) - a.length * (n + 1)) / 2;
  const smaller = Math.min(a.length, b.length);
  if (smaller < fewOnASide && n <= fewPosts) return exactTail(ranks, smaller, 2 * off);
  const sd = Math.sqrt(((a.length * b.length) / 12) * (n + 1 - ties / (n * (n - 1))));
  return sd === 0 || off <= 0.5 ? 1 : 2 * upperTail((off - 0.5) / sd);
}

/** The rank of each value from 1 on; equal values share theirs. */
export const midRanks = (values: readonly number[]): number[] => doubledRanks(values).ranks.map(rank => rank / 2);

/** Twice the rank of each value, because ties share theirs by halves; `ties` is the sum of t^3 - t over groups of t equal values. */
function doubledRanks(values: readonly number[]): { readonly ranks: number[]; readonly ties: number } {
  const order = values.map((_, i) => i).sort((i, j) => values[i]! - values[j]!);
  const ranks = values.map(() => 0);
  let ties = 0;
  for (let i = 0; i < order.length; ) {
    let j = i;
    while (j < order.length && values[order[j]!] === values[order[i]!]) j++;
    for (let k = i; k < j; k++) ranks[order[k]!] = i + 1 + j;
    ties += (j - i) ** 3 - (j - i);
    i = j;
  }
  return { ranks, ties };
}

/** Share of all groups of `size` whose doubled ranks add up to a sum at least `off` from the mean of all, counted by size and sum. */
function exactTail(ranks: readonly number[], size: number, off: number): number {
  const mean = size * (ranks.length + 1);
  const most = sumOf(ranks.toSorted((x, y) => y - x).slice(0, size));
  const groups = Array.from({ length: size + 1 }, () => new Float64Array(most + 1));
  groups[0]![0] = 1;
  for (const rank of ranks)
    for (let k = size; k > 0; k--) {
      const [to, from] = [groups[k]!, groups[k - 1]!];
      for (let sum = most; sum >= rank; sum--) to[sum] = to[sum]! + from[sum - rank]!;
    }
  let [far, all] = [0, 0];
  for (const [sum, count] of groups[size]!.entries()) {
    all += count;
    if (Math.abs(sum - mean) >= off) far += count;
  }
  return far / all;
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

const sumOf = (list: readonly number[]): number => list.reduce((sum, x) => sum + x, 0);

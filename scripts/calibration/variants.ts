import { pillarIds, pillarPoints } from "../../src/core/pillar.ts";
import { quantile } from "./figures.ts";
import type { ScoredMember } from "./members.ts";

// What the order of members would be under other choices (the OECD's steps for composite indicators): only ranks are compared.

/** How ranks move: by how many places of 100 on average, and at most for 19 of 20 members; `alike` is Spearman's correlation. */
export type Shift = { readonly average: number; readonly most: number; readonly alike: number };

/** Index with some weights changed, all others as they are. */
export function reweighed({ audits }: ScoredMember, factor: (code: string) => number): number {
  return pillarIds.reduce((sum, _, place) => {
    let weights = 0;
    let points = 0;
    for (const { pillar, code, weight, g, score } of audits) {
      if (pillar !== place) continue;
      weights += weight * g * factor(code);
      points += weight * g * factor(code) * score;
    }
    return sum + (pillarPoints * points) / weights;
  }, 0);
}

/** Index as the geometric mean of the pillars, each raised to 0.02 as for the balance. */
export function geometric({ points }: ScoredMember): number {
  return 100 * Math.exp(points.reduce((sum, x) => sum + Math.log(Math.max(0.02, x / pillarPoints)), 0) / points.length);
}

/** Rank of each value from 0 (lowest) to 100; equal values share the middle of their ranks. */
export function ranksOf(values: readonly number[]): number[] {
  const order = values.map((value, i) => ({ value, i })).sort((a, b) => a.value - b.value);
  const ranks = new Array<number>(values.length).fill(0);
  for (let from = 0; from < order.length; ) {
    let to = from + 1;
    while (to < order.length && order[to]!.value === order[from]!.value) to++;
    for (let at = from; at < to; at++) ranks[order[at]!.i] = (100 * (from + to - 1)) / 2 / Math.max(1, order.length - 1);
    from = to;
  }
  return ranks;
}

/** How the ranks of the same members differ between two choices. */
export function shiftOf(before: readonly number[], after: readonly number[]): Shift {
  const a = ranksOf(before);
  const b = ranksOf(after);
  const moved = a.map((rank, i) => Math.abs(rank - b[i]!));
  return {
    average: moved.reduce((sum, x) => sum + x, 0) / moved.length,
    most: quantile(moved, 0.95),
    alike: correlation(a, b),
  };
}

function correlation(a: readonly number[], b: readonly number[]): number {
  const middle = 50;
  let both = 0;
  let first = 0;
  let second = 0;
  for (let i = 0; i < a.length; i++) {
    both += (a[i]! - middle) * (b[i]! - middle);
    first += (a[i]! - middle) ** 2;
    second += (b[i]! - middle) ** 2;
  }
  return both / Math.sqrt(first * second);
}

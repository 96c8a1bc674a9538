import { stream } from "../core/random.ts";
import { power, usualNoise, z } from "./compare.ts";

/**
 * Looking again after every post without being fooled: a group sequential rank test. Of posts in the order of their publication only ranks
 * are used, so what chance alone does to any sequence of variants can be drawn beforehand. The bounds are those that such paths reach in at
 * most 5 of 100 cases, spent over the planned posts as 5 % times (share of posts)^3 (Lan and DeMets 1983; Kim and DeMets 1987, rho 3).
 */

const level = 0.05;
const rho = 3;
/** So many that the bounds, which are drawn themselves, stray by 0.2 points of 5 %. */
const paths = 10_000;
/** The same in every member, so that a verdict is the same in every home. */
const seed = 20_261_125;

/**
 * Prepares a sequence of groups (0, 1, …). What comes back takes the posts' values in the same order and gives after each post the largest
 * rank sum of Mann and Whitney between two groups, in standard deviations from what chance expects; 0 while only one has posts. Ties count half.
 */
export function ranking(groups: readonly number[]): (values: ArrayLike<number>) => Float64Array {
  const kinds = Math.max(0, ...groups) + 1;
  const pairs = Array.from({ length: kinds * kinds }, (_, p) => p).filter(p => Math.floor(p / kinds) < p % kinds);
  const counts = Array.from({ length: kinds }, () => 0);
  const chance = groups.map(own => {
    counts[own]!++;
    return pairs.map(p => {
      const [a, b] = [counts[Math.floor(p / kinds)]!, counts[p % kinds]!];
      return { p, mean: (a * b) / 2, sd: Math.sqrt((a * b * (a + b + 1)) / 12) };
    });
  });
  const met = chance.map(all => all.filter(({ sd }) => sd > 0));
  const group = Uint8Array.from(groups);
  /** By pair a < b: for how many couples of posts the one in a brought more. `beaten`, by group: twice how many of its posts the latest one beats. */
  const wins = new Float64Array(kinds * kinds);
  const beaten = new Int32Array(kinds);
  return values => {
    const sizes = new Float64Array(group.length);
    wins.fill(0);
    counts.fill(0);
    for (let i = 0; i < group.length; i++) {
      const [value, own] = [values[i]!, group[i]!];
      beaten.fill(0);
      for (let j = 0; j < i; j++) beaten[group[j]!]! += +(value > values[j]!) + +(value >= values[j]!);
      for (let other = 0; other < kinds; other++) {
        if (own < other) wins[own * kinds + other]! += beaten[other]! / 2;
        else if (other < own) wins[other * kinds + own]! += counts[other]! - beaten[other]! / 2;
      }
      counts[own]!++;
      for (const { p, mean, sd } of met[i]!) sizes[i] = Math.max(sizes[i]!, Math.abs(wins[p]! - mean) / sd);
    }
    return sizes;
  };
}

/** The same of two groups at their end. */
export function rankSize(a: readonly number[], b: readonly number[]): number {
  return ranking([...a.map(() => 0), ...b.map(() => 1)])([...a, ...b]).at(-1) ?? 0;
}

/** So many sequences are remembered, the latest asked for: what an experiment has come to is asked again after every change of anything. */
const most = 50;
const known = new Map<string, readonly number[]>();

/**
 * What the path has to reach after each post to be more than chance. `planned` is the number of posts at which all is spent; `isOver` spends
 * what is left at the last post, for a plan whose time is up. A bound depends on the groups up to its post alone, so more posts never change it.
 */
export function boundsOf(groups: readonly number[], planned: number, isOver: boolean): readonly number[] {
  const key = `${groups} ${planned} ${isOver}`;
  const bounds = known.get(key) ?? drawnBounds(groups, planned, isOver);
  known.delete(key);
  known.set(key, bounds);
  const [oldest = key] = known.keys();
  if (known.size > most) known.delete(oldest);
  return bounds;
}

function drawnBounds(groups: readonly number[], planned: number, isOver: boolean): readonly number[] {
  if (new Set(groups).size < 2) return groups.map(() => Number.POSITIVE_INFINITY);
  const rank = ranking(groups);
  const walk = new Float64Array(groups.length);
  const random = stream(seed);
  // Post by post through all paths, so that more posts leave the paths of those before as they are.
  const drawn = groups.map(() => Float64Array.from({ length: paths }, random));
  let alive = Array.from({ length: paths }, (_, path) => {
    for (let i = 0; i < drawn.length; i++) walk[i] = drawn[i]![path]!;
    return rank(walk);
  });
  return groups.map((_, i) => {
    const share = isOver && i === groups.length - 1 ? 1 : Math.min(1, (i + 1) / planned);
    const allowed = Math.floor(level * share ** rho * paths) - (paths - alive.length);
    if (allowed <= 0) return Number.POSITIVE_INFINITY;
    const sizes = new Float64Array(alive.map(walk => walk[i]!)).sort().reverse();
    // The smallest size that no more than the allowed paths reach; equal sizes go together.
    let reach = allowed;
    while (reach > 0 && sizes[reach - 1] === sizes[reach]) reach--;
    if (reach <= 0) return Number.POSITIVE_INFINITY;
    const bound = sizes[reach - 1]!;
    alive = alive.filter(walk => walk[i]! < bound);
    return bound;
  });
}

/** The least times as many that shows in 4 of 5 experiments with this many posts each, by the noise of other authors; for a plan before it starts. */
export function timesSeen(each: number, variants: number): number {
  // Quantiles for the error shared by all pairs, and for 80 %; ranks, looks between and the level of 20 posts cost a fifth.
  const reach = ([z, 2.394, 2.638][variants - 2] ?? z) + power;
  return Math.exp(1.2 * reach * usualNoise * Math.sqrt(2 / each));
}

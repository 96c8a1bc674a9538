/** One stream of chance: numbers from 0 up to, but not including, 1. Everything random is drawn from such a stream, so that it can be had again. */
export type Random = () => number;

/** mulberry32 with a 32-bit seed (rules 2, 12.2): the same seed gives the same numbers everywhere. */
export function stream(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Standard normal number from two draws (Box and Muller, rules 2, 12.3). */
export function normal(random: Random): number {
  const size = Math.sqrt(-2 * Math.log(1 - random()));
  return size * Math.cos(2 * Math.PI * random());
}

/** Poisson number by Knuth's products, in parts so that the product never vanishes (rules 2, 12.3). */
export function poisson(random: Random, mean: number): number {
  if (!(mean > 0)) return 0;
  const parts = Math.max(1, Math.ceil(mean / 20));
  const limit = Math.exp(-mean / parts);
  let count = 0;
  for (let part = 0; part < parts; part++) {
    let product = random();
    while (product > limit) {
      count++;
      product *= random();
    }
  }
  return count;
}

/** True with probability p, by one draw. */
export const chance = (random: Random, p: number): boolean => random() < p;

/** Whole number from low to high, both possible. */
export const between = (random: Random, low: number, high: number): number => low + Math.floor(random() * (high - low + 1));

/** One of the items, all alike; the list must not be empty. */
export function pick<T>(random: Random, items: readonly T[]): T {
  return items[Math.floor(random() * items.length)]!;
}

/** One of the items by weight; weights of 0 or more, not all 0. */
export function pickBy<T>(random: Random, items: readonly (readonly [T, number])[]): T {
  let all = 0;
  for (const [, weight] of items) all += weight;
  let left = random() * all;
  for (const [item, weight] of items) {
    left -= weight;
    if (left < 0) return item;
  }
  return items[items.length - 1]![0];
}

/** The items in random order (Fisher and Yates), as a new list. */
export function shuffle<T>(random: Random, items: readonly T[]): T[] {
  const list = [...items];
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j]!, list[i]!];
  }
  return list;
}

/** Deals the items like cards: none comes again before all came once, so that texts do not repeat themselves. */
export function deck<T>(random: Random, items: readonly T[]): () => T {
  let cards: T[] = [];
  return () => {
    if (cards.length === 0) cards = shuffle(random, items);
    return cards.pop()!;
  };
}

import type { Day } from "../core/day.ts";

/** Near-duplicates of own posts and comments (rules 2, G3.3 and G3.4, decision 17). */

const shingle = 5;
const leastLength = 40;
const copyDays = 60;

/** Equal folded texts, or both of 40 or more characters and alike: Jaccard of 5-character shingles 0.5, or containment 0.75. */
export function nearEqual(a: string, b: string): boolean {
  if (a === b) return a !== "";
  if (a.length < leastLength || b.length < leastLength) return false;
  return alike(shinglesOf(a), shinglesOf(b));
}

export type Copyable = { readonly day: Day; readonly key: string | null; readonly folded: string };

/**
 * For texts in time order: 1 + number of earlier texts of the pool in the 60 days before that are equal or, with `near`, near-equal.
 * A text without a key is 1 and not in the pool. Pair by pair, no chains.
 */
export function copyNumbers(texts: readonly Copyable[], near: boolean): Int32Array {
  const numbers = new Int32Array(texts.length).fill(1);
  const sets: (Set<number> | null)[] = [];
  let first = 0;
  for (const [i, text] of texts.entries()) {
    sets.push(near && text.key !== null && text.folded.length >= leastLength ? shinglesOf(text.folded) : null);
    if (text.key === null) continue;
    while (texts[first]!.day < text.day - copyDays) sets[first++] = null;
    for (let e = first; e < i; e++) {
      const earlier = texts[e]!;
      if (earlier.key === null) continue;
      const [a, b] = [sets[i], sets[e]];
      if (earlier.key === text.key || (a && b && alike(a, b))) numbers[i]!++;
    }
  }
  return numbers;
}

function shinglesOf(text: string): Set<number> {
  const points = Array.from(text, char => char.codePointAt(0)!);
  const set = new Set<number>();
  for (let i = 0; i + shingle <= points.length; i++) {
    let low = 0;
    let high = 0;
    // 5 code points of 21 bits do not fit a number; two mixed halves of 32 and 21 bits do, and no text notices.
    for (let k = 0; k < shingle; k++) {
      low = Math.imul(low, 31) + points[i + k]!;
      high = Math.imul(high ^ points[i + k]!, 0x01000193);
    }
    const code = (low >>> 0) + (high & 0x1fffff) * 4_294_967_296;
    set.add(code);
  }
  return set;
}

function alike(a: Set<number>, b: Set<number>): boolean {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return false;
  let left = small.size;
  let common = 0;
  // Containment 0.75 of the smaller or Jaccard 0.5: both need at least half of the smaller set in common.
  const least = Math.min(0.75 * small.size, (small.size + large.size) / 3);
  for (const code of small) {
    if (large.has(code)) common++;
    left--;
    if (common + left < least) return false;
  }
  return common / (small.size + large.size - common) >= 0.5 || common / small.size >= 0.75;
}

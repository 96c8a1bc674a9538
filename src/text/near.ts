import { ints } from "../core/columns.ts";
import type { Day } from "../core/day.ts";
import { shinglesOf } from "./shingles.ts";

/** Near-duplicates of own posts and comments (rules 2, G3.3 and G3.4, decision 17). */

/** Shorter texts are like many others by chance. */
export const leastLength = 40;
const copyDays = 60;

export type Copyable = { readonly key: string | null; readonly folded: string };

/**
 * For texts in time order: calls `found` for each pair of a text and an earlier one of its window that are equal or, with `near`,
 * near-equal (both of 40 or more characters; Jaccard of 5-character shingles 0.5, or containment 0.75); the later texts in order.
 * `first` gives where the window of each text begins. Texts without a key are in no pair. Pair by pair, no chains.
 */
export function copyPairs(
  texts: readonly Copyable[],
  first: Int32Array,
  near: boolean,
  found: (later: number, earlier: number) => void,
): void {
  const keys = keyNumbers(texts);
  const room = first.reduce((most, from, i) => Math.max(most, i - from + 1), 1);
  const isAlone = (i: number): boolean => first[i] === i && !(first[i + 1]! <= i);
  const takesPart = ({ key, folded }: Copyable, i: number): boolean =>
    near && key !== null && folded.length >= leastLength && !isAlone(i);
  const sets = shinglesOf(
    texts.map((text, i) => (takesPart(text, i) ? text.folded : null)),
    room,
  );
  const { size, places, most } = sets;
  for (let i = 0; i < texts.length; i++) {
    const from = first[i]!;
    for (let e = i === 0 ? 0 : first[i - 1]!; e < from; e++) sets.leave(e);
    const n = size[i]!;
    if (n > 0) sets.ask(i);
    const key = keys[i]!;
    let place = from % places;
    for (let e = key < 0 ? i : from; e < i; e++) {
      if (keys[e] === key || (n > 0 && most[place]! >= leastInCommon(n, size[e]!) && alike(n, size[e]!, sets.inCommon(e))))
        found(i, e);
      place = place + 1 === places ? 0 : place + 1;
    }
    sets.enter(i);
  }
}

/** Sets of n and m shingles with fewer in common are not alike by any rule. */
function leastInCommon(n: number, m: number): number {
  return n === 0 || m === 0 ? Number.POSITIVE_INFINITY : Math.min(0.75 * Math.min(n, m), (n + m) / 3);
}

/** Whether sets of n and m shingles with `common` ones are near-equal. */
export function alike(n: number, m: number, common: number): boolean {
  return common / (n + m - common) >= 0.5 || common / Math.min(n, m) >= 0.75;
}

/**
 * For texts in time order: 1 + the number of those of the 60 days before that each is a copy of. A text without a key is 1. `known` are
 * the numbers of the first texts, where they were worked out before.
 */
export function copyNumbers(
  texts: readonly (Copyable & { readonly day: Day })[],
  near: boolean,
  known: Int32Array = new Int32Array(0),
): Int32Array {
  const numbers = new Int32Array(texts.length).fill(1);
  numbers.set(known);
  const next = texts[known.length];
  if (next === undefined) return numbers;
  const from = known.length === 0 ? 0 : texts.findIndex(({ day }) => next.day - day <= copyDays);
  const some = texts.slice(from);
  const first = windowStarts(some, (earlier, later) => later.day - earlier.day <= copyDays);
  copyPairs(some, first, near, later => {
    if (from + later >= known.length) numbers[from + later]!++;
  });
  return numbers;
}

/** Keys as numbers; -1 without one. */
function keyNumbers(texts: readonly Copyable[]): Int32Array {
  const known = new Map<string, number>();
  const numbers = new Int32Array(texts.length).fill(-1);
  for (let i = 0; i < texts.length; i++) {
    const { key } = texts[i]!;
    if (key === null) continue;
    const before = known.get(key) ?? known.size;
    known.set(key, before);
    numbers[i] = before;
  }
  return numbers;
}

/** Where the window of each row begins: the earliest row before it, in time order, that still is `inside`; itself if none is. */
export function windowStarts<T>(rows: readonly T[], inside: (earlier: T, later: T) => boolean): Int32Array {
  let from = 0;
  return ints(rows, row => {
    while (!inside(rows[from]!, row)) from++;
    return from;
  });
}

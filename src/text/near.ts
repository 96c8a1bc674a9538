import type { Day } from "../core/day.ts";
import { shinglesOf } from "./shingles.ts";

/** Near-duplicates of own posts and comments (rules 2, G3.3 and G3.4, decision 17). */

const leastLength = 40;
const copyDays = 60;

/** Equal folded texts, or both of 40 or more characters and alike: Jaccard of 5-character shingles 0.5, or containment 0.75. */
export function nearEqual(a: string, b: string): boolean {
  let equal = false;
  copyPairs(
    [a, b].map(folded => ({ day: 0, key: folded === "" ? null : folded, folded })),
    true,
    () => {
      equal = true;
    },
  );
  return equal;
}

export type Copyable = { readonly day: Day; readonly key: string | null; readonly folded: string };

/**
 * For texts in time order: calls `found` for each pair of a text and an earlier one of the 60 days before that are equal or, with
 * `near`, near-equal; the later texts in order. Texts without a key are in no pair. Pair by pair, no chains.
 */
export function copyPairs(texts: readonly Copyable[], near: boolean, found: (later: number, earlier: number) => void): void {
  const keys = keyNumbers(texts);
  const first = firstInside(texts);
  const room = first.reduce((most, from, i) => Math.max(most, i - from + 1), 1);
  const long = (text: Copyable): boolean => near && text.key !== null && text.folded.length >= leastLength;
  const sets = shinglesOf(
    texts.map(text => (long(text) ? text.folded : null)),
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

function alike(n: number, m: number, common: number): boolean {
  return common / (n + m - common) >= 0.5 || common / Math.min(n, m) >= 0.75;
}

/** For texts in time order: 1 + the number of earlier ones that each is a copy of. A text without a key is 1. */
export function copyNumbers(texts: readonly Copyable[], near: boolean): Int32Array {
  const numbers = new Int32Array(texts.length).fill(1);
  copyPairs(texts, near, later => {
    numbers[later]!++;
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

/** The earliest text of the 60 days before each one. */
function firstInside(texts: readonly Copyable[]): Int32Array {
  const first = new Int32Array(texts.length);
  let from = 0;
  for (let i = 0; i < texts.length; i++) {
    while (texts[from]!.day < texts[i]!.day - copyDays) from++;
    first[i] = from;
  }
  return first;
}

import type { OwnText } from "../../src/core/activity.ts";

/** Guard G3: copies and near-copies (rules 2, G3). */
type Text = Pick<OwnText, "key" | "folded">;
const shingleSets = new WeakMap<Text, { length: number; set: Set<string> }>();

/** Length in code points and the 5-code-point shingles of a folded text; remembered, because texts are compared with many. */
function shingles(text: Text): { length: number; set: Set<string> } {
  const known = shingleSets.get(text);
  if (known) return known;
  const points = [...text.folded];
  const set = new Set<string>();
  for (let i = 0; i + 5 <= points.length; i++) set.add(points.slice(i, i + 5).join(""));
  const made = { length: points.length, set };
  shingleSets.set(text, made);
  return made;
}

/** Equal or near-equal (G3.4). A text without a key equals nothing. */
export function alike(a: Text, b: Text): boolean {
  if (a.key === null || b.key === null) return false;
  if (a.key === b.key) return true;
  const first = shingles(a);
  const second = shingles(b);
  if (first.length < 40 || second.length < 40) return false;
  const one = first.set;
  const other = second.set;
  let common = 0;
  for (const piece of one) if (other.has(piece)) common++;
  const jaccard = common / (one.size + other.size - common);
  return jaccard >= 0.5 || common / Math.min(one.size, other.size) >= 0.75;
}

/** f of every item of one pool, in time order (G3.3): 1 / (1 + earlier ones of the 60 days before that are the same). */
export function factors<T>(pool: readonly T[], day: (item: T) => number, same: (a: T, b: T) => boolean): Map<T, number> {
  const found = new Map<T, number>();
  pool.forEach((item, i) => {
    let n = 1;
    for (const earlier of pool.slice(0, i)) {
      if (day(item) - day(earlier) <= 60 && same(item, earlier)) n++;
    }
    found.set(item, 1 / n);
  });
  return found;
}

import { median } from "../core/arithmetic.ts";

const each = 10;

/**
 * The member's own level at the time of each post: median of ln(1 + total) of the 10 posts with a total before it and the 10 after it,
 * itself left out; at both ends more of the other side, so that 20 speak. Null where no other post has a total. Totals stand in time order.
 */
export function levelsOf(totals: readonly (number | null)[]): (number | null)[] {
  const places = totals.flatMap((total, i) => (total === null ? [] : [i]));
  const logs = places.map(i => Math.log1p(totals[i]!));
  const levels = totals.map((): number | null => null);
  for (const [k, place] of places.entries()) {
    const from = Math.max(0, Math.min(k - each, logs.length - 2 * each - 1));
    const near = logs.slice(from, from + 2 * each + 1);
    near.splice(k - from, 1);
    if (near.length > 0) levels[place] = median(near);
  }
  return levels;
}

/**
 * The level before each post: median of ln(1 + total) of the 20 posts with a total before it, so that no later post changes what was seen.
 * Null where there are fewer than 10. Totals stand in time order.
 */
export function levelsBefore(totals: readonly (number | null)[]): (number | null)[] {
  const logs: number[] = [];
  return totals.map(total => {
    const level = logs.length < each ? null : median(logs.slice(-2 * each));
    if (total !== null) logs.push(Math.log1p(total));
    return level;
  });
}

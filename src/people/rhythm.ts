import { median } from "../core/arithmetic.ts";
import type { Day } from "../core/day.ts";

/** A longer silence begins a new talk, as in the model (rules 1.9). */
export const silence = 14;
/** So many distances between talks tell a rhythm; the latest count. */
const least = 2;
const most = 8;
/** Past this many times the own rhythm a talk is overdue, and then fading. */
const overdueFrom = 1.5;
const fadingFrom = 3;
/** Nobody is overdue within two weeks: that is one talk still. */
const leastRhythm = 14;

/** How two people keep in touch: days between the beginnings of their talks, the median of the latest; null while there are too few. */
export function rhythmOf(days: readonly Day[]): number | null {
  const starts = days.filter((day, i) => i === 0 || day - days[i - 1]! > silence);
  const gaps = starts.slice(1).map((day, i) => day - starts[i]!);
  if (gaps.length < least) return null;
  // The median lets one summer without a word, or one busy month, pass.
  return Math.max(leastRhythm, median(gaps.slice(-most)));
}

export type Pace = "in-rhythm" | "overdue" | "fading" | "no-rhythm";

/** Where a tie stands by its own rhythm, or by the one the member wishes. `last` is the day of the last message of either side. */
export function paceOf(rhythm: number | null, last: Day, today: Day): Pace {
  if (rhythm === null) return "no-rhythm";
  const silent = today - last;
  if (silent > fadingFrom * rhythm) return "fading";
  return silent > overdueFrom * rhythm ? "overdue" : "in-rhythm";
}

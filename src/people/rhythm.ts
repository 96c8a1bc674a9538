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
/** So many days with messages, over so long a time, tell a rhythm where talks do not. */
const oftenFrom = 5;
const oftenSpan = 84;
/** An unanswered word is news for so many days; then the tie is quiet, and nobody's turn. */
const turnDays = 60;
/** Nobody is overdue within two weeks: that is one talk still. */
const leastRhythm = 14;

/**
 * How two people keep in touch: days between the beginnings of their talks, the median of the latest. Who writes so often that one talk
 * runs into the next has the median of the days between their days. Null while there are too few of either.
 */
export function rhythmOf(days: readonly Day[]): number | null {
  // Most people were written to on a day or two.
  if (days.length <= least) return null;
  const starts = days.filter((day, i) => i === 0 || day - days[i - 1]! > silence);
  const between = (list: readonly Day[]): number[] => list.slice(1).map((day, i) => day - list[i]!);
  const gaps = between(starts);
  // The median lets one summer without a word, or one busy month, pass.
  if (gaps.length >= least) return Math.max(leastRhythm, median(gaps.slice(-most)));
  const isOften = days.length >= oftenFrom && days.at(-1)! - days[0]! >= oftenSpan;
  return isOften ? Math.max(leastRhythm, median(between(days))) : null;
}

/** The contact's word is the last, and not so long ago that nobody waits for an answer any more. */
export const waitsForMember = (isOwn: boolean, last: Day, today: Day): boolean => !isOwn && today - last <= turnDays;
/** The same the other way round. */
export const waitsForContact = (isOwn: boolean, last: Day, today: Day): boolean => isOwn && today - last <= turnDays;

export type Pace = "in-rhythm" | "overdue" | "fading" | "no-rhythm";

/** Where a tie stands by its own rhythm, or by the one the member wishes. `last` is the day of the last message of either side. */
export function paceOf(rhythm: number | null, last: Day, today: Day): Pace {
  if (rhythm === null) return "no-rhythm";
  const silent = today - last;
  if (silent > fadingFrom * rhythm) return "fading";
  return silent > overdueFrom * rhythm ? "overdue" : "in-rhythm";
}

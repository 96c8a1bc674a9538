import { type Day, dayOf, isoDay } from "../core/day.ts";

/** A calendar month as "2026-03". */
export type Month = string;

export const monthOf = (day: Day): Month => isoDay(day).slice(0, 7);

/** First and last day of a month. */
export function daysOf(month: Month): { readonly first: Day; readonly last: Day } {
  const [year = 0, number = 0] = month.split("-").map(Number);
  return { first: dayOf(year, number, 1), last: Date.UTC(year, number, 0) / 86_400_000 };
}

/** Every month from that of one day to that of another. */
export function monthsBetween(from: Day, to: Day): Month[] {
  const months: Month[] = [];
  for (let day = daysOf(monthOf(from)).first; day <= to; day = daysOf(monthOf(day)).last + 1) months.push(monthOf(day));
  return months;
}

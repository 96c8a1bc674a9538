/** Whole days since 1970-01-01. */
export type Day = number;
/** Seconds since 1970-01-01T00:00Z. */
export type Second = number;

export const secondsPerDay = 86_400;

/** Day of a civil date; month 1 to 12. NaN when the date does not exist. */
export function dayOf(year: number, month: number, date: number): Day {
  const ms = Date.UTC(year, month - 1, date);
  const back = new Date(ms);
  return back.getUTCFullYear() === year && back.getUTCMonth() === month - 1 && back.getUTCDate() === date
    ? ms / 86_400_000
    : Number.NaN;
}

/** "YYYY-MM-DD" of a day. */
export function isoDay(day: Day): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

/** Day of "YYYY-MM-DD"; NaN when it is not one. */
export function parseIsoDay(text: string): Day {
  const m = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  return m ? dayOf(Number(m[1]), Number(m[2]), Number(m[3])) : Number.NaN;
}

/** 0 = Sunday. */
export function weekday(day: Day): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** The last Sunday that is not after `day`. */
export function sundayOnOrBefore(day: Day): Day {
  return day - weekday(day);
}

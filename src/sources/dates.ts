import { type Day, dayOf, type Second, secondsPerDay } from "../core/day.ts";
import { secondInId } from "../text/urn.ts";
import { monthOf } from "./months.ts";

// The forms D1 to D13 of the format spec, 1.7. Every instant is UTC, printed or not; US order is never guessed at.

/** LinkedIn opened in May 2003. A slip such as the year 0026 or 2206 would stretch the weekly history over centuries. */
const firstDay = dayOf(2003, 5, 5);
const endDay = dayOf(2100, 1, 1);

/**
 * Seconds of something done on LinkedIn, in any of the forms; a plain date is its midnight. NaN when it is none, when the date does not
 * exist, or lies before 2003-05-05 or after 2099.
 */
export function instantOf(text: string): Second {
  const at = anyInstantOf(text);
  return at >= firstDay * secondsPerDay && at < endDay * secondsPerDay ? at : Number.NaN;
}

/** The time inside an id of LinkedIn (format spec 1.17) under the same bounds. */
export function instantInId(id: string): Second {
  const at = Math.floor(secondInId(id));
  return at >= firstDay * secondsPerDay && at < endDay * secondsPerDay ? at : Number.NaN;
}

function anyInstantOf(text: string): Second {
  const iso = isoInstant(text);
  if (!Number.isNaN(iso)) return iso;
  const cell = clean(text);
  const again = isoInstant(cell);
  if (!Number.isNaN(again)) return again;
  const short = usInstant(cell);
  if (!Number.isNaN(short)) return short;
  const long = longInstant(cell);
  return Number.isNaN(long) ? anyDateOf(cell) * secondsPerDay : long;
}

/**
 * D1, D2, D3 and D10: `YYYY-MM-DD HH:MM[:SS[.mmm]][ UTC]`, also with `/`, `T` and `Z`. Read digit by digit, because this runs for
 * every message; an offset other than UTC is refused.
 */
function isoInstant(text: string): Second {
  const length = text.length;
  if (length < 16) return Number.NaN;
  const separator = text.charCodeAt(4);
  if ((separator !== 45 && separator !== 47) || text.charCodeAt(7) !== separator || text.charCodeAt(13) !== 58) return Number.NaN;
  const between = text.charCodeAt(10);
  if (between !== 32 && between !== 84) return Number.NaN;
  const day = fastDay(two(text, 0) * 100 + two(text, 2), two(text, 5), two(text, 8));
  const hour = two(text, 11);
  const minute = two(text, 14);
  let second = 0;
  let end = 16;
  if (text.charCodeAt(16) === 58) {
    second = two(text, 17);
    end = 19;
    if (text.charCodeAt(19) === 46) for (end = 20; isDigit(text.charCodeAt(end)); ) end++;
  }
  if (!(hour < 24 && minute < 60 && second < 60)) return Number.NaN;
  if (end !== length && !/^ ?(UTC|GMT|Z|\+00:?00)$/.test(text.slice(end))) return Number.NaN;
  return day * secondsPerDay + hour * 3600 + minute * 60 + second;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Two digits as a number; NaN when they are none. */
function two(text: string, at: number): number {
  const a = text.charCodeAt(at) - 48;
  const b = text.charCodeAt(at + 1) - 48;
  return a >= 0 && a <= 9 && b >= 0 && b <= 9 ? a * 10 + b : Number.NaN;
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Day of a civil date by counting, without a Date; NaN when it does not exist. */
function fastDay(year: number, month: number, date: number): Day {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const length = monthLengths[month - 1];
  if (length === undefined || !(date >= 1 && date <= (month === 2 && leap ? 29 : length))) return Number.NaN;
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const ofEra = y - era * 400;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
  return era * 146_097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719_468;
}

/** No-break blanks as blanks, one at a time, none at the ends. */
function clean(text: string): string {
  return text.replace(/[\s\u00a0\u202f]+/g, " ").trim();
}

/** D5 and D6: `M/D/YY, h:mm AM`, padded or not; month first; the year may have four digits. */
function usInstant(cell: string): Second {
  const match = /^(\d{1,2})\/(\d{1,2})\/(\d\d|\d{4}),? (\d{1,2}):(\d\d)(?::(\d\d))? ?([AP])M$/i.exec(cell);
  if (!match) return Number.NaN;
  const [, month, date, year = "", hour, minute, second = "0", half = ""] = match;
  const clock = halfDay(Number(hour), Number(minute), half);
  return dayOf(fullYear(year), Number(month), Number(date)) * secondsPerDay + clock + Number(second);
}

/** Seconds since midnight of a twelve-hour clock: 12 AM is midnight, 12 PM noon. NaN when the clock has no such time. */
function halfDay(hour: number, minute: number, half: string): number {
  if (hour < 1 || hour > 12 || minute > 59) return Number.NaN;
  return ((hour % 12) + (half.toUpperCase() === "P" ? 12 : 0)) * 3600 + minute * 60;
}

/** LinkedIn opened in 2003: two digits are of this century. */
function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

/** D7 and D13 `Www Mon DD HH:MM:SS [UTC] YYYY`, and the end of D11 `… on Month D, YYYY at h:mm AM (GMT)`. */
function longInstant(cell: string): Second {
  const seventh = /^[a-z]{3} ([a-z]{3}) (\d{1,2}) (\d\d):(\d\d):(\d\d)(?: (?:UTC|GMT))? (\d{4})$/i.exec(cell);
  if (seventh) {
    const [, month = "", date, hour, minute, second, year] = seventh;
    if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return Number.NaN;
    return (
      dayOf(Number(year), monthOf(month), Number(date)) * secondsPerDay +
      Number(hour) * 3600 +
      Number(minute) * 60 +
      Number(second)
    );
  }
  const eleventh = /\bon ([a-z]+) (\d{1,2}), (\d{4}) at (\d{1,2}):(\d\d) ?([AP])M(?: \((?:GMT|UTC)\))?$/i.exec(cell);
  if (!eleventh) return Number.NaN;
  const [, month = "", date, year, hour, minute, half = ""] = eleventh;
  return dayOf(Number(year), monthOf(month), Number(date)) * secondsPerDay + halfDay(Number(hour), Number(minute), half);
}

/**
 * A plain date: D4 `DD Mon YYYY`, D12 `Mon D, YYYY`, `YYYY-MM-DD`, and `D-Mon-YY` or `DD. Mon YY`, which spreadsheets make of D4. NaN
 * otherwise, and under the bounds of `instantOf`.
 */
export function dateOf(text: string): Day {
  const day = anyDateOf(text);
  return day >= firstDay && day < endDay ? day : Number.NaN;
}

function anyDateOf(text: string): Day {
  const cell = clean(text);
  const fourth = /^(\d{1,2})(?:\.? |-)([\p{L}.]+)[ -](\d\d|\d{4})$/u.exec(cell);
  if (fourth) return dayOf(fullYear(fourth[3] ?? ""), monthOf(fourth[2] ?? ""), Number(fourth[1]));
  const twelfth = /^([\p{L}.]+) (\d{1,2}), (\d{4})$/u.exec(cell);
  if (twelfth) return dayOf(Number(twelfth[3]), monthOf(twelfth[1] ?? ""), Number(twelfth[2]));
  const iso = /^(\d{4})[-/](\d\d)[-/](\d\d)$/.exec(cell);
  return iso ? dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3])) : Number.NaN;
}

/** First and last day of a month or year (D8, D9), of a plain date or an instant both its day; null when it is none (rules 1.1). No bounds: careers are older. */
export function spanOf(text: string): { readonly first: Day; readonly last: Day } | null {
  const cell = clean(text);
  const eighth = /^([\p{L}.]+) (\d{4})$/u.exec(cell);
  const ninth = /^(\d{4})$/.exec(cell);
  if (ninth) return { first: dayOf(Number(ninth[1]), 1, 1), last: dayOf(Number(ninth[1]), 12, 31) };
  if (!eighth) {
    const day = Math.floor(anyInstantOf(cell) / secondsPerDay);
    return Number.isNaN(day) ? null : { first: day, last: day };
  }
  const month = monthOf(eighth[1] ?? "");
  const year = Number(eighth[2]);
  const first = dayOf(year, month, 1);
  return Number.isNaN(first) ? null : { first, last: (month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1)) - 1 };
}

/** A spreadsheet has made `4-Apr-21` or `04. Apr 21` of `04 Apr 2021`. */
export function isSpreadsheetDate(text: string): boolean {
  return /^\d{1,2}(?:-|\. )\p{L}{3,4}\.?[ -]\d\d$/u.test(text.trim());
}

/** A date in the order of somebody's country, or a number in powers of ten: only a spreadsheet writes those, and the order is not guessed. */
export function isSpreadsheets(cell: string): boolean {
  return cell.length < 24 && /^\d{1,2}[./]\d{1,2}[./]\d{2,4}(,? \d{1,2}:\d\d(:\d\d)?)?$|^\d[.,]\d+E\+\d\d$/.test(cell);
}

/** Day of a spreadsheet's own number for a date, from 2003 on; NaN for other texts. */
export function serialDate(text: string): Day {
  const number = /^\d{5}$/.test(text) ? Number(text) : Number.NaN;
  return number >= 37_622 && number < 60_000 ? number - 25_569 : Number.NaN;
}

import type { Day, Second } from "../../core/day.ts";

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const longMonths = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const two = (n: number): string => (n < 10 ? `0${n}` : String(n));

const iso = (at: Second): string => new Date(at * 1000).toISOString();

// The date forms of LinkedIn's files by their numbers in the format spec, 1.7. Seconds in UTC.

/** 2026-02-03 08:15:42 */
export function d2(at: Second): string {
  const text = iso(at);
  return `${text.slice(0, 10)} ${text.slice(11, 19)}`;
}

/** 2026-01-19 16:42:07 UTC */
export const d1 = (at: Second): string => `${d2(at)} UTC`;

/** 2025/06/17 09:20:31 UTC */
export const d3 = (at: Second): string => d1(at).replaceAll("-", "/");

/** 07 Mar 2026 */
export function d4(day: Day): string {
  const date = new Date(day * 86_400_000);
  return `${two(date.getUTCDate())} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

/** 5/8/26, 9:04 AM */
export function d5(at: Second): string {
  const date = new Date(at * 1000);
  return `${date.getUTCMonth() + 1}/${date.getUTCDate()}/${two(date.getUTCFullYear() % 100)}, ${clock(date)}`;
}

/** 04/09/25, 07:45 PM */
export function d6(at: Second): string {
  const date = new Date(at * 1000);
  const time = clock(date);
  return `${two(date.getUTCMonth() + 1)}/${two(date.getUTCDate())}/${two(date.getUTCFullYear() % 100)}, ${time.length === 7 ? `0${time}` : time}`;
}

/** Tue Mar 10 14:05:09 UTC 2026 */
export function d7(at: Second): string {
  const date = new Date(at * 1000);
  return `${weekdays[date.getUTCDay()]} ${months[date.getUTCMonth()]} ${two(date.getUTCDate())} ${iso(at).slice(11, 19)} UTC ${date.getUTCFullYear()}`;
}

/** 2021-06-30 18:05 UTC */
export const d10 = (at: Second): string => `${d2(at).slice(0, 16)} UTC`;

/** You uploaded a feed image on May 6, 2025 at 9:30 AM (GMT) */
export function d11(at: Second, what: string): string {
  const date = new Date(at * 1000);
  return `You uploaded a ${what} on ${longMonths[date.getUTCMonth()]} ${date.getUTCDate()}, ${date.getUTCFullYear()} at ${clock(date)} (GMT)`;
}

function clock(date: Date): string {
  const hour = date.getUTCHours();
  return `${hour % 12 === 0 ? 12 : hour % 12}:${two(date.getUTCMinutes())} ${hour < 12 ? "AM" : "PM"}`;
}

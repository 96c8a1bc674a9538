import { expect, test } from "vitest";
import { dateOf, instantOf, spanOf } from "./dates.ts";

const utc = (text: string): number => Date.parse(text) / 1000;

test.each([
  ["D1", "2026-01-19 16:42:07 UTC", "2026-01-19T16:42:07Z"],
  ["D2", "2026-02-03 08:15:42", "2026-02-03T08:15:42Z"],
  ["D3", "2025/06/17 09:20:31 UTC", "2025-06-17T09:20:31Z"],
  ["D4 as an instant", "07 Mar 2026", "2026-03-07T00:00:00Z"],
  ["D5", "5/8/26, 9:04 AM", "2026-05-08T09:04:00Z"],
  ["D5 at midnight", "5/8/26, 12:04 AM", "2026-05-08T00:04:00Z"],
  ["D5 at noon", "5/8/26, 12:00 PM", "2026-05-08T12:00:00Z"],
  ["D5 with a narrow blank", "5/8/26, 9:04\u202fPM", "2026-05-08T21:04:00Z"],
  ["D5 with a no-break blank", "5/8/26,\u00a09:04\u00a0PM", "2026-05-08T21:04:00Z"],
  ["D6", "04/09/25, 07:45 PM", "2025-04-09T19:45:00Z"],
  ["D7", "Tue Mar 10 14:05:09 UTC 2026", "2026-03-10T14:05:09Z"],
  ["D10", "2021-06-30 18:05 UTC", "2021-06-30T18:05:00Z"],
  ["D11", "You uploaded a feed image on May 6, 2025 at 9:30 AM (GMT)", "2025-05-06T09:30:00Z"],
  ["D11 with a narrow blank", "You uploaded a profile photo on December 31, 2025 at 12:30\u202fAM (GMT)", "2025-12-31T00:30:00Z"],
  ["D12", "Jul 3, 2024", "2024-07-03T00:00:00Z"],
  ["D13", "Tue Mar 10 14:05:09 2026", "2026-03-10T14:05:09Z"],
  ["ISO with T", "2026-02-03T08:15:42.120Z", "2026-02-03T08:15:42Z"],
  ["leap day", "2024-02-29 00:00:00 UTC", "2024-02-29T00:00:00Z"],
  ["blanks around", "  2026-02-03 08:15:42 ", "2026-02-03T08:15:42Z"],
])("%s: %s", (_, text, iso) => expect(instantOf(text)).toBe(utc(iso)));

test.each([
  "",
  "N/A",
  "Not Available",
  "2025-02-29 10:00:00 UTC",
  "2026-13-01 10:00:00",
  "2026-04-31 10:00:00",
  "2026-02-03 24:00:00",
  "2026-02-03 08:61:00",
  "2026-02-03 08:15:42 CET",
  "13/8/26, 9:04 AM",
  "5/8/26, 13:04 PM",
  "5/8/26, 0:04 AM",
  "03.02.2026 08:15",
  "31 Feb 2026",
  "07 Foo 2026",
  "1770019531250",
  "2003-05-04 23:59:59",
  "0026-02-03 08:15:42",
  "2206-02-03 08:15:42",
])("no date: %s", text => expect(instantOf(text)).toBeNaN());

test("plain dates, also as spreadsheets and other languages write them", () => {
  const day = utc("2021-04-04T00:00:00Z") / 86_400;
  expect(
    ["04 Apr 2021", "4-Apr-21", "04. Apr 21", "4 avr. 2021", "04 April 2021", "Apr 4, 2021", "2021-04-04"].map(dateOf),
  ).toEqual(Array(7).fill(day));
  expect(dateOf("05 Mär 2026")).toBe(utc("2026-03-05T00:00:00Z") / 86_400);
});

test("nothing was done before LinkedIn opened, nor in a far century", () => {
  expect(instantOf("2003-05-05 00:00:00")).toBe(utc("2003-05-05T00:00:00Z"));
  expect(["04 May 2003", "01 Jan 1970", "01 Jan 2100"].map(dateOf)).toEqual([Number.NaN, Number.NaN, Number.NaN]);
  expect(dateOf("31 Dec 2099")).toBe(utc("2099-12-31T00:00:00Z") / 86_400);
});

test("a month or a year has a first and a last day", () => {
  const day = (iso: string): number => utc(`${iso}T00:00:00Z`) / 86_400;
  expect(spanOf("Feb 2024")).toEqual({ first: day("2024-02-01"), last: day("2024-02-29") });
  expect(spanOf("Dec 2015")).toEqual({ first: day("2015-12-01"), last: day("2015-12-31") });
  expect(spanOf("2014")).toEqual({ first: day("2014-01-01"), last: day("2014-12-31") });
  expect(spanOf("1 May 1987")).toEqual({ first: day("1987-05-01"), last: day("1987-05-01") });
  expect(spanOf("Present")).toBeNull();
  expect(spanOf("")).toBeNull();
});

import { expect, test } from "vitest";
import { isoDay, parseIsoDay } from "./day.ts";
import { clockOf } from "./zone.ts";

const at = (iso: string): number => Date.parse(iso) / 1000;

test("an instant has the day of the member's zone (rules 1.2)", () => {
  expect(isoDay(clockOf("Europe/Vienna").dayOf(at("2026-03-08T23:30:00Z")))).toBe("2026-03-09");
  expect(isoDay(clockOf("UTC").dayOf(at("2026-03-08T23:30:00Z")))).toBe("2026-03-08");
  expect(() => clockOf("Mars/Olympus")).toThrow("bad-time-zone");
});

test("days begin at local midnight, also where the clock is moved", () => {
  const vienna = clockOf("Europe/Vienna");
  const start = (iso: string): string => new Date(vienna.startOf(parseIsoDay(iso)) * 1000).toISOString();
  expect(["2026-03-29", "2026-03-30", "2026-10-25", "2026-10-26"].map(start)).toEqual([
    "2026-03-28T23:00:00.000Z",
    "2026-03-29T22:00:00.000Z",
    "2026-10-24T22:00:00.000Z",
    "2026-10-25T23:00:00.000Z",
  ]);
  // In Beirut midnight itself is skipped on that day: it begins at one.
  const beirut = clockOf("Asia/Beirut");
  const skipped = parseIsoDay("2024-03-31");
  expect(new Date(beirut.startOf(skipped) * 1000).toISOString()).toBe("2024-03-30T22:00:00.000Z");
  expect(beirut.secondOfDay(beirut.startOf(skipped))).toBe(3600);
});

test("days of the table are those of the calendar, hour by hour over years", () => {
  for (const zone of ["America/St_Johns", "Pacific/Apia", "Africa/Casablanca", "Asia/Kathmandu"]) {
    const format = new Intl.DateTimeFormat("sv-SE", { timeZone: zone });
    const clock = clockOf(zone);
    for (let second = at("2011-12-20T00:30:00Z"); second < at("2012-01-10T00:00:00Z"); second += 3600)
      expect(isoDay(clock.dayOf(second))).toBe(format.format(second * 1000));
    for (let second = at("2024-01-01T00:30:00Z"); second < at("2025-01-01T00:00:00Z"); second += 3 * 3600)
      expect(isoDay(clock.dayOf(second))).toBe(format.format(second * 1000));
  }
});

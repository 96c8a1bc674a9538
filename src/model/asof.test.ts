import { expect, test } from "vitest";
import { day, ledgerOf } from "../../test/make-ledger.ts";
import type { Import, Ledger } from "../core/ledger.ts";
import type { SourceId } from "../core/source.ts";
import { defaultDay, lastObserved } from "./asof.ts";
import { timelineOf } from "./timeline.ts";

const fast: readonly SourceId[] = ["Connections", "messages", "Profile"];
const archiveTo = (to: string, files?: readonly SourceId[]): Import =>
  ledgerOf([], { from: "2024-01-01", to, ...(files && { files }) }).imports[0]!;
const timelineFrom = (...imports: readonly Import[]) => {
  const ledger: Ledger = { ...ledgerOf([], { from: "2024-01-01", to: "2026-03-01" }), imports: [...imports] };
  return timelineOf(ledger, "UTC");
};

test("the index waits for the slowest pillar, 14 days at most (rules 1.3)", () => {
  const timeline = timelineFrom(archiveTo("2026-03-01"), archiveTo("2026-04-01", fast));
  expect(defaultDay(timeline)).toBe(day("2026-03-15"));
  expect(lastObserved(timeline)).toBe(day("2026-04-01"));
});

test("a parcel within the 14 days moves the day with it", () => {
  expect(defaultDay(timelineFrom(archiveTo("2026-03-01"), archiveTo("2026-03-10", fast)))).toBe(day("2026-03-10"));
});

test("a pillar that never was fed is not waited for", () => {
  expect(defaultDay(timelineFrom(archiveTo("2026-03-01", fast), archiveTo("2026-04-01", fast)))).toBe(day("2026-04-01"));
});

test("nothing observed, nothing to score", () => {
  expect(() => defaultDay(timelineFrom())).toThrow("nothing-to-score");
});

import { expect, test } from "vitest";
import { day, post } from "../../../test/make-ledger.ts";
import { run as runAudit } from "../../../test/run-audit.ts";
import type { Activity } from "../../core/activity.ts";
import { usualImpressions, usualRate } from "../timeline/figures.ts";
import { reach } from "./reach.ts";

const asOf = "2026-03-15";
const given = { from: "2024-01-01", to: asOf, files: ["Shares", "workbook daily", "workbook followers"] } as const;
const shown = (iso: string, impressions: number): Activity => ({
  kind: "daily-figures",
  origins: [],
  on: day(iso),
  impressions,
  engagements: 0,
});
const total = (count: number): Activity => ({
  kind: "follower-total",
  origins: [{ import: 0, file: "x", line: 1 }],
  on: day(asOf),
  total: count,
});
const run = (activities: readonly Activity[]) => runAudit(reach, activities, given);

test("what is usual for some followers (rules 2, W)", () => {
  expect(usualImpressions(3000)).toBeCloseTo(493.595095, 6);
  expect(usualImpressions(500)).toBeCloseTo(174.5995, 4);
  expect(usualRate(500)).toBeCloseTo(0.08788194, 8);
});

test("B7: impressions per post against the usual (rules B7.1)", () => {
  const posts = Array.from({ length: 10 }, (_, i) =>
    post(`2026-03-${String(9 + (i % 7)).padStart(2, "0")}T${10 + i}:00:00`, `${"abcdefghij"[i]}`.repeat(30)),
  );
  const at1000 = run([...posts, shown("2026-03-12", 4000), total(1000)]);
  expect(at1000.value).toBeCloseTo(1.532567, 6);
  expect(at1000.score).toBeCloseTo(0.663, 6);
  expect(run([...posts, shown("2026-03-12", 4000), total(3000)]).value).toBeCloseTo(0.810381, 6);
});

test("B7: posts of two weeks are weighed like the figures (rules 2, W)", () => {
  const posts = [
    post("2026-03-10T10:00:00", "erster gedanke zum angebot heute"),
    post("2026-03-04T10:00:00", "zweiter anderer satz über preise"),
  ];
  expect(run([...posts, shown("2026-03-12", 1000), total(1000)]).value).toBeCloseTo(2.07029, 6);
});

import { expect, test } from "vitest";
import {
  comment,
  connection,
  day,
  ledgerOf,
  plus,
  position,
  post,
  snapshot,
  timelineFor,
  words,
} from "../../test/make-ledger.ts";
import type { Activity } from "../core/activity.ts";
import { isoDay, weekday } from "../core/day.ts";
import type { SourceId } from "../core/source.ts";
import { assumedShare, history, weeksOf } from "./history.ts";
import { scoreAt } from "./score.ts";
import { timelineOf } from "./timeline.ts";

const from = "2025-01-01";
const to = "2025-12-31"; // a Wednesday
const rows: Activity[] = Array.from({ length: 52 }, (_, j) => [
  comment(`${plus(from, 7 * j + 2)}T10:00:00`, `activity:80${j}`, words(20, `first ${j}`)),
  comment(`${plus(from, 7 * j + 4)}T10:00:00`, `activity:90${j}`, words(20, `second ${j}`)),
  post(`${plus(from, 7 * j + 1)}T10:00:00`, words(20, `post ${j}`)),
  connection(plus(from, 7 * j), `Person ${j}`, { title: "Head of Sales", company: "Acme" }),
]).flat();
const ledger = ledgerOf(rows, {
  from,
  to,
  snapshots: [
    snapshot("2025-10-01", {
      headline: "Head of Sales",
      positions: [position("Acme", "Head of Sales")],
      skills: [{ origins: [], name: "Sales" }],
    }),
  ],
});
const timeline = timelineOf(ledger, "UTC");

test("a point every Sunday, from the first with two pillars to the last observed (rules 2, 9.1)", () => {
  const points = history(timeline);
  expect(points.every(point => weekday(point.week) === 0)).toBe(true);
  expect(points.every((point, i) => i === 0 || point.week === points[i - 1]!.week + 7)).toBe(true);
  expect(isoDay(points.at(-1)!.week)).toBe("2025-12-28");
  const { brand, people, engage, relationships } = points[0]!;
  expect([brand, people, engage, relationships].filter(shown => shown !== null).length).toBeGreaterThanOrEqual(2);
});

test("a point is the score of that day; what lacks is null, never zero", () => {
  const found = { shown: 0, hidden: 0 };
  for (const point of history(timeline)) {
    const card = scoreAt(timeline, point.week);
    expect([point.brand, point.people, point.engage, point.relationships]).toEqual(card.pillars.map(pillar => pillar.points));
    expect(point.index).toBe(card.index.value);
    if (point.index === null) found.hidden++;
    else found.shown++;
  }
  expect(found.shown).toBeGreaterThan(30);
  expect(found.hidden).toBeGreaterThan(0);
});

test("before the first snapshot and the export day values are assumed (rules 2, 9.6)", () => {
  const share = (iso: string): number => history(timeline).find(point => point.week === day(iso))!.assumed;
  const measured = (iso: string): number =>
    scoreAt(timeline, day(iso))
      .pillars.flatMap(pillar => pillar.audits)
      .reduce((sum, audit) => sum + (audit.status === "measured" ? audit.weight : 0), 0);
  // B1 and B2 by the profile, P3, P4 and P7 by the titles.
  expect(share("2025-08-31")).toBeCloseTo((22 + 10 + 20 + 18 + 8) / measured("2025-08-31"), 12);
  expect(share("2025-10-05")).toBeCloseTo((20 + 18 + 8) / measured("2025-10-05"), 12);
});

test("of an archive with all its audits measured, 78 of 348 are assumed before the export day (rules 2, 9.6)", () => {
  const week = weeksOf(timeline)[0]!;
  const assessed = week.assessed.map(one => {
    const { code } = one.audit;
    return { ...one, status: ["B7", "E5", "E6", "E9"].includes(code) ? ("no-data" as const) : ("measured" as const) };
  });
  expect(assumedShare({ week: week.week, assessed }, timeline)).toBeCloseTo(0.224138, 6);
});

test("a source that begins lifts the full line, not the core line (rules 2, 9.9)", () => {
  const first = "2025-09-01";
  const span = (source: SourceId) => ({ source, from: day(first), to: day(to) });
  const seen = Array.from({ length: 122 }, (_, i): Activity => {
    return { kind: "daily-figures", origins: [], on: day(first) + i, impressions: 4000, engagements: 300 };
  });
  const files: readonly SourceId[] = ["workbook daily", "workbook followers"];
  const archive = ledger.imports[0]!;
  const both = {
    ...ledger,
    activities: [...rows, ...seen],
    imports: [
      { ...archive, files: [...archive.files, ...files.map(kind => ({ ...archive.files[0]!, kind }))], spans: files.map(span) },
    ],
  };
  const [alone, joined] = [timeline, timelineOf(both, "UTC")].map(one => history(one));
  const at = (points: ReturnType<typeof history> | undefined) => points!.find(point => point.week === day("2025-12-28"))!;
  expect(at(joined).index).toBeGreaterThan(at(alone).index!);
  expect(at(joined).core).toBeCloseTo(at(alone).core!, 9);
  // Over a span in which the workbook was there all along, it belongs to the core.
  const late = weeksOf(timelineOf(both, "UTC")).filter(week => week.week >= day("2025-11-01"));
  const shown = history(timelineOf(both, "UTC"), late);
  expect(shown.at(-1)!.core).toBeCloseTo(shown.at(-1)!.index!, 9);
});

test("an export of a Wednesday makes no dip on the Sunday after (rules 2, 9.3)", () => {
  const short = timelineFor(rows, { from, to: "2025-12-24" });
  const rate = (iso: string): number | null =>
    scoreAt(short, day(iso)).pillars[2]!.audits.find(audit => audit.code === "E1")!.value;
  expect(rate("2025-12-28")).toBeCloseTo(2, 12);
  expect(rate("2026-01-07")).toBeCloseTo(2, 12);
  expect(rate("2026-01-08")).toBeNull();
});

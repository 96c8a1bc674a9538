import { expect, test } from "vitest";
import { connection, day, plus, post, timelineFor, words } from "../../test/make-ledger.ts";
import type { Activity } from "../core/activity.ts";
import { figuresByDay, workbooksOf } from "../model/daily.ts";
import { timelineOf } from "../model/timeline.ts";
import { liveAs } from "../samples/life/live.ts";
import { traitsOf } from "../samples/persona.ts";
import { figuresOf } from "../samples/workbook/figures.ts";
import { sampleWorkbook } from "../samples/workbook/workbook.ts";
import { readArchive } from "../sources/read.ts";
import { byCalendar, byCohort, lastYear } from "./figures.ts";
import { listedMonths, periodsToAsk } from "./whole-lists.ts";

const daily = (on: string, impressions: number, engagements: number): Activity => {
  const origins = [{ import: 0, file: "w", line: 1 }];
  return { kind: "daily-figures", origins, on: day(on), impressions, engagements };
};

test("a month of the calendar: sums of its days, a rate by hand, and days that no workbook tells of are counted as such", () => {
  const rows = [daily("2026-03-30", 100, 5), daily("2026-03-31", 300, 7), daily("2026-04-02", 50, -2)];
  const days = figuresByDay(timelineFor(rows, { from: "2026-01-01", to: "2026-05-01" }));
  expect(days.map(({ impressions }) => impressions)).toEqual([100, 300, null, 50]);
  const posts = [{ day: day("2026-03-01") }, { day: day("2026-04-01") }, { day: day("2026-04-03") }];
  const none = { reached: null, newFollowers: null };
  expect(byCalendar(days, posts, [])).toEqual([
    { month: "2026-03", days: 2, all: 31, impressions: 400, engagements: 12, rate: 0.03, posts: 1, ...none },
    { month: "2026-04", days: 1, all: 30, impressions: 50, engagements: -2, rate: -0.04, posts: 2, ...none },
  ]);
});

test("followers stand only on days that an export with a total reaches, never the number of connections", () => {
  const gained = (on: string, count: number, of: number): Activity => {
    return { kind: "new-followers", origins: [{ import: of, file: "w", line: 1 }], on: day(on), count };
  };
  const total: Activity = {
    kind: "follower-total",
    origins: [{ import: 1, file: "w", line: 1 }],
    on: day("2026-03-12"),
    total: 5_000,
  };
  const rows = [
    connection("2025-01-01", "Ada Example"),
    gained("2026-03-01", 4, 0),
    gained("2026-03-11", 6, 1),
    gained("2026-03-12", 9, 1),
    total,
  ];
  const days = figuresByDay(timelineFor(rows, { from: "2025-01-01", to: "2026-05-01" }));
  expect(days.filter(({ newFollowers }) => newFollowers !== null).map(({ followers }) => followers)).toEqual([
    null,
    4_991,
    5_000,
  ]);
});

test("members reached stand only where one workbook is about just this month: people come again", () => {
  const days = figuresByDay(
    timelineFor([daily("2026-02-10", 9, 1), daily("2026-03-10", 9, 1)], { from: "2026-01-01", to: "2026-05-01" }),
  );
  const book = (first: string, last: string, reached: number) => ({ first: day(first), last: day(last), reached });
  const books = [book("2026-02-01", "2026-02-28", 70), book("2026-02-01", "2026-03-31", 110)];
  expect(byCalendar(days, [], books).map(({ reached }) => reached)).toEqual([70, null]);
});

test("a cohort is of the posts with a total, and its rate of those that were counted both ways", () => {
  const posts = [
    { day: day("2026-03-02"), impressions: 1000, total: 30, why: null },
    { day: day("2026-03-20"), impressions: null, total: 10, why: null },
    { day: day("2026-03-25"), impressions: 500, total: null, why: "no-figures" as const },
    { day: day("2026-05-05"), impressions: 200, total: 4, why: null },
    { day: day("2026-05-06"), impressions: 9000, total: 400, why: "cut-list" as const },
  ];
  expect(byCohort(posts)).toEqual([
    { month: "2026-03", posts: 3, figured: 2, impressions: 1000, total: 40, rate: 0.03, median: 20 },
    { month: "2026-04", posts: 0, figured: 0, impressions: null, total: null, rate: null, median: null },
    { month: "2026-05", posts: 2, figured: 1, impressions: 200, total: 4, rate: 0.02, median: 4 },
  ]);
});

test("the sample workbook of the founder, read and summed, is what was drawn day by day", async () => {
  const workbook = await sampleWorkbook("founder", { scale: 0.2 });
  const read = await readArchive(workbook!, { settings: {}, textKey: "000102030405060708090a0b0c0d0e0f", languages: false });
  const timeline = timelineOf(read, "Europe/Vienna");
  const months = byCalendar(figuresByDay(timeline), [], workbooksOf(timeline));
  const traits = traitsOf("founder");
  const drawn = figuresOf(traits, liveAs(traits, 0.2));
  for (const [month, first] of [
    ["2026-03", "2026-03-01"],
    ["2026-07", "2026-07-01"],
  ] as const) {
    let [seen, engaged, followers] = [0, 0, 0];
    for (const each of drawn.days)
      if (each.day >= day(first) && each.day < day(plus(first, 31))) {
        seen += each.impressions;
        engaged += each.engagements;
        followers += each.followers;
      }
    expect(months.find(each => each.month === month)).toMatchObject({
      days: 31,
      impressions: seen,
      engagements: engaged,
      rate: engaged / seen,
      newFollowers: followers,
    });
  }
  expect(figuresByDay(timeline).at(-1)?.followers).toBe(drawn.total);
});

test("a month's list is whole only where whole lists hold all its days; the rest is asked for by quarter or month", () => {
  const list = (cut: boolean) => [{ by: "engagements", rows: 50, alone: 0, least: 1, cut } as const];
  const book = (first: string, last: string, cut: boolean) => ({ first: day(first), last: day(last), lists: list(cut) });
  const books = [
    book("2025-11-01", "2026-10-31", true),
    book("2026-01-01", "2026-02-10", false),
    book("2026-02-11", "2026-03-31", false),
  ];
  const posts = (month: string, n: number) =>
    Array.from({ length: n }, (_, i) => ({ day: day(`${month}-05`), total: i < 2 ? null : i }));
  const all = [
    ...posts("2026-02", 9),
    ...posts("2026-04", 9),
    ...posts("2026-06", 9),
    ...posts("2026-07", 39),
    ...posts("2026-08", 9),
  ];
  const months = listedMonths(books, all, day("2026-11-25"));
  expect(months.map(({ month, list }) => [month, list])).toEqual([
    ["2025-11", "cut"],
    ["2025-12", "cut"],
    ["2026-01", "whole"],
    ["2026-02", "whole"],
    ["2026-03", "whole"],
    ...["04", "05", "06", "07", "08", "09", "10"].map(month => [`2026-${month}`, "cut"]),
  ]);
  expect(months.find(({ month }) => month === "2026-02")).toMatchObject({ posts: 9, unlisted: 2 });
  expect(periodsToAsk(months)).toEqual(
    [
      ["2026-04-01", "2026-06-30"],
      ["2026-07-01", "2026-07-31"],
      ["2026-08-01", "2026-08-31"],
    ].map(([first, last]) => ({ first: day(first!), last: day(last!) })),
  );
  expect(listedMonths([], posts("2026-09", 1), day("2026-11-25")).at(-2)).toEqual({
    month: "2026-09",
    list: "none",
    posts: 1,
    unlisted: 0,
  });
});

test("posts of the archive stand in the months of the calendar", () => {
  const rows = [post("2026-03-05T10:00:00", words(20, "a")), daily("2026-03-06", 10, 1)];
  const timeline = timelineFor(rows, { from: "2026-01-01", to: "2026-05-01" });
  expect(byCalendar(figuresByDay(timeline), [{ day: day("2026-03-05") }], workbooksOf(timeline))[0]?.posts).toBe(1);
});

test("the last year is of the 365 days up to the last one, and of those with figures", () => {
  const rows = [daily("2025-01-01", 999, 9), daily("2025-06-01", 100, 10), daily("2026-05-30", 300, 10)];
  const days = figuresByDay(timelineFor(rows, { from: "2025-01-01", to: "2026-06-01" }));
  expect(lastYear(days)).toEqual({
    ...{ days: 2, first: day("2025-06-01"), last: day("2026-05-30"), impressions: 400, engagements: 20, rate: 0.05 },
    newFollowers: null,
  });
});

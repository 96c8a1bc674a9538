import type { Day } from "../../core/day.ts";
import type { Cell, Row } from "./cells.ts";
import { countOf, datesIn, dayIn, isBlank, textOf, writtenDate } from "./cells.ts";
import { originsOf, type Page } from "./page.ts";

/** ENGAGEMENT: impressions and engagements of each day. Days may be negative (reactions taken back) and stay so (rules 2, W.1). */
export function readDaily(page: Page): void {
  eachDay(page, (on, row, index) => {
    const [impressions, engagements] = [countOf(row[1]), countOf(row[2])];
    if (Number.isNaN(impressions) || Number.isNaN(engagements)) return page.tally.skip("bad-number", index + 1);
    page.activities.push({ kind: "daily-figures", origins: originsOf(page, index), on, impressions, engagements });
    page.tally.keep();
  });
}

/** FOLLOWERS: the total on the day in its label, and the new ones of each day, which may be fewer than none. */
export function readFollowers(page: Page): void {
  const { sheet, tally, order } = page;
  const at = sheet.rows.findIndex(row => writtenDate(row[0]) === null && !Number.isNaN(countOf(row[1])));
  if (at >= 0) {
    const [cell, label] = [sheet.rows[at]?.[1], sheet.rows[at]?.[0]];
    const day = dayIn(order, datesIn(label)[0] ?? null);
    const total = countOf(cell);
    if (total < 0) tally.skip("bad-number", at + 1);
    else {
      const on = Number.isNaN(day) ? page.last : day;
      page.activities.push({ kind: "follower-total", origins: originsOf(page, at), on, total });
      tally.keep();
    }
  }
  eachDay(page, (on, row, index) => {
    const count = countOf(row[1]);
    if (Number.isNaN(count)) return tally.skip("bad-number", index + 1);
    page.activities.push({ kind: "new-followers", origins: originsOf(page, index), on, count });
    tally.keep();
  });
}

/** Rows from the first one that begins with a date; a day that comes again is the same row again. */
function eachDay({ sheet, order, tally }: Page, take: (on: Day, row: Row, index: number) => void): void {
  const start = sheet.rows.findIndex(row => writtenDate(row[0]) !== null);
  const seen = new Set<Day>();
  for (let index = Math.max(0, start); start >= 0 && index < sheet.rows.length; index++) {
    const row = sheet.rows[index] ?? [];
    if (isBlank(row)) continue;
    const on = dayIn(order, row[0]);
    if (Number.isNaN(on)) tally.skip("no-date", index + 1);
    else if (seen.has(on)) tally.skip("duplicate", index + 1);
    else {
      seen.add(on);
      take(on, row, index);
    }
  }
}

/** DISCOVERY: period in B1, then impressions and members reached of the whole period. Null where a number is not there. */
export function readSummary({ sheet, tally }: Pick<Page, "sheet" | "tally">): {
  readonly impressions: number | null;
  readonly reached: number | null;
} {
  const figure = (index: number): number | null => {
    const cell: Cell | undefined = sheet.rows[index]?.[1];
    if (textOf(cell) === "") return null;
    const n = countOf(cell);
    if (!(n >= 0)) {
      tally.skip("bad-number", index + 1);
      return null;
    }
    tally.keep();
    return n;
  };
  return { impressions: figure(1), reached: figure(2) };
}

import { type Day, secondsPerDay } from "../../core/day.ts";
import { targetOf } from "../../text/urn.ts";
import { instantInId } from "../dates.ts";
import { type Cell, dayIn, isPostLink, type Order, type Sheet, textOf, writtenDate } from "./cells.ts";

const orders = ["month-first", "day-first"] as const;

/**
 * Order of day and month in a workbook (format spec 2.6): a component above 12 settles it; else the first day in the file's name; else the
 * order in which the days of a sheet follow each other; else the times inside the ids of posts. Null where nothing tells, or where two
 * dates contradict each other: then dates that need it are not read.
 */
export function orderOf(sheets: readonly Sheet[], daily: Sheet | undefined, namedFirst: Day | null): Order | null {
  const dates = sheets.flatMap(({ rows }) => rows.flatMap(row => row.filter(cell => typeof cell === "string")));
  const large = orders.filter(order => dates.some(cell => isOnlyIn(order, cell)));
  if (large.length > 0) return large.length === 1 ? (large[0] ?? null) : null;
  const days = (daily?.rows ?? []).map(row => row[0] ?? null).filter(cell => writtenDate(cell) !== null);
  const begins = orders.filter(order => namedFirst !== null && Math.abs(dayIn(order, days[0]) - namedFirst) <= 1);
  if (begins.length === 1) return begins[0] ?? null;
  return (
    best(order => days.filter((cell, i) => i > 0 && dayIn(order, cell) - dayIn(order, days[i - 1]) === 1).length) ??
    best(order => sheets.reduce((n, sheet) => n + agreeing(sheet, order), 0))
  );
}

function isOnlyIn(order: Order, cell: Cell): boolean {
  const date = writtenDate(cell);
  return date !== null && "a" in date && (order === "month-first" ? date.b : date.a) > 12;
}

function best(votesFor: (order: Order) => number): Order | null {
  const [us, others] = [votesFor("month-first"), votesFor("day-first")];
  return us === others ? null : us > others ? "month-first" : "day-first";
}

/** Posts whose date and id name the same day, whatever zone it was written in. */
function agreeing({ rows }: Sheet, order: Order): number {
  let link = "";
  let count = 0;
  for (const row of rows)
    for (const cell of row) {
      if (isPostLink(cell)) link = textOf(cell);
      const day = link === "" ? Number.NaN : dayIn(order, cell);
      if (Math.abs(day - dayInLink(link)) <= 1) count++;
    }
  return count;
}

/** UTC day inside the id that a link names; NaN without one. */
export function dayInLink(link: string): Day {
  return Math.floor(instantInId(targetOf(link).id) / secondsPerDay);
}

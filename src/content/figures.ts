import { median } from "../core/arithmetic.ts";
import type { Day } from "../core/day.ts";
import type { Workbook } from "../core/ledger.ts";
import type { DayFigures } from "../model/daily.ts";
import { daysOf, type Month, monthOf, monthsBetween } from "./month.ts";
import type { OwnPost } from "./posts.ts";
import { comparable } from "./totals.ts";

/** What happened in a month, whatever post it came from. `days` of the month have figures, of `all`; sums are of those only. */
export type CalendarMonth = {
  readonly month: Month;
  readonly days: number;
  readonly all: number;
  readonly impressions: number | null;
  readonly engagements: number | null;
  /** Engagements by impressions, 0 to 1; null without impressions. */
  readonly rate: number | null;
  /** Members reached; only a workbook of just this month tells, for people come again and days can not be added up. */
  readonly reached: number | null;
  readonly newFollowers: number | null;
  readonly posts: number;
};

/** What the posts of a month brought, whenever it came. Only `figured` of its posts have a total that may be compared; sums, rate and median are of those. */
export type Cohort = {
  readonly month: Month;
  readonly posts: number;
  readonly figured: number;
  readonly impressions: number | null;
  readonly total: number | null;
  /** Totals by impressions of the posts that have both. */
  readonly rate: number | null;
  readonly median: number | null;
};

type Dated = { readonly day: Day };

/** By calendar: every month from the first to the last day with figures. */
export function byCalendar(
  days: readonly DayFigures[],
  posts: readonly Dated[],
  books: readonly Pick<Workbook, "first" | "last" | "reached">[],
): CalendarMonth[] {
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return [];
  const daysIn = Map.groupBy(days, ({ day }) => monthOf(day));
  const postsIn = Map.groupBy(posts, ({ day }) => monthOf(day));
  return monthsBetween(first.day, last.day).map(month => {
    const own = daysIn.get(month) ?? [];
    const span = daysOf(month);
    const [impressions, engagements] = [sumOf(own, "impressions"), sumOf(own, "engagements")];
    return {
      month,
      days: own.filter(each => each.impressions !== null).length,
      all: span.last - span.first + 1,
      impressions,
      engagements,
      rate: rateOf(engagements, impressions),
      reached: books.findLast(book => book.first === span.first && book.last === span.last)?.reached ?? null,
      newFollowers: sumOf(own, "newFollowers"),
      posts: postsIn.get(month)?.length ?? 0,
    };
  });
}

/** By cohort: every month from the first to the last post that has a total. */
export function byCohort(posts: readonly Pick<OwnPost, "day" | "impressions" | "total" | "why">[]): Cohort[] {
  const figured = posts.filter(post => comparable(post) !== null);
  const [first, last] = [figured[0], figured.at(-1)];
  if (!first || !last) return [];
  const postsIn = Map.groupBy(posts, ({ day }) => monthOf(day));
  return monthsBetween(first.day, last.day).map(month => {
    const all = postsIn.get(month) ?? [];
    const own = all.filter(post => comparable(post) !== null);
    const both = own.filter(({ impressions }) => impressions !== null);
    const totals = own.flatMap(({ total }) => (total === null ? [] : [total]));
    return {
      month,
      posts: all.length,
      figured: own.length,
      impressions: sumOf(own, "impressions"),
      total: sumOf(own, "total"),
      rate: rateOf(sumOf(both, "total"), sumOf(both, "impressions")),
      median: totals.length === 0 ? null : median(totals),
    };
  });
}

/** Null where nothing is known. */
function sumOf<K extends string>(rows: readonly { readonly [P in K]: number | null }[], key: K): number | null {
  const known = rows.flatMap(row => (row[key] === null ? [] : [row[key]]));
  return known.length === 0 ? null : known.reduce((sum, n) => sum + n, 0);
}

/** A rate of what was seen; null where nothing was. */
export const rateOf = (part: number | null, of: number | null): number | null =>
  part === null || of === null || of <= 0 ? null : part / of;

/** Sums of the last 365 days with figures; `first` is null where none has. */
export type YearFigures = {
  /** Days with figures. */
  readonly days: number;
  readonly first: Day | null;
  readonly last: Day | null;
  readonly impressions: number | null;
  readonly engagements: number | null;
  readonly rate: number | null;
  readonly newFollowers: number | null;
};

export function lastYear(days: readonly DayFigures[]): YearFigures {
  const end = days.at(-1)?.day ?? 0;
  const own = days.filter(({ day, impressions }) => day > end - 365 && impressions !== null);
  const [impressions, engagements] = [sumOf(own, "impressions"), sumOf(own, "engagements")];
  return {
    days: own.length,
    first: own[0]?.day ?? null,
    last: own.at(-1)?.day ?? null,
    impressions,
    engagements,
    rate: rateOf(engagements, impressions),
    newFollowers: sumOf(own, "newFollowers"),
  };
}

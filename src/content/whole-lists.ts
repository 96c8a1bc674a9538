import type { Day } from "../core/day.ts";
import type { Workbook } from "../core/ledger.ts";
import type { Cohort } from "./figures.ts";
import { daysOf, type Month, monthOf, monthsBetween } from "./month.ts";
import type { Basis } from "./totals.ts";

/**
 * Of a month: every day lies in a list that holds all posts of its period ("whole"); else a list that is cut at the best 50 tells of
 * some of its days ("cut"), or none does. `posts` as the archive knows them; `unlisted` of them have no figures, though the list is whole:
 * LinkedIn lists no post that nobody saw in its period.
 */
export type ListedMonth = {
  readonly month: Month;
  readonly list: "whole" | "cut" | "none";
  readonly posts: number;
  readonly unlisted: number;
};
export type Span = { readonly first: Day; readonly last: Day };

/** LinkedIn's history goes about 13 months back. */
const reach = 13 * 30;
/** A list shows 50 posts, older ones that still bring something among them. */
const fitsAList = 40;

/** The months that are over and that LinkedIn can still give, with the state of their lists. */
export function listedMonths(
  books: readonly Pick<Workbook, "first" | "last" | "lists">[],
  posts: readonly { readonly day: Day; readonly total: number | null }[],
  today: Day,
): ListedMonth[] {
  const postsIn = Map.groupBy(posts, ({ day }) => monthOf(day));
  const spansOf = (cut: boolean): Span[] =>
    books.filter(({ lists }) => lists.some(list => list.by === "engagements" && list.cut === cut));
  const [whole, cut] = [spansOf(false), spansOf(true)];
  return monthsBetween(today - reach, today)
    .filter(month => daysOf(month).first >= today - reach && daysOf(month).last < today)
    .map(month => {
      const span = daysOf(month);
      const touches = cut.some(({ first, last }) => first <= span.last && span.first <= last);
      const list = isCovered(span, whole) ? "whole" : touches ? "cut" : "none";
      const own = postsIn.get(month) ?? [];
      const unlisted = list === "whole" ? own.filter(({ total }) => total === null).length : 0;
      return { month, list, posts: own.length, unlisted };
    });
}

/** Who has the figures post by post needs no lists. */
export const areListsAsked = (basis: Basis, cohorts: readonly Cohort[]): boolean => basis === "list" || cohorts.length === 0;

/** What to export next: a quarter's open months at once where their posts fit a list, else month by month; months without posts are left out. */
export function periodsToAsk(months: readonly ListedMonth[]): Span[] {
  const open = months.filter(({ list, posts }) => list !== "whole" && posts > 0);
  const quarters = Map.groupBy(open, ({ month }) => `${month.slice(0, 4)} ${Math.floor((Number(month.slice(5)) - 1) / 3)}`);
  return [...quarters.values()].flatMap(own => {
    const total = own.reduce((sum, { posts }) => sum + posts, 0);
    const spans = own.map(({ month }) => daysOf(month));
    const [first, last] = [spans[0], spans.at(-1)];
    return first && last && total <= fitsAList ? [{ first: first.first, last: last.last }] : spans;
  });
}

function isCovered({ first, last }: Span, spans: readonly Span[]): boolean {
  for (let day = first; day <= last; day++) if (!spans.some(span => span.first <= day && day <= span.last)) return false;
  return true;
}

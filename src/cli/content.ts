import { byCalendar, byCohort } from "../content/figures.ts";
import { ownTopics } from "../content/own-topics.ts";
import { ownPosts } from "../content/posts.ts";
import { listedMonths, periodsToAsk } from "../content/whole-lists.ts";
import { whatWorks } from "../content/works.ts";
import { isoDay } from "../core/day.ts";
import type { Workbook } from "../core/ledger.ts";
import type { Words } from "../locales/words.ts";
import { lastObserved } from "../model/asof.ts";
import { type DayFigures, figuresByDay, workbooksOf } from "../model/daily.ts";
import { timelineOf } from "../model/timeline.ts";
import { contentText } from "../report/content.ts";
import { contentPart } from "../report/content-part.ts";
import { figuresRead } from "../report/inspect.ts";
import type { Context } from "./context.ts";
import { type InputOptions, inputOf } from "./input.ts";

/** `rapport content`: what works in the member's own posts, and what the year brought; as JSON also months and topics. */
export async function content(
  paths: readonly string[],
  options: InputOptions & { readonly json?: boolean },
  context: Context,
): Promise<void> {
  const { ledger, zone, asOf } = await inputOf("content", paths, options, context);
  const timeline = timelineOf(ledger, zone);
  const { basis, posts } = ownPosts(timeline);
  const findings = whatWorks(posts);
  const days = figuresByDay(timeline);
  const cohorts = byCohort(posts);
  const books = workbooksOf(timeline);
  const lists = listedMonths(books, posts, asOf ?? lastObserved(timeline));
  // Who has the figures post by post needs no lists.
  const ask = basis === "list" || cohorts.length === 0 ? periodsToAsk(lists) : [];
  if (options.json !== true) {
    const year = yearOf(
      contentPart({ findings, posts, days, cohorts }, context.words)?.year ?? null,
      cohorts.length > 0,
      days,
      books,
      context.words,
    );
    const read = figuresRead(ledger.imports, context.words, context);
    return context.write(contentText(findings, posts, { year, read, ask }, context.words, context));
  }
  const dated = posts.map(post => ({ ...post, day: isoDay(post.day) }));
  const calendar = byCalendar(days, posts, books);
  const topics = ownTopics(posts);
  context.write(
    JSON.stringify(
      {
        basis,
        findings,
        topics,
        calendar,
        cohorts,
        lists,
        ask: ask.map(span => ({ first: isoDay(span.first), last: isoDay(span.last) })),
        posts: dated,
      },
      null,
      2,
    ),
  );
}

/** Without figures by day the sum that a workbook tells of its whole period. */
function yearOf(
  year: string | null,
  hasCohorts: boolean,
  days: readonly DayFigures[],
  books: readonly Workbook[],
  { t }: Words,
): string | null {
  const book = books.findLast(({ impressions }) => impressions !== null);
  if (days.some(({ impressions }) => impressions !== null) || book === undefined) return year;
  const sum = t("figures.titleBook", { n: book.impressions ?? 0, first: book.first, last: book.last });
  return year === null || !hasCohorts ? sum : `${sum} ${year}`;
}

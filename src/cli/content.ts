import { byCalendar, byCohort } from "../content/figures.ts";
import { ownTopics } from "../content/own-topics.ts";
import { ownPosts } from "../content/posts.ts";
import { areListsAsked, listedMonths, periodsToAsk } from "../content/whole-lists.ts";
import { whatWorks } from "../content/works.ts";
import { isoDay } from "../core/day.ts";
import { lastObserved } from "../model/asof.ts";
import { figuresByDay, workbooksOf } from "../model/daily.ts";
import { timelineOf } from "../model/timeline.ts";
import { contentText } from "../report/content.ts";
import { contentPart } from "../report/content-part.ts";
import { yearText } from "../report/figures.ts";
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
  const ask = areListsAsked(basis, cohorts) ? periodsToAsk(lists) : [];
  if (options.json !== true) {
    const part = contentPart({ findings, posts, days, cohorts }, context.words);
    const year = yearText(part?.year ?? null, cohorts, days, books, context.words);
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

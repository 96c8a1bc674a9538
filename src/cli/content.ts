import { byCalendar, byCohort } from "../content/figures.ts";
import { ownTopics } from "../content/own-topics.ts";
import { ownPosts } from "../content/posts.ts";
import { whatWorks } from "../content/works.ts";
import { isoDay } from "../core/day.ts";
import { figuresByDay, workbooksOf } from "../model/daily.ts";
import { timelineOf } from "../model/timeline.ts";
import { contentText } from "../report/content.ts";
import { contentPart } from "../report/content-part.ts";
import type { Context } from "./context.ts";
import { type InputOptions, inputOf } from "./input.ts";

/** `rapport content`: what works in the member's own posts, and what the year brought; as JSON also months and topics. */
export async function content(
  paths: readonly string[],
  options: InputOptions & { readonly json?: boolean },
  context: Context,
): Promise<void> {
  const { ledger, zone } = await inputOf("content", paths, options, context);
  const timeline = timelineOf(ledger, zone);
  const { basis, posts } = ownPosts(timeline);
  const findings = whatWorks(posts);
  const days = figuresByDay(timeline);
  const cohorts = byCohort(posts);
  if (options.json !== true) {
    const year = contentPart({ findings, posts, days, cohorts }, context.words)?.year ?? null;
    return context.write(contentText(findings, posts, year, context.words, context));
  }
  const dated = posts.map(post => ({ ...post, day: isoDay(post.day) }));
  const calendar = byCalendar(days, posts, workbooksOf(timeline));
  const topics = ownTopics(posts);
  context.write(JSON.stringify({ basis, findings, topics, calendar, cohorts, posts: dated }, null, 2));
}

import { byCohort } from "../content/figures.ts";
import { ownPosts } from "../content/posts.ts";
import { whatWorks } from "../content/works.ts";
import type { Ledger } from "../core/ledger.ts";
import { figuresByDay } from "../model/daily.ts";
import { timelineOf } from "../model/timeline.ts";
import type { ContentFacts } from "../report/content-part.ts";

/** What the report's part on content rests on, straight from a ledger. */
export function contentFacts(ledger: Ledger, zone: string): ContentFacts {
  const timeline = timelineOf(ledger, zone);
  const { posts } = ownPosts(timeline);
  return { findings: whatWorks(posts), posts, days: figuresByDay(timeline), cohorts: byCohort(posts) };
}

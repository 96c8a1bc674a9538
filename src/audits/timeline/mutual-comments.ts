import { comments } from "./comments.ts";
import { contacts } from "./contacts.ts";
import type { Moment } from "./moment.ts";
import type { Timeline } from "./timeline.ts";
import { countBelow } from "./window.ts";

const nobody: ReadonlySet<number> = new Set();

/**
 * Contacts who commented on the member's posts in the last `days` days, and the member on theirs (rules R7.1d). Nobody where
 * authors of foreign posts are unknown, as in every archive (rules 2, 0.9).
 */
export function mutualCommenters(timeline: Timeline, moment: Moment, days: number): ReadonlySet<number> {
  const own = timeline.fact(comments);
  if (!own.authorsKnown) return nobody;
  const people = timeline.fact(contacts);
  const first = moment.day - days + 1;
  const end = countBelow(own.day, moment.day + 1);
  const visited = new Set(own.rows.slice(countBelow(own.day, first), end).map(row => people.of(row.author ?? null)));
  const from = timeline.clock.startOf(first);
  const found = new Set<number>();
  for (const { at, author } of timeline.of("received-comment")) {
    const who = at >= from && at < moment.end ? people.of(author) : -1;
    if (who >= 0 && visited.has(who)) found.add(who);
  }
  return found;
}

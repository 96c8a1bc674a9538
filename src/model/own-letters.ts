import { contacts } from "../audits/timeline/contacts.ts";
import type { Second } from "../core/day.ts";
import type { Timeline } from "./timeline.ts";

/** A message of the member: when, whether it asks, and to which contacts (numbers as `contactNumber` gives them), each once. Never a text. */
export type OwnLetter = { readonly at: Second; readonly question: boolean; readonly to: readonly number[] };

/** The member's own messages in time order, whoever counts as the member and as one person by the settings (rules 1.6 to 1.8). */
export function ownLetters(timeline: Timeline): OwnLetter[] {
  const people = timeline.fact(contacts);
  return timeline
    .of("message")
    .filter(row => people.isOwn(row.from))
    .map(({ at, question, to, toNames }) => {
      const numbers = to.length > 0 ? to.map(people.ofSlug) : [people.ofWholeName(toNames)];
      return { at, question, to: [...new Set(numbers.filter(number => number >= 0))] };
    });
}

import { contacts } from "../audits/timeline/contacts.ts";
import { contactAt, messages } from "../audits/timeline/messages.ts";
import type { Origin } from "../core/activity.ts";
import type { Day } from "../core/day.ts";
import { contactNumber } from "./contact-book.ts";
import type { Timeline } from "./timeline.ts";

export const dealingKinds = [
  "message",
  "connection",
  "gone",
  "invitation",
  "endorsement",
  "recommendation",
  "comment",
  "reaction",
] as const;
export type DealingKind = (typeof dealingKinds)[number];

/** One row that tells of a contact: what, on which day, whether the member did it, and where it stands. Never a text. */
export type Dealing = {
  readonly kind: DealingKind;
  readonly day: Day;
  readonly own: boolean;
  readonly origins: readonly Origin[];
};

/**
 * All rows up to a day in which the member and one contact have to do with each other, oldest first. Messages are those one-to-one (rules
 * 1.8); comments and reactions only where a file says whose they are. Empty for somebody whom the ledger does not know.
 */
export function dealingsWith(timeline: Timeline, day: Day, id: string): Dealing[] {
  const who = contactNumber(timeline, id);
  if (who < 0) return [];
  const people = timeline.fact(contacts);
  const found = [...messagesWith(timeline, day, who)];
  for (const row of timeline.of("connection")) {
    if (people.of(row.person) !== who) continue;
    if (row.on !== null) found.push({ kind: "connection", day: row.on, own: true, origins: row.origins });
    if (row.gone !== null) found.push({ kind: "gone", day: row.gone, own: false, origins: row.origins });
  }
  const add = (kind: DealingKind, at: number, own: boolean, origins: readonly Origin[]): void => {
    found.push({ kind, day: timeline.clock.dayOf(at), own, origins });
  };
  for (const row of timeline.of("invitation"))
    if (people.of(row.person) === who) add("invitation", row.at, row.outgoing, row.origins);
  for (const kind of ["endorsement", "recommendation"] as const)
    for (const row of timeline.of(kind)) if (people.of(row.person) === who) add(kind, row.at, row.given, row.origins);
  for (const row of timeline.of("comment"))
    if (row.author && people.of(row.author) === who) add("comment", row.at, true, row.origins);
  for (const row of timeline.of("received-comment"))
    if (people.of(row.author) === who) add("comment", row.at, false, row.origins);
  for (const row of timeline.of("received-reaction"))
    if (people.of(row.author) === who) add("reaction", row.at, false, row.origins);
  return found.filter(one => one.day <= day).sort((a, b) => a.day - b.day);
}

function* messagesWith(timeline: Timeline, day: Day, who: number): Generator<Dealing> {
  const all = timeline.fact(messages);
  const { end } = timeline.moment(day);
  for (let i = 0; i < all.rows.length && all.second[i]! < end; i++)
    if (contactAt(all.conversations, all.conversation[i]!, end) === who)
      yield { kind: "message", day: all.day[i]!, own: all.out[i] === 1, origins: all.rows[i]!.origins };
}

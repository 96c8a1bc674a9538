import type { Day } from "../core/day.ts";
import { type ContactFacts, contactBook } from "../model/contact-book.ts";
import type { Timeline } from "../model/timeline.ts";
import type { KeptContact } from "./kept-contact.ts";
import { type Pace, paceOf, rhythmOf } from "./rhythm.ts";

/** Somebody the member had to do with. Days are day numbers, `rhythm` is in days; evidence is dates and counts. */
export type PersonFacts = Omit<ContactFacts, "days" | "sides"> & {
  /** Days with one-to-one messages. */
  readonly talkDays: number;
  readonly first: Day | null;
  readonly last: Day | null;
  /** The contact wrote last: it is the member's turn; else the contact's; null without messages. */
  readonly turn: "member" | "contact" | null;
  readonly rhythm: number | null;
  readonly wish: number | null;
  /** Day by which the next word is due, by the wish or the own rhythm. */
  readonly due: Day | null;
  readonly pace: Pace;
  readonly note: string;
  /** Days of the last two years with messages, and who wrote (1 the contact, 2 the member, 3 both). */
  readonly marks: readonly (readonly [Day, number])[];
};

const marksDays = 730;

/** Everyone with whom there was an exchange, and who is asked for besides, the strongest first; `today` is when the member looks. */
export function peopleOn(
  timeline: Timeline,
  day: Day,
  today: Day,
  kept: ReadonlyMap<string, KeptContact>,
  also: readonly string[] = [],
): PersonFacts[] {
  return contactBook(timeline, day, also)
    .map(facts => personOf(facts, today, kept.get(facts.id)))
    .sort((a, b) => b.strength - a.strength || (b.last ?? 0) - (a.last ?? 0) || (a.id < b.id ? -1 : 1));
}

/** Field by field: to copy what is left of twenty thousand records takes as long as all the rest. */
function personOf(page: ContactFacts, today: Day, kept: KeptContact | undefined): PersonFacts {
  const { days, sides, lastBy } = page;
  const rhythm = rhythmOf(days);
  const wish = kept?.rhythm ?? null;
  const last = days.at(-1) ?? null;
  const wanted = wish ?? rhythm;
  return {
    id: page.id,
    title: page.title,
    company: page.company,
    connectedOn: page.connectedOn,
    inbound: page.inbound,
    outbound: page.outbound,
    lastBy,
    strength: page.strength,
    isKey: page.isKey,
    fits: page.fits,
    endorsedBy: page.endorsedBy,
    endorsed: page.endorsed,
    recommendedBy: page.recommendedBy,
    recommended: page.recommended,
    talkDays: days.length,
    first: days[0] ?? null,
    last,
    turn: lastBy === null ? null : lastBy === "contact" ? "member" : "contact",
    rhythm,
    wish,
    due: wanted === null || last === null ? null : last + Math.round(wanted),
    pace: last === null ? "no-rhythm" : paceOf(wanted, last, today),
    note: kept?.note ?? "",
    marks: marksOf(days, sides, today - marksDays),
  };
}

function marksOf(days: readonly Day[], sides: readonly number[], after: Day): (readonly [Day, number])[] {
  const from = days.findLastIndex(day => day <= after) + 1;
  return days.slice(from).map((day, i) => [day, sides[from + i]!]);
}

import { contacts } from "../audits/timeline/contacts.ts";
import { contactAt, messages } from "../audits/timeline/messages.ts";
import { fits, isKey, network, rowAt } from "../audits/timeline/network.ts";
import { fading } from "../audits/timeline/talks.ts";
import type { Origin } from "../core/activity.ts";
import type { Day } from "../core/day.ts";
import type { Timeline } from "./timeline.ts";

/** What a ledger knows of one contact on a day: dates and counts, never a text. */
export type ContactFacts = {
  readonly id: string;
  readonly title: string;
  readonly company: string;
  /** Day of the first dated row of Connections; null where there is none. */
  readonly connectedOn: Day | null;
  /** Days with one-to-one messages in order, each once, and messages of both sides. */
  readonly days: readonly Day[];
  /** By day who wrote: 1 the contact, 2 the member, 3 both. */
  readonly sides: readonly number[];
  readonly inbound: number;
  readonly outbound: number;
  /** Who wrote last; null where nobody did. */
  readonly lastBy: "member" | "contact" | null;
  /** Strength of the tie (rules R8.1): messages halved every 91 days, less where one side writes more. */
  readonly strength: number;
  /** Director and above, or on the member's own list (rules 1.18). */
  readonly isKey: boolean;
  /** Fit with the target (rules 1.25); null where the row does not tell. */
  readonly fits: boolean | null;
  readonly endorsedBy: number;
  readonly endorsed: number;
  readonly recommendedBy: number;
  readonly recommended: number;
};

type Open = { -readonly [K in keyof ContactFacts]: ContactFacts[K] } & { days: Day[]; sides: number[] };

/** Everyone with whom there was a message, an endorsement or a recommendation up to a day, and who is asked for besides, in the order in which the ledger names them. */
export function contactBook(timeline: Timeline, day: Day, also: readonly string[] = []): ContactFacts[] {
  const { ids } = timeline.fact(contacts);
  /** By number of the contact: twenty thousand of them are one list. */
  const book: (Open | undefined)[] = new Array(ids.length);
  const rowOf = rowReader(timeline, day);
  const pageOf = (who: number): Open => {
    book[who] ??= { ...nothingYet(), id: ids[who] ?? "", ...rowOf(who) };
    return book[who];
  };
  for (const id of also) {
    const who = contactNumber(timeline, id);
    if (who >= 0) pageOf(who);
  }
  addMessages(timeline, day, pageOf);
  addFavours(timeline, day, pageOf);
  return book.flatMap(page => (page === undefined ? [] : withEvenness(page)));
}

/** Ids of all contacts whom the ledger names, also those without any exchange. */
export const contactIds = (timeline: Timeline): readonly string[] => timeline.fact(contacts).ids;

/** Number of a contact by id, also by one that was joined with another; -1 for somebody the ledger does not know. */
export function contactNumber(timeline: Timeline, id: string): number {
  const { ids, find } = timeline.fact(contacts);
  const number = find(id);
  return number >= 0 ? number : ids.indexOf(id);
}

const nothingYet = () => ({
  days: [],
  sides: [],
  inbound: 0,
  outbound: 0,
  lastBy: null,
  strength: 0,
  endorsedBy: 0,
  endorsed: 0,
  recommendedBy: 0,
  recommended: 0,
});

/** Tells what the row of Connections says of a contact. */
function rowReader(timeline: Timeline, day: Day) {
  const net = timeline.fact(network);
  const fitOf = timeline.fact(fits)(day);
  return (who: number) => {
    const at = rowAt(net, who, day);
    const fit = at < 0 ? -1 : fitOf[at];
    return {
      title: net.rows[at]?.title ?? "",
      company: net.rows[at]?.company ?? "",
      connectedOn: net.firstDay[who]! <= day ? net.firstDay[who]! : null,
      isKey: isKey(net, who, day),
      fits: fit === -1 ? null : fit === 1,
    };
  };
}

function addMessages(timeline: Timeline, day: Day, pageOf: (who: number) => Open): void {
  const all = timeline.fact(messages);
  const { end } = timeline.moment(day);
  const unit = fading(day);
  // Rows come in time order: one power for all of a day.
  let last = { day: Number.NaN, fading: 0 };
  const fadingOf = (of: Day): number => {
    if (last.day !== of) last = { day: of, fading: fading(of) / unit };
    return last.fading;
  };
  for (let i = 0; i < all.rows.length && all.second[i]! < end; i++) {
    const who = contactAt(all.conversations, all.conversation[i]!, end);
    if (who < 0) continue;
    const page = pageOf(who);
    const own = all.out[i] === 1;
    if (page.days.at(-1) !== all.day[i]) {
      page.days.push(all.day[i]!);
      page.sides.push(0);
    }
    page.sides[page.sides.length - 1]! |= own ? 2 : 1;
    page[own ? "outbound" : "inbound"]++;
    page.lastBy = own ? "member" : "contact";
    page.strength += fadingOf(all.day[i]!);
  }
}

/** Endorsements and recommendations either way; hidden and withdrawn ones were given all the same. */
function addFavours(timeline: Timeline, day: Day, pageOf: (who: number) => Open): void {
  const people = timeline.fact(contacts);
  for (const kind of ["endorsement", "recommendation"] as const)
    for (const row of timeline.of(kind)) {
      const who = people.of(row.person);
      if (who < 0 || timeline.clock.dayOf(row.at) > day) continue;
      const page = pageOf(who);
      if (row.kind === "endorsement") page[row.given ? "endorsed" : "endorsedBy"]++;
      else page[row.given ? "recommended" : "recommendedBy"]++;
    }
}

/** One-sided talk is no tie: the strength of messages alone, times the evenness of both sides (rules R8.1). */
function withEvenness(page: Open): ContactFacts {
  const all = page.inbound + page.outbound;
  const evenness = all === 0 ? 0 : Math.sqrt((2 * Math.min(page.inbound, page.outbound)) / all);
  page.strength *= evenness;
  return page;
}

/** The last message between the member and a contact, one-to-one. */
export type LastWord = {
  readonly id: string;
  readonly title: string;
  readonly isKey: boolean;
  readonly day: Day;
  readonly isOwn: boolean;
  /** Both sides have written. */
  readonly isMutual: boolean;
  readonly isConnected: boolean;
  readonly origins: readonly Origin[];
};

/** The last words with everybody up to a day, the latest first. */
export function lastWords(timeline: Timeline, day: Day): LastWord[] {
  const all = timeline.fact(messages);
  const { ids } = timeline.fact(contacts);
  const { end } = timeline.moment(day);
  const last = new Map<number, { row: number; sides: number }>();
  for (let i = 0; i < all.rows.length && all.second[i]! < end; i++) {
    const who = contactAt(all.conversations, all.conversation[i]!, end);
    if (who < 0) continue;
    last.set(who, { row: i, sides: (last.get(who)?.sides ?? 0) | (all.out[i] === 1 ? 2 : 1) });
  }
  const rowOf = rowReader(timeline, day);
  return [...last]
    .sort(([, a], [, b]) => b.row - a.row)
    .map(([who, { row, sides }]) => {
      const { title, isKey, connectedOn } = rowOf(who);
      return {
        id: ids[who] ?? "",
        title,
        isKey,
        day: all.day[row]!,
        isOwn: all.out[row] === 1,
        isMutual: sides === 3,
        isConnected: connectedOn !== null,
        origins: all.rows[row]!.origins,
      };
    });
}

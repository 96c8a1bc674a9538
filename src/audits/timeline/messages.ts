import type { ActivityOf } from "../../core/activity.ts";
import { flags, floats, ints } from "../../core/columns.ts";
import type { Second } from "../../core/day.ts";
import { type Contacts, contacts } from "./contacts.ts";
import { freshOf, type Timeline } from "./timeline.ts";

type Message = ActivityOf<"message">;

/** Counted messages (rules 1.7) in time order as columns, and what their conversations are. `-1` is nobody. */
export type Messages = {
  readonly rows: readonly Message[];
  readonly second: Float64Array;
  readonly day: Int32Array;
  readonly conversation: Int32Array;
  /** Contact who wrote; -1 for own messages. */
  readonly sender: Int32Array;
  /** 1 for own messages. */
  readonly out: Uint8Array;
  /** Number of the text among those that stand in several messages; -1 for a text that stands alone or has no key. */
  readonly text: Int32Array;
  /** How many texts are numbered. */
  readonly texts: number;
  /** Own counted messages, for guard G6. */
  readonly own: readonly Message[];
  readonly conversations: Conversations;
  readonly goingOn: GoingOn;
};

/** What a timeline that goes on from this one goes on with. */
type GoingOn = {
  /** Nobody had to be found by name, neither as sender nor in a TO cell: then no later row tells anything else of these. */
  readonly isAddressed: boolean;
  numberOf(conversation: string): number | undefined;
  /** Where a text key stands first. */
  firstOf(key: string): number | undefined;
  /** 1 for conversations whose TO cell was taken as a name. */
  readonly asked: Uint8Array;
};

/** Conversations as columns by their number. What one is depends on the as-of day (rules 1.8), so turning points are kept. */
export type Conversations = {
  readonly count: number;
  /** First message that shows a second other person: from this second on a group, never again one-to-one. */
  readonly groupFrom: Float64Array;
  /** The other person, known from a sender or an address since `knownFrom`; before that `early`, the whole TO cell as a name. */
  readonly partner: Int32Array;
  readonly knownFrom: Float64Array;
  readonly early: Int32Array;
};

/** The contact of a conversation that is one-to-one with the messages before `end`, else -1. */
export function contactAt({ groupFrom, knownFrom, partner, early }: Conversations, conversation: number, end: Second): number {
  if (groupFrom[conversation]! < end) return -1;
  return knownFrom[conversation]! < end ? partner[conversation]! : early[conversation]!;
}

/** Counted messages of a ledger, own before foreign in equal seconds (rules 2, 0.11). */
export function messages(timeline: Timeline): Messages {
  const people = timeline.fact(contacts);
  const fresh = freshOf(timeline, "message");
  const before = goesOn(timeline.before?.fact(messages) ?? null, fresh, people);
  const more = counted(before ? fresh : timeline.of("message"), people);
  const known = before?.rows.length ?? 0;
  const rows = before ? before.rows.concat(more.rows) : more.rows;
  const n = rows.length;
  const sender = ints(rows, (_, i) => more.sender[i - known]!, before?.sender);
  const second = floats(rows, row => row.at, before?.second);
  const day = ints(second, at => timeline.clock.dayOf(at), before?.day);
  const out = flags(sender, who => who < 0, before?.out);
  const numbers = new Map<string, number>();
  let count = before?.conversations.count ?? 0;
  const numberOf = (conversation: string): number | undefined =>
    numbers.get(conversation) ?? before?.goingOn.numberOf(conversation);
  const conversation = new Int32Array(n);
  conversation.set(before?.conversation ?? []);
  for (let i = known; i < n; i++) {
    let number = numberOf(rows[i]!.conversation);
    if (number === undefined) {
      number = count++;
      numbers.set(rows[i]!.conversation, number);
    }
    conversation[i] = number;
  }
  const { firstOf, ...texts } = textsOf(rows, before);
  const { asked, ...conversations } = whoTalks(rows, sender, conversation, count, people, before);
  const own = (before?.own ?? []).concat(more.rows.filter((_, i) => out[known + i] === 1));
  const isAddressed = asked.every(flag => flag === 0) && haveAddress(before ? fresh : timeline.of("message"), people);
  const goingOn = { isAddressed, numberOf, firstOf, asked };
  return { rows, second, day, conversation, sender, out, ...texts, own, conversations, goingOn };
}

/** The messages to go on from: those before, unless somebody has to be found by name, which rows of any day may tell. */
function goesOn(before: Messages | null, fresh: readonly Message[], people: Contacts): Messages | null {
  return before?.goingOn.isAddressed && haveAddress(fresh, people) ? before : null;
}

const haveAddress = (rows: readonly Message[], people: Contacts): boolean =>
  rows.every(({ from }) => from.slug !== null || people.isOwn(from));

/** Numbers of the texts that are written more than once: only they can be copies. */
function textsOf(rows: readonly Message[], before: Messages | null) {
  const known = before?.rows.length ?? 0;
  const text = new Int32Array(rows.length).fill(-1, known);
  text.set(before?.text ?? []);
  const firstAt = new Map<string, number>();
  const firstOf = (key: string): number | undefined => firstAt.get(key) ?? before?.goingOn.firstOf(key);
  let texts = before?.texts ?? 0;
  for (let i = known; i < rows.length; i++) {
    const { key } = rows[i]!;
    if (key === null) continue;
    const first = firstOf(key);
    if (first === undefined) {
      firstAt.set(key, i);
      continue;
    }
    if (text[first]! < 0) text[first] = texts++;
    text[i] = text[first]!;
  }
  return { text, texts, firstOf };
}

/** Rows that count, with their senders. */
function counted(all: readonly Message[], people: Contacts): { rows: Message[]; sender: number[] } {
  const addressed = onlyAddresses(all, people);
  const rows: Message[] = [];
  const sender: number[] = [];
  /** First row of the present second. */
  let first = 0;
  const take = (row: Message, who: number): void => {
    while (first < rows.length && rows[first]!.at !== row.at) first++;
    if (row.key !== null)
      for (let i = first; i < rows.length; i++)
        if (rows[i]!.conversation === row.conversation && sender[i] === who && rows[i]!.key === row.key) return;
    rows.push(row);
    sender.push(who);
  };
  const weigh = (row: Message, own: boolean): void => {
    if (people.isOwn(row.from)) {
      if (own) take(row, -1);
      return;
    }
    const who = own || row.spam ? -1 : senderOf(row, people, addressed);
    if (who >= 0) take(row, who);
  };
  for (let from = 0; from < all.length; ) {
    let to = from + 1;
    while (to < all.length && all[to]!.at === all[from]!.at) to++;
    for (let i = from; i < to; i++) weigh(all[i]!, true);
    for (let i = from; i < to; i++) weigh(all[i]!, false);
    from = to;
  }
  return { rows, sender };
}

function senderOf(row: Message, people: Contacts, addressed: (conversation: string) => number): number {
  if (row.from.slug !== null) return people.ofSlug(row.from.slug);
  return people.of(row.from) < 0 ? -1 : addressed(row.conversation);
}

/**
 * A message with its sender's address written in where the file has none; null where it does not count. Who wrote is told by rows of
 * any day (rules 1.7), so a cut has to keep what the rows it drops tell.
 */
export function withSender(timeline: Timeline): (row: Message) => Message | null {
  const people = timeline.fact(contacts);
  const addressed = onlyAddresses(timeline.of("message"), people);
  return row => {
    if (row.from.slug !== null || people.isOwn(row.from)) return row;
    const who = senderOf(row, people, addressed);
    return who < 0 ? null : { ...row, from: { slug: people.ids[who]!, name: null } };
  };
}

/** The one address besides the member's that a conversation names, else -1. Looked up only for senders without an address (rules 1.7). */
function onlyAddresses(all: readonly Message[], people: Contacts): (conversation: string) => number {
  let made: Map<string, number> | null = null;
  const make = (): Map<string, number> => {
    const found = new Map<string, number>();
    const add = (conversation: string, who: number): void => {
      if (who < 0) return;
      const known = found.get(conversation);
      found.set(conversation, known === undefined || known === who ? who : -1);
    };
    for (const row of all) {
      if (row.spam && !people.isOwn(row.from)) continue;
      if (row.from.slug !== null) add(row.conversation, people.ofSlug(row.from.slug));
      for (const slug of row.to) add(row.conversation, people.ofSlug(slug));
    }
    return found;
  };
  return conversation => {
    made ??= make();
    return made.get(conversation) ?? -1;
  };
}

/** Participants by senders and addresses (rules 1.8). */
function whoTalks(
  rows: readonly Message[],
  sender: Int32Array,
  conversation: Int32Array,
  count: number,
  people: Contacts,
  before: Messages | null,
): Conversations & { readonly asked: Uint8Array } {
  const known = before?.conversations;
  const groupFrom = new Float64Array(count).fill(Number.POSITIVE_INFINITY);
  const knownFrom = new Float64Array(count).fill(Number.POSITIVE_INFINITY);
  const partner = new Int32Array(count).fill(-1);
  const early = new Int32Array(count).fill(-1);
  const asked = new Uint8Array(count);
  if (before && known) {
    groupFrom.set(known.groupFrom);
    knownFrom.set(known.knownFrom);
    partner.set(known.partner);
    early.set(known.early);
    asked.set(before.goingOn.asked);
  }
  const add = (k: number, who: number, at: Second): void => {
    if (who < 0 || who === partner[k]) return;
    if (partner[k]! < 0) {
      partner[k] = who;
      knownFrom[k] = at;
    } else if (at < groupFrom[k]!) groupFrom[k] = at;
  };
  for (let i = before?.rows.length ?? 0; i < rows.length; i++) {
    const row = rows[i]!;
    const k = conversation[i]!;
    if (groupFrom[k]! < row.at) continue;
    add(k, sender[i]!, row.at);
    for (const slug of row.to) add(k, people.ofSlug(slug), row.at);
    if (partner[k]! < 0 && row.to.length === 0 && asked[k] === 0) {
      asked[k] = 1;
      early[k] = people.ofWholeName(row.toNames);
    }
  }
  return { count, groupFrom, partner, knownFrom, early, asked };
}

import { floats, placesWhere } from "../../core/columns.ts";
import type { Second } from "../../core/day.ts";
import { episodes } from "./episodes.ts";
import { contactAt, type Messages, messages } from "./messages.ts";
import type { Timeline } from "./timeline.ts";

/** Strength of a tie halves in this many days (rules 2, R8.1). */
const strengthDays = 91;
/** Any fixed day does: it keeps the powers of two below within a double's range. */
const strengthOrigin = 18_000;

/** The decay from the fixed day to a day; strength on day A is a sum of `fading(day)` divided by `fading(A)`. */
export const fading = (day: number): number => 2 ** ((day - strengthOrigin) / strengthDays);

/** Messages drawn together by conversation and day, in time order: what windows over people walk through. */
export type Talks = {
  readonly count: number;
  readonly day: Int32Array;
  readonly conversation: Int32Array;
  /** The contact of a conversation that is one-to-one for good; -2 where it depends on the as-of day, -1 for nobody. */
  readonly steady: Int32Array;
  readonly inbound: Int32Array;
  readonly outbound: Int32Array;
  /** Largest 1/n among the own messages (G3), 0 without any. */
  readonly share: Float64Array;
  readonly attached: Uint8Array;
  /** Second of the last message. */
  readonly last: Float64Array;
  /** Number of messages times `fading(day)`. */
  readonly strength: Float64Array;
  readonly groups: GroupMessages;
};

/** Messages of conversations that are a group sooner or later; a pair is a conversation with one of its writers. */
export type GroupMessages = {
  readonly message: Int32Array;
  readonly day: Int32Array;
  /** -1 for own messages. */
  readonly pair: Int32Array;
  readonly pairs: { readonly contact: Int32Array; readonly conversation: Int32Array };
};

/** The contact of a talk with what is known before `end`; -1 in groups and for nobody. */
export function contactOfTalk(all: Talks, conversations: Messages["conversations"], talk: number, end: Second): number {
  const steady = all.steady[talk]!;
  return steady === -2 ? contactAt(conversations, all.conversation[talk]!, end) : steady;
}

/** Builds talks and group messages. */
export function talks(timeline: Timeline): Talks {
  const all = timeline.fact(messages);
  const { share } = timeline.fact(episodes);
  const starts = new Int32Array(all.rows.length);
  const ofMessage = new Int32Array(all.rows.length);
  const open = new Int32Array(all.conversations.count).fill(-1);
  let count = 0;
  for (let i = 0; i < all.rows.length; i++) {
    const k = all.conversation[i]!;
    let talk = open[k]!;
    if (talk < 0 || all.day[starts[talk]!] !== all.day[i]) {
      talk = count++;
      starts[talk] = i;
      open[k] = talk;
    }
    ofMessage[i] = talk;
  }
  const first = starts.slice(0, count);
  const conversation = first.map(i => all.conversation[i]!);
  const out = {
    day: first.map(i => all.day[i]!),
    conversation,
    steady: steadyContacts(all, first, conversation),
    inbound: new Int32Array(count),
    outbound: new Int32Array(count),
    share: new Float64Array(count),
    attached: new Uint8Array(count),
    last: new Float64Array(count),
  };
  for (let i = 0; i < all.rows.length; i++) {
    const talk = ofMessage[i]!;
    if (all.out[i] === 1) {
      out.outbound[talk]!++;
      if (share[i]! > out.share[talk]!) out.share[talk] = share[i]!;
    } else out.inbound[talk]!++;
    if (all.rows[i]!.attachment) out.attached[talk] = 1;
    out.last[talk] = all.second[i]!;
  }
  const strength = floats(out.day, (day, talk) => (out.inbound[talk]! + out.outbound[talk]!) * fading(day));
  return { count, ...out, strength, groups: groupMessages(all) };
}

function steadyContacts(all: Messages, first: Int32Array, conversation: Int32Array): Int32Array {
  const { groupFrom, knownFrom, partner, early, count } = all.conversations;
  const steady = new Int32Array(count).fill(-3);
  return first.map((i, talk) => {
    const k = conversation[talk]!;
    if (steady[k] !== -3) return steady[k]!;
    const always = groupFrom[k] === Number.POSITIVE_INFINITY && (partner[k] === early[k] || knownFrom[k] === all.second[i]);
    steady[k] = always ? partner[k]! : -2;
    return steady[k]!;
  });
}

function groupMessages(all: Messages): GroupMessages {
  const { groupFrom } = all.conversations;
  const message = placesWhere(all.rows.length, i => groupFrom[all.conversation[i]!] !== Number.POSITIVE_INFINITY);
  const numbers = new Map<number, number>();
  const contact: number[] = [];
  const conversation: number[] = [];
  const pair = message.map(i => {
    const who = all.sender[i]!;
    if (who < 0) return -1;
    const id = all.conversation[i]! * 2 ** 24 + who;
    const known = numbers.get(id);
    if (known !== undefined) return known;
    numbers.set(id, contact.length);
    conversation.push(all.conversation[i]!);
    return contact.push(who) - 1;
  });
  const pairs = { contact: Int32Array.from(contact), conversation: Int32Array.from(conversation) };
  return { message, day: message.map(i => all.day[i]!), pair, pairs };
}

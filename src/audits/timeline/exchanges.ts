import type { Second } from "../../core/day.ts";
import { contacts } from "./contacts.ts";
import { messages } from "./messages.ts";
import type { Timeline } from "./timeline.ts";

/** With more other writers than this a group talk ties nobody to anybody (rules 1.10). */
export const mostWriters = 10;

/** When two people first wrote to each other, over all time. */
export type Exchanges = {
  /** Per contact the first two-way exchange (rules 1.11); Infinity when there is none. */
  readonly second: Float64Array;
  readonly day: Int32Array;
  /** Number of the own message of that exchange. */
  readonly own: Int32Array;
  /** Contacts in the order of their first exchanges. */
  readonly order: Int32Array;
  readonly orderDay: Int32Array;
  /** Per message of a contact: both sides had written before it in a conversation that counts (rules 1.10 over all time before). */
  readonly warm: Uint8Array;
};

type Talk = { own: number; readonly writers: Set<number> };

/** One pass in time order. Whether a conversation is a group makes no difference here: only the number of writers does. */
export function exchanges(timeline: Timeline): Exchanges {
  const all = timeline.fact(messages);
  const people = timeline.fact(contacts).ids.length;
  const second = new Float64Array(people).fill(Number.POSITIVE_INFINITY);
  const day = new Int32Array(people);
  const own = new Int32Array(people).fill(-1);
  const order: number[] = [];
  const warm = new Uint8Array(all.rows.length);
  /** Conversations in which a contact and the member both have written, and not too many others. */
  const common = new Int32Array(people);
  const talks: (Talk | undefined)[] = new Array(all.conversations.count);
  const meet = (who: number, i: number, ownMessage: number): void => {
    common[who]!++;
    if (own[who]! >= 0) return;
    const at: Second = all.second[i]!;
    second[who] = at;
    day[who] = all.day[i]!;
    own[who] = ownMessage;
    order.push(who);
  };
  for (let i = 0; i < all.rows.length; i++) {
    const k = all.conversation[i]!;
    let talk = talks[k];
    if (!talk) {
      talk = { own: -1, writers: new Set() };
      talks[k] = talk;
    }
    const who = all.sender[i]!;
    if (who < 0) {
      if (talk.own >= 0) continue;
      talk.own = i;
      if (talk.writers.size <= mostWriters) for (const writer of talk.writers) meet(writer, i, i);
      continue;
    }
    warm[i] = common[who]! > 0 ? 1 : 0;
    if (talk.writers.has(who)) continue;
    talk.writers.add(who);
    if (talk.own < 0) continue;
    if (talk.writers.size <= mostWriters) meet(who, i, talk.own);
    else if (talk.writers.size === mostWriters + 1) for (const writer of talk.writers) if (writer !== who) common[writer]!--;
  }
  return { second, day, own, order: Int32Array.from(order), orderDay: Int32Array.from(order, who => day[who]!), warm };
}

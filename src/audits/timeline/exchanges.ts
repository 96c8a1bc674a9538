import { ints } from "../../core/columns.ts";
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
  /** Per contact the number of the first own message of that exchange, and all own ones in its conversation up to it. */
  readonly own: Int32Array;
  ownMessages(contact: number): readonly number[];
  /** Contacts in the order of their first exchanges. */
  readonly order: Int32Array;
  readonly orderDay: Int32Array;
  /** Per message of a contact: both sides had written before it in a conversation that counts (rules 1.10 over all time before). */
  readonly warm: Uint8Array;
};

type Talk = { readonly own: number[]; readonly writers: Set<number> };

/** One pass in time order. Whether a conversation is a group makes no difference here: only the number of writers does. */
export function exchanges(timeline: Timeline): Exchanges {
  const all = timeline.fact(messages);
  const people = timeline.fact(contacts).ids.length;
  const second = new Float64Array(people).fill(Number.POSITIVE_INFINITY);
  const day = new Int32Array(people);
  const own = new Int32Array(people).fill(-1);
  const ownCount = new Int32Array(people);
  const order: number[] = [];
  const warm = new Uint8Array(all.rows.length);
  /** Conversations in which a contact and the member both have written, and not too many others. */
  const common = new Int32Array(people);
  const talks: (Talk | undefined)[] = new Array(all.conversations.count);
  const meet = (who: number, i: number, talk: Talk): void => {
    common[who]!++;
    if (own[who]! >= 0) return;
    const at: Second = all.second[i]!;
    second[who] = at;
    day[who] = all.day[i]!;
    own[who] = talk.own[0]!;
    ownCount[who] = talk.own.length;
    order.push(who);
  };
  for (let i = 0; i < all.rows.length; i++) {
    const k = all.conversation[i]!;
    let talk = talks[k];
    if (!talk) {
      talk = { own: [], writers: new Set() };
      talks[k] = talk;
    }
    const who = all.sender[i]!;
    if (who < 0) {
      if (talk.own.push(i) > 1) continue;
      if (talk.writers.size <= mostWriters) for (const writer of talk.writers) meet(writer, i, talk);
      continue;
    }
    warm[i] = common[who]! > 0 ? 1 : 0;
    if (talk.writers.has(who)) continue;
    talk.writers.add(who);
    if (talk.own.length === 0) continue;
    if (talk.writers.size <= mostWriters) meet(who, i, talk);
    else if (talk.writers.size === mostWriters + 1) for (const writer of talk.writers) if (writer !== who) common[writer]!--;
  }
  const ownMessages = (who: number): readonly number[] => {
    const talk = own[who]! < 0 ? undefined : talks[all.conversation[own[who]!]!];
    return talk ? talk.own.slice(0, ownCount[who]) : [];
  };
  const orderDay = ints(order, who => day[who]!);
  return { second, day, own, ownMessages, order: Int32Array.from(order), orderDay, warm };
}

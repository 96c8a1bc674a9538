import { flags, floats, placesWhere } from "../../core/columns.ts";
import { exchanges } from "./exchanges.ts";
import { contactAt, type Messages, messages } from "./messages.ts";
import type { Moment } from "./moment.ts";
import type { Timeline } from "./timeline.ts";

/** A longer silence starts a new episode (rules 1.9). */
export const silence = 1_209_600;
/** How far back a text is a copy of another (rules 2, G3.3). */
const copyDays = 60;
const never = Number.POSITIVE_INFINITY;

/**
 * Episodes of conversations while these are one-to-one, in order of their first messages (rules 1.9, 2 R0). They hold at a
 * day on which the conversation still is one-to-one: ask `partnerOf`. Seconds that never come are Infinity.
 */
export type Episodes = {
  readonly count: number;
  readonly conversation: Int32Array;
  /** Number of the first message; its second and day. */
  readonly first: Int32Array;
  readonly second: Float64Array;
  readonly day: Int32Array;
  /** 1 when the member opened it. */
  readonly own: Uint8Array;
  /** First message of the other side than the opener's. */
  readonly answer: Float64Array;
  /** First own message. */
  readonly ownFrom: Float64Array;
  /** Third change of direction. */
  readonly deepFrom: Float64Array;
  /** Copy number n of an own opening (G3.3); 0 when its text has no key. */
  readonly copy: Int32Array;
  /** Inbound openings: from somebody both sides had written with before (1.10, decision 42). */
  readonly warm: Uint8Array;
  /** Inbound openings: a text that this sender already sent in the 60 days before (R5.2). */
  readonly mass: Uint8Array;
  /** Episodes the member opened, and the others. */
  readonly ownOpenings: Int32Array;
  readonly inboundOpenings: Int32Array;
  /** Per message: its episode (-1 in groups) and the second of the next message of that episode. */
  readonly ofMessage: Int32Array;
  readonly nextAt: Float64Array;
  /** Per message: 1/n for an own opening, else 1. */
  readonly share: Float64Array;
};

/** With whom the conversation of an episode is one-to-one at a moment; -1 in groups and for nobody. */
export function partnerOf(timeline: Timeline, episode: number, moment: Moment): number {
  const { conversations } = timeline.fact(messages);
  return contactAt(conversations, timeline.fact(episodes).conversation[episode]!, moment.end);
}

/** Builds the episodes of all conversations in one pass. */
export function episodes(timeline: Timeline): Episodes {
  const all = timeline.fact(messages);
  const { ofMessage, nextAt, starts } = cut(all);
  const count = starts.length;
  const out = make(all, Int32Array.from(starts));
  const changes = new Uint8Array(count);
  const side = new Uint8Array(count);
  for (let i = 0; i < all.rows.length; i++) {
    const e = ofMessage[i]!;
    if (e < 0) continue;
    const second = all.second[i]!;
    const own = all.out[i]!;
    if (own && out.ownFrom[e] === never) out.ownFrom[e] = second;
    if (out.first[e] === i) {
      side[e] = own;
      continue;
    }
    if (own !== side[e] && changes[e]! < 3) {
      changes[e]!++;
      if (changes[e] === 1) out.answer[e] = second;
      if (changes[e] === 3) out.deepFrom[e] = second;
    }
    side[e] = own;
  }
  const copy = copies(all, out);
  const share = new Float64Array(all.rows.length).fill(1);
  for (let e = 0; e < count; e++) if (copy[e]! > 1) share[out.first[e]!] = 1 / copy[e]!;
  const { warm } = timeline.fact(exchanges);
  return {
    count,
    ...out,
    copy,
    warm: flags(out.first, i => warm[i] === 1),
    mass: repeated(all, out),
    ownOpenings: placesWhere(starts.length, e => out.own[e] === 1),
    inboundOpenings: placesWhere(starts.length, e => out.own[e] === 0),
    ofMessage,
    nextAt,
    share,
  };
}

/** Which message belongs to which episode. */
function cut(all: Messages): { ofMessage: Int32Array; nextAt: Float64Array; starts: number[] } {
  const { groupFrom, count } = all.conversations;
  const ofMessage = new Int32Array(all.rows.length).fill(-1);
  const nextAt = new Float64Array(all.rows.length).fill(never);
  const last = new Int32Array(count).fill(-1);
  const starts: number[] = [];
  for (let i = 0; i < all.rows.length; i++) {
    const k = all.conversation[i]!;
    const second = all.second[i]!;
    if (second >= groupFrom[k]!) continue;
    const before = last[k]!;
    last[k] = i;
    if (before >= 0 && second - all.second[before]! <= silence) {
      ofMessage[i] = ofMessage[before]!;
      nextAt[before] = second;
    } else ofMessage[i] = starts.push(i) - 1;
  }
  return { ofMessage, nextAt, starts };
}

function make(all: Messages, first: Int32Array) {
  const column = () => new Float64Array(first.length).fill(never);
  return {
    first,
    conversation: first.map(i => all.conversation[i]!),
    second: floats(first, i => all.second[i]!),
    day: first.map(i => all.day[i]!),
    own: flags(first, i => all.out[i] === 1),
    answer: column(),
    ownFrom: column(),
    deepFrom: column(),
  };
}

type Starts = Pick<Episodes, "first" | "conversation" | "day" | "own" | "second">;

/** Copy numbers of own openings. The pool holds what was an opening when it was sent, so a later group changes nothing (rules 2, 0.6). */
function copies(all: Messages, { first, conversation, day, own, second }: Starts): Int32Array {
  const copy = new Int32Array(first.length);
  /** Per text the days of its openings; those before `from` are too long ago. */
  const pool: ({ readonly days: number[]; from: number } | undefined)[] = new Array(all.texts);
  for (let e = 0; e < first.length; e++) {
    const i = first[e]!;
    if (own[e] === 0 || all.rows[i]!.key === null) continue;
    copy[e] = 1;
    const text = all.text[i]!;
    if (text < 0) continue;
    pool[text] ??= { days: [], from: 0 };
    const earlier = pool[text];
    const { days } = earlier;
    while (earlier.from < days.length && days[earlier.from]! < day[e]! - copyDays) earlier.from++;
    copy[e] = 1 + days.length - earlier.from;
    if (contactAt(all.conversations, conversation[e]!, second[e]! + 1) >= 0) days.push(day[e]!);
  }
  return copy;
}

/** Marks inbound openings whose text the same sender sent before, in whatever conversation. */
function repeated(all: Messages, { first, day, own }: Starts): Uint8Array {
  const mass = new Uint8Array(first.length);
  /** Per text the day on which each sender sent it last. */
  const sent: (Map<number, number> | undefined)[] = new Array(all.texts);
  let next = 0;
  for (let i = 0; i < all.rows.length; i++) {
    const e = next < first.length && first[next] === i ? next++ : -1;
    const text = all.text[i]!;
    if (all.out[i] === 1 || text < 0) continue;
    sent[text] ??= new Map();
    const last = sent[text];
    const before = last.get(all.sender[i]!);
    if (e >= 0 && own[e] === 0 && before !== undefined && day[e]! - before <= copyDays) mass[e] = 1;
    last.set(all.sender[i]!, all.day[i]!);
  }
  return mass;
}

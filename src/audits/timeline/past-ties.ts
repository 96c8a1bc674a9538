import { placesWhere } from "../../core/columns.ts";
import type { Day, Second } from "../../core/day.ts";
import { contacts } from "./contacts.ts";
import { type Messages, messages } from "./messages.ts";
import type { Moment } from "./moment.ts";
import { contactOfTalk, fading, type Talks, talks } from "./talks.ts";
import type { Timeline } from "./timeline.ts";
import { countBelow } from "./window.ts";

/** Days before the as-of day at which the past of R8 begins and ends. */
const pastFrom = 727;
const pastTo = 182;
const most = 30;
const equal = 1e-12;

/** The strongest ties of 104 to 26 weeks ago and what became of them (rules R8). Columns hold until the next call; strongest first. */
export type PastTies = {
  count: number;
  readonly contact: Int32Array;
  readonly strength: Float64Array;
  /** Last message of the past. */
  readonly last: Float64Array;
  /** Since then: 1 when the contact wrote; else the largest 1/n of own messages, 0 without any. */
  readonly heard: Uint8Array;
  readonly share: Float64Array;
};

/**
 * What a history of hundreds of weeks goes on with. The talks of each contact stand one after the other with running sums, so that a window
 * costs two looks into them; the windows of two days differ by what came in and what fell out. Running sums are those of whole
 * talks before, so a ledger that was cut later has the same to the bit.
 */
type Scratch = PastTies & {
  readonly byContact: ByContact;
  /** Contacts with a talk in the window, and by contact: where in that list, where the window begins and ends among the contact's talks. */
  readonly active: Int32Array;
  activeCount: number;
  /** Strength in the window by place in that list: side by side, because each week looks at all of them. */
  readonly sums: Float64Array;
  readonly listed: Int32Array;
  readonly low: Int32Array;
  readonly high: Int32Array;
  /** The window among all talks. */
  from: number;
  to: number;
  /** Per contact the place among the strongest; -1 without. */
  readonly place: Int8Array;
};

/** Talks by contact in time order, those left out whose contact depends on the as-of day; sums stand before each talk and at the end. */
type ByContact = {
  readonly start: Int32Array;
  readonly talk: Int32Array;
  readonly inbound: Float64Array;
  readonly outbound: Float64Array;
  readonly strength: Float64Array;
  /** Talks whose contact depends on the as-of day. */
  readonly wavering: Int32Array;
};

function talksByContact(timeline: Timeline): ByContact {
  const people = timeline.fact(contacts).ids.length;
  const all = timeline.fact(talks);
  const start = new Int32Array(people + 1);
  for (const who of all.steady) if (who >= 0) start[who + 1]!++;
  // One place more for each contact: the sum of all.
  for (let who = 0; who < people; who++) start[who + 1]! += start[who]! + 1;
  const size = start[people]!;
  const next = start.slice(0, people);
  const talk = new Int32Array(size).fill(-1);
  const column = () => new Float64Array(size);
  const [inbound, outbound, strength] = [column(), column(), column()];
  for (let t = 0; t < all.count; t++) {
    const who = all.steady[t]!;
    if (who < 0) continue;
    const at = next[who]!++;
    talk[at] = t;
    inbound[at + 1] = inbound[at]! + all.inbound[t]!;
    outbound[at + 1] = outbound[at]! + all.outbound[t]!;
    strength[at + 1] = strength[at]! + all.strength[t]!;
  }
  return { start, talk, inbound, outbound, strength, wavering: placesWhere(all.count, t => all.steady[t] === -2) };
}

function scratch(timeline: Timeline): Scratch {
  const people = timeline.fact(contacts).ids.length;
  const byContact = talksByContact(timeline);
  return {
    count: 0,
    contact: new Int32Array(most),
    strength: new Float64Array(most),
    last: new Float64Array(most),
    heard: new Uint8Array(most),
    share: new Float64Array(most),
    byContact,
    active: new Int32Array(people),
    activeCount: 0,
    sums: new Float64Array(people),
    listed: new Int32Array(people),
    low: byContact.start.slice(0, people),
    high: byContact.start.slice(0, people),
    from: 0,
    to: 0,
    place: new Int8Array(people).fill(-1),
  };
}

/** Finds the 30 strongest past ties of a day. */
export function pastTies(timeline: Timeline, moment: Moment): PastTies {
  const s = timeline.fact(scratch);
  const all = timeline.fact(talks);
  const { conversations } = timeline.fact(messages);
  s.count = 0;
  const from = countBelow(all.day, moment.day - pastFrom);
  const to = countBelow(all.day, moment.day - pastTo + 1);
  slide(s, all, from, to);
  rank(s, all, timeline.fact(contacts).ids, waveringIn(s, all, conversations, from, to, moment.end), moment.day);
  since(s, all, conversations, moment.day - pastTo + 1, moment.day, moment.end);
  return s;
}

/** Moves the window to the talks `from` to before `to`; back to the beginning where it has gone past. */
function slide(s: Scratch, all: Talks, from: number, to: number): void {
  if (from < s.from || to < s.to) {
    const { start } = s.byContact;
    s.low.set(start.subarray(0, s.low.length));
    s.high.set(start.subarray(0, s.high.length));
    s.activeCount = 0;
    s.from = 0;
    s.to = 0;
  }
  for (; s.to < to; s.to++) {
    const who = all.steady[s.to]!;
    if (who < 0) continue;
    if (s.high[who]!++ === s.low[who]) {
      s.listed[who] = s.activeCount;
      s.active[s.activeCount++] = who;
    }
    sumUp(s, who);
  }
  for (; s.from < from; s.from++) {
    const who = all.steady[s.from]!;
    if (who < 0) continue;
    if (++s.low[who]! < s.high[who]!) sumUp(s, who);
    else {
      const [gap, end] = [s.listed[who]!, --s.activeCount];
      const last = s.active[end]!;
      s.active[gap] = last;
      s.sums[gap] = s.sums[end]!;
      s.listed[last] = gap;
    }
  }
}

function sumUp(s: Scratch, who: number): void {
  const { strength } = s.byContact;
  s.sums[s.listed[who]!] = strength[s.high[who]!]! - strength[s.low[who]!]!;
}

/** What talks add whose contact depends on the day; few have any. */
type Extra = { inbound: number; outbound: number; strength: number; last: number };

function waveringIn(
  { byContact: { wavering } }: Scratch,
  all: Talks,
  conversations: Messages["conversations"],
  from: number,
  to: number,
  end: Second,
): ReadonlyMap<number, Extra> {
  const extra = new Map<number, Extra>();
  for (let i = countBelow(wavering, from); i < wavering.length && wavering[i]! < to; i++) {
    const t = wavering[i]!;
    const who = contactOfTalk(all, conversations, t, end);
    if (who < 0) continue;
    const sums = extra.get(who) ?? { inbound: 0, outbound: 0, strength: 0, last: t };
    sums.inbound += all.inbound[t]!;
    sums.outbound += all.outbound[t]!;
    sums.strength += all.strength[t]!;
    sums.last = t;
    extra.set(who, sums);
  }
  return extra;
}

const nothing: Extra = { inbound: 0, outbound: 0, strength: 0, last: -1 };

/** Puts the strongest into their places. One-sided talk is no tie. */
function rank(s: Scratch, all: Talks, ids: readonly string[], extra: ReadonlyMap<number, Extra>, day: Day): void {
  const unit = fading(day);
  const { inbound, outbound, talk } = s.byContact;
  const weigh = (who: number, sum: number, more: Extra): void => {
    const [low, high] = [s.low[who]!, s.high[who]!];
    const into = inbound[high]! - inbound[low]! + more.inbound;
    const out = outbound[high]! - outbound[low]! + more.outbound;
    if (into === 0 || out === 0) return;
    const lastTalk = Math.max(high > low ? talk[high - 1]! : -1, more.last);
    enter(s, ids, who, sum * Math.sqrt((2 * Math.min(into, out)) / (into + out)), all.last[lastTalk]!);
  };
  for (let i = 0; i < s.activeCount; i++) {
    const more = extra.size === 0 ? nothing : (extra.get(s.active[i]!) ?? nothing);
    const sum = (s.sums[i]! + more.strength) / unit;
    if (s.count < most || sum >= s.strength[most - 1]! - equal) weigh(s.active[i]!, sum, more);
  }
  for (const [who, more] of extra) if (s.low[who] === s.high[who]) weigh(who, more.strength / unit, more);
}

function enter(s: Scratch, ids: readonly string[], who: number, strength: number, last: Second): void {
  let place = s.count;
  while (place > 0 && isStronger(s, place - 1, strength, last, ids, who)) place--;
  if (place >= most) return;
  if (s.count < most) s.count++;
  for (let p = s.count - 1; p > place; p--) {
    s.contact[p] = s.contact[p - 1]!;
    s.strength[p] = s.strength[p - 1]!;
    s.last[p] = s.last[p - 1]!;
  }
  s.contact[place] = who;
  s.strength[place] = strength;
  s.last[place] = last;
}

/** Whether a tie goes before the one in a place: stronger; when equal the later last message; then the id. */
function isStronger(s: Scratch, place: number, strength: number, last: Second, ids: readonly string[], who: number): boolean {
  const more = strength - s.strength[place]!;
  if (Math.abs(more) > equal) return more > 0;
  if (last !== s.last[place]) return last > s.last[place]!;
  return ids[who]! < ids[s.contact[place]!]!;
}

function since(s: Scratch, all: Talks, conversations: Messages["conversations"], from: Day, to: Day, end: Second): void {
  for (let p = 0; p < s.count; p++) {
    s.heard[p] = 0;
    s.share[p] = 0;
    s.place[s.contact[p]!] = p;
  }
  const { steady } = all;
  const stop = countBelow(all.day, to + 1);
  for (let t = countBelow(all.day, from); t < stop; t++) {
    const who = steady[t] === -2 ? contactOfTalk(all, conversations, t, end) : steady[t]!;
    const p = who < 0 ? -1 : s.place[who]!;
    if (p < 0) continue;
    if (all.inbound[t]! > 0) s.heard[p] = 1;
    if (all.share[t]! > s.share[p]!) s.share[p] = all.share[t]!;
  }
  for (let p = 0; p < s.count; p++) s.place[s.contact[p]!] = -1;
}

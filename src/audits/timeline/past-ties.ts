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

type Scratch = PastTies & {
  /** Per contact four numbers side by side: messages in, messages out, strength, last talk. One look into memory for each talk. */
  readonly sums: Float64Array;
  readonly touched: Int32Array;
  readonly place: Int8Array;
};

function scratch(timeline: Timeline): Scratch {
  const people = timeline.fact(contacts).ids.length;
  return {
    count: 0,
    contact: new Int32Array(most),
    strength: new Float64Array(most),
    last: new Float64Array(most),
    heard: new Uint8Array(most),
    share: new Float64Array(most),
    sums: new Float64Array(4 * people),
    touched: new Int32Array(people),
    place: new Int8Array(people).fill(-1),
  };
}

/** Finds the 30 strongest past ties of a day. */
export function pastTies(timeline: Timeline, moment: Moment): PastTies {
  const s = timeline.fact(scratch);
  const all = timeline.fact(talks);
  const { conversations } = timeline.fact(messages);
  s.count = 0;
  const touched = addUp(s, all, conversations, moment);
  rank(s, all, timeline.fact(contacts).ids, touched, moment.day);
  since(s, all, conversations, moment.day - pastTo + 1, moment.day, moment.end);
  return s;
}

/** Sums each contact's past; gives the number of contacts touched. */
function addUp(s: Scratch, all: Talks, conversations: Messages["conversations"], moment: Moment): number {
  const { sums, touched } = s;
  const { steady, inbound, outbound, strength } = all;
  const to = countBelow(all.day, moment.day - pastTo + 1);
  let n = 0;
  for (let t = countBelow(all.day, moment.day - pastFrom); t < to; t++) {
    const who = steady[t] === -2 ? contactOfTalk(all, conversations, t, moment.end) : steady[t]!;
    if (who < 0) continue;
    const at = 4 * who;
    if (sums[at]! + sums[at + 1]! === 0) touched[n++] = who;
    sums[at]! += inbound[t]!;
    sums[at + 1]! += outbound[t]!;
    sums[at + 2]! += strength[t]!;
    sums[at + 3] = t;
  }
  return n;
}

/** Puts the strongest into their places and cleans the sums. One-sided talk is no tie. */
function rank(s: Scratch, all: Talks, ids: readonly string[], touched: number, day: Day): void {
  const unit = fading(day);
  for (let i = 0; i < touched; i++) {
    const who = s.touched[i]!;
    const at = 4 * who;
    const into = s.sums[at]!;
    const out = s.sums[at + 1]!;
    const sum = s.sums[at + 2]! / unit;
    const lastTalk = s.sums[at + 3]!;
    s.sums[at] = 0;
    s.sums[at + 1] = 0;
    s.sums[at + 2] = 0;
    if (into === 0 || out === 0) continue;
    if (s.count === most && sum < s.strength[most - 1]! - equal) continue;
    const strength = sum * Math.sqrt((2 * Math.min(into, out)) / (into + out));
    const last = all.last[lastTalk]!;
    let place = s.count;
    while (place > 0 && isStronger(s, place - 1, strength, last, ids, who)) place--;
    if (place >= most) continue;
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

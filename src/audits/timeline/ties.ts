import { contacts } from "./contacts.ts";
import { mostWriters } from "./exchanges.ts";
import { messages } from "./messages.ts";
import type { Moment } from "./moment.ts";
import { contactOfTalk, talks } from "./talks.ts";
import type { Timeline } from "./timeline.ts";
import { countBelow } from "./window.ts";

/** People two-way with the member in a window (rules 1.10). Columns are by contact and hold until the next call of `tiesIn`. */
export type Ties = {
  count: number;
  /** The contacts, in the order of their first messages in the window. */
  readonly contact: Int32Array;
  /** Day of the latest message of either side one-to-one, or of the contact's own in a group (R2.1). */
  readonly last: Int32Array;
  /** Largest 1/n among own messages in the conversations shared (R2.2). */
  readonly share: Float64Array;
  /** 1: both wrote in one group. */
  readonly group: Uint8Array;
  /** 1: an attachment passed one-to-one; also set for contacts that are not two-way. */
  readonly attached: Uint8Array;
};

type Scratch = Ties & {
  readonly seen: Uint8Array;
  readonly attachedTo: Int32Array;
  attachments: number;
  readonly open: Int32Array;
  readonly sides: Uint8Array;
  readonly lastTalk: Int32Array;
  readonly openShare: Float64Array;
  readonly openContact: Int32Array;
  readonly writers: Int32Array;
  readonly pairs: Int32Array;
  readonly pairDay: Int32Array;
};

/** The columns, made once and cleaned after use, so that a week costs what its window holds. */
function scratch(timeline: Timeline): Scratch {
  const people = timeline.fact(contacts).ids.length;
  const { count } = timeline.fact(messages).conversations;
  const pairs = timeline.fact(talks).groups.pairs.contact.length;
  return {
    count: 0,
    contact: new Int32Array(people),
    last: new Int32Array(people),
    share: new Float64Array(people),
    group: new Uint8Array(people),
    attached: new Uint8Array(people),
    seen: new Uint8Array(people),
    attachedTo: new Int32Array(people),
    attachments: 0,
    open: new Int32Array(count),
    sides: new Uint8Array(count),
    lastTalk: new Int32Array(count),
    openShare: new Float64Array(count),
    openContact: new Int32Array(count),
    writers: new Int32Array(count),
    pairs: new Int32Array(pairs),
    pairDay: new Int32Array(pairs).fill(-1),
  };
}

/** People two-way in the last `weeks` weeks. */
export function tiesIn(timeline: Timeline, moment: Moment, weeks: number): Ties {
  const s = timeline.fact(scratch);
  clean(s);
  direct(timeline, moment, moment.day - 7 * weeks + 1, s);
  inGroups(timeline, moment, moment.day - 7 * weeks + 1, s);
  return s;
}

function clean(s: Scratch): void {
  for (let i = 0; i < s.count; i++) s.seen[s.contact[i]!] = 0;
  for (let i = 0; i < s.attachments; i++) s.attached[s.attachedTo[i]!] = 0;
  s.count = 0;
  s.attachments = 0;
}

function direct(timeline: Timeline, moment: Moment, from: number, s: Scratch): void {
  const all = timeline.fact(talks);
  const { conversations } = timeline.fact(messages);
  const { open, sides, lastTalk, openShare, openContact } = s;
  const end = countBelow(all.day, moment.day + 1);
  let opened = 0;
  for (let t = countBelow(all.day, from); t < end; t++) {
    const who = contactOfTalk(all, conversations, t, moment.end);
    if (who < 0) continue;
    const k = all.conversation[t]!;
    if (sides[k] === 0) {
      open[opened++] = k;
      openContact[k] = who;
      openShare[k] = 0;
    }
    sides[k] = sides[k]! | (all.inbound[t]! > 0 ? 1 : 0) | (all.outbound[t]! > 0 ? 2 : 0);
    lastTalk[k] = all.day[t]!;
    if (all.share[t]! > openShare[k]!) openShare[k] = all.share[t]!;
    if (all.attached[t] === 1 && s.attached[who] === 0) {
      s.attached[who] = 1;
      s.attachedTo[s.attachments++] = who;
    }
  }
  for (let i = 0; i < opened; i++) {
    const k = open[i]!;
    if (sides[k] === 3) meet(s, openContact[k]!, lastTalk[k]!, openShare[k]!, 0);
    sides[k] = 0;
  }
}

function inGroups(timeline: Timeline, moment: Moment, from: number, s: Scratch): void {
  const { groups } = timeline.fact(talks);
  const { groupFrom } = timeline.fact(messages).conversations;
  const all = timeline.fact(messages);
  const end = countBelow(groups.day, moment.day + 1);
  let opened = 0;
  let paired = 0;
  for (let g = countBelow(groups.day, from); g < end; g++) {
    const k = all.conversation[groups.message[g]!]!;
    if (groupFrom[k]! >= moment.end) continue;
    if (s.sides[k] === 0) {
      s.open[opened++] = k;
      s.sides[k] = 4;
      s.writers[k] = 0;
    }
    const pair = groups.pair[g]!;
    if (pair < 0) s.sides[k] = 6;
    else {
      if (s.pairDay[pair] === -1) {
        s.pairs[paired++] = pair;
        s.writers[k]!++;
      }
      s.pairDay[pair] = groups.day[g]!;
    }
  }
  for (let i = 0; i < paired; i++) {
    const pair = s.pairs[i]!;
    const k = groups.pairs.conversation[pair]!;
    if (s.sides[k] === 6 && s.writers[k]! <= mostWriters) meet(s, groups.pairs.contact[pair]!, s.pairDay[pair]!, 1, 1);
    s.pairDay[pair] = -1;
  }
  for (let i = 0; i < opened; i++) s.sides[s.open[i]!] = 0;
}

function meet(s: Scratch, who: number, last: number, share: number, group: 0 | 1): void {
  if (s.seen[who] === 0) {
    s.seen[who] = 1;
    s.contact[s.count++] = who;
    s.last[who] = last;
    s.share[who] = share;
    s.group[who] = group;
    return;
  }
  if (last > s.last[who]!) s.last[who] = last;
  if (share > s.share[who]!) s.share[who] = share;
  if (group === 1) s.group[who] = 1;
}

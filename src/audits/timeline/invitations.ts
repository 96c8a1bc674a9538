import type { ActivityOf } from "../../core/activity.ts";
import { flags, ints } from "../../core/columns.ts";
import type { Day } from "../../core/day.ts";
import { contacts } from "./contacts.ts";
import type { Moment } from "./moment.ts";
import { type Network, network, noDay } from "./network.ts";
import type { Timeline } from "./timeline.ts";
import { countBelow } from "./window.ts";

export type Invitation = ActivityOf<"invitation">;

/** An invitation is judged after this many days, and a connection up to then is its acceptance (rules P5.1, P5.2). */
export const acceptDays = 21;
/** `Connected On` has no zone: a day before still belongs to the invitation. */
const zoneDays = 1;

/** Invitations of one direction that can be cases, as columns in time order: without the anonymous and those connected before. */
export type Invitations = {
  readonly rows: readonly Invitation[];
  readonly day: Int32Array;
  readonly contact: Int32Array;
  /** Day of the next row to the same contact; `noDay` for the last. */
  readonly nextDay: Int32Array;
  /** 1 when a connection followed in time. */
  readonly matched: Uint8Array;
  /** Days on which such connections came, sorted. */
  readonly matchDays: Int32Array;
};

export const outgoing = (timeline: Timeline): Invitations => build(timeline, true);
export const incoming = (timeline: Timeline): Invitations => build(timeline, false);

function build(timeline: Timeline, out: boolean): Invitations {
  const people = timeline.fact(contacts);
  const net = timeline.fact(network);
  const cases = timeline
    .of("invitation")
    .filter(row => row.outgoing === out)
    .map(row => ({ row, day: timeline.clock.dayOf(row.at), who: people.of(row.person) }))
    .filter(({ who, day }) => who >= 0 && net.firstDay[who]! >= day - zoneDays);
  const contact = ints(cases, ({ who }) => who);
  const day = ints(cases, ({ day }) => day);
  const nextDay = new Int32Array(cases.length).fill(noDay);
  const next = new Map<number, number>();
  for (let i = cases.length - 1; i >= 0; i--) {
    nextDay[i] = next.get(contact[i]!) ?? noDay;
    next.set(contact[i]!, day[i]!);
  }
  const matched = flags(contact, (who, i) => net.firstDay[who]! <= day[i]! + acceptDays);
  const matchDays = contact.map((who, i) => Math.max(net.firstDay[who]!, day[i]!)).filter((_, i) => matched[i] === 1);
  return { rows: cases.map(({ row }) => row), day, contact, nextDay, matched, matchDays: matchDays.sort() };
}

/** Sent and not followed by a connection up to a day, of any age (rules 2, G1.1). */
export function openOn({ day, matchDays }: Invitations, asOf: Day): number {
  return countBelow(day, asOf + 1) - countBelow(matchDays, asOf + 1);
}

/** Where the cases of a day lie in the columns: rows from `from` to before `to`, of which those with `nextDay > last` are the last of their contact. */
export function caseWindow(moment: Moment, all: Invitations): { from: number; to: number; last: Day } {
  const last = Math.min(moment.day, moment.observedTo("Connections") ?? -noDay) - acceptDays;
  const from = countBelow(all.day, moment.day - 181);
  return { from, to: Math.max(from, countBelow(all.day, last + 1)), last };
}

/** The file seems to hold open invitations only: 20 cases, none accepted, but 5 new connections in the same time (rules P5.4). */
export function openOnesOnly(timeline: Timeline, moment: Moment, all: Invitations): boolean {
  const { from, to, last } = caseWindow(moment, all);
  let cases = 0;
  for (let i = from; i < to; i++) {
    if (all.nextDay[i]! <= last) continue;
    if (all.matched[i] === 1) return false;
    cases++;
  }
  if (cases < 20) return false;
  return newConnections(timeline.fact(network), moment.day - 181, moment.day) >= 5;
}

function newConnections(net: Network, from: Day, to: Day): number {
  let n = 0;
  for (let i = countBelow(net.day, from); i < countBelow(net.day, to + 1); i++) n += net.dated[i]!;
  return n;
}

/** Sent invitations by day, as sums up to each day since the first: for the worst 7 days (G1). */
type Sent = { readonly first: Day; readonly upTo: Int32Array };

export function sent(timeline: Timeline): Sent {
  const days = timeline
    .of("invitation")
    .filter(row => row.outgoing)
    .map(row => timeline.clock.dayOf(row.at));
  const first = days[0] ?? 0;
  const upTo = new Int32Array(days.length === 0 ? 1 : days.at(-1)! - first + 2);
  for (const day of days) upTo[day - first + 1]!++;
  for (let i = 1; i < upTo.length; i++) upTo[i]! += upTo[i - 1]!;
  return { first, upTo };
}

/** Mass invitations: 100/n for the largest n sent in any 7 days in a row of the last 91, at most 1 (rules G1.1). Raw rows, whatever other guards leave out. */
export function massFactor(timeline: Timeline, moment: Moment): number {
  const { first, upTo } = timeline.fact(sent);
  const before = (day: Day): number => upTo[Math.min(Math.max(day - first, 0), upTo.length - 1)]!;
  let most = 0;
  for (let day = moment.day - 90; day <= moment.day - 6; day++) {
    const n = before(day + 7) - before(day);
    if (n > most) most = n;
  }
  return most <= 100 ? 1 : 100 / most;
}

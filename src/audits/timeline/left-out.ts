import { ints } from "../../core/columns.ts";
import type { Day } from "../../core/day.ts";
import { actions } from "./actions.ts";
import { contacts } from "./contacts.ts";
import { exchanges } from "./exchanges.ts";
import { acceptDays } from "./invitations.ts";
import { messages } from "./messages.ts";
import type { Moment } from "./moment.ts";
import { network } from "./network.ts";
import type { Timeline } from "./timeline.ts";

/** What automation brought about (rules G6.2). The days of round-the-clock work depend on the as-of day, bursts do not. */
export type LeftOut = {
  /** A connection that followed an invitation that is left out. */
  connection(row: number, moment: Moment, round: ReadonlySet<Day>): boolean;
  /** A first exchange with an own message that is left out. */
  exchange(contact: number, round: ReadonlySet<Day>): boolean;
};

export function leftOut(timeline: Timeline): LeftOut {
  const { burst } = timeline.fact(actions);
  const people = timeline.fact(contacts);
  const net = timeline.fact(network);
  const rows = timeline.of("invitation").filter(row => row.outgoing);
  const sentDay = ints(rows, row => timeline.clock.dayOf(row.at));
  const latest = new Int32Array(people.ids.length).fill(-1);
  const before = new Int32Array(rows.length).fill(-1);
  for (const [i, { person }] of rows.entries()) {
    const who = people.of(person);
    if (who < 0) continue;
    before[i] = latest[who]!;
    latest[who] = i;
  }
  const first = timeline.fact(exchanges);
  const all = timeline.fact(messages);
  return {
    connection: (row, moment, round) => {
      const who = net.contact[row]!;
      if (who < 0) return false;
      const day = net.day[row]!;
      for (let i = latest[who]!; i >= 0; i = before[i]!) {
        const sent = sentDay[i]!;
        if (sent > moment.day || sent > day + 1 || day - sent > acceptDays) continue;
        if (burst(rows[i]!.at) || round.has(sent)) return true;
      }
      return false;
    },
    exchange: (contact, round) => first.ownMessages(contact).some(i => burst(all.second[i]!) || round.has(all.day[i]!)),
  };
}

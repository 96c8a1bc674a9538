import type { Origin } from "../../core/activity.ts";
import type { Day } from "../../core/day.ts";
import { contacts } from "./contacts.ts";
import type { Moment } from "./moment.ts";
import { fits, network, rowAt } from "./network.ts";
import type { Timeline } from "./timeline.ts";

/** Somebody who engaged with own posts, once; `fit` is null where title and company do not tell (rules E9.1, 1.25). */
export type Engaged = {
  readonly contact: string;
  readonly day: Day;
  readonly fit: boolean | null;
  readonly origins: readonly Origin[];
};

const days = 91;

/** Distinct people who reacted to or commented on own posts in 13 weeks, latest first. */
export function peopleWhoEngaged(timeline: Timeline, moment: Moment): Engaged[] {
  const people = timeline.fact(contacts);
  const net = timeline.fact(network);
  const fitOn = timeline.fact(fits)(moment.day);
  const found = new Map<number, Engaged>();
  for (const row of [...timeline.of("received-comment"), ...timeline.of("received-reaction")]) {
    const day = timeline.clock.dayOf(row.at);
    const who = people.of(row.author);
    if (row.at >= moment.end || day <= moment.day - days || who < 0) continue;
    const known = found.get(who);
    if (known && known.day >= day) continue;
    const place = rowAt(net, who, moment.day);
    const fit = place < 0 ? -1 : fitOn[place]!;
    found.set(who, { contact: people.ids[who]!, day, fit: fit < 0 ? null : fit === 1, origins: row.origins });
  }
  return [...found.values()].sort((a, b) => b.day - a.day);
}

import type { ActivityOf } from "../../core/activity.ts";
import { flags, ints } from "../../core/columns.ts";
import type { Day } from "../../core/day.ts";
import type { Evidence } from "../../core/measure.ts";
import { actions } from "./actions.ts";
import { episodes, partnerOf } from "./episodes.ts";
import { follows } from "./follows.ts";
import { messages } from "./messages.ts";
import type { Moment } from "./moment.ts";
import { openings } from "./openings.ts";
import type { Timeline } from "./timeline.ts";
import { countBelow } from "./window.ts";

const days = 91;

/** One thing by which the member went out to others on a day; openings stand apart, because a group has none. */
export type Step = {
  readonly row: ActivityOf<"search" | "invitation" | "follow">;
  readonly day: Day;
  /** Day from which it is known to be no step of the member's own (automatic follow, rules P8.2). */
  readonly until: Day;
  readonly burst: boolean;
};

/** Days of outreach but for openings (rules P2.1), each once. */
export type Outreach = {
  readonly steps: readonly Step[];
  readonly day: Int32Array;
  /** A day counts at as-of days before `until`, with G6 before `keptUntil`. */
  readonly until: Int32Array;
  readonly keptUntil: Int32Array;
  /** By own opening: 1 where the message is part of a burst. */
  readonly openingBurst: Uint8Array;
};

export function outreach(timeline: Timeline): Outreach {
  const { burst } = timeline.fact(actions);
  const automatic = timeline.fact(follows).automaticFrom;
  const far = 2 ** 30;
  const step = (row: Step["row"], until: Day = far): Step => {
    return { row, day: timeline.clock.dayOf(row.at), until, burst: burst(row.at) };
  };
  const steps = [
    ...timeline.of("search").map(row => step(row)),
    ...timeline
      .of("invitation")
      .filter(row => row.outgoing)
      .map(row => step(row)),
    ...timeline.of("follow").map(row => step(row, automatic.get(row) ?? far)),
  ]
    .filter(({ day, until }) => until > day)
    .sort((a, b) => a.row.at - b.row.at);
  const days: { day: Day; until: Day; keptUntil: Day }[] = [];
  for (const { day, until, burst } of steps) {
    let last = days.at(-1);
    if (last?.day !== day) {
      last = { day, until: -far, keptUntil: -far };
      days.push(last);
    }
    last.until = Math.max(last.until, until);
    if (!burst) last.keptUntil = Math.max(last.keptUntil, until);
  }
  const { ownOpenings, second } = timeline.fact(episodes);
  return {
    steps,
    day: ints(days, ({ day }) => day),
    until: ints(days, ({ until }) => until),
    keptUntil: ints(days, ({ keptUntil }) => keptUntil),
    openingBurst: flags(ownOpenings, e => burst(second[e]!)),
  };
}

/** 1 for each of the last 91 days with outreach, by age in days. */
export function activeDays(timeline: Timeline, moment: Moment, g6: boolean): Uint8Array {
  const all = timeline.fact(outreach);
  const { list, day: openingDays } = timeline.fact(openings).own;
  const round = timeline.fact(actions).roundTheClock(moment);
  const active = new Uint8Array(days);
  const until = g6 ? all.keptUntil : all.until;
  for (let i = countBelow(all.day, moment.day - days + 1); i < all.day.length && all.day[i]! <= moment.day; i++)
    if (moment.day < until[i]!) active[moment.day - all.day[i]!] = 1;
  for (let i = countBelow(openingDays, moment.day - days + 1); i < openingDays.length && openingDays[i]! <= moment.day; i++) {
    const age = moment.day - openingDays[i]!;
    if (active[age] === 1 || (g6 && all.openingBurst[i] === 1)) continue;
    if (partnerOf(timeline, list[i]!, moment) >= 0) active[age] = 1;
  }
  if (g6) for (const left of round) if (left <= moment.day && moment.day - left < days) active[moment.day - left] = 0;
  return active;
}

/** What was done on a day, as origins and counts. */
export function whatWasDone(timeline: Timeline, moment: Moment, day: Day): Pick<Evidence, "origins" | "facts"> {
  const steps = timeline.fact(outreach).steps.filter(step => step.day === day && moment.day < step.until);
  const all = timeline.fact(episodes);
  const { rows } = timeline.fact(messages);
  const opened = [...all.ownOpenings].filter(e => all.day[e] === day && partnerOf(timeline, e, moment) >= 0);
  const count = (kind: string): number => steps.filter(({ row }) => row.kind === kind).length;
  return {
    origins: [...steps.flatMap(({ row }) => row.origins), ...opened.flatMap(e => rows[all.first[e]!]!.origins)],
    facts: { searches: count("search"), invitations: count("invitation"), follows: count("follow"), openings: opened.length },
  };
}

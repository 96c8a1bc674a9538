import type { Activity, ActivityOf } from "../../core/activity.ts";
import type { Day } from "../../core/day.ts";
import { actions } from "./actions.ts";
import { episodes } from "./episodes.ts";
import { follows } from "./follows.ts";
import { messages } from "./messages.ts";
import type { Timeline } from "./timeline.ts";

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
    return { row, day: timeline.clock.dayOf(row.at), until, burst: burst(row) };
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
  const { rows } = timeline.fact(messages);
  const { ownOpenings, first } = timeline.fact(episodes);
  const message = (e: number): Activity => rows[first[e]!]!;
  return {
    steps,
    day: Int32Array.from(days, ({ day }) => day),
    until: Int32Array.from(days, ({ until }) => until),
    keptUntil: Int32Array.from(days, ({ keptUntil }) => keptUntil),
    openingBurst: Uint8Array.from(ownOpenings, e => (burst(message(e)) ? 1 : 0)),
  };
}

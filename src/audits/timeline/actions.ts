import type { Activity } from "../../core/activity.ts";
import type { Day } from "../../core/day.ts";
import { commentRows } from "./comment-rows.ts";
import { messages } from "./messages.ts";
import type { Moment } from "./moment.ts";
import { posts } from "./posts.ts";
import { markSprees } from "./sprees.ts";
import type { Timeline } from "./timeline.ts";
import { bucketOf } from "./window.ts";

/** Traces of automation (rules 2, G6.1). */
export type Actions = {
  /** Belongs to a burst: more than 30 outward actions within 10 minutes, reactions not among them. */
  burst(activity: Activity): boolean;
  /** Days with actions in 20 or more clock hours, where 3 or more of them stand in one week; what was done on them is left out. */
  roundTheClock(moment: Moment): ReadonlySet<Day>;
};

const hoursOfDay = 20;
const daysOfWeek = 3;
const none: ReadonlySet<Day> = new Set();

export function actions(timeline: Timeline): Actions {
  const { clock } = timeline;
  const outward = outwardActions(timeline).sort((a, b) => a.at - b.at);
  const day = Int32Array.from(outward, row => clock.dayOf(row.at));
  const marked = markSprees(
    day,
    Float64Array.from(outward, row => row.at),
  );
  const inBurst = new Set<Activity>(outward.filter((_, i) => marked[i] === 1));
  const flagged = busyDays(timeline, outward);
  let last: { day: Day; days: ReadonlySet<Day> } | undefined;
  return {
    burst: activity => inBurst.has(activity),
    roundTheClock: moment => {
      if (flagged.length < daysOfWeek) return none;
      if (last?.day !== moment.day) last = { day: moment.day, days: crowded(flagged, moment.day) };
      return last.days;
    },
  };
}

type Timed = Extract<Activity, { at: number }>;

/** Own doings that others can see or that look for others. Edited copies of posts are none. */
function outwardActions(timeline: Timeline): Timed[] {
  return [
    ...timeline.of("search"),
    ...timeline.of("invitation").filter(row => row.outgoing),
    ...timeline.fact(messages).own,
    ...timeline.fact(commentRows),
    ...timeline.of("repost"),
    ...timeline.fact(posts).rows,
    ...timeline.of("follow"),
    ...timeline.of("vote"),
  ];
}

function busyDays(timeline: Timeline, outward: readonly Timed[]): Day[] {
  const { clock } = timeline;
  const hours = new Map<Day, number>();
  for (const list of [outward, timeline.of("reaction")])
    for (const { at } of list) {
      const day = clock.dayOf(at);
      hours.set(day, (hours.get(day) ?? 0) | (1 << Math.floor(clock.secondOfDay(at) / 3600)));
    }
  return [...hours].filter(([, bits]) => ones(bits) >= hoursOfDay).map(([day]) => day);
}

function crowded(flagged: readonly Day[], asOf: Day): ReadonlySet<Day> {
  const weeks = new Map<number, Day[]>();
  for (const day of flagged) {
    if (day > asOf) continue;
    const j = bucketOf(asOf, day);
    const list = weeks.get(j);
    if (list) list.push(day);
    else weeks.set(j, [day]);
  }
  return new Set([...weeks.values()].filter(days => days.length >= daysOfWeek).flat());
}

function ones(bits: number): number {
  let n = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) n++;
  return n;
}

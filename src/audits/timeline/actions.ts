import type { Activity } from "../../core/activity.ts";
import { floats, ints } from "../../core/columns.ts";
import type { Day, Second } from "../../core/day.ts";
import type { Clock } from "../../core/zone.ts";
import { commentRows } from "./comment-rows.ts";
import { messages } from "./messages.ts";
import type { Moment } from "./moment.ts";
import { posts } from "./posts.ts";
import { markSprees } from "./sprees.ts";
import type { Timeline } from "./timeline.ts";
import { bucketOf } from "./window.ts";

/** Traces of automation (rules 2, G6.1). */
export type Actions = {
  /** The outward action of this second belongs to a burst: more than 30 within 10 minutes, reactions not among them. */
  burst(at: Second): boolean;
  /** Days with actions in 20 or more clock hours, where 3 or more of them stand in one week; what was done on them is left out. */
  roundTheClock(moment: Moment): ReadonlySet<Day>;
};

const secondsPerHour = 3600;
const hoursOfDay = 20;
const daysOfWeek = 3;
const none: ReadonlySet<Day> = new Set();

export function actions(timeline: Timeline): Actions {
  const { clock } = timeline;
  const second = outwardSeconds(timeline).sort();
  const day = ints(second, clock.dayOf);
  const marked = markSprees(day, second);
  // A burst is a stretch of time: of two actions in one second both belong to it or none does.
  const inBurst = new Set<Second>(second.filter((_, i) => marked[i] === 1));
  const flagged = busyDays(clock, [second, floats(timeline.of("reaction"), row => row.at)]);
  let last: { day: Day; days: ReadonlySet<Day> } | undefined;
  return {
    burst: at => inBurst.has(at),
    roundTheClock: moment => {
      if (flagged.length < daysOfWeek) return none;
      if (last?.day !== moment.day) last = { day: moment.day, days: crowded(flagged, moment.day) };
      return last.days;
    },
  };
}

type Timed = Extract<Activity, { at: number }>;

/** When the member did what others can see or what looks for others. Edited copies of posts are none. */
function outwardSeconds(timeline: Timeline): Float64Array {
  const lists: readonly (readonly Timed[])[] = [
    timeline.of("search"),
    timeline.of("invitation").filter(row => row.outgoing),
    timeline.fact(messages).own,
    timeline.fact(commentRows),
    timeline.of("repost"),
    timeline.fact(posts).rows,
    timeline.of("follow"),
    timeline.of("vote"),
  ];
  const all = new Float64Array(lists.reduce((sum, list) => sum + list.length, 0));
  let at = 0;
  for (const list of lists) for (const row of list) all[at++] = row.at;
  return all;
}

/** Days with actions in many clock hours; the hours of a day are bits. */
function busyDays(clock: Clock, columns: readonly Float64Array[]): Day[] {
  const edges = columns.filter(column => column.length > 0).flatMap(column => [column[0]!, column.at(-1)!]);
  if (edges.length === 0) return [];
  const first = clock.dayOf(Math.min(...edges));
  const hours = new Int32Array(clock.dayOf(Math.max(...edges)) - first + 1);
  for (const column of columns)
    for (const at of column) hours[clock.dayOf(at) - first]! |= 1 << Math.floor(clock.secondOfDay(at) / secondsPerHour);
  return [...hours.keys()].filter(i => ones(hours[i]!) >= hoursOfDay).map(i => first + i);
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

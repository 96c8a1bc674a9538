import type { Activity } from "../../core/activity.ts";
import { ints } from "../../core/columns.ts";
import type { Day, Second } from "../../core/day.ts";
import type { Clock } from "../../core/zone.ts";
import { commentRows } from "./comment-rows.ts";
import { messages } from "./messages.ts";
import type { Moment } from "./moment.ts";
import { noDay } from "./network.ts";
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
  readonly traces: Traces;
};

type Timed = Extract<Activity, { at: number }>;
/** All that the member did, kind by kind; reactions are the last. */
type Done = readonly (readonly Timed[])[];
type Traces = {
  readonly done: Done;
  /** A burst is a stretch of time: of two actions in one second both belong to it or none does. */
  readonly bursts: ReadonlySet<Second>;
  /** Days with actions in 20 or more clock hours. */
  readonly flagged: readonly Day[];
  readonly last: Day;
};

const secondsPerHour = 3600;
const hoursOfDay = 20;
const daysOfWeek = 3;
const none: ReadonlySet<Day> = new Set();

export function actions(timeline: Timeline, alike: Actions | undefined): Actions {
  const traces = tracesOf(timeline);
  if (alike && areSame(traces, alike.traces)) return alike;
  const { bursts, flagged } = traces;
  let last: { day: Day; days: ReadonlySet<Day> } | undefined;
  return {
    burst: at => bursts.has(at),
    roundTheClock: moment => {
      if (flagged.length < daysOfWeek) return none;
      if (last?.day !== moment.day) last = { day: moment.day, days: crowded(flagged, moment.day) };
      return last.days;
    },
    traces,
  };
}

/** Bursts and busy days lie within one day each, so those of days before stay what they are. */
function tracesOf(timeline: Timeline): Traces {
  const done = doneIn(timeline);
  const before = timeline.before?.fact(actions).traces;
  const fresh = before && laterOf(done, before.done);
  const found = findTraces(timeline.clock, fresh ?? done);
  if (!before || !fresh) return { done, ...found };
  if (found.first <= before.last) return { done, ...findTraces(timeline.clock, done) };
  return {
    done,
    bursts: new Set([...before.bursts, ...found.bursts]),
    flagged: [...before.flagged, ...found.flagged],
    last: Math.max(before.last, found.last),
  };
}

function areSame(a: Traces, b: Traces): boolean {
  if (a.bursts.size !== b.bursts.size || a.flagged.length !== b.flagged.length) return false;
  return a.flagged.every((day, i) => day === b.flagged[i]) && [...a.bursts].every(at => b.bursts.has(at));
}

/** The rows that come after those known; null where some of these are not the first ones. */
function laterOf(done: Done, known: Done): Done | null {
  for (const [i, rows] of known.entries()) for (let k = 0; k < rows.length; k++) if (rows[k] !== done[i]![k]) return null;
  return done.map((rows, i) => rows.slice(known[i]!.length));
}

/** What others can see or what looks for others, and reactions. Edited copies of posts are none. */
function doneIn(timeline: Timeline): Done {
  return [
    timeline.of("search"),
    timeline.of("invitation").filter(row => row.outgoing),
    timeline.fact(messages).own,
    timeline.fact(commentRows),
    timeline.of("repost"),
    timeline.fact(posts).rows,
    timeline.of("follow"),
    timeline.of("vote"),
    timeline.of("reaction"),
  ];
}

function findTraces(clock: Clock, done: Done): Omit<Traces, "done"> & { readonly first: Day } {
  const second = secondsOf(done.slice(0, -1)).sort();
  const day = ints(second, clock.dayOf);
  const marked = markSprees(day, second);
  const reacted = secondsOf(done.slice(-1));
  const first = Math.min(day[0] ?? noDay, reacted.length > 0 ? clock.dayOf(reacted[0]!) : noDay);
  const last = Math.max(day.at(-1) ?? -noDay, reacted.length > 0 ? clock.dayOf(reacted.at(-1)!) : -noDay);
  const bursts = new Set<Second>(second.filter((_, i) => marked[i] === 1));
  return { bursts, flagged: busyDays(clock, [second, reacted], first, last), first, last };
}

function secondsOf(lists: Done): Float64Array {
  const all = new Float64Array(lists.reduce((sum, list) => sum + list.length, 0));
  let at = 0;
  for (const list of lists) for (const row of list) all[at++] = row.at;
  return all;
}

/** Days with actions in many clock hours; the hours of a day are bits. */
function busyDays(clock: Clock, columns: readonly Float64Array[], first: Day, last: Day): Day[] {
  if (first > last) return [];
  const hours = new Int32Array(last - first + 1);
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

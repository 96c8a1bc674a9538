import type { Day, Second } from "../../core/day.ts";
import type { SourceId } from "../../core/source.ts";
import type { Clock } from "../../core/zone.ts";
import { carryDays, type Interval } from "./presence.ts";

/** Longest window in weeks that asks for observed buckets (R8). */
const longest = 104;

/** The end of one as-of day, with what was observed up to it. Records after it do not exist (rules 1.3, 9.4). */
export type Moment = {
  readonly day: Day;
  /** First instant after the day. Records with `at < end` exist. */
  readonly end: Second;
  /** A source has an interval that reaches the day or ended at most 14 days before (rules 2.4). */
  present(source: SourceId): boolean;
  /** observed[j] is 1 where all 7 days of bucket j lie inside one observed interval (rules 2.5); 104 buckets. */
  observed(source: SourceId): Uint8Array;
  /** First and last observed day of a present source, cut at the as-of day; null when it is not present (rules 2.12, 9.4). */
  observedFrom(source: SourceId): Day | null;
  observedTo(source: SourceId): Day | null;
  /** First instant after min(as-of day, observedTo): waiting cases are judged up to here (rules 2, 0.7). */
  judgedUntil(source: SourceId): Second;
};

/** A moment at the end of `day`; lazily computed per source, because a history asks for hundreds of them. */
export function momentAt(day: Day, clock: Clock, presence: ReadonlyMap<SourceId, readonly Interval[]>): Moment {
  const seen = new Map<SourceId, Seen>();
  const see = (source: SourceId): Seen => {
    const known = seen.get(source);
    if (known) return known;
    const made = look(presence.get(source) ?? [], day);
    seen.set(source, made);
    return made;
  };
  const end = clock.startOf(day + 1);
  return {
    day,
    end,
    present: source => see(source).present,
    observed: source => see(source).buckets,
    observedFrom: source => see(source).from,
    observedTo: source => see(source).to,
    judgedUntil: source => {
      const to = see(source).to;
      return to === null ? Number.NEGATIVE_INFINITY : to >= day ? end : clock.startOf(to + 1);
    },
  };
}

type Seen = { readonly present: boolean; readonly buckets: Uint8Array; readonly from: Day | null; readonly to: Day | null };

const nothing: Seen = { present: false, buckets: new Uint8Array(longest), from: null, to: null };

function look(intervals: readonly Interval[], day: Day): Seen {
  const known = intervals.filter(interval => interval.from <= day).map(({ from, to }) => ({ from, to: Math.min(to, day) }));
  const last = known.at(-1);
  if (!last || day > last.to + carryDays) return nothing;
  const buckets = new Uint8Array(longest);
  for (const { from, to } of known) {
    const end = Math.floor((day - 6 - from) / 7) + 1;
    if (end > 0) buckets.fill(1, Math.ceil((day - to) / 7), end);
  }
  return { present: true, buckets, from: known[0]!.from, to: last.to };
}

/** Number of observed buckets among the first `window`. */
export function countObserved(buckets: Uint8Array, window: number): number {
  let n = 0;
  for (let j = 0; j < window; j++) n += buckets[j]!;
  return n;
}

/** Buckets observed in all of the sources (an audit that needs them all), or in at least `least` of them (rules 2.6). */
export function observedIn(moment: Moment, sources: readonly SourceId[], least: number = sources.length): Uint8Array {
  if (sources.length === 1) return moment.observed(sources[0]!);
  const all = new Uint8Array(longest);
  const present = sources.map(source => moment.observed(source));
  for (let j = 0; j < longest; j++) {
    let n = 0;
    for (const buckets of present) n += buckets[j]!;
    if (n >= least) all[j] = 1;
  }
  return all;
}

/** Evidence factor of counts and shares of weeks (rules 2.10): buckets of the window that begin on or after observedFrom, over 13, at most 1. */
export function ageFactor(day: Day, observedFrom: Day | null, window: number): number {
  if (observedFrom === null) return 0;
  const whole = Math.floor((day - observedFrom + 1) / 7);
  return Math.min(1, Math.max(0, Math.min(window, whole)) / 13);
}

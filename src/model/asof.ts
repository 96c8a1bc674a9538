import type { Audit } from "../audits/audit.ts";
import { audits as table } from "../audits/index.ts";
import type { Moment } from "../audits/timeline/moment.ts";
import { carryDays } from "../audits/timeline/presence.ts";
import type { Day } from "../core/day.ts";
import { RapportError } from "../core/error.ts";
import { leastWeight, type PillarId, pillarIds } from "../core/pillar.ts";
import { isFed } from "./assess.ts";
import type { Timeline } from "./timeline.ts";

/** Largest observedTo of all sources (rules 1.3). Throws `nothing-to-score` where nothing was observed. */
export function lastObserved(timeline: Timeline): Day {
  let last = Number.NEGATIVE_INFINITY;
  for (const intervals of timeline.presence.values()) for (const interval of intervals) last = Math.max(last, interval.to);
  if (last === Number.NEGATIVE_INFINITY) throw new RapportError("nothing-to-score");
  return last;
}

/** First observed day of any source. */
export function firstObserved(timeline: Timeline): Day {
  let first = Number.POSITIVE_INFINITY;
  for (const intervals of timeline.presence.values()) for (const interval of intervals) first = Math.min(first, interval.from);
  if (first === Number.POSITIVE_INFINITY) throw new RapportError("nothing-to-score");
  return first;
}

/**
 * The as-of day by default (rules 1.3, decision 9): the newest day on which every pillar is fed that is ever fed, where a source
 * may lag 14 days. The clock is never asked.
 */
export function defaultDay(timeline: Timeline, audits: readonly Audit[] = table): Day {
  const last = lastObserved(timeline);
  const ends = new Set<Day>([last]);
  const starts = new Set<Day>();
  for (const intervals of timeline.presence.values())
    for (const { from, to } of intervals) {
      starts.add(from);
      if (to + carryDays <= last) ends.add(to + carryDays);
    }
  // What is fed changes only where an interval begins or ends, so these days show every combination.
  const ever = new Set([...starts, ...ends].flatMap(day => fedPillars(timeline.moment(day), audits)));
  const candidates = [...ends].sort((a, b) => b - a);
  return candidates.find(day => fedPillars(timeline.moment(day), audits).length === ever.size) ?? last;
}

function fedPillars(moment: Moment, audits: readonly Audit[]): PillarId[] {
  return pillarIds.filter(id => {
    let weight = 0;
    for (const audit of audits) if (audit.pillar === id && isFed(audit.sources, moment)) weight += audit.weight;
    return weight >= leastWeight;
  });
}

import type { Audit, Sources } from "../audits/audit.ts";
import type { Moment } from "../audits/timeline/moment.ts";
import type { Timeline } from "../audits/timeline/timeline.ts";
import { scoreOf, slopeOf } from "../core/curve.ts";
import type { Facts, Guards, Status } from "../core/measure.ts";

/** One audit judged on a day; value, score, g and error are 0 unless measured. `error` is the standard error of the score (rules 2.19). */
export type Assessed = {
  readonly audit: Audit;
  readonly status: Status;
  readonly value: number;
  readonly score: number;
  readonly g: number;
  readonly error: number;
  readonly facts: Facts;
};

const none: Facts = {};

/** Runs one audit. A thrown error is that audit's "failed"; the rest goes on (design 7). */
export function assess(audit: Audit, timeline: Timeline, moment: Moment, guards: Guards): Assessed {
  try {
    const measure = audit.measure(timeline, moment, guards);
    const facts = measure.facts ?? none;
    if (measure.status !== "measured") return { audit, status: measure.status, value: 0, score: 0, g: 0, error: 0, facts };
    const { value, g } = measure;
    const error = measure.se === 0 ? 0 : slopeOf(audit.curve, value) * measure.se;
    return { audit, status: "measured", value, score: scoreOf(audit.curve, value), g, error, facts };
  } catch (cause) {
    return {
      audit,
      status: "failed",
      value: 0,
      score: 0,
      g: 0,
      error: 0,
      // No message: it may quote what stands in a row.
      facts: { fault: cause instanceof Error ? cause.name : typeof cause },
    };
  }
}

/** Whether rows stand behind an audit: those of its measure, or those that could not be judged. */
export function hasRows(status: Status): boolean {
  return status === "measured" || status === "not-applicable";
}

/** Whether the sources an audit needs are present on a day (rules 2.4, decision 7). */
export function isFed(sources: Sources, moment: Moment): boolean {
  if (sources.all?.some(source => !moment.present(source))) return false;
  if (!sources.any) return true;
  return sources.any.filter(source => moment.present(source)).length >= (sources.least ?? 1);
}

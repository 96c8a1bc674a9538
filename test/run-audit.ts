import type { Audit } from "../src/audits/audit.ts";
import type { Activity } from "../src/core/activity.ts";
import { scoreOf, slopeOf } from "../src/core/curve.ts";
import { allGuards, type Facts, type Guards, type Status } from "../src/core/measure.ts";
import { type LedgerGiven, momentOf, timelineFor } from "./make-ledger.ts";

export type Run = {
  readonly status: Status;
  readonly value: number;
  readonly score: number;
  readonly g: number;
  readonly se: number;
  /** Standard error of the score. */
  readonly error: number;
  readonly facts: Facts;
};

/** One audit over a hand-made ledger on a day; the numbers are NaN unless it is measured. */
export function run(
  audit: Audit,
  activities: readonly Activity[],
  given: LedgerGiven,
  asOf = given.to,
  guards: Guards = allGuards,
): Run {
  const timeline = timelineFor(activities, given);
  const measure = audit.measure(timeline, momentOf(timeline, asOf), guards);
  const facts = measure.facts ?? {};
  if (measure.status !== "measured") {
    const none = Number.NaN;
    return { status: measure.status, value: none, score: none, g: none, se: none, error: none, facts };
  }
  const { value, g, se } = measure;
  return { status: "measured", value, g, se, score: scoreOf(audit.curve, value), error: slopeOf(audit.curve, value) * se, facts };
}

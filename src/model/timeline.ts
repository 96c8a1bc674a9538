import { type Timeline as AuditTimeline, timelineOf as make } from "../audits/timeline/timeline.ts";
import type { Ledger } from "../core/ledger.ts";

/** The ledger made ready once; faces that may not look at audits get it from here. */
export type Timeline = AuditTimeline;

/** Makes a ledger ready. `zone` is used where the settings name none (rules 1.2). Throws `bad-time-zone`. */
export function timelineOf(ledger: Ledger, zone: string): Timeline {
  return make(ledger, zone);
}

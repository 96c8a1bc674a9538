import type { Origin } from "./activity.ts";
import type { Day } from "./day.ts";

export const statuses = ["measured", "not-applicable", "no-data", "not-observed-yet", "failed"] as const;
export type Status = (typeof statuses)[number];

/** Rules that lower what a trick would gain (model 8, rules 2 G). G8 has nothing to compute. */
export const guardIds = ["G1", "G2", "G3", "G4", "G5", "G6", "G7"] as const;
export type GuardId = (typeof guardIds)[number];

/** Guards that are switched on, as bits. `guardOrder` is the order in which they act (rules 2, G0.1). */
export type Guards = number;
export const guardOrder: readonly GuardId[] = ["G7", "G6", "G2", "G3", "G5", "G1", "G4"];
export const noGuards: Guards = 0;
export const allGuards: Guards = (1 << guardIds.length) - 1;
export const guardBit = (id: GuardId): Guards => 1 << guardIds.indexOf(id);
export const isOn = (guards: Guards, id: GuardId): boolean => (guards & guardBit(id)) !== 0;

export type Facts = Readonly<Record<string, number | string | boolean | null>>;

/**
 * What an audit found on a day. `value` in the audit's unit; `g` 0 to 1 how much it counts (model 2.3);
 * `se` standard error of the value (rules 2.19); `facts` are numbers for the words. Only "measured" enters the pillar.
 */
export type Measured = {
  readonly status: "measured";
  readonly value: number;
  readonly g: number;
  readonly se: number;
  readonly facts?: Facts;
};
export type Unmeasured = { readonly status: Exclude<Status, "measured">; readonly facts?: Facts };
export type Measure = Measured | Unmeasured;

/** Why a row counts less than once. Guards by their id; the rest are rules of the audit itself. */
export type Reason =
  | GuardId
  | "unripe"
  | "not-in-window"
  | "not-observed"
  | "unknown"
  | "no-success"
  | "too-short"
  | "generic"
  | "hidden"
  | "half"
  | "same-person";

/**
 * One row behind a measure. `raw` is its amount with all guards off, `counted` with all on, before time weights;
 * for ratios both are of the success (a case without success has 0). `what` is a key for words, `facts` what the row says, never a message text.
 */
export type Evidence = {
  readonly origins: readonly Origin[];
  readonly day: Day | null;
  readonly what: string;
  readonly raw: number;
  readonly counted: number;
  readonly reasons: readonly Reason[];
  readonly facts: Facts;
};

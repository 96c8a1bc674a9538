import type { Activity, ActivityKind, ActivityOf } from "../../core/activity.ts";
import type { Day } from "../../core/day.ts";
import type { Ledger } from "../../core/ledger.ts";
import { inOrder } from "../../core/order.ts";
import type { SourceId } from "../../core/source.ts";
import { type Clock, clockOf } from "../../core/zone.ts";
import { type Moment, momentAt } from "./moment.ts";
import { type Interval, presenceOf } from "./presence.ts";

/**
 * The ledger made ready once (design 3). Facts of a kind (posts with their copies, conversations with their episodes …) are
 * worked out when first asked for and hold for every later day; `moment` gives one as-of day over them.
 */
export type Timeline = {
  readonly ledger: Ledger;
  readonly clock: Clock;
  readonly presence: ReadonlyMap<SourceId, readonly Interval[]>;
  /** Activities of one kind in time order. */
  of<K extends ActivityKind>(kind: K): readonly ActivityOf<K>[];
  /** The facts made by `build`, made once per timeline. */
  fact<T>(build: (timeline: Timeline) => T): T;
  moment(day: Day): Moment;
};

/** `zone` is used where the settings name none (rules 1.2). Throws `bad-time-zone`. */
export function timelineOf(ledger: Ledger, zone: string): Timeline {
  const clock = clockOf(ledger.settings.timeZone ?? zone);
  const presence = presenceOf(ledger);
  const kinds = new Map<ActivityKind, Activity[]>();
  for (const activity of inOrder(ledger.activities)) {
    const list = kinds.get(activity.kind);
    if (list) list.push(activity);
    else kinds.set(activity.kind, [activity]);
  }
  const facts = new Map<unknown, { readonly made: unknown }>();
  const timeline: Timeline = {
    ledger,
    clock,
    presence,
    of: <K extends ActivityKind>(kind: K) => (kinds.get(kind) ?? []) as ActivityOf<K>[],
    fact: <T>(build: (timeline: Timeline) => T): T => {
      const known = facts.get(build);
      if (known) return known.made as T;
      const made = build(timeline);
      facts.set(build, { made });
      return made;
    },
    moment: day => momentAt(day, clock, presence),
  };
  return timeline;
}

import type { Activity, ActivityKind, ActivityOf } from "../../core/activity.ts";
import type { Day } from "../../core/day.ts";
import type { Ledger } from "../../core/ledger.ts";
import { compareActivities, inOrder, secondOf } from "../../core/order.ts";
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
  /** The timeline that this one goes on from: its activities of each kind are the first ones here, its settings and snapshots the same. */
  readonly before: Timeline | null;
};

/** `zone` is used where the settings name none (rules 1.2). Throws `bad-time-zone`. */
export function timelineOf(ledger: Ledger, zone: string): Timeline {
  return build(ledger, clockOf(ledger.settings.timeZone ?? zone), byKind(inOrder(ledger.activities)), null);
}

/**
 * The timeline of the same ledger with more activities at its end and other observed times: facts may go on from those known. Each
 * activity has to be later than the last of its kind, and of all that link to posts; where one is not, everything is made anew.
 */
export function continued(before: Timeline, imports: Ledger["imports"], added: readonly Activity[]): Timeline {
  const ledger = { ...before.ledger, imports, activities: before.ledger.activities.concat(added) };
  const fresh = byKind([...added].sort(compareActivities));
  for (const [kind, rows] of fresh) {
    const last = Math.max(...(linking.includes(kind) ? linking : [kind]).map(one => lastOf(before.of(one))));
    if (secondOf(rows[0]!) <= last) return timelineOf(ledger, before.clock.zone);
    fresh.set(kind, before.of(kind).concat(rows));
  }
  return build(ledger, before.clock, fresh, before);
}

/** Which post a link means is told by posts and links before it. */
const linking: readonly ActivityKind[] = ["post", "comment", "reaction", "repost"];
const lastOf = (rows: readonly Activity[]): number => {
  const last = rows.at(-1);
  return last ? secondOf(last) : Number.NEGATIVE_INFINITY;
};

type ByKind = Map<ActivityKind, readonly Activity[]>;

function byKind(activities: readonly Activity[]): ByKind {
  const kinds = new Map<ActivityKind, Activity[]>();
  for (const activity of activities) {
    const list = kinds.get(activity.kind);
    if (list) list.push(activity);
    else kinds.set(activity.kind, [activity]);
  }
  return new Map(kinds);
}

function build(ledger: Ledger, clock: Clock, kinds: ByKind, before: Timeline | null): Timeline {
  const presence = presenceOf(ledger);
  const facts = new Map<unknown, { readonly made: unknown }>();
  const timeline: Timeline = {
    ledger,
    clock,
    presence,
    before,
    of: <K extends ActivityKind>(kind: K) => (kinds.get(kind) ?? before?.of(kind) ?? []) as ActivityOf<K>[],
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

/** The activities of a kind that those known before do not have. */
export function freshOf<K extends ActivityKind>(timeline: Timeline, kind: K): readonly ActivityOf<K>[] {
  return timeline.before === null ? timeline.of(kind) : timeline.of(kind).slice(timeline.before.of(kind).length);
}

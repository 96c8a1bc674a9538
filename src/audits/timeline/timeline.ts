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
  /**
   * The facts made by `build`, made once per timeline. Where a timeline goes on from another, `build` may look at it only while it runs;
   * `alike` is what it made for the timeline that this one is like (see `continued`), to be given back where it is the same again.
   */
  fact<T>(build: Fact<T>): T;
  moment(day: Day): Moment;
  /** The timeline that this one goes on from: its activities of each kind are the first ones here, its settings and snapshots the same. */
  readonly before: Timeline | null;
};

export type Fact<T> = (timeline: Timeline, alike: T | undefined) => T;

/** `zone` is used where the settings name none (rules 1.2). Throws `bad-time-zone`. */
export function timelineOf(ledger: Ledger, zone: string): Timeline {
  return build(ledger, clockOf(ledger.settings.timeZone ?? zone), byKind(inOrder(ledger.activities)), null, null);
}

/**
 * The timeline of the same ledger with more activities at its end and other observed times: facts may go on from those known. Each
 * activity has to be later than the last of its kind, and of all that link to posts; where one is not, everything is made anew. From a
 * timeline that goes on itself none does.
 * `like` went on from the same timeline with the same imports and partly other activities: a fact for which nothing differs that it
 * looked at is taken over from it (record 0014).
 */
export function continued(
  before: Timeline,
  imports: Ledger["imports"],
  added: readonly Activity[],
  like: Timeline | null = null,
): Timeline {
  const ledger = { ...before.ledger, imports, activities: before.ledger.activities.concat(added) };
  if (before.before !== null) return timelineOf(ledger, before.clock.zone);
  const fresh = byKind([...added].sort(compareActivities));
  for (const [kind, rows] of fresh) {
    const last = Math.max(...(linking.includes(kind) ? linking : [kind]).map(one => lastOf(before.of(one))));
    if (secondOf(rows[0]!) <= last) return timelineOf(ledger, before.clock.zone);
  }
  const kinds = new Map([...fresh].map(([kind, rows]) => [kind, before.of(kind).concat(rows)]));
  const isLike = like?.before === before && like.ledger.imports === imports;
  return build(ledger, before.clock, kinds, before, (isLike && factsOf.get(like)) || null);
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

/** What a fact looked at while it was made: rows of a kind, or another fact. */
type Look = { readonly kind: ActivityKind } | { isSame(timeline: Timeline): boolean };
type Made = { readonly made: unknown; readonly looks: readonly Look[] };
type Facts = { readonly facts: ReadonlyMap<unknown, Made>; readonly kinds: ByKind };

/** What timelines that go on have made until now, for others like them. */
const factsOf = new WeakMap<Timeline, Facts>();

function build(ledger: Ledger, clock: Clock, kinds: ByKind, before: Timeline | null, like: Facts | null): Timeline {
  const presence = presenceOf(ledger);
  const facts = new Map<unknown, Made>();
  const same = new Map<ActivityKind, boolean>();
  const isSameKind = (kind: ActivityKind): boolean => {
    const known = same.get(kind) ?? sameRows(kinds.get(kind), like?.kinds.get(kind), before?.of(kind).length ?? 0);
    same.set(kind, known);
    return known;
  };
  const isSame = (look: Look): boolean => ("kind" in look ? isSameKind(look.kind) : look.isSame(timeline));
  const make = <T>(build: Fact<T>): Made => {
    if (before === null) return { made: build(timeline, undefined), looks: [] };
    const alike = like?.facts.get(build);
    if (alike?.looks.every(isSame)) return alike;
    const seen = watched(timeline);
    const made = build(seen.timeline, alike?.made as T | undefined);
    return { made, looks: seen.end() };
  };
  const timeline: Timeline = {
    ledger,
    clock,
    presence,
    before,
    of: <K extends ActivityKind>(kind: K) => (kinds.get(kind) ?? before?.of(kind) ?? []) as ActivityOf<K>[],
    fact: <T>(build: Fact<T>): T => {
      const known = facts.get(build) ?? make(build);
      facts.set(build, known);
      return known.made as T;
    },
    moment: day => momentAt(day, clock, presence),
  };
  if (before !== null) factsOf.set(timeline, { facts, kinds });
  return timeline;
}

/** The timeline as one fact sees it. What is given back by a fact must not look at it later: it may then stand in another timeline. */
function watched(timeline: Timeline): { readonly timeline: Timeline; end(): Look[] } {
  const { ledger, clock, presence, before } = timeline;
  const looks: Look[] = [];
  let open: Timeline | null = timeline;
  const now = (): Timeline => {
    if (open === null) throw new TypeError("A fact looks at its timeline after it was made.");
    return open;
  };
  return {
    timeline: {
      ledger,
      clock,
      presence,
      before,
      of: kind => {
        looks.push({ kind });
        return now().of(kind);
      },
      fact: build => {
        const made = now().fact(build);
        looks.push({ isSame: other => other.fact(build) === made });
        return made;
      },
      moment: day => momentAt(day, clock, presence),
    },
    // Lets go of the timeline, so that a fact that is taken over does not keep the one it was made in.
    end: () => {
      open = null;
      return looks;
    },
  };
}

/** Two lists whose first rows, `known` of them, are those of one timeline before. */
function sameRows(a: readonly Activity[] = [], b: readonly Activity[] = [], known: number): boolean {
  if (a.length !== b.length) return false;
  for (let i = known; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

/** The activities of a kind that those known before do not have. */
export function freshOf<K extends ActivityKind>(timeline: Timeline, kind: K): readonly ActivityOf<K>[] {
  return timeline.before === null ? timeline.of(kind) : timeline.of(kind).slice(timeline.before.of(kind).length);
}

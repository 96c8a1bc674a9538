import type { Activity } from "../core/activity.ts";
import type { Day } from "../core/day.ts";
import type { Ledger } from "../core/ledger.ts";
import { clockOf } from "../core/zone.ts";

/**
 * The ledger as it stood at the end of a day (rules 2, 9.4): dated records after it dropped, observed times cut; snapshots, titles,
 * lifetime figures of posts up to the day, and settings stay. `point(L, t) = score(cut(L, t), t)`, bit for bit.
 */
export function cut(ledger: Ledger, day: Day, zone: string): Ledger {
  const short = withoutRecordsAfter(ledger, day, zone);
  const upTo = (to: Day | null): Day | null => (to === null ? null : Math.min(to, day));
  return {
    ...short,
    imports: ledger.imports
      .map(entry => ({
        ...entry,
        observedTo: upTo(entry.observedTo),
        spans: entry.spans.filter(span => span.from <= day).map(span => ({ ...span, to: Math.min(span.to, day) })),
      }))
      .map(entry =>
        entry.observedFrom !== null && entry.observedFrom > day ? { ...entry, observedFrom: null, observedTo: null } : entry,
      ),
  };
}

/** Only the records dropped, observed times kept: "what would be if nothing had happened since" (decision 29, window). */
export function withoutRecordsAfter(ledger: Ledger, day: Day, zone: string): Ledger {
  const clock = clockOf(ledger.settings.timeZone ?? zone);
  const end = clock.startOf(day + 1);
  return { ...ledger, activities: ledger.activities.filter(activity => exists(activity, day, end)) };
}

function exists(activity: Activity, day: Day, end: number): boolean {
  if (activity.kind === "post-figures") return true; // lifetime figures count at the post's day, whenever they were exported (9.8)
  if (activity.kind === "audience-share") return true; // a sheet holds for its period; before its export it is assumed (E9.3)
  if ("at" in activity) return activity.at < end;
  if ("on" in activity && activity.on !== null) return activity.on <= day;
  return true;
}

import { settledFigures } from "../audits/timeline/figures.ts";
import { withSender } from "../audits/timeline/messages.ts";
import type { Activity, Person } from "../core/activity.ts";
import type { Day } from "../core/day.ts";
import type { Ledger } from "../core/ledger.ts";
import { clockOf } from "../core/zone.ts";
import { timelineOf } from "./timeline.ts";

/**
 * The ledger as it stood at the end of a day (rules 2, 9.4): dated records after it dropped, observed times cut; snapshots, titles,
 * lifetime figures of posts up to the day, and settings stay. `point(L, t) = score(cut(L, t), t)`, bit for bit.
 */
export function cut(ledger: Ledger, day: Day, zone: string): Ledger {
  const timeline = timelineOf(ledger, zone);
  const sender = timeline.fact(withSender);
  const figures = timeline.fact(settledFigures);
  const settle = (row: Activity): Activity | null => {
    if (row.kind === "post-figures") return row.form === "single" ? figures(row, day) : row;
    return row.kind === "message" ? sender(row) : row;
  };
  const settled = ledger.activities.flatMap(row => settle(row) ?? []);
  const roster = [...(ledger.roster ?? []), ...ledger.activities.flatMap(row => (row.kind === "message" ? peopleOf(row) : []))];
  const short = withoutRecordsAfter({ ...ledger, activities: settled, roster }, day, zone);
  const upTo = (to: Day | null): Day | null => (to === null ? null : Math.min(to, day));
  return {
    ...short,
    imports: ledger.imports
      .map(entry => ({
        ...entry,
        observedTo: upTo(entry.observedTo),
        // A span that begins later stays, empty: without it the file would count as observed like the whole archive.
        spans: entry.spans.map(span => ({ ...span, to: Math.min(span.to, day) })),
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
  const kept: Activity[] = [];
  const roster = new Map<string, Person>();
  for (const person of ledger.roster ?? []) roster.set(`${person.slug}|${person.name}`, person);
  for (const activity of ledger.activities) {
    if (exists(ledger, activity, day, end)) kept.push(activity);
    else for (const person of peopleOf(activity)) roster.set(`${person.slug}|${person.name}`, person);
  }
  return { ...ledger, activities: kept, roster: [...roster.values()] };
}

function exists(ledger: Ledger, activity: Activity, day: Day, end: number): boolean {
  switch (activity.kind) {
    // Lifetime figures count at the post's day (9.8), a sheet for its period (E9.3), and followers are counted back from a later total (W.5).
    case "post-figures":
    case "audience-share":
    case "follower-total":
    case "new-followers":
      return true;
    case "connection":
      // Rows without a date come in on the day of their first export (R1.1).
      return activity.on !== null
        ? activity.on <= day
        : activity.origins.some(origin => (ledger.imports[origin.import]?.observedTo ?? day + 1) <= day);
    default:
      return "at" in activity ? activity.at < end : !("on" in activity) || activity.on <= day;
  }
}

function peopleOf(activity: Activity): Person[] {
  if (activity.kind === "message") return [activity.from, ...activity.to.map(slug => ({ slug, name: null }))];
  if ("person" in activity && activity.person !== null) return [activity.person];
  return "author" in activity && activity.author ? [activity.author] : [];
}

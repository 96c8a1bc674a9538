import type { Activity, ActivityKind } from "../core/activity.ts";
import { type Day, secondsPerDay } from "../core/day.ts";
import type { Import } from "../core/ledger.ts";
import { secondOf } from "../core/order.ts";
import type { SourceId } from "../core/source.ts";
import type { Opened } from "./archive/open.ts";

/** Day of an activity in UTC; null for undated ones. The member's zone is no matter of reading. */
function dayOfActivity(activity: Activity): Day | null {
  const second = secondOf(activity);
  return second === Number.NEGATIVE_INFINITY ? null : Math.floor(second / secondsPerDay);
}

/** First and last day of some activities, those after `most` left out; null without a dated one. */
function rangeOf(activities: readonly Activity[], most: Day, kind?: ActivityKind): { from: Day; to: Day } | null {
  let range: { from: Day; to: Day } | null = null;
  for (const activity of activities) {
    if (kind !== undefined && activity.kind !== kind) continue;
    const day = dayOfActivity(activity);
    if (day === null || day > most) continue;
    if (range === null) range = { from: day, to: day };
    else {
      if (day < range.from) range.from = day;
      if (day > range.to) range.to = day;
    }
  }
  return range;
}

/**
 * What time an archive covers (decisions 8 and 34). To: the day in its name, else the newest ZIP date; the newest row moves it on by one
 * day at most (zones), and stands alone where there is neither. From: the account's start, else the first row of an activity file.
 * Invitations and SearchQueries may not go back that far, so their own first row opens a span of their own; figures of posts cover the
 * time from the first of these posts on.
 */
export function observedOf(
  opened: Pick<Opened, "named" | "zipDay">,
  activities: readonly Activity[],
  registeredAt: number | null,
): Pick<Import, "observedFrom" | "observedTo" | "spans"> {
  const base = opened.named ?? opened.zipDay;
  const range = rangeOf(activities, base === null ? Number.POSITIVE_INFINITY : base + 1);
  const observedTo = range === null ? base : Math.max(base ?? range.to, range.to);
  const observedFrom = registeredAt === null ? (range?.from ?? null) : Math.floor(registeredAt / secondsPerDay);
  const spans: Import["spans"] = [];
  const open = (source: SourceId, kind: ActivityKind): void => {
    const own = observedTo === null ? null : rangeOf(activities, observedTo, kind);
    if (own !== null && observedTo !== null) spans.push({ source, from: own.from, to: observedTo });
  };
  open("Invitations", "invitation");
  open("SearchQueries", "search");
  const figures = activities.flatMap(row => (row.kind === "post-figures" ? [row] : []));
  if (figures.length > 0)
    spans.push({
      source: "post figures",
      from: figures.reduce((least, row) => Math.min(least, row.published ?? row.on), Number.POSITIVE_INFINITY),
      to: figures.reduce((most, row) => Math.max(most, row.on), 0),
    });
  return { observedFrom, observedTo, spans };
}

/** Complete or not, and why (decision 5): the member's word, the name, or two of the three files that only the large parcel brings. */
export function completenessOf(
  namedComplete: boolean,
  found: readonly SourceId[],
  word: boolean | undefined,
): Pick<Import, "complete" | "completeWhy"> {
  if (word !== undefined) return { complete: word, completeWhy: "member" };
  if (namedComplete) return { complete: true, completeWhy: "name" };
  const shown = (["Shares", "Comments", "Reactions"] as const).filter(source => found.includes(source)).length;
  return shown >= 2 ? { complete: true, completeWhy: "files" } : { complete: false, completeWhy: "not-shown" };
}

import type { Activity, Target } from "./activity.ts";
import { secondsPerDay } from "./day.ts";

/** Second by which an activity stands in the ledger; date-only ones at the start of their day, undated ones first. */
export function secondOf(activity: Activity): number {
  switch (activity.kind) {
    case "connection":
      return activity.on === null ? Number.NEGATIVE_INFINITY : activity.on * secondsPerDay;
    case "article":
      return Number.NEGATIVE_INFINITY;
    case "daily-figures":
    case "new-followers":
    case "follower-total":
    case "post-figures":
    case "audience-share":
      return activity.on * secondsPerDay;
    default:
      return activity.at;
  }
}

/** A key of the record itself, never its place in a file (rules 2, 0.5). */
export function recordKey(activity: Activity): string {
  switch (activity.kind) {
    case "connection":
      return `${activity.person?.slug ?? ""}|${activity.person?.name ?? ""}|${activity.company}|${activity.title}`;
    case "message":
      return `${activity.conversation}|${activity.from.slug ?? activity.from.name ?? ""}|${activity.key ?? ""}|${activity.words}`;
    case "invitation":
      return `${activity.outgoing}|${activity.person.slug ?? activity.person.name ?? ""}`;
    case "post":
      return activity.id === "" ? `:${activity.text.key ?? activity.text.raw}` : `${activity.urn}:${activity.id}`;
    case "comment":
      return `${targetKey(activity.target)}|${activity.text.key ?? activity.text.raw}`;
    case "reaction":
      return `${targetKey(activity.target)}|${activity.type}`;
    case "repost":
    case "vote":
      return targetKey(activity.target);
    case "search":
      return activity.key ?? "";
    case "follow":
      return `${activity.what}|${activity.name}|${activity.status}`;
    case "endorsement":
      return `${activity.given}|${activity.person.slug ?? activity.person.name ?? ""}|${activity.skill}|${activity.status}`;
    case "recommendation":
      return `${activity.given}|${activity.person.name ?? ""}|${activity.company}|${activity.words}|${activity.status}`;
    case "media":
      return activity.what;
    case "article":
      return activity.slug;
    case "post-figures":
      return `${targetKey(activity.post)}|${activity.form}${activity.first === undefined ? "" : `|${activity.first}`}`;
    case "audience-share":
      return `${activity.content}|${activity.dimension}|${activity.value}`;
    case "received-comment":
      return activity.id;
    case "received-reaction":
      return `${targetKey(activity.post)}|${activity.author.slug ?? activity.author.name ?? ""}`;
    case "daily-figures":
    case "new-followers":
    case "follower-total":
      return "";
  }
}

/** A target as one string: type, id, and the comment if it names one. */
export function targetKey(target: Target): string {
  return target.comment === null ? `${target.type}:${target.id}` : `${target.type}:${target.id}#${target.comment}`;
}

const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Time order of a ledger: second, kind, record key by code unit, author of what was commented on. */
export function compareActivities(a: Activity, b: Activity): number {
  const s = secondOf(a);
  const t = secondOf(b);
  if (s !== t) return s < t ? -1 : 1;
  return byCode(a.kind, b.kind) || byCode(recordKey(a), recordKey(b)) || byCode(authorKey(a), authorKey(b));
}

/** Of a comment that stands there twice the one that knows the author of the post comes first, and is the one that counts. */
function authorKey(activity: Activity): string {
  if (activity.kind !== "comment") return "";
  return activity.author ? `a ${activity.author.slug ?? activity.author.name ?? ""}` : "b";
}

/** The activities in time order; the same array when they already are. */
export function inOrder(activities: readonly Activity[]): readonly Activity[] {
  let before = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < activities.length; i++) {
    const second = secondOf(activities[i]!);
    const isAfter =
      second > before || i === 0 || (second === before && compareActivities(activities[i - 1]!, activities[i]!) <= 0);
    if (!isAfter) return [...activities].sort(compareActivities);
    before = second;
  }
  return activities;
}

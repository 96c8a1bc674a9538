import { contacts } from "../audits/timeline/contacts.ts";
import { network } from "../audits/timeline/network.ts";
import type { Activity, Person } from "../core/activity.ts";
import { type Day, secondsPerDay } from "../core/day.ts";
import { secondOf } from "../core/order.ts";
import { isRecent, planDays } from "./plan.ts";
import { perPost } from "./reach-per-post.ts";
import type { Timeline } from "./timeline.ts";

/**
 * What no slider moves goes on as in the last 13 weeks: each row once more, 91 days later, with new texts and new people where the row
 * is about meeting somebody. Posts, own invitations and what came of them, substantive comments and recommendations are the plan's,
 * and so are impressions where it is known what a post brings.
 * `ownToo` false: only what others do and what comes in by itself. Worked out once for a day: a slider moves none of it.
 */
export function repeated(timeline: Timeline, day: Day, ownToo: boolean): readonly Activity[] {
  return timeline.fact(repeats)(day, ownToo);
}

function repeats(timeline: Timeline): (day: Day, ownToo: boolean) => readonly Activity[] {
  const known = new Map<string, readonly Activity[]>();
  return (day, ownToo) => {
    const key = `${day} ${ownToo}`;
    const rows = known.get(key) ?? repeatedFrom(timeline, day, ownToo);
    known.set(key, rows);
    return rows;
  };
}

function repeatedFrom(timeline: Timeline, day: Day, ownToo: boolean): Activity[] {
  const invited = new Set(timeline.of("invitation").flatMap(row => (row.outgoing ? [keyOf(row.person)] : [])));
  const known = new Set(timeline.fact(network).rows.map(row => keyOf(row.person)));
  const { isOwn } = timeline.fact(contacts);
  const bringFigures = perPost(timeline, day) !== null;
  const isPlans = (row: Activity): boolean => {
    if (row.kind === "connection") return invited.has(keyOf(row.person));
    return (row.kind === "invitation" && row.outgoing) || (row.kind === "daily-figures" && bringFigures);
  };
  return timeline.ledger.activities.flatMap(row => {
    const second = secondOf(row);
    if (second === Number.NEGATIVE_INFINITY) return [];
    const on = "on" in row ? row.on : timeline.clock.dayOf(second);
    if (on === null || !isRecent(on, day) || isPlans(row)) return [];
    return again(row, !ownToo, isOwn, known);
  });
}

const later = planDays * secondsPerDay;

function again(row: Activity, othersOnly: boolean, isOwn: (person: Person) => boolean, known: ReadonlySet<string>): Activity[] {
  const origins: Activity["origins"] = [];
  switch (row.kind) {
    case "message":
      if (othersOnly && isOwn(row.from)) return [];
      return [{ ...row, origins, at: row.at + later, key: row.key === null ? null : `${row.key} again` }];
    case "invitation":
      return [{ ...row, origins, at: row.at + later, person: fresh(row.person) }];
    case "connection":
      return row.on === null || row.person === null || !known.has(keyOf(row.person))
        ? []
        : [{ ...row, origins, on: row.on + planDays, gone: null, person: fresh(row.person) }];
    case "daily-figures":
    case "new-followers":
      return [{ ...row, origins, on: row.on + planDays }];
    case "endorsement":
      return othersOnly && row.given ? [] : [{ ...row, origins, at: row.at + later }];
    case "reaction":
    case "repost":
    case "vote":
      return othersOnly
        ? []
        : [{ ...row, origins, at: row.at + later, target: { ...row.target, id: `${row.target.id.slice(0, -1)}7` } }];
    case "search":
      return othersOnly ? [] : [{ ...row, origins, at: row.at + later, key: row.key === null ? null : `${row.key} again` }];
    case "follow":
      return othersOnly ? [] : [{ ...row, origins, at: row.at + later, name: `${row.name} zq` }];
    default:
      return [];
  }
}

const keyOf = (person: Person | null): string => person?.slug ?? person?.name ?? "";
const fresh = ({ slug, name }: Person): Person => ({
  slug: slug === null ? null : `${slug}-zq`,
  name: name === null ? null : `${name} zq`,
});

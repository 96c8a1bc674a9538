import { audits as table } from "../audits/index.ts";
import { carryDays } from "../audits/timeline/presence.ts";
import { continued } from "../audits/timeline/timeline.ts";
import type { Activity } from "../core/activity.ts";
import type { Day } from "../core/day.ts";
import { allGuards } from "../core/measure.ts";
import type { Scorecard } from "../core/scorecard.ts";
import { areFiguresOnly, type SourceId } from "../core/source.ts";
import { type Assessed, assess } from "./assess.ts";
import { type Habits, habitsOf, type Outcomes, outcomesOf, planDays, planWeeks } from "./plan.ts";
import { plannedActivities } from "./planned.ts";
import { repeated } from "./repeated.ts";
import { indexOn, scoreAt } from "./score.ts";
import type { Timeline } from "./timeline.ts";
import { weigh } from "./weigh.ts";

/** The index at the end of each of the 13 weeks, null where not enough is measured, and the whole scorecard (with range and guards) of the last. */
export type Outlook = {
  readonly weeks: readonly { readonly day: Day; readonly index: number | null }[];
  readonly end: Scorecard;
};

const nothing: Habits = { posts: 0, comments: 0, invitations: 0, openings: 0, answers: 0, recommendations: 0 };

/**
 * What the model says of the 13 weeks after a day if the member does as planned: the ledger with the planned activities added, scored like any
 * other. No formula of its own. Everything no slider moves goes on as in the last 13 weeks; "nothing" keeps only what others do.
 */
export function outlook(
  timeline: Timeline,
  day: Day,
  habits: Habits | "nothing",
  outcomes: Outcomes,
  deeds: readonly Activity[] = [],
): Outlook {
  const weekly = timeline.fact(judgedWeeks)(day);
  return outlookOf(projected(timeline, day, habits, outcomes, deeds), day, weekly);
}

/** Going on as in the last 13 weeks, with what is usual of the member. */
export type AsNow = { readonly usual: Habits; readonly own: Outcomes; readonly outlook: Outlook };

/** Worked out once for a day: every plan is held against it. */
export const asNow = (timeline: Timeline, day: Day): AsNow => timeline.fact(asNows)(day);

function asNows(timeline: Timeline): (day: Day) => AsNow {
  const known = new Map<Day, AsNow>();
  return day => {
    const before = known.get(day);
    if (before) return before;
    const [usual, own] = [habitsOf(timeline, day), outcomesOf(timeline, day)];
    const made = { usual, own, outlook: outlook(timeline, day, usual, own) };
    known.set(day, made);
    return made;
  };
}

/** All that the plan adds to the ledger; `deeds` are single ones beside the habits, all in the 13 weeks. */
export function added(
  timeline: Timeline,
  day: Day,
  habits: Habits | "nothing",
  outcomes: Outcomes,
  deeds: readonly Activity[] = [],
): Activity[] {
  const plan = plannedActivities(timeline, day, habits === "nothing" ? nothing : habits, outcomes);
  return [...repeated(timeline, day, habits !== "nothing"), ...plan, ...deeds];
}

/**
 * The timeline as it will stand if the plan happens and the next import shows what the current ones do, and what is planned beside
 * (docs/decisions/0010).
 */
function projected(
  timeline: Timeline,
  day: Day,
  habits: Habits | "nothing",
  outcomes: Outcomes,
  deeds: readonly Activity[],
): Timeline {
  const more = added(timeline, day, habits, outcomes, deeds);
  const last = timeline.fact(lastProjection);
  const planned = plannedSources(timeline, day, more);
  const key = `${day} ${planned.join()}`;
  const imports = last.known?.key === key ? last.known.imports : projectedImports(timeline, day, planned);
  const made = continued(timeline, imports, more, last.known?.timeline);
  last.known = { key, imports, timeline: made };
  return made;
}

type Imports = Timeline["ledger"]["imports"];

/** The projection before: what a move of one slider leaves as it was is taken from it. */
const lastProjection = (): { known?: { readonly key: string; readonly imports: Imports; readonly timeline: Timeline } } => ({});

function projectedImports(timeline: Timeline, day: Day, planned: readonly SourceId[]): Imports {
  const until = (to: Day): Day => (to >= day - carryDays ? Math.max(to, day + planDays) : to);
  const imports = timeline.ledger.imports.map(entry => ({
    ...entry,
    observedTo: entry.observedTo === null ? null : until(entry.observedTo),
    spans: entry.spans.map(span => ({ ...span, to: until(span.to) })),
  }));
  const newest = imports.findLastIndex(({ files }) => !areFiguresOnly(files.map(({ kind }) => kind)));
  const spans = planned.map(source => ({ source, from: day + 1, to: day + planDays }));
  return imports.map((entry, i) => (i === newest ? { ...entry, spans: [...entry.spans, ...spans] } : entry));
}

/**
 * Files that the current imports lack and the plan will fill. They are seen from the day on only: what stands in them of the time before nobody
 * knows. Messages and connections are not among them, for a plan of letters needs the people that only those files name.
 */
function plannedSources(timeline: Timeline, day: Day, rows: readonly Activity[]): SourceId[] {
  const moment = timeline.moment(day);
  const planned = new Set(rows.flatMap(row => sourceOf(row) ?? []));
  return [...planned].filter(source => !moment.present(source));
}

function sourceOf(row: Activity): SourceId | null {
  switch (row.kind) {
    case "post":
      return "Shares";
    case "comment":
      return "Comments";
    case "invitation":
      return "Invitations";
    case "search":
      return "SearchQueries";
    case "follow":
      return row.what === "company" ? "Company Follows" : "Member_Follows";
    case "recommendation":
      return row.given ? "Recommendations_Given" : "Recommendations_Received";
    default:
      return null;
  }
}

/** By audit what it says at the end of each week: a fact, so that audits of which nothing moved are not asked again. */
type Judge = (timeline: Timeline) => readonly Assessed[];

function judgedWeeks(): (day: Day) => readonly Judge[] {
  const known = new Map<Day, readonly Judge[]>();
  return day => {
    const judges =
      known.get(day) ??
      table.map(
        (audit): Judge =>
          timeline =>
            endsAfter(day).map(end => assess(audit, timeline, timeline.moment(end), allGuards)),
      );
    known.set(day, judges);
    return judges;
  };
}

const endsAfter = (day: Day): Day[] => Array.from({ length: planWeeks }, (_, i) => day + 7 * (i + 1));

function outlookOf(timeline: Timeline, day: Day, judges: readonly Judge[]): Outlook {
  const judged = judges.map(judge => timeline.fact(judge));
  const weeks = endsAfter(day).map((end, i) => ({
    day: end,
    index: indexOn(weigh(judged.map(weeks => weeks[i]!)), timeline.moment(end)),
  }));
  return { weeks, end: scoreAt(timeline, day + planDays) };
}

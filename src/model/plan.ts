import { episodes } from "../audits/timeline/episodes.ts";
import type { Day } from "../core/day.ts";
import type { SourceId } from "../core/source.ts";
import { scoreAt } from "./score.ts";
import type { Timeline } from "./timeline.ts";

/** A plan reaches so far ahead, and "as now" looks so far back. */
export const planWeeks = 13;
export const planDays = 7 * planWeeks;
/** From so many words on a comment has substance (rules 1.14). */
const substance = 12;

/** What the member means to do, each a week. First messages and answers below what is usual leave the usual as it is. */
export type Habits = {
  readonly posts: number;
  readonly comments: number;
  readonly invitations: number;
  readonly openings: number;
  readonly answers: number;
  readonly recommendations: number;
};

export const habitIds = [
  "posts",
  "comments",
  "invitations",
  "openings",
  "answers",
  "recommendations",
] as const satisfies readonly (keyof Habits)[];

/** How others take it, as shares 0 to 1: invitations accepted, new connections that fit the target, first messages answered. */
export type Outcomes = { readonly accepted: number; readonly fitting: number; readonly replied: number };

/** Means of the last 13 weeks, all rows as they stand. */
export function habitsOf(timeline: Timeline, day: Day): Habits {
  const recent = (at: number): boolean => isRecent(timeline.clock.dayOf(at), day);
  const { own, day: on, answer, count } = timeline.fact(episodes);
  let openings = 0;
  let answers = 0;
  for (let e = 0; e < count; e++) {
    if (!isRecent(on[e]!, day)) continue;
    if (own[e] === 1) openings++;
    else if (Number.isFinite(answer[e]!)) answers++;
  }
  const weekly = (n: number): number => n / planWeeks;
  return {
    posts: weekly(timeline.of("post").filter(row => recent(row.at)).length),
    comments: weekly(timeline.of("comment").filter(row => recent(row.at) && row.text.words >= substance).length),
    invitations: weekly(timeline.of("invitation").filter(row => row.outgoing && recent(row.at)).length),
    openings: weekly(openings),
    answers: weekly(answers),
    recommendations: weekly(timeline.of("recommendation").filter(row => !row.given && recent(row.at)).length),
  };
}

const seenIn: Readonly<Record<keyof Habits, SourceId>> = {
  posts: "Shares",
  comments: "Comments",
  invitations: "Invitations",
  openings: "messages",
  answers: "messages",
  recommendations: "Recommendations_Received",
};

/** Habits that no file shows on a day: their zero is not known to be one. */
export function unseenHabits(timeline: Timeline, day: Day): (keyof Habits)[] {
  const moment = timeline.moment(day);
  return habitIds.filter(habit => !moment.present(seenIn[habit]));
}

/** The member's own shares, shrunk by the model's priors (P5, P3, R4); the priors' means where nothing is measured. */
export function outcomesOf(timeline: Timeline, day: Day): Outcomes {
  const all = scoreAt(timeline, day).pillars.flatMap(pillar => pillar.audits);
  const ratioOf = (code: string, otherwise: number): number => all.find(audit => audit.code === code)?.value ?? otherwise;
  return { accepted: ratioOf("P5", 0.3), fitting: ratioOf("P3", 0.4), replied: ratioOf("R4", 0.2) };
}

export const isRecent = (day: Day, asOf: Day): boolean => day <= asOf && day > asOf - planDays;

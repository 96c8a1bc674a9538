import { type Day, isoDay } from "../core/day.ts";
import type { Facts } from "../core/measure.ts";
import type { Scorecard } from "../core/scorecard.ts";
import { type Advice, candidates, choose } from "../model/advise.ts";
import { scoreAt } from "../model/score.ts";
import type { Timeline } from "../model/timeline.ts";
import { isAside, type KeptStep } from "./kept-step.ts";
import { plans, recipes, type SubjectKind } from "./recipes.ts";
import { type Subject, subjectFinder } from "./subjects.ts";

/**
 * A next step with the member's own people and texts in it. `gain` in points of the index is that of reaching the target (rules 13.2), which
 * the step's own deed may fall short of or pass: that is `alone`, null where it is not foreseen or was not asked for.
 */
export type Step = Advice & {
  readonly unit: string;
  readonly value: number | null;
  readonly facts: Facts;
  readonly minutes: number;
  readonly weekly: boolean;
  readonly kind: SubjectKind | null;
  /** The first few of `count` subjects. */
  readonly subjects: readonly Subject[];
  readonly count: number;
  readonly alone: Alone | null;
};

/** What the deed of a step brings by itself, in points of the index: after 13 weeks, and in the best `week` of them (from 1). See people/alone.ts. */
export type Alone = { readonly points: number; readonly best: number; readonly week: number };

export type Steps = {
  readonly day: Day;
  readonly steps: readonly Step[];
  /** Steps that wait behind those shown. */
  readonly more: number;
};

const atOnce = 3;
export const subjectsShown = 5;

/**
 * At most three steps (or `most`) on a day, without those that were set aside (issue of steps; rules 13.1 to 13.5), each with at most
 * `subjectsMost` subjects. `today` is when the member looks.
 */
export function stepsOn(
  timeline: Timeline,
  day: Day,
  today: Day,
  kept: ReadonlyMap<string, KeptStep>,
  most = atOnce,
  subjectsMost = subjectsShown,
): Steps {
  const card = scoreAt(timeline, day);
  const open = candidates(card).filter(({ audit }) => {
    const said = kept.get(audit);
    return said === undefined || !isAside(said, today);
  });
  const chosen = choose(open, most);
  const find = subjectFinder(timeline, day);
  return { day, steps: chosen.map(advice => stepOf(advice, card, find, subjectsMost)), more: open.length - chosen.length };
}

export function stepOf(
  advice: Advice,
  card: Scorecard,
  find: (kind: SubjectKind) => Subject[],
  subjectsMost = subjectsShown,
): Step {
  const plan = plans[advice.audit] ?? { subjects: [], minutes: 15 };
  const result = card.pillars.flatMap(pillar => pillar.audits).find(({ code }) => code === advice.code);
  const [kind, subjects] = firstFound(plan.subjects, find);
  return {
    ...advice,
    unit: result?.unit ?? "",
    value: result?.value ?? null,
    facts: { ...result?.facts, value: result?.value ?? null },
    minutes: plan.minutes,
    weekly: plan.weekly === true,
    kind,
    subjects: subjects.slice(0, subjectsMost),
    count: subjects.length,
    alone: null,
  };
}

function firstFound(kinds: readonly SubjectKind[], find: (kind: SubjectKind) => Subject[]): [SubjectKind | null, Subject[]] {
  for (const kind of kinds) {
    const subjects = find(kind);
    if (subjects.length > 0) return [kind, subjects];
  }
  return [null, []];
}

/** A step as faces take it: days as `YYYY-MM-DD` where the report has them so, and names of contacts, for the member alone. */
export function forFaces({ by, facts, subjects, ...step }: Step, names: ReadonlyMap<string, string>) {
  const isPerson = step.kind !== null && recipes[step.kind].by === "contact";
  return {
    ...step,
    by: isoDay(by),
    facts: { ...facts },
    subjects: subjects.map(subject => ({ ...subject, name: isPerson ? (names.get(subject.id) ?? null) : null })),
  };
}

import type { Day } from "../core/day.ts";
import { planWeeks } from "../model/plan.ts";
import type { Timeline } from "../model/timeline.ts";
import { asNow, outlook } from "../model/what-if.ts";
import { deedsOf, foreseenFor, withSteps } from "./foreseen.ts";
import type { Foretold } from "./kept-plan.ts";
import type { KeptStep } from "./kept-step.ts";
import { type Alone, type Step, type Steps, stepsOn, subjectsShown } from "./steps.ts";

/**
 * What the deed of a step brings by itself: the difference of two runs of the what-if, this one deed against going on as now. Null where no
 * planned activity stands for it, and where a run has no index. Worked out once for a day and a step; three steps take four runs.
 */
export function aloneOf(timeline: Timeline, day: Day, step: Pick<Step, "audit" | "subjects">): Alone | null {
  return timeline.fact(memo)(day, step);
}

function memo(timeline: Timeline): (day: Day, step: Pick<Step, "audit" | "subjects">) => Alone | null {
  const known = new Map<string, Alone | null>();
  return (day, step) => {
    const key = [day, step.audit, ...step.subjects.map(({ id }) => id)].join(" ");
    const before = known.get(key);
    if (before !== undefined) return before;
    const made = make(timeline, day, step);
    known.set(key, made);
    return made;
  };
}

function make(timeline: Timeline, day: Day, step: Pick<Step, "audit" | "subjects">): Alone | null {
  if (foreseenFor(timeline, day, step) === null) return null;
  const { usual, own, outlook: now } = asNow(timeline, day);
  const plan = outlook(timeline, day, withSteps(usual, [step]), own, deedsOf(timeline, day, [step], own));
  const gains = plan.weeks.map(({ index }, i) => {
    const before = now.weeks[i]?.index ?? null;
    return index === null || before === null ? null : index - before;
  });
  const points = gains.at(-1) ?? null;
  if (points === null) return null;
  const best = Math.max(...gains.map(gain => gain ?? Number.NEGATIVE_INFINITY));
  return { points, best, week: gains.lastIndexOf(best) + 1 };
}

/**
 * The difference of two runs of the what-if, all deeds of the steps together against going on as now, at the end of the week in which `end`
 * lies (of the 13 ahead the last). Null where no planned activity stands for any step, and where a run has no index.
 */
export function togetherOf(
  timeline: Timeline,
  day: Day,
  steps: readonly Pick<Step, "audit" | "subjects">[],
  end: Day,
): Foretold | null {
  const deeds = steps.filter(step => foreseenFor(timeline, day, step) !== null).length;
  if (deeds === 0) return null;
  const { usual, own, outlook: now } = asNow(timeline, day);
  const plan = outlook(timeline, day, withSteps(usual, steps), own, deedsOf(timeline, day, steps, own));
  const week = Math.min(planWeeks, Math.max(1, Math.ceil((end - day) / 7))) - 1;
  const [then, before] = [plan.weeks[week]?.index ?? null, now.weeks[week]?.index ?? null];
  return then === null || before === null ? null : { points: then - before, deeds };
}

/** The next steps as faces show them: each with what its deed brings alone, and with the first few of its subjects. */
export function stepsShown(timeline: Timeline, day: Day, today: Day, kept: ReadonlyMap<string, KeptStep>): Steps {
  const { steps, ...rest } = stepsOn(timeline, day, today, kept, undefined, planWeeks);
  const shown = steps.map(step => ({
    ...step,
    alone: aloneOf(timeline, day, step),
    subjects: step.subjects.slice(0, subjectsShown),
  }));
  return { ...rest, steps: shown };
}

import { type Day, isoDay } from "../core/day.ts";
import type { Scorecard } from "../core/scorecard.ts";
import { candidates, choose, pointsWith } from "../model/advise.ts";
import { scoreAt } from "../model/score.ts";
import type { Timeline } from "../model/timeline.ts";
import { type Foretold, type KeptPlan, type Proof, subjectsKept } from "./kept-plan.ts";
import { isAside, type KeptStep } from "./kept-step.ts";
import { type Step, stepOf } from "./steps.ts";
import { subjectFinder } from "./subjects.ts";

const proofs: Readonly<Record<string, Proof>> = {
  "profile-complete": "profile",
  "profile-clear": "profile",
  "inbound-interest": "profileInvitations",
  acceptance: "invitations",
  relevance: "connections",
  "key-people": "connectionsMessages",
  "network-growth": "invitations",
  diversity: "connections",
  "active-ties": "messages",
  depth: "messages",
  "reply-won": "messages",
  "reply-given": "messages",
  "kept-ties": "messages",
  "personal-messages": "messages",
  reach: "workbook",
  "response-rate": "workbook",
  conversations: "completeWorkbook",
  "target-resonance": "workbook",
};

export const proofOf = (audit: string): Proof => proofs[audit] ?? "complete";

export type PlanItem = Step & {
  readonly proof: Proof;
  /** Minutes of the whole period. */
  readonly total: number;
  /** First day on which it stands in the calendar. */
  readonly first: Day;
};

/** What to do from one import to the next. `minutes` of the whole period; `gain` of all items together: the difference of two runs. */
export type Plan = {
  readonly from: Day;
  readonly to: Day;
  readonly minutes: number;
  readonly items: readonly PlanItem[];
  readonly gain: number;
};

export type PlanBudget = { readonly weeks: number; readonly minutesAWeek: number };

/** All that could be planned, in the order of next steps; the dear part of a plan, the same for every budget. */
export type Plannable = { readonly card: Scorecard; readonly steps: readonly Step[] };

export function plannableOn(timeline: Timeline, day: Day, from: Day, kept: ReadonlyMap<string, KeptStep>): Plannable {
  const card = scoreAt(timeline, day);
  const open = candidates(card).filter(({ audit }) => {
    const said = kept.get(audit);
    return said === undefined || !isAside(said, from);
  });
  const find = subjectFinder(timeline, day);
  return { card, steps: choose(open, open.length).map(advice => stepOf(advice, card, find, subjectsKept)) };
}

/**
 * The best steps that fit into the time a member has until the next import, in the order of next steps: a step that does not fit any more is
 * left out and a shorter one behind it may still go in. `from` is the day it begins.
 */
export function fitted({ card, steps }: Plannable, from: Day, budget: PlanBudget): Plan {
  let left = budget.weeks * budget.minutesAWeek;
  const items: PlanItem[] = [];
  for (const step of steps) {
    const total = step.weekly ? step.minutes * budget.weeks : step.minutes;
    if (total > left) continue;
    left -= total;
    // One step of one time to a week, one beginning to a day: no week and no morning carries them all.
    const week = step.weekly ? 0 : items.filter(item => !item.weekly).length % budget.weeks;
    items.push({
      ...step,
      proof: proofOf(step.audit),
      total,
      first: firstDay(step.audit, from + 1 + 7 * week + (items.length % 5)),
    });
  }
  const raised = Object.fromEntries(items.map(({ code, to }) => [code, to]));
  return {
    from,
    to: from + 7 * budget.weeks,
    minutes: budget.weeks * budget.minutesAWeek - left,
    items,
    gain: pointsWith(card, raised) - pointsWith(card, {}),
  };
}

/** Both at once. `day` is the one that is scored. */
export function planOn(
  timeline: Timeline,
  day: Day,
  from: Day,
  budget: PlanBudget,
  kept: ReadonlyMap<string, KeptStep> = new Map(),
): Plan {
  return fitted(plannableOn(timeline, day, from, kept), from, budget);
}

/** A plan as it is kept when it begins, nothing of it said yet. `day` is the one it was made of. */
export function keptPlan({ from, items }: Plan, day: Day, budget: PlanBudget, foretold: Foretold | null = null): KeptPlan {
  return {
    from,
    foretold,
    asOf: day,
    ...budget,
    items: items.map(({ alone: _, ...item }) => ({
      ...item,
      by: isoDay(item.by),
      facts: { ...item.facts },
      subjects: item.subjects.map(({ id }) => id),
      said: [],
      sure: false,
    })),
  };
}

/** The next Tuesday for the step whose words name it, else Monday for a weekend. */
function firstDay(audit: string, day: Day): Day {
  const weekday = (day + 3) % 7;
  if (audit === "comments-given") return day + ((1 - weekday + 7) % 7);
  return weekday < 5 ? day : day + 7 - weekday;
}

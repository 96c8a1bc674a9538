import { z } from "zod";
import { daySchema } from "../../core/activity.ts";
import { pillarIds } from "../../core/pillar.ts";
import { lastObserved } from "../../model/asof.ts";
import { contactNames } from "../../model/names.ts";
import { togetherOf } from "../../people/alone.ts";
import { foretoldSchema, type KeptItem, keptPlanSchema, lastDay, proofKinds } from "../../people/kept-plan.ts";
import { fitted, keptPlan, plannableOn } from "../../people/plan.ts";
import { askReasons, checkPlan, itemStates } from "../../people/plan-check.ts";
import { recipes } from "../../people/recipes.ts";
import { type Subject, subjectFinder } from "../../people/subjects.ts";
import { defineView, type Look } from "../view.ts";
import { dayFrom } from "./report.ts";
import { keptSteps, stepSchema } from "./steps.ts";

const itemSchema = stepSchema.extend({
  value: z.number().nullable(),
  proof: z.enum(proofKinds),
  total: z.number(),
  first: daySchema,
});

/** State of an item by the data there are (people/plan-check.ts). `now` is the question's value and `brought` its points since the start. */
const checkedSchema = itemSchema.extend({
  state: z.enum(itemStates),
  why: z.enum(askReasons).nullable(),
  on: daySchema.nullable(),
  times: z.int(),
  now: z.number().nullable(),
  brought: z.number().nullable(),
  said: z.array(daySchema),
});

const kept = { id: z.string(), from: daySchema, to: daySchema, weeks: z.int(), minutes: z.number() };
const period = z.object({
  ...kept,
  end: daySchema.nullable(),
  isClosed: z.boolean(),
  index: z.object({ from: z.number(), to: z.number() }).nullable(),
  expected: z.number(),
  brought: z.number().nullable(),
  foretold: foretoldSchema.nullable(),
  others: z.array(z.object({ audit: z.string(), pillar: z.enum(pillarIds), points: z.number() })).readonly(),
  items: z.array(checkedSchema),
});

/**
 * The plan that the model would make now, from `today` (`YYYY-MM-DD`; else the as-of day) for so many weeks and minutes a week, ready to be
 * kept as it is; and the plans that were begun, the latest first, each against what the data show since. Fails with `bad-day`.
 */
export const planView = defineView({
  params: z.object({
    today: z.string().optional(),
    weeks: z.coerce.number().int().min(1).max(26).default(4),
    minutes: z.coerce.number().int().min(0).max(2400).default(60),
  }),
  result: z.object({
    day: daySchema,
    /** Last day of any data: a parcel newer than the as-of day shows deeds already. */
    newest: daySchema,
    proposal: z.object({
      from: daySchema,
      to: daySchema,
      minutes: z.number(),
      gain: z.number(),
      /** What the deeds together bring by its end, by the what-if. */
      foretold: foretoldSchema.nullable(),
      items: z.array(itemSchema),
      keep: keptPlanSchema,
    }),
    plans: z.array(period),
  }),
  run: (look, { today, weeks, minutes }) => {
    const { timeline, day } = look;
    const steps = keptSteps(look);
    const budget = { weeks, minutesAWeek: minutes };
    const from = today === undefined ? day : dayFrom(today);
    const made = fitted(
      look.memo(`plannable ${from}`, () => plannableOn(timeline, day, from, steps)),
      from,
      budget,
    );
    const chosen = made.items.map(({ audit }) => audit);
    const foretold = look.memo(`foretold ${made.to} ${chosen.join()}`, () => togetherOf(timeline, day, made.items, made.to));
    const keep = keptPlan(made, day, budget, foretold);
    const names = look.memo("names", () => contactNames(look.ledger));
    const items = keep.items.map((item, i) => faceOf(item, made.items[i]!.subjects, names));
    return {
      day,
      newest: lastObserved(timeline),
      proposal: { from: made.from, to: made.to, minutes: made.minutes, gain: made.gain, foretold, items, keep },
      plans: look.memo("plans", () => plansOf(look, names)),
    };
  },
});

function plansOf(look: Look, names: ReadonlyMap<string, string>): z.output<typeof period>[] {
  const steps = keptSteps(look);
  const entries = look.entries
    .flatMap(entry => (entry.kind === "plan" ? [entry] : []))
    .sort((a, b) => b.value.from - a.value.from);
  return entries.map(({ id, value: plan }, i) => {
    const { items: checks, ...check } = checkPlan(look.timeline, plan, entries[i - 1]?.value.from ?? null, steps);
    // Looked up anew: an import that was undone takes its people along.
    const find = subjectFinder(look.timeline, plan.asOf);
    const items = plan.items.map((item, n) => {
      const ids = new Set(item.subjects);
      const subjects = item.kind === null ? [] : find(item.kind).filter(({ id }) => ids.has(id));
      const { value: now, ...found } = checks[n]!;
      return { ...faceOf(item, subjects, names), ...found, now, said: item.said };
    });
    const minutes = plan.items.reduce((sum, { total }) => sum + total, 0);
    return { id, foretold: plan.foretold, from: plan.from, to: lastDay(plan), weeks: plan.weeks, minutes, ...check, items };
  });
}

const subjectsShown = 5;

/** An item as faces take it: the first few of its people and texts, with names for the member alone. */
function faceOf(
  { said: _, sure: __, subjects: ___, ...item }: KeptItem,
  subjects: readonly Subject[],
  names: ReadonlyMap<string, string>,
): z.output<typeof itemSchema> {
  const isPerson = item.kind !== null && recipes[item.kind].by === "contact";
  const shown = subjects.slice(0, subjectsShown);
  return { ...item, subjects: shown.map(each => ({ ...each, name: isPerson ? (names.get(each.id) ?? null) : null })) };
}

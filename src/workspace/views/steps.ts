import { z } from "zod";
import { daySchema, originSchema } from "../../core/activity.ts";
import { adviceSchema } from "../../core/report.ts";
import { contactNames } from "../../model/names.ts";
import { stepsShown } from "../../people/alone.ts";
import { isAside, type KeptStep, stepStates } from "../../people/kept-step.ts";
import { subjectKinds } from "../../people/recipes.ts";
import { forFaces } from "../../people/steps.ts";
import { defineView, type Look } from "../view.ts";
import { dayFrom } from "./report.ts";

export const stepSchema = adviceSchema.extend({
  unit: z.string(),
  minutes: z.number(),
  weekly: z.boolean(),
  kind: z.enum(subjectKinds).nullable(),
  /** The first few of `count`. `name` is a contact's, for the member alone; `link` leads to LinkedIn. */
  subjects: z.array(
    z.object({
      id: z.string(),
      name: z.string().nullable(),
      title: z.string().nullable(),
      day: daySchema.nullable(),
      link: z.string().nullable(),
      origins: z.array(originSchema).readonly(),
    }),
  ),
  count: z.int(),
});

/** Three next steps with the member's own people and texts, and those set aside. `today` as `YYYY-MM-DD`; else the as-of day. Fails with `bad-day`. */
export const stepsView = defineView({
  params: z.object({ today: z.string().optional() }),
  result: z.object({
    day: daySchema,
    /** `alone`: points that the step's own deed brings after 13 weeks and in its best week; null where that can not be foreseen. */
    steps: z.array(stepSchema.extend({ alone: z.object({ points: z.number(), best: z.number(), week: z.int() }).nullable() })),
    /** Steps that wait behind those shown. */
    more: z.int(),
    aside: z.array(z.object({ audit: z.string(), state: z.enum(stepStates), until: daySchema.nullable() })),
  }),
  run: (look, { today }) => {
    const now = today === undefined ? look.day : dayFrom(today);
    const kept = keptSteps(look);
    const { steps, more } = stepsShown(look.timeline, look.day, now, kept);
    const names = look.memo("names", () => contactNames(look.ledger));
    const aside = [...kept]
      .filter(([, said]) => isAside(said, now))
      .map(([audit, { state, until }]) => ({ audit, state, until }));
    return { day: look.day, steps: steps.map(step => forFaces(step, names)), more, aside };
  },
});

/** What was said of steps, by question. */
export function keptSteps({ entries }: Pick<Look, "entries">): Map<string, KeptStep> {
  return new Map(entries.flatMap(entry => (entry.kind === "step" ? [[entry.id, entry.value] as const] : [])));
}

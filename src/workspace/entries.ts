import { z } from "zod";
import { keptDraftSchema } from "../content/kept-draft.ts";
import { keptExperimentSchema } from "../content/kept-experiment.ts";
import { RapportError } from "../core/error.ts";
import { readingSchema } from "../core/reading.ts";
import { keptContactSchema } from "../people/kept-contact.ts";
import { keptPlanSchema } from "../people/kept-plan.ts";
import { keptStepSchema } from "../people/kept-step.ts";

/** What a member keeps beside the data, by kind; one line per kind, its schema is the boundary. */
export const entrySchemas = {
  reading: readingSchema,
  step: keptStepSchema,
  contact: keptContactSchema,
  experiment: keptExperimentSchema,
  draft: keptDraftSchema,
  plan: keptPlanSchema,
} as const;
export const entryKinds = [
  "reading",
  "step",
  "contact",
  "experiment",
  "draft",
  "plan",
] as const satisfies readonly (keyof typeof entrySchemas)[];
export type EntryKind = keyof typeof entrySchemas;

const idSchema = z.string().min(1).max(200);
/** One kept thing of any kind; a new kind has its line here too. */
export const entrySchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("reading"), id: idSchema, value: entrySchemas.reading }),
  z.object({ kind: z.literal("step"), id: idSchema, value: entrySchemas.step }),
  z.object({ kind: z.literal("contact"), id: idSchema, value: entrySchemas.contact }),
  z.object({ kind: z.literal("experiment"), id: idSchema, value: entrySchemas.experiment }),
  z.object({ kind: z.literal("draft"), id: idSchema, value: entrySchemas.draft }),
  z.object({ kind: z.literal("plan"), id: idSchema, value: entrySchemas.plan }),
]);

/** `id` is chosen by whoever keeps it and is unique within the member and kind: a reading's is its day, a step's its question, a contact's their address, a plan's the day it begins, an experiment's and a draft's drawn by chance. Keeping the same id again replaces. */
export type Entry<K extends EntryKind = EntryKind> = Extract<z.infer<typeof entrySchema>, { kind: K }>;

/** An entry of unknown shape. Fails with `bad-entry` naming the first place that does not fit. */
export function parseEntry(json: unknown): Entry {
  const parsed = entrySchema.safeParse(json);
  if (parsed.success) return parsed.data;
  const first = parsed.error.issues[0];
  throw new RapportError("bad-entry", { where: first?.path.join(".") ?? "", why: first?.message ?? "" }, parsed.error);
}

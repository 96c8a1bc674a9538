import { z } from "zod";
import { daySchema } from "../core/activity.ts";

/**
 * A post that is not yet published. `name` is the member's own, empty stands for its first words; `on` the day it was last changed; `variant` the
 * one of a kept experiment that it is meant for, by the ids of both. Longer than a post may be, because drafts begin that way.
 */
export const keptDraftSchema = z.object({
  name: z.string().max(80),
  text: z.string().max(20_000),
  on: daySchema,
  variant: z.object({ experiment: z.string().min(1).max(200), variant: z.string().min(1).max(40) }).nullable(),
});
export type KeptDraft = z.infer<typeof keptDraftSchema>;

import { z } from "zod";
import { daySchema } from "../core/activity.ts";
import { outcomes } from "./outcome.ts";
import { chosenSplits } from "./splits.ts";

/** `what` is the format or topic meant, `has` whether a post has the trait or lacks it. */
const ruleSchema = z.object({ about: z.enum(chosenSplits), what: z.string().max(200).nullable(), has: z.boolean() });

/** One way of writing that is tried. `name` in the member's words; empty stands for the rule's own. Without a rule posts come by hand. */
const variantSchema = z.object({
  id: z.string().min(1).max(40),
  name: z.string().max(80),
  rule: ruleSchema.nullable(),
});

/**
 * What a member plans to find out with the next posts. It is fixed once it runs, because a plan that bends to what is seen proves nothing;
 * only posts are assigned by hand, and it is stopped. Posts of the days `start` to `end` belong to it, `each` of them to every variant.
 */
export const keptExperimentSchema = z
  .object({
    question: z.string().min(1).max(200),
    start: daySchema,
    end: daySchema,
    each: z.int().min(4).max(50),
    outcome: z.enum(outcomes).default("response"),
    variants: z.array(variantSchema).min(2).max(4),
    /** By id of a post: the variant it stands in, null for none. It goes before every rule. */
    assigned: z.record(z.string(), z.string().nullable()),
    /** The day on which it was given up before its end. */
    stopped: daySchema.nullable(),
  })
  .refine(({ start, end }) => start <= end, { path: ["end"], message: "ends before it starts" })
  .refine(({ variants }) => new Set(variants.map(({ id }) => id)).size === variants.length, {
    path: ["variants"],
    message: "two variants have the same id",
  });

export type KeptExperiment = z.infer<typeof keptExperimentSchema>;
export type KeptVariant = KeptExperiment["variants"][number];

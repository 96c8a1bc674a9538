import { z } from "zod";
import { daySchema } from "../core/activity.ts";

export const stepStates = ["done", "later", "never"] as const;

/** What a member said of a step: done, later, or not for me. It is not shown again before `until`; never where that is null. */
export const keptStepSchema = z.object({ state: z.enum(stepStates), on: daySchema, until: daySchema.nullable() });
export type KeptStep = z.infer<typeof keptStepSchema>;

/** Whether a step stays out of sight on a day. */
export const isAside = ({ until }: KeptStep, today: number): boolean => until === null || today < until;

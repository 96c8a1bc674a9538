import { z } from "zod";
import { daySchema } from "../core/activity.ts";
import { adviceSchema } from "../core/report.ts";
import { subjectKinds } from "./recipes.ts";

/** What shows that a step was done and what came of it: boxes to tick where LinkedIn gives out the data, the whole archive, or the workbook of one's posts. */
export const proofKinds = [
  "profile",
  "profileInvitations",
  "connections",
  "connectionsMessages",
  "invitations",
  "messages",
  "complete",
  "completeWorkbook",
  "workbook",
] as const;
export type Proof = (typeof proofKinds)[number];

/** With so many of its people or texts a step is kept; the rest count for nothing when it is looked for later. */
export const subjectsKept = 50;

/** A step as it was planned, with what was expected of it. `value` and `from` are the question's at the start; `total` minutes of the whole period. */
export const keptItemSchema = adviceSchema.extend({
  unit: z.string(),
  value: z.number().nullable(),
  minutes: z.number(),
  weekly: z.boolean(),
  kind: z.enum(subjectKinds).nullable(),
  /** Ids of the people and texts it named. Their names, titles and links are looked up when it is shown, and go with the import they came from. */
  subjects: z.array(z.string()).max(subjectsKept),
  count: z.int(),
  proof: z.enum(proofKinds),
  total: z.number(),
  /** First day on which it stands in the calendar. */
  first: daySchema,
  /** Days on which the member ticked it: "said". */
  said: z.array(daySchema),
  /** The member's word that it was done, where the data that could show it do not. */
  sure: z.boolean(),
});
export type KeptItem = z.infer<typeof keptItemSchema>;

/** What the deeds of a plan bring together by its end: points, and how many of its steps planned activities stand for. */
export const foretoldSchema = z.object({ points: z.number(), deeds: z.int() });
export type Foretold = z.infer<typeof foretoldSchema>;

/** A plan that was begun: from day `from` for so many weeks, made of the scorecard of `asOf`. */
export const keptPlanSchema = z.object({
  from: daySchema,
  asOf: daySchema,
  weeks: z.int().min(1).max(26),
  minutesAWeek: z.int().min(0).max(2400),
  items: z.array(keptItemSchema).max(50),
  /** What its deeds together were foreseen to bring by its end, when it began; null where nothing was. */
  foretold: foretoldSchema.nullable().default(null),
});
export type KeptPlan = z.infer<typeof keptPlanSchema>;

export const lastDay = ({ from, weeks }: Pick<KeptPlan, "from" | "weeks">): number => from + 7 * weeks;

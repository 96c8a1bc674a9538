import { z } from "zod";
import { importFileSchema, workbookSchema } from "./ledger.ts";
import { pillarIds } from "./pillar.ts";
import { indexResultSchema, pillarResultSchema } from "./scorecard.ts";

const iso = z.string().regex(/^\d{4}-\d\d-\d\d$/);
const points = z.number().nullable();

export const historyPointSchema = z.object({
  /** The Sunday that ends the week. */
  week: iso,
  index: points,
  core: points,
  brand: points,
  people: points,
  engage: points,
  relationships: points,
  coverage: z.number(),
  assumed: z.number(),
});

export const alertSchema = z.object({
  week: iso,
  of: z.array(z.enum(["index", ...pillarIds])),
  fall: z.number(),
  audits: z.array(z.object({ code: z.string(), loss: z.number() })),
});

export const adviceSchema = z.object({
  audit: z.string(),
  code: z.string(),
  pillar: z.enum(pillarIds),
  step: z.string(),
  facts: z.record(z.string(), z.union([z.number(), z.string(), z.boolean(), z.null()])),
  from: z.number(),
  to: z.number(),
  /** The value, in the audit's unit, that scores `to`. */
  target: z.number(),
  gain: z.number(),
  gainLow: z.number(),
  gainHigh: z.number(),
  effort: z.int(),
  grade: z.string(),
  by: iso,
});

const momentumSchema = z.object({ word: z.enum(["rising", "steady", "falling"]), change: z.number() }).nullable();

/** The report document: keys and facts only, every face puts it into words. Numbers are not rounded; days are YYYY-MM-DD; names of contacts are not in it. */
export const reportSchema = z.object({
  schema: z.literal("rapport/report@1"),
  model: z.string(),
  asOf: iso,
  timeZone: z.string(),
  index: indexResultSchema,
  coverage: z.object({ sources: z.number(), support: z.number() }),
  pillars: z.array(pillarResultSchema),
  history: z.array(historyPointSchema),
  momentum: z.object({ weeks4: momentumSchema, weeks13: momentumSchema }),
  alerts: z.array(alertSchema),
  advice: z.array(adviceSchema),
  hints: z.array(z.object({ source: z.string(), weight: z.number(), audits: z.array(z.string()) })),
  gap: z
    .object({ activity: z.number(), response: z.number(), says: z.enum(["work-on-content", "post-more"]).nullable() })
    .nullable(),
  imports: z.array(
    z.object({
      name: z.string(),
      complete: z.boolean(),
      completeWhy: z.string(),
      observedFrom: iso.nullable(),
      observedTo: iso.nullable(),
      files: z.array(
        importFileSchema
          .omit({ skipped: true })
          .extend({ skipped: z.array(z.object({ reason: z.string(), count: z.int(), lines: z.array(z.int()) })) }),
      ),
      unknown: z.array(z.string()),
      /** What a creator analytics workbook says about its whole period, and which of its lists are cut. */
      workbook: workbookSchema.omit({ first: true, last: true }).extend({ first: iso, last: iso }).optional(),
    }),
  ),
});
export type Report = z.infer<typeof reportSchema>;

/** The JSON Schema of the report document (draft 2020-12). */
export function reportJsonSchema(): unknown {
  return { $id: "rapport/report@1", title: "Rapport report", ...z.toJSONSchema(reportSchema) };
}

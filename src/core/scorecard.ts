import { z } from "zod";
import { bands, confidences } from "./bands.ts";
import { guardIds, statuses } from "./measure.ts";
import { pillarIds } from "./pillar.ts";

/** Loss of value by one guard, when guards are switched on one after the other in their order; the losses add up to raw - counted. */
export const guardLossSchema = z.object({ guard: z.enum(guardIds), loss: z.number() });

/** One audit on a day. `weight` in points of 100 within the pillar; `points` is its contribution to the index (model 2.4), 0 unless measured in a shown pillar. */
export const auditResultSchema = z.object({
  id: z.string(),
  code: z.string(),
  status: z.enum(statuses),
  value: z.number().nullable(),
  unit: z.string(),
  score: z.number().nullable(),
  weight: z.number(),
  g: z.number(),
  /** Standard error of the score. */
  error: z.number(),
  points: z.number(),
  grade: z.string(),
  raw: z.number().nullable(),
  counted: z.number().nullable(),
  guards: z.array(guardLossSchema),
  evidenceCount: z.int(),
  facts: z.record(z.string(), z.union([z.number(), z.string(), z.boolean(), z.null()])),
});
export type AuditResult = z.infer<typeof auditResultSchema>;

/** One pillar on a day; points, score100 and band are null while less than 25 of its weight is measured. */
export const pillarResultSchema = z.object({
  id: z.enum(pillarIds),
  points: z.number().nullable(),
  score100: z.number().nullable(),
  /** Weight of audits whose source is present / 100. */
  coverage: z.number(),
  /** sum(weight g) / 100. */
  support: z.number(),
  confidence: z.enum(confidences),
  band: z.enum(bands).nullable(),
  audits: z.array(auditResultSchema),
});
export type PillarResult = z.infer<typeof pillarResultSchema>;

/** The index of a day: null while a pillar, Connections or messages is missing; then low and high span what is possible (decision 10). */
export const indexResultSchema = z.object({
  value: z.number().nullable(),
  shown: z.int().nullable(),
  low: z.number(),
  high: z.number(),
  band: z.enum(bands).nullable(),
  balance: z.number().nullable(),
  pillarsShown: z.int(),
});
export type IndexResult = z.infer<typeof indexResultSchema>;

/** Index, pillars and audits of one member on one day. */
export type Scorecard = {
  readonly model: string;
  readonly day: number;
  readonly index: IndexResult;
  readonly coverage: { readonly sources: number; readonly support: number };
  readonly pillars: readonly PillarResult[];
};

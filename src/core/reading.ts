import { z } from "zod";
import { daySchema } from "./activity.ts";

const share25 = z.number().min(0).max(25);
const of100 = z.number().min(0).max(100);
const topPercent = z.int().min(1).max(100);

/** The four parts of LinkedIn's SSI, 0 to 25 each, in the pillars' names (format spec 3.1). */
export const readingPartsSchema = z.object({ brand: share25, people: share25, engage: share25, relationships: share25 });

/**
 * LinkedIn's own SSI on a day as the member saw it (format spec 3.1); stands beside the index and is never mixed with it.
 * Ranks are "top n %": smaller is better.
 */
export const readingSchema = z
  .object({
    day: daySchema,
    overall: of100,
    parts: readingPartsSchema.nullable(),
    industryTop: topPercent.nullable(),
    networkTop: topPercent.nullable(),
    industryName: z.string().max(200).nullable(),
    industryMean: of100.nullable(),
    networkMean: of100.nullable(),
  })
  .refine(
    ({ overall, parts }) =>
      parts === null || Math.abs(overall - (parts.brand + parts.people + parts.engage + parts.relationships)) <= 1,
    { path: ["overall"], message: "sum" },
  );
export type Reading = z.infer<typeof readingSchema>;

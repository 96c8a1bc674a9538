import { z } from "zod";
import type { Day } from "../../core/day.ts";
import { RapportError } from "../../core/error.ts";
import { type Reading, readingSchema } from "../../core/reading.ts";

const scoreSchema = z.object({
  overall: z.number().nullish(),
  subScores: z.array(z.object({ pillar: z.string(), score: z.number() })).default([]),
});
/** The answer behind LinkedIn's page as a member may have saved it (format spec 3.2); order of lists is not promised. */
const savedSchema = z.object({
  memberScore: scoreSchema,
  groupScore: z
    .array(
      z.object({
        groupType: z.string(),
        rank: z.number().nullish(),
        industry: z.string().nullish(),
        score: scoreSchema.nullish(),
      }),
    )
    .default([]),
});

const parts = {
  PROFESSIONAL_BRAND: "brand",
  FIND_RIGHT_PEOPLE: "people",
  INSIGHT_ENGAGEMENT: "engage",
  STRONG_RELATIONSHIP: "relationships",
} as const;

/** One reading from the JSON of LinkedIn's page; it has no date of its own. Fails with `bad-reading`. */
export function readingOfJson(json: unknown, day: Day): Reading {
  const saved = savedSchema.safeParse(json);
  if (!saved.success) throw new RapportError("bad-reading", { where: saved.error.issues[0]?.path.join(".") ?? "" }, saved.error);
  const { memberScore, groupScore } = saved.data;
  const own = Object.fromEntries(
    memberScore.subScores.flatMap(({ pillar, score }) => {
      const name = Object.entries(parts).find(([key]) => key === pillar)?.[1];
      return name === undefined ? [] : [[name, tidy(score)]];
    }),
  );
  const group = (type: string) => groupScore.find(each => each.groupType === type);
  const industry = group("INDUSTRY");
  const network = group("NETWORK");
  return checked({
    day,
    overall: tidy(memberScore.overall ?? memberScore.subScores.reduce((sum, part) => sum + part.score, 0)),
    parts: Object.keys(own).length === 4 ? own : null,
    industryTop: industry?.rank ?? null,
    networkTop: network?.rank ?? null,
    industryName: industry?.industry ?? null,
    industryMean: mean(industry?.score?.overall),
    networkMean: mean(network?.score?.overall),
  });
}

/** A reading that fits, or `bad-reading` naming the first place that does not. */
export function checked(value: unknown, line?: number): Reading {
  const parsed = readingSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const where = parsed.error.issues[0]?.path.join(".") ?? "";
  throw new RapportError("bad-reading", { where: line === undefined ? where : `${line}: ${where}` }, parsed.error);
}

const mean = (value: number | null | undefined): number | null => (value === null || value === undefined ? null : tidy(value));
/** The page's numbers carry the noise of single precision ("4.0999999"). */
const tidy = (value: number): number => Math.round(value * 100) / 100;

import { z } from "zod";
import { daySchema } from "../core/activity.ts";
import { RapportError } from "../core/error.ts";

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

/** What a member keeps beside the data, by kind; one line per kind, its schema is the boundary. */
export const entrySchemas = { reading: readingSchema } as const;
export const entryKinds = ["reading"] as const satisfies readonly (keyof typeof entrySchemas)[];
export type EntryKind = keyof typeof entrySchemas;
export type EntryValue<K extends EntryKind> = z.infer<(typeof entrySchemas)[K]>;

const idSchema = z.string().min(1).max(200);
/** One kept thing of any kind; a new kind has its line here too. */
export const entrySchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("reading"), id: idSchema, value: entrySchemas.reading }),
]);

/** `id` is chosen by whoever keeps it and is unique within the member and kind: a reading's is its day. Keeping the same id again replaces. */
export type Entry<K extends EntryKind = EntryKind> = Extract<z.infer<typeof entrySchema>, { kind: K }>;

/** An entry of unknown shape. Fails with `bad-entry` naming the first place that does not fit. */
export function parseEntry(json: unknown): Entry {
  const parsed = entrySchema.safeParse(json);
  if (parsed.success) return parsed.data;
  const first = parsed.error.issues[0];
  throw new RapportError("bad-entry", { where: first?.path.join(".") ?? "", why: first?.message ?? "" }, parsed.error);
}

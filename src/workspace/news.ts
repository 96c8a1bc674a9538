import { z } from "zod";
import { type ActivityKind, activitySchema, daySchema } from "../core/activity.ts";
import { sourceIdSchema } from "../core/source.ts";

const kinds: readonly ActivityKind[] = activitySchema.options.map(option => option.shape.kind.value);

/** A connection as its row says; for the member's eyes only. */
export const contactSchema = z.object({
  slug: z.string().nullable(),
  name: z.string().nullable(),
  company: z.string(),
  title: z.string(),
});
export type Contact = z.infer<typeof contactSchema>;

/** `count` of all, `first` holds up to 100 of them, by name. */
const someSchema = z.object({ count: z.int(), first: z.array(contactSchema) });
const spanSchema = z.object({ from: daySchema, to: daySchema }).nullable();

/** What an import changed. Kinds without new rows are absent from `rows`. */
export const newsSchema = z.object({
  rows: z.partialRecord(z.enum(kinds), z.int()),
  connections: z.object({
    added: someSchema,
    /** In an older archive, not in a newer one. */
    gone: someSchema,
    /** The same address with another name, company or title. */
    renamed: z.object({ count: z.int(), first: z.array(z.object({ before: contactSchema, after: contactSchema })) }),
  }),
  /** Files that an older archive had and the newest, complete one lacks: to be asked about, not silently read as less (decision 5). */
  missing: z.array(sourceIdSchema),
  /** First and last observed day of all imports; null where nothing has a date. */
  span: z.object({ before: spanSchema, after: spanSchema }),
});
export type News = z.infer<typeof newsSchema>;

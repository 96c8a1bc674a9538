import { z } from "zod";
import { RapportError } from "./error.ts";
import { postFormats } from "./post-format.ts";

/** Whom the member wants to reach. Empty lists do not limit; functions and levels by the ids of LinkedIn's public lists, people by slug or folded name. */
export const targetProfileSchema = z.strictObject({
  functions: z.array(z.int()).default([]),
  levels: z.array(z.int()).default([]),
  companies: z.array(z.string()).default([]),
  industries: z.array(z.int()).default([]),
  regions: z.array(z.string()).default([]),
  people: z.array(z.string()).default([]),
});

export const topicSchema = z.strictObject({ name: z.string(), phrases: z.array(z.string()).min(1) });
export type Topic = z.infer<typeof topicSchema>;

/** What the member decides (decision 12): one JSON, the same for `--settings FILE`, the workspace and its export. Everything is optional. */
export const settingsSchema = z.strictObject({
  timeZone: z.string().optional(),
  /** Own name and addresses, where the archive does not tell (rules 1.26). */
  name: z.string().optional(),
  slugs: z.array(z.string()).optional(),
  /** The archives given are complete (decision 5); undefined: as each import proposes. */
  complete: z.boolean().optional(),
  target: targetProfileSchema.optional(),
  topics: z.array(topicSchema).max(7).optional(),
  /** Own order of skills; the file's order is assumed otherwise. */
  skills: z.array(z.string()).optional(),
  industry: z.int().optional(),
  /** Parts of the profile that no file shows (rules B1.1). */
  ticks: z
    .strictObject({ photo: z.boolean(), banner: z.boolean(), website: z.boolean(), featured: z.boolean() })
    .partial()
    .optional(),
  /** Formats of posts corrected by hand, by post id. */
  formats: z.record(z.string(), z.enum(postFormats)).optional(),
  /** People with two addresses, told by the member: an id (address or folded name) and the id under which both count. */
  samePeople: z.record(z.string(), z.string()).optional(),
  notes: z.array(z.strictObject({ day: z.string(), text: z.string() })).optional(),
});
export type Settings = z.infer<typeof settingsSchema>;

/** Settings from JSON of unknown shape. Throws `bad-settings` naming the first place that does not fit. */
export function parseSettings(json: unknown): Settings {
  const parsed = settingsSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  const first = parsed.error.issues[0];
  throw new RapportError("bad-settings", { where: first?.path.join(".") ?? "", why: first?.message ?? "" }, parsed.error);
}

import { z } from "zod";
import { daySchema, secondSchema } from "../core/activity.ts";
import { settingsSchema } from "../core/settings.ts";
import { newsSchema } from "./news.ts";

/** Days are numbers (core/day.ts); null where no row has a date. Counts are of rows. */
export const importEntrySchema = z.object({
  id: z.string(),
  name: z.string(),
  /** Seconds since 1970 when it was imported. */
  at: secondSchema,
  complete: z.boolean(),
  /** A workbook or another import of figures only: whether it is complete is not asked. */
  figures: z.boolean(),
  observedFrom: daySchema.nullable(),
  observedTo: daySchema.nullable(),
  rows: z.int(),
  kept: z.int(),
  skipped: z.int(),
});
export type ImportEntry = z.infer<typeof importEntrySchema>;

/** `imports` stand in the order of the report's, which is what an origin's `import` counts. `name` may be empty, `slugs` are the member's own addresses. */
export const memberEntrySchema = z.object({
  id: z.string(),
  name: z.string(),
  slugs: z.array(z.string()),
  sample: z.boolean(),
  settings: settingsSchema,
  imports: z.array(importEntrySchema),
});
export type MemberEntry = z.infer<typeof memberEntrySchema>;

/** `textKey`: readers of archives for this workspace have to use it (decision 16). `version` grows with every change, also one by another process. */
export const workspaceStateSchema = z.object({
  home: z.enum(["server", "tab"]),
  version: z.int(),
  textKey: z.string(),
  members: z.array(memberEntrySchema),
});
export type WorkspaceState = z.infer<typeof workspaceStateSchema>;

/** `same`: this archive is there already and nothing changed. `news` compares the member before and after. */
export const importOutcomeSchema = z.object({
  status: z.enum(["added", "same"]),
  member: z.string(),
  import: z.string(),
  news: newsSchema,
});
export type ImportOutcome = z.infer<typeof importOutcomeSchema>;

/** `member`: the member's own word whose archive it is, where no strong mark tells (decision 11): an id, or "new" for a new member. */
export const importOptionsSchema = z.object({ member: z.string().optional(), sample: z.boolean().optional() });
export type ImportOptions = z.infer<typeof importOptionsSchema>;

/** What opening an export added; what was there already is not counted. */
export const openedSchema = z.object({ members: z.int(), imports: z.int() });
export type Opened = z.infer<typeof openedSchema>;

import { z } from "zod";
import { activitySchema, daySchema, originSchema, personSchema, secondSchema } from "./activity.ts";
import { settingsSchema } from "./settings.ts";
import { sourceIds } from "./source.ts";

export const sourceIdSchema = z.enum(sourceIds);

/** Rows of one file that were not kept, by reason. `lines` holds the first 1,000 line numbers, `count` all. */
export const skippedSchema = z.object({ reason: z.string(), count: z.int(), lines: z.array(z.int()) });

/** `kind` is null for files that are known but hold nothing the model needs. `rows` = `kept` + all skipped. */
export const importFileSchema = z.object({
  name: z.string(),
  kind: sourceIdSchema.nullable(),
  known: z.string(),
  rows: z.int(),
  kept: z.int(),
  skipped: z.array(skippedSchema),
  /** What was repaired or is unusual, for example "windows-1252" or "saved again by a spreadsheet". */
  remarks: z.array(z.string()),
});
export type ImportFile = z.infer<typeof importFileSchema>;

/** Reasons of rows that nobody could read; all others say what a row is and why it does not count. */
const unreadable = new Set([
  "no-date",
  "too-short-row",
  "too-long-cell",
  "unclosed-quote",
  "unknown-header",
  "bad-number",
  "unknown-label",
]);

/** More rows of the file could not be read than were kept: what it does not show may well have been done (rules 2.4). */
export function isUnread(file: ImportFile): boolean {
  const lost = file.skipped.reduce((sum, { reason, count }) => sum + (unreadable.has(reason) ? count : 0), 0);
  return lost > file.kept;
}

/** One table of best posts. `rows` are posts kept, `alone` those that the other table lacks, `least` the smallest figure. */
export const postListSchema = z.object({
  by: z.enum(["impressions", "engagements"]),
  rows: z.int(),
  alone: z.int(),
  least: z.number().nullable(),
  /**
   * The table is as long as LinkedIn lets it be (50): posts of the period with a figure up to `least` may be missing, so what is missing
   * is missing because of its outcome (censored, never at random). False: every post with figures in the period is in it.
   */
  cut: z.boolean(),
});

/**
 * What a creator analytics workbook says about its whole period, days `first` to `last`. Its posts are the activities `post-figures` with
 * form "list" whose origins name this import. Members reached can not be added up over periods: people come again.
 */
export const workbookSchema = z.object({
  first: daySchema,
  last: daySchema,
  impressions: z.number().nullable(),
  reached: z.number().nullable(),
  lists: z.array(postListSchema),
});
export type Workbook = z.infer<typeof workbookSchema>;

/** One reading of one archive or workbook. Days by decision 8 with 34. */
export const importSchema = z.object({
  name: z.string(),
  /** Day in the archive's name, else null. */
  named: daySchema.nullable(),
  /** Proposed by the name or by two of Shares, Comments, Reactions; the member's own word is in the settings. */
  complete: z.boolean(),
  completeWhy: z.enum(["name", "files", "member", "not-shown"]),
  observedFrom: daySchema.nullable(),
  observedTo: daySchema.nullable(),
  /** First row of files whose completeness is unproven (Invitations, SearchQueries), and spans of workbook sheets. */
  spans: z.array(z.object({ source: sourceIdSchema, from: daySchema, to: daySchema })),
  files: z.array(importFileSchema),
  unknown: z.array(z.string()),
  /** Only for creator analytics workbooks of a period. */
  workbook: workbookSchema.optional(),
});
export type Import = z.infer<typeof importSchema>;

const part = { origins: z.array(originSchema) };

export const positionSchema = z.object({
  ...part,
  company: z.string(),
  title: z.string(),
  description: z.string(),
  /** Month-only dates: start is the first, end the last day of the month (rules 1.1). */
  start: daySchema.nullable(),
  end: daySchema.nullable(),
});
export type Position = z.infer<typeof positionSchema>;

/** The undated state of the profile as of one import. A part whose file was not given is null; a given but empty file is an empty list. */
export const snapshotSchema = z.object({
  import: z.int(),
  day: daySchema,
  profile: z
    .object({
      ...part,
      headline: z.string(),
      summary: z.string(),
      industry: z.string(),
      location: z.string(),
      websites: z.boolean(),
    })
    .nullable(),
  positions: z.array(positionSchema).nullable(),
  education: z.array(z.object({ ...part, school: z.string() })).nullable(),
  skills: z.array(z.object({ ...part, name: z.string() })).nullable(),
  languages: z.array(z.object({ ...part, name: z.string() })).nullable(),
});
export type Snapshot = z.infer<typeof snapshotSchema>;

/** Who the member is (decision 11). E-mail addresses are kept as keyed hashes only. */
export const memberSchema = z.object({
  name: z.string(),
  slugs: z.array(z.string()),
  /** Numeric suffix of the archive's files. */
  numbers: z.array(z.string()),
  emails: z.array(z.string()),
  registeredAt: secondSchema.nullable(),
});
export type Member = z.infer<typeof memberSchema>;

/** All we know of one member. `activities` stand in time order (rules 2, 0.5); those without a date come first. */
export const ledgerSchema = z.object({
  schema: z.literal("rapport/ledger@1"),
  member: memberSchema,
  settings: settingsSchema,
  imports: z.array(importSchema),
  snapshots: z.array(snapshotSchema),
  activities: z.array(activitySchema),
  /** People of rows that a cut dropped: who is who is no dated fact and stays known (rules 1.6, 2 9.4). */
  roster: z.array(personSchema).optional(),
});
export type Ledger = z.infer<typeof ledgerSchema>;

import { z } from "zod";

/** What a member keeps of a contact: a note, and the rhythm wished for in days. Null where there is none. */
export const keptContactSchema = z.object({ note: z.string().max(2_000), rhythm: z.int().min(7).max(730).nullable() });
export type KeptContact = z.infer<typeof keptContactSchema>;

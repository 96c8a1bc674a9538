import { z } from "zod";
import { type ActivityKind, activitySchema, daySchema } from "../core/activity.ts";
import { type Import, type Ledger, sourceIdSchema } from "../core/ledger.ts";
import { areFiguresOnly, type SourceId, sourceIds } from "../core/source.ts";

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

/** How many contacts are named. */
const named = 100;

/**
 * Compares a member's merged ledger before and after an import; `before` is null where it is the first. Whether a file is missing is asked
 * of the newest import only, and only where that one is complete: a fast parcel brings few files by its nature.
 */
export function newsOf(before: Ledger | null, after: Ledger): News {
  const then = connectionsOf(before);
  const now = connectionsOf(after);
  const renamed = [...now].flatMap(([key, contact]) => {
    const old = then.get(key);
    return old !== undefined && contact.slug !== null && differs(old, contact) ? [{ before: old, after: contact }] : [];
  });
  return {
    rows: newRows(before, after),
    connections: {
      added: some([...now].flatMap(([key, contact]) => (then.has(key) ? [] : [contact]))),
      gone: some([...then].flatMap(([key, contact]) => (now.has(key) ? [] : [contact]))),
      renamed: { count: renamed.length, first: renamed.sort((a, b) => byName(a.after, b.after)).slice(0, named) },
    },
    missing: missingFiles(after),
    span: { before: spanOf(before), after: spanOf(after) },
  };
}

/** The news of an archive that is there already. */
export function noNews(member: Pick<Ledger, "imports" | "settings">): News {
  const span = spanOf(member);
  const connections = { added: some([]), gone: some([]), renamed: { count: 0, first: [] } };
  return { rows: {}, connections, missing: missingFiles(member), span: { before: span, after: span } };
}

/** Merging never makes two rows of one, so what is more than before is new. */
function newRows(before: Ledger | null, after: Ledger): News["rows"] {
  const counts = new Map<ActivityKind, number>();
  const count = (ledger: Ledger, by: number): void => {
    for (const { kind } of ledger.activities) counts.set(kind, (counts.get(kind) ?? 0) + by);
  };
  count(after, 1);
  if (before !== null) count(before, -1);
  return Object.fromEntries([...counts].filter(([, n]) => n > 0));
}

/** Present connections by address, else by name and day. Rows of hidden profiles name nobody. */
function connectionsOf(ledger: Ledger | null): Map<string, Contact> {
  const found = new Map<string, Contact>();
  for (const row of ledger?.activities ?? []) {
    if (row.kind !== "connection" || row.person === null || row.gone !== null) continue;
    const { slug, name } = row.person;
    found.set(slug ?? `${name}|${row.on}`, { slug, name, company: row.company, title: row.title });
  }
  return found;
}

function differs(a: Contact, b: Contact): boolean {
  return a.name !== b.name || a.company !== b.company || a.title !== b.title;
}

function some(contacts: readonly Contact[]): News["connections"]["added"] {
  return { count: contacts.length, first: contacts.toSorted(byName).slice(0, named) };
}

/** By code unit, the same in every language. */
function byName(a: Contact, b: Contact): number {
  const [x, y] = [a.name ?? a.slug ?? "", b.name ?? b.slug ?? ""];
  return x < y ? -1 : x > y ? 1 : 0;
}

function missingFiles({ imports, settings }: Pick<Ledger, "imports" | "settings">): SourceId[] {
  const archives = imports.filter(({ files }) => !areFiguresOnly(files.map(({ kind }) => kind)));
  const newest = archives.at(-1);
  if (newest === undefined || !(settings.complete ?? newest.complete)) return [];
  const has = (entry: Import, kind: SourceId): boolean => entry.files.some(file => file.kind === kind);
  const once = sourceIds.filter(kind => archives.slice(0, -1).some(entry => has(entry, kind)));
  return once.filter(kind => !has(newest, kind));
}

function spanOf(ledger: Pick<Ledger, "imports"> | null): News["span"]["before"] {
  const from = ledger?.imports.flatMap(entry => entry.observedFrom ?? []) ?? [];
  const to = ledger?.imports.flatMap(entry => entry.observedTo ?? []) ?? [];
  return from.length === 0 || to.length === 0 ? null : { from: Math.min(...from), to: Math.max(...to) };
}

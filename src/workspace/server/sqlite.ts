import Sqlite from "better-sqlite3";
import { type Generated, Kysely, SqliteDialect, sql } from "kysely";
import { z } from "zod";
import { activitySchema } from "../../core/activity.ts";
import { RapportError } from "../../core/error.ts";
import { type Ledger, snapshotSchema } from "../../core/ledger.ts";
import { settingsSchema } from "../../core/settings.ts";
import { entryKinds } from "../entries.ts";
import { headSchema } from "../lines.ts";
import type { Addition, Store, StoredEntry, StoredImport, StoredMember } from "../store.ts";
import { foreseen } from "./foreseen.ts";
import { applicationId, migrations } from "./migrations.ts";

type Tables = {
  workspace: { one: number; version: number; text_key: string };
  member: { number: Generated<number>; id: string; sample: number; settings: string };
  import: { number: Generated<number>; id: string; member: string; at: number; digest: string; head: string; snapshots: string };
  activity: { import: number; line: number; json: string };
  entry: { member: string; kind: string; id: string; json: string };
};
type Queries = Kysely<Tables>;

/** How long another process is waited for, in milliseconds. */
const patience = 5_000;

/** Opens a workspace file, or makes one. `textKey` is taken for a new one only. Fails with `workspace-newer`, `workspace-damaged`, and what writing may fail with. */
export function openSqlite(path: string, textKey: string): Sqlite.Database {
  let raw: Sqlite.Database | undefined;
  try {
    raw = new Sqlite(path, { timeout: patience });
    stepsTaken(raw);
    raw.pragma("foreign_keys = on");
    raw.pragma("secure_delete = on");
    raw.pragma("journal_mode = wal");
    raw.pragma("synchronous = normal");
    migrate(raw, textKey);
    return raw;
  } catch (error) {
    raw?.close();
    throw foreseen(error, path);
  }
}

/** Migrations that the file has behind it. Nothing was written yet when it is a newer one's or another program's. */
function stepsTaken(raw: Sqlite.Database): number {
  const number = (name: string): number => z.int().parse(raw.pragma(name, { simple: true }));
  const empty = raw.prepare("select 1 from sqlite_schema").get() === undefined;
  if (number("application_id") !== applicationId && !empty) throw new RapportError("workspace-damaged", { file: raw.name });
  if (number("user_version") > migrations.length) throw new RapportError("workspace-newer", { file: raw.name });
  return number("user_version");
}

function migrate(raw: Sqlite.Database, textKey: string): void {
  if (stepsTaken(raw) === migrations.length) return;
  const missing = raw.transaction(() => {
    // Asked again: another process may have been faster.
    const taken = stepsTaken(raw);
    for (const step of migrations.slice(taken)) raw.exec(step);
    if (taken === 0) raw.prepare("insert into workspace (one, version, text_key) values (1, 1, ?)").run(textKey);
    raw.pragma(`application_id = ${applicationId}`);
    raw.pragma(`user_version = ${migrations.length}`);
  });
  missing.immediate();
}

/** The server home's store over an open file. Each call is one transaction; one that writes takes the lock before it reads. */
export function sqliteStore(raw: Sqlite.Database): Store & { backup(path: string): Promise<void> } {
  const queries: Queries = new Kysely<Tables>({ dialect: new SqliteDialect({ database: raw }) });
  const named = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } catch (error) {
      throw foreseen(error, raw.name);
    }
  };
  const read = <T>(work: (q: Queries) => Promise<T>): Promise<T> => named(queries.transaction().execute(work));
  const write = (work: (q: Queries) => Promise<boolean>): Promise<boolean> =>
    named(queries.connection().execute(q => changed(raw, q, work)));
  const alone = <T>(work: () => Promise<T>): Promise<T> => named(queries.connection().execute(work));

  return {
    home: "server",
    textKey: () => read(async q => (await q.selectFrom("workspace").select("text_key").executeTakeFirstOrThrow()).text_key),
    version: () => read(versionOf),
    members: () => read(membersOf),
    imports: member => read(q => importsOf(q, member)),
    ledger: id => read(q => ledgerOf(q, id)),
    entries: member => read(q => entriesOf(q, member)),
    add: (additions, version, textKey) =>
      write(async q => {
        if ((await versionOf(q)) !== version) return false;
        if (textKey !== undefined) await q.updateTable("workspace").set({ text_key: textKey }).execute();
        for (const addition of additions) await add(raw, q, addition);
        return true;
      }),
    removeImport: id => write(q => removeImport(q, id)),
    saveSettings: (member, settings) =>
      write(async q => {
        const change = q
          .updateTable("member")
          .set({ settings: JSON.stringify(settings) })
          .where("id", "=", member);
        return (await change.executeTakeFirstOrThrow()).numUpdatedRows > 0n;
      }),
    removeMember: async member => {
      const removed = await write(async q => {
        const { numDeletedRows } = await q.deleteFrom("member").where("id", "=", member).executeTakeFirstOrThrow();
        return numDeletedRows > 0n;
      });
      if (removed) await alone(async () => leaveNothing(raw));
      return removed;
    },
    putEntry: entry => write(q => putEntry(q, entry)),
    removeEntry: (member, kind, id) =>
      write(async q => {
        const gone = q.deleteFrom("entry").where("member", "=", member).where("kind", "=", kind).where("id", "=", id);
        return (await gone.executeTakeFirstOrThrow()).numDeletedRows > 0n;
      }),
    backup: path => alone(async () => void (await raw.backup(path))),
    close: async () => void raw.close(),
  };
}

/** One writing transaction. What it answers says whether anything is different; then the version grows. */
async function changed(raw: Sqlite.Database, q: Queries, work: (q: Queries) => Promise<boolean>): Promise<boolean> {
  await sql`begin immediate`.execute(q);
  try {
    const done = await work(q);
    if (done)
      await q
        .updateTable("workspace")
        .set(set => ({ version: set("version", "+", 1) }))
        .execute();
    await sql`commit`.execute(q);
    return done;
  } catch (error) {
    // A full disk may have ended the transaction already.
    if (raw.inTransaction) await sql`rollback`.execute(q);
    throw error;
  }
}

async function versionOf(q: Queries): Promise<number> {
  return (await q.selectFrom("workspace").select("version").executeTakeFirstOrThrow()).version;
}

async function membersOf(q: Queries): Promise<StoredMember[]> {
  const rows = await q.selectFrom("member").select(["id", "sample", "settings"]).orderBy("number").execute();
  return rows.map(({ id, sample, settings }) => ({
    id,
    sample: sample === 1,
    settings: settingsSchema.parse(JSON.parse(settings)),
  }));
}

async function importsOf(q: Queries, member: string): Promise<StoredImport[]> {
  const columns = ["id", "member", "at", "digest", "head"] as const;
  const rows = await q.selectFrom("import").select(columns).where("member", "=", member).orderBy("number").execute();
  return rows.map(({ head, ...row }) => ({ ...row, head: headSchema.parse(JSON.parse(head)) }));
}

async function ledgerOf(q: Queries, id: string): Promise<Ledger | null> {
  const row = await q.selectFrom("import").select(["number", "head", "snapshots"]).where("id", "=", id).executeTakeFirst();
  if (row === undefined) return null;
  const rows = await q.selectFrom("activity").select("json").where("import", "=", row.number).orderBy("line").execute();
  return {
    ...headSchema.parse(JSON.parse(row.head)),
    snapshots: z.array(snapshotSchema).parse(JSON.parse(row.snapshots)),
    activities: rows.map(({ json }) => activitySchema.parse(JSON.parse(json))),
  };
}

async function entriesOf(q: Queries, member: string): Promise<StoredEntry[]> {
  const rows = await q.selectFrom("entry").selectAll().where("member", "=", member).orderBy("kind").orderBy("id").execute();
  return rows.map(({ kind, json, ...row }) => ({
    ...row,
    kind: z.enum(entryKinds).parse(kind),
    value: JSON.parse(json) as unknown,
  }));
}

async function add(raw: Sqlite.Database, q: Queries, { member, imports, entries }: Addition): Promise<void> {
  const { id, sample, settings } = member;
  const row = { id, sample: sample ? 1 : 0, settings: JSON.stringify(settings) };
  await q
    .insertInto("member")
    .values(row)
    .onConflict(on => on.column("id").doNothing())
    .execute();
  // The one place with very many rows: a prepared statement is twice as fast as built queries.
  const insert = raw.prepare("insert into activity (import, line, json) values (?, ?, ?)");
  for (const { entry, ledger } of imports) {
    const values = { ...entry, head: JSON.stringify(entry.head), snapshots: JSON.stringify(ledger.snapshots) };
    const { number } = await q.insertInto("import").values(values).returning("number").executeTakeFirstOrThrow();
    for (const [line, activity] of ledger.activities.entries()) insert.run(number, line, JSON.stringify(activity));
  }
  for (const entry of entries) await putEntry(q, entry);
}

/** A member of whom nothing else is kept goes with their last import. */
async function removeImport(q: Queries, id: string): Promise<boolean> {
  const gone = await q.deleteFrom("import").where("id", "=", id).returning("member").executeTakeFirst();
  if (gone === undefined) return false;
  const { member } = gone;
  await q
    .deleteFrom("member")
    .where("id", "=", member)
    .where(({ not, exists, and, selectFrom }) =>
      and([
        not(exists(selectFrom("import").select("id").where("member", "=", member))),
        not(exists(selectFrom("entry").select("id").where("member", "=", member))),
      ]),
    )
    .execute();
  return true;
}

async function putEntry(q: Queries, { member, kind, id, value }: StoredEntry): Promise<boolean> {
  const there = await q.selectFrom("member").select("id").where("id", "=", member).executeTakeFirst();
  if (there === undefined) return false;
  const json = JSON.stringify(value);
  const row = q.insertInto("entry").values({ member, kind, id, json });
  await row.onConflict(on => on.columns(["member", "kind", "id"]).doUpdateSet({ json })).execute();
  return true;
}

/**
 * After a removal. Deleted content was overwritten with zeros (secure_delete); VACUUM writes the file anew without what may be left in pages
 * that were filled up again, and the log of changes is emptied. Where another process is in the way, or the disk is full, the removal stands all
 * the same, and the log goes when the last one closes the file.
 */
function leaveNothing(raw: Sqlite.Database): void {
  try {
    raw.exec("vacuum");
  } catch (error) {
    const known = foreseen(error, raw.name);
    const later = known instanceof RapportError && (known.code === "workspace-busy" || known.code === "workspace-full");
    if (!later) throw error;
  }
  raw.pragma("wal_checkpoint(truncate)");
}

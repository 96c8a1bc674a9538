import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statfsSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import Sqlite from "better-sqlite3";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Ledger } from "../src/core/ledger.ts";
import { samplePersona } from "../src/samples/persona.ts";
import { readArchive } from "../src/sources/read.ts";
import { realEffects } from "../src/workspace/effects.ts";
import { blobOf } from "../src/workspace/lines.ts";
import { localWorkspace } from "../src/workspace/local.ts";
import { openSqlite, sqliteStore } from "../src/workspace/server/sqlite.ts";
import { fileIn, openFolder } from "../src/workspace/server/store.ts";
import { linesOfImport } from "../src/workspace/transfer.ts";

// What can happen to a workspace on a real computer: killed processes, full disks, other programs, other versions. Nothing is lost, nothing half.

const kills = process.env.SOAK ? 100 : 10;
const root = mkdtempSync(join(tmpdir(), "rapport-faults-"));
const effects = realEffects();
let folders = 0;
const newFolder = (): string => join(root, `home ${++folders}`);
const at = (folder: string) => {
  const store = openFolder(folder, effects.random);
  return { store, workspace: localWorkspace(store, effects) };
};
const ledgerOf = async (persona: string, scale: number): Promise<Ledger> => {
  const { name, files } = samplePersona(persona, { scale });
  const given = { name, files: files.map(({ path, text }) => ({ path, blob: new Blob([text]) })) };
  return readArchive(given, { settings: {}, textKey: "00112233445566778899aabbccddeeff" });
};

/** Two archives of one member, and one of another. */
let first: Ledger;
let second: Ledger;
let other: Ledger;
const archive = join(root, "second.jsonl");
beforeAll(async () => {
  second = await ledgerOf("seller", 0.1);
  first = {
    ...second,
    imports: second.imports.map(entry => ({ ...entry, observedTo: 20_000 })),
    activities: second.activities.slice(0, 300),
  };
  other = await ledgerOf("newcomer", 1);
  writeFileSync(archive, new Uint8Array(await (await blobOf(linesOfImport(effects.random(), { ledger: second }))).arrayBuffer()));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** A process that works in the folder. */
function worker(folder: string, name: string, rounds?: number) {
  const script = fileURLToPath(new URL("kept/worker.ts", import.meta.url));
  const args = [script, folder, archive, name, ...(rounds === undefined ? [] : [String(rounds)])];
  const env = { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), "rapport-compile-cache") };
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"], env });
  let said = "";
  const ready = new Promise<void>(resolve =>
    child.stdout.on("data", data => {
      said += data;
      if (said.includes("ready")) resolve();
    }),
  );
  const ended = new Promise<number | null>(resolve => child.on("close", resolve));
  return { ready, ended, kill: () => child.kill("SIGKILL"), lines: () => said.split("\n").slice(0, -1) };
}

function integrity(folder: string): unknown {
  const raw = new Sqlite(fileIn(folder));
  const found = raw.pragma("integrity_check", { simple: true });
  raw.close();
  return found;
}

test(`killed at ${kills} random moments of imports: what was said to be done is there, nothing is half`, {
  timeout: 3_600_000,
}, async () => {
  const folder = newFolder();
  const begin = at(folder);
  const { member, import: base } = await begin.workspace.importLedger(first);
  await begin.store.close();
  const kept: string[] = [];
  const check = async (lines: readonly string[]): Promise<void> => {
    kept.push(...lines.flatMap(line => (line.startsWith("kept ") ? [line.slice(5)] : [])));
    expect(integrity(folder)).toBe("ok");
    const { store, workspace } = at(folder);
    const imports = (await workspace.state()).members[0]?.imports.map(({ id }) => id) ?? [];
    expect(imports).toContain(base);
    expect(await store.ledger(base)).toEqual({ ...first, settings: {} });
    const more = imports.filter(id => id !== base);
    expect(more.length).toBeLessThan(2);
    for (const id of more) {
      expect(await store.ledger(id)).toEqual({ ...second, settings: {} });
      await workspace.undoImport(member, id);
    }
    const readings = new Set((await workspace.entries(member, "reading")).map(({ id }) => id));
    expect(kept.filter(id => !readings.has(id))).toEqual([]);
    await store.close();
  };
  const whole = worker(folder, "whole", 2);
  await whole.ready;
  const start = performance.now();
  expect(await whole.ended).toBe(0);
  const round = (performance.now() - start) / 2;
  await check(whole.lines());
  expect(kept).toEqual(["whole 0", "whole 1"]);
  for (let i = 0; i < kills; i++) {
    const victim = worker(folder, `${i}`);
    await victim.ready;
    await new Promise(resolve => setTimeout(resolve, 2 * Math.random() * round));
    victim.kill();
    await victim.ended;
    await check(victim.lines());
  }
});

test("two processes in one workspace: both get all their work done", async () => {
  const folder = newFolder();
  const { store, workspace } = at(folder);
  await workspace.importLedger(first);
  const { member } = await workspace.importLedger(other);
  const busy = worker(folder, "busy", 4);
  await busy.ready;
  const own = { ...other, imports: other.imports.map(entry => ({ ...entry, observedTo: 20_001 })) };
  for (let i = 0; i < 4; i++) {
    const outcome = await workspace.importLedger(own);
    expect(outcome).toMatchObject({ status: "added", member });
    await workspace.undoImport(member, outcome.import);
  }
  expect(await busy.ended).toBe(0);
  const state = await workspace.state();
  expect(state.members.map(({ imports }) => imports.length)).toEqual([1, 1]);
  const readings = await Promise.all(state.members.map(({ id }) => workspace.entries(id, "reading")));
  expect(readings.map(list => list.length)).toEqual([4, 0]);
  await store.close();
});

test("a process that holds the file for too long is named, and nothing is changed", async () => {
  const path = fileIn(newFolder());
  mkdirSync(join(path, ".."));
  const raw = openSqlite(path, effects.random());
  raw.pragma("busy_timeout = 50");
  const workspace = localWorkspace(sqliteStore(raw), effects);
  const { member } = await workspace.importLedger(other);
  const holder = new Sqlite(path);
  holder.exec("begin immediate");
  await expect(workspace.saveSettings(member, { name: "Later" })).rejects.toMatchObject({ code: "workspace-busy" });
  expect((await workspace.view(member, "report", {})).imports).toHaveLength(1);
  holder.exec("rollback");
  holder.close();
  await workspace.saveSettings(member, { name: "Later" });
  expect((await workspace.state()).members[0]?.name).toBe("Later");
  raw.close();
});

test("a full disk refuses an import whole, and the workspace works on", async () => {
  const path = fileIn(newFolder());
  mkdirSync(join(path, ".."));
  const raw = openSqlite(path, effects.random());
  const workspace = localWorkspace(sqliteStore(raw), effects);
  await workspace.importLedger(first);
  const before = await workspace.state();
  const pages = Number(raw.pragma("page_count", { simple: true }));
  raw.pragma(`max_page_count = ${pages + 40}`);
  await expect(workspace.importLedger(second)).rejects.toMatchObject({ code: "workspace-full" });
  expect(await workspace.state()).toEqual(before);
  raw.pragma(`max_page_count = ${pages + 100_000}`);
  expect(await workspace.importLedger(second)).toMatchObject({ status: "added" });
  raw.close();
});

/** A disk of 3 MB of its own, where this may be made; null elsewhere. */
function smallDisk(): { readonly folder: string; readonly remove: () => void } | null {
  const folder = newFolder();
  mkdirSync(folder);
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=3m", "tmpfs", folder], { stdio: "ignore" });
  } catch {
    return null;
  }
  return { folder, remove: () => execFileSync("umount", ["-l", folder]) };
}

test("a disk that really is full: refused whole, reading goes on, and with room everything does", async context => {
  const disk = smallDisk();
  if (disk === null) return context.skip();
  try {
    const { store, workspace } = at(disk.folder);
    const { member } = await workspace.importLedger(first);
    const report = await workspace.view(member, "report", {});
    const { bavail, bsize } = statfsSync(disk.folder);
    writeFileSync(join(disk.folder, "ballast"), new Uint8Array(bavail * bsize - 60_000));
    await expect(workspace.importLedger(second)).rejects.toMatchObject({ code: "workspace-full" });
    expect(await workspace.view(member, "report", {})).toEqual(report);
    await store.close();
    expect(integrity(disk.folder)).toBe("ok");
    rmSync(join(disk.folder, "ballast"));
    const again = at(disk.folder);
    expect(await again.workspace.view(member, "report", {})).toEqual(report);
    await again.workspace.saveSettings(member, { name: "Still here" });
    await again.store.close();
  } finally {
    disk.remove();
  }
});

test("a workspace of a newer version, another program's file and a text are left as they are", async () => {
  const folder = newFolder();
  const { store, workspace } = at(folder);
  await workspace.importLedger(other);
  await store.close();
  const raw = new Sqlite(fileIn(folder));
  raw.pragma("user_version = 99");
  raw.close();
  const foreign = newFolder();
  mkdirSync(foreign);
  const database = new Sqlite(fileIn(foreign));
  database.exec("create table mine (a)");
  database.close();
  const text = newFolder();
  mkdirSync(text);
  writeFileSync(fileIn(text), "Dear diary, ".repeat(1_000));
  for (const [place, code] of [
    [folder, "workspace-newer"],
    [foreign, "workspace-damaged"],
    [text, "workspace-damaged"],
  ] as const) {
    const before = readFileSync(fileIn(place));
    expect(() => openFolder(place, effects.random)).toThrow(expect.objectContaining({ code }));
    expect(readFileSync(fileIn(place)).equals(before)).toBe(true);
    expect(readdirSync(place)).toEqual(["workspace.sqlite"]);
  }
});

test("a file cut in the middle, and one with a spoiled page, are called damaged", async () => {
  const spoil: readonly ((path: string) => void)[] = [
    path => truncateSync(path, 300_000),
    path => {
      const bytes = readFileSync(path);
      bytes.fill(0xab, 8 * 4096, 60 * 4096);
      writeFileSync(path, bytes);
    },
  ];
  for (const hurt of spoil) {
    const folder = newFolder();
    const { store, workspace } = at(folder);
    const { member } = await workspace.importLedger(second);
    await store.close();
    hurt(fileIn(folder));
    const look = async (): Promise<unknown> => {
      const opened = at(folder);
      return opened.workspace.view(member, "report", {}).finally(() => opened.store.close());
    };
    await expect(look()).rejects.toMatchObject({ code: "workspace-damaged" });
  }
});

test("a folder in which nothing may be written is named", () => {
  const file = join(root, "a file");
  writeFileSync(file, "");
  expect(() => openFolder(join(file, "below"), effects.random)).toThrow(expect.objectContaining({ code: "unwritable-file" }));
});

test("of a member who was removed no byte is left in the home's files, also while others have it open", async () => {
  const folder = newFolder();
  const { store, workspace } = at(folder);
  const beside = at(folder);
  const left = await workspace.importLedger(other);
  const gone = await workspace.importLedger(first);
  const undone = await workspace.importLedger(second);
  await workspace.saveSettings(gone.member, { name: "Xylophonia Removed" });
  await beside.workspace.view(gone.member, "report", {});
  const words = [
    ...new Set(second.activities.flatMap(row => (row.kind === "connection" && row.person?.slug ? [row.person.slug] : []))),
  ].slice(0, 200);
  const found = (): string[] => {
    const bytes = readdirSync(folder).map(name => readFileSync(join(folder, name)));
    return [...words, "Xylophonia"].filter(word => bytes.some(each => each.includes(word)));
  };
  expect(found().length).toBeGreaterThan(50);
  await workspace.undoImport(gone.member, undone.import);
  await workspace.removeMember(gone.member);
  expect(found()).toEqual([]);
  expect((await beside.workspace.state()).members.map(({ id }) => id)).toEqual([left.member]);
  await beside.store.close();
  await store.close();
  expect(found()).toEqual([]);
});

test("a removal stands while another process is reading, and what it leaves in the log goes with the last to close", async () => {
  const folder = newFolder();
  mkdirSync(folder);
  const raw = openSqlite(fileIn(folder), effects.random());
  raw.pragma("busy_timeout = 50");
  const workspace = localWorkspace(sqliteStore(raw), effects);
  const { member } = await workspace.importLedger({ ...other, settings: { name: "Xylophonia Removed" } });
  const reader = new Sqlite(fileIn(folder));
  reader.exec("begin");
  reader.prepare("select count(*) from activity").get();
  await workspace.removeMember(member);
  expect((await workspace.state()).members).toEqual([]);
  reader.exec("rollback");
  raw.close();
  reader.close();
  expect(readdirSync(folder)).toEqual(["workspace.sqlite"]);
  expect(readFileSync(fileIn(folder)).includes("Xylophonia")).toBe(false);
});

test("a backup taken while another process works is a whole workspace", async () => {
  const folder = newFolder();
  const { store, workspace } = at(folder);
  const { member, import: base } = await workspace.importLedger(first);
  const busy = worker(folder, "busy");
  await busy.ready;
  const copies = [newFolder(), newFolder(), newFolder()];
  for (const copy of copies) {
    mkdirSync(copy);
    await Promise.all([store.backup(fileIn(copy)), workspace.keep(member, reading(copies.indexOf(copy)))]);
  }
  busy.kill();
  await busy.ended;
  for (const copy of copies) {
    expect(integrity(copy)).toBe("ok");
    const opened = at(copy);
    const imports = (await opened.workspace.state()).members[0]?.imports ?? [];
    expect(await opened.store.ledger(base)).toEqual({ ...first, settings: {} });
    for (const { id } of imports.filter(each => each.id !== base))
      expect(await opened.store.ledger(id)).toEqual({ ...second, settings: {} });
    await opened.store.close();
  }
  await expect(store.backup(join(root, "no folder", "copy"))).rejects.toMatchObject({ code: "unwritable-file" });
  await expect(store.backup(fileIn(folder))).rejects.toMatchObject({ code: "unwritable-file" });
  await store.close();
});

function reading(day: number) {
  const none = { parts: null, industryTop: null, networkTop: null, industryName: null, industryMean: null, networkMean: null };
  return { kind: "reading", id: `${day}`, value: { day, overall: 50, ...none } } as const;
}

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { connection, day, ledgerOf, message, post } from "../../test/make-ledger.ts";
import type { Ledger } from "../core/ledger.ts";
import type { Reading } from "../core/reading.ts";
import { reportOf } from "../model/document.ts";
import { samplePersona } from "../samples/persona.ts";
import { readArchive } from "../sources/read.ts";
import type { Entry } from "./entries.ts";
import { type Place, serverPlace, tabPlace } from "./homes.fixture.ts";
import { views } from "./views.ts";
import type { Workspace } from "./workspace.ts";

// One suite, two homes: what the workspace promises has to hold over SQLite and in a tab alike.

const homes: readonly (readonly [string, () => Place])[] = [
  ["server", serverPlace],
  ["tab", tabPlace],
];
const other = { server: tabPlace, tab: serverPlace } as const;

const textKey = "00112233445566778899aabbccddeeff";
/** A year and a half of a seller, and the same half a year earlier: fewer rows, and an end that lies before. */
let seller: Ledger;
let earlier: Ledger;

const [begin, middle] = [day("2025-06-01"), day("2026-05-24")];
beforeAll(async () => {
  const { name, files } = samplePersona("seller", { scale: 0.1 });
  const given = { name, files: files.map(({ path, text }) => ({ path, blob: new Blob([text]) })) };
  const all = await readArchive(given, { settings: {}, textKey });
  seller = {
    ...all,
    member: { ...all.member, registeredAt: begin * 86_400 },
    imports: all.imports.map(entry => ({ ...entry, observedFrom: begin })),
    activities: all.activities.filter(row => !("at" in row) || row.at >= begin * 86_400),
  };
  const older = "Complete_LinkedInDataExport_05-24-2026.zip";
  earlier = {
    ...seller,
    imports: seller.imports.map(entry => ({ ...entry, name: older, named: middle, observedTo: middle, spans: [] })),
    snapshots: seller.snapshots.map(snapshot => ({ ...snapshot, day: middle })),
    activities: seller.activities.filter(row =>
      "at" in row ? row.at < middle * 86_400 : !("on" in row) || row.on === null || row.on < middle,
    ),
  };
});

const ada = ["2026-01-05", "Ada Auer"] as const;
const small = (to: string, activities: Ledger["activities"], given: Partial<Parameters<typeof ledgerOf>[1]> = {}): Ledger =>
  ledgerOf(activities, { from: "2025-06-01", to, ...given });
const reading = (iso: string, overall: number, parts: Reading["parts"] = null): Entry => ({
  kind: "reading",
  id: iso,
  value: {
    day: day(iso),
    overall,
    parts,
    industryTop: 12,
    networkTop: 30,
    industryName: "Software",
    industryMean: 31,
    networkMean: 34,
  },
});

describe.each(homes)("%s home", (home, placeOf) => {
  const places: Place[] = [];
  const empty = async (): Promise<{ place: Place; workspace: Workspace }> => {
    const place = placeOf();
    places.push(place);
    return { place, workspace: (await place.open()).workspace };
  };
  afterAll(() => {
    for (const place of places) place.remove();
  });

  test("an import gives the report that the ledger gives, also after opening anew", async () => {
    const { place, workspace } = await empty();
    const { status, member, import: id, news } = await workspace.importLedger(seller);
    expect(status).toBe("added");
    const kinds = Map.groupBy(seller.activities, row => row.kind);
    expect(news.rows).toEqual(Object.fromEntries([...kinds].map(([kind, rows]) => [kind, rows.length])));
    expect(news.span.before).toBeNull();
    const report = reportOf(seller, { zone: "Europe/Vienna" });
    expect(report.index.value).toBeGreaterThan(0);
    expect(await workspace.view(member, "report", {})).toEqual(report);
    const again = (await place.open()).workspace;
    expect(await again.view(member, "report", {})).toEqual(report);
    const state = await again.state();
    expect({ ...state, version: 0 }).toEqual({ ...(await workspace.state()), version: 0 });
    expect(state.members).toMatchObject([{ id: member, name: seller.member.name, imports: [{ id, complete: true }] }]);
    expect(state.home).toBe(home);
  });

  test("the same archive again changes nothing, whatever its file is called", async () => {
    const { workspace } = await empty();
    const first = await workspace.importLedger(seller);
    const before = await workspace.state();
    const renamed = { ...seller, imports: seller.imports.map(entry => ({ ...entry, name: "copy (1).zip", named: null })) };
    // Read under another key and with the fields of a row in another order, as another reader may give them.
    const turned = renamed.activities.map(row => {
      const back = Object.fromEntries(Object.entries(row).reverse());
      return { ...row, ...back, ...("key" in row ? { key: "0000000000000000" } : {}) };
    });
    const second = await workspace.importLedger({ ...renamed, activities: turned });
    expect(second).toMatchObject({ status: "same", member: first.member, import: first.import, news: { rows: {} } });
    expect(second.news.connections.added.count).toBe(0);
    expect(await workspace.state()).toEqual(before);
  });

  test("a newer archive adds to the older one; undone, everything is as if it had never come", async () => {
    const { workspace } = await empty();
    const { member } = await workspace.importLedger(earlier);
    const report = await workspace.view(member, "report", {});
    const second = await workspace.importLedger(seller);
    expect(second).toMatchObject({ status: "added", member });
    const messages = (ledger: Ledger): number => ledger.activities.filter(row => row.kind === "message").length;
    expect(second.news.rows.message).toBe(messages(seller) - messages(earlier));
    const both = await workspace.view(member, "report", {});
    expect(both.index).toEqual(reportOf(seller, { zone: "Europe/Vienna" }).index);
    expect(both.imports.map(({ name }) => name)).toEqual([earlier, seller].map(ledger => ledger.imports[0]!.name));
    const [entry] = (await workspace.state()).members;
    expect(entry?.imports.map(({ name }) => name)).toEqual(both.imports.map(({ name }) => name));
    await workspace.undoImport(member, second.import);
    expect(await workspace.view(member, "report", {})).toEqual(report);
    await expect(workspace.undoImport(member, second.import)).rejects.toMatchObject({ code: "no-such-import" });
  });

  test("news name who came, who is gone and who changed, and which file is missing", async () => {
    const { workspace } = await empty();
    const old = [connection(...ada, { company: "Altwerk" }), connection("2026-01-06", "Ben Berg"), post("2026-02-01", "Hello")];
    await workspace.importLedger(small("2026-06-01", old, { files: ["Connections", "Shares", "Comments"] }));
    const now = [
      connection(...ada, { company: "Neuwerk" }),
      connection("2026-08-06", "Cleo Core"),
      message("2026-08-07", "out", "Cleo Core"),
    ];
    const { news } = await workspace.importLedger(
      small("2026-09-01", now, { files: ["Connections", "messages", "Comments"], complete: true }),
    );
    expect(news.rows).toEqual({ connection: 1, message: 1 });
    expect(news.connections.added.first.map(({ name }) => name)).toEqual(["Cleo Core"]);
    expect(news.connections.gone.first.map(({ name }) => name)).toEqual(["Ben Berg"]);
    expect(news.connections.renamed.count).toBe(1);
    expect(news.connections.renamed.first.map(({ before, after }) => [before.company, after.company])).toEqual([
      ["Altwerk", "Neuwerk"],
    ]);
    expect(news.missing).toEqual(["Shares"]);
    expect(news.span).toEqual({
      before: { from: day("2025-06-01"), to: day("2026-06-01") },
      after: { from: day("2025-06-01"), to: day("2026-09-01") },
    });
  });

  test("whose archive it is: a strong mark decides, names never do, the member's word may", async () => {
    const { workspace } = await empty();
    const mara = (await workspace.importLedger(small("2026-06-01", [connection(...ada)]))).member;
    const otto = (await workspace.importLedger(small("2026-06-01", [post("2026-02-01", "Hi")], { slugs: ["otto"] }))).member;
    expect(otto).not.toBe(mara);
    expect((await workspace.importLedger(small("2026-07-01", [connection(...ada)]))).member).toBe(mara);
    const nameless = small("2026-08-01", [connection(...ada)], { slugs: [] });
    await expect(workspace.importLedger(nameless)).rejects.toMatchObject({
      code: "unknown-member",
      facts: { candidates: `${mara} ${otto}` },
    });
    expect((await workspace.importLedger(nameless, { member: mara })).member).toBe(mara);
    await expect(workspace.importLedger(small("2026-08-02", [], { slugs: ["otto"] }), { member: mara })).rejects.toMatchObject({
      code: "different-members",
    });
    await expect(workspace.importLedger(nameless, { member: "nobody" })).rejects.toMatchObject({ code: "no-such-member" });
    const fresh = await workspace.importLedger(small("2026-08-03", [], { slugs: [] }), { member: "new" });
    expect([mara, otto]).not.toContain(fresh.member);
    const invented = await workspace.importLedger(small("2026-08-04", []), { sample: true });
    expect(invented.member).not.toBe(mara);
    expect((await workspace.state()).members.map(({ sample }) => sample)).toEqual([false, false, false, true]);
  });

  test("imports that the member's word brought together stay together when the one between is undone", async () => {
    const { workspace } = await empty();
    const { member } = await workspace.importLedger(small("2026-06-01", [connection(...ada)]));
    const numbered: Ledger = { ...small("2026-07-01", [post("2026-02-01", "Hi")], { slugs: [] }) };
    const marked = { ...numbered, member: { ...numbered.member, numbers: ["77"] } };
    const between = await workspace.importLedger(marked, { member });
    const third = small("2026-08-01", [connection(...ada)], { slugs: ["mara-married"] });
    await workspace.importLedger({ ...third, member: { ...third.member, numbers: ["77"] } });
    await workspace.undoImport(member, between.import);
    expect((await workspace.view(member, "report", {})).imports).toHaveLength(2);
  });

  test("an export opened in the other home gives equal reports, settings and readings, and only once", async () => {
    const { workspace } = await empty();
    const { member } = await workspace.importLedger(earlier);
    await workspace.importLedger(seller);
    await workspace.saveSettings(member, { timeZone: "America/New_York", target: targetOf([6, 7]) });
    await workspace.keep(member, reading("2026-10-01", 47));
    await workspace.importLedger(small("2026-06-01", [connection(...ada)]));
    const file = await workspace.exportAll();
    const place = other[home === "tab" ? "tab" : "server"]();
    places.push(place);
    const { workspace: second } = await place.open();
    expect(await second.openExport(file)).toEqual({ members: 2, imports: 3 });
    const [here, there] = [await workspace.state(), await second.state()];
    expect({ ...there, home: 0, version: 0 }).toEqual({ ...here, home: 0, version: 0 });
    for (const { id } of here.members)
      expect(await second.view(id, "report", {})).toEqual(await workspace.view(id, "report", {}));
    expect(await second.entries(member, "reading")).toEqual([reading("2026-10-01", 47)]);
    const before = await second.state();
    expect(await second.openExport(file)).toEqual({ members: 0, imports: 0 });
    expect((await second.state()).members).toEqual(before.members);
    expect((await (await second.exportAll()).text()) === (await file.text())).toBe(true);
  });

  test("an export goes into a workspace that holds something: one member, one import of equal archives", async () => {
    const { workspace } = await empty();
    await workspace.importLedger(small("2026-06-01", [connection(...ada)]));
    const { member } = await workspace.importLedger(earlier);
    const second = await empty();
    const own = await second.workspace.importLedger(earlier);
    await second.workspace.importLedger(seller);
    const key = (await second.workspace.state()).textKey;
    expect(await second.workspace.openExport(await workspace.exportAll())).toEqual({ members: 1, imports: 1 });
    const state = await second.workspace.state();
    expect(state.members.map(({ id, imports }) => [id, imports.length])).toContainEqual([own.member, 2]);
    expect(state.members.map(({ id }) => id)).not.toContain(member);
    expect(state.textKey).toBe(key);
  });

  test("a damaged export is told by its line, and nothing of it stays", async () => {
    const { workspace } = await empty();
    await workspace.importLedger(seller);
    const text = await (await workspace.exportAll()).text();
    const lines = text.split("\n").slice(0, -1);
    const { workspace: second } = await empty();
    const opened = (changed: readonly string[]): Promise<unknown> =>
      second.openExport(new Blob([`${changed.join("\n")}\n`])).then(
        () => "opened",
        (error: { code: string; facts: object }) => ({ code: error.code, ...error.facts }),
      );
    expect(await opened(lines.slice(0, 500))).toMatchObject({ code: "bad-export", line: 501 });
    expect(await opened(lines.with(41, lines[41]!.slice(0, -5)))).toMatchObject({ code: "bad-export", line: 42 });
    expect(await opened(lines.with(41, lines[41]!.replace('"kind":"', '"kind":"x')))).toMatchObject({
      code: "bad-export",
      line: 42,
    });
    expect(await opened(lines.toSpliced(41, 1))).toMatchObject({ code: "bad-export", line: lines.length - 1 });
    expect(await opened(lines.with(0, lines[0]!.replace("workspace@1", "workspace@7")))).toMatchObject({
      code: "workspace-newer",
    });
    expect(await opened(lines.slice(2))).toMatchObject({ code: "bad-export", line: 1 });
    expect((await second.state()).members).toEqual([]);
  });

  test("readings are checked, replaced by day, and dropped", async () => {
    const { place, workspace } = await empty();
    const member = await workspace.newMember({ timeZone: "Europe/Berlin" });
    await workspace.keep(member, reading("2026-10-01", 47));
    await workspace.keep(member, reading("2026-10-08", 48));
    await workspace.keep(member, reading("2026-10-01", 46.5));
    const kept = async (): Promise<number[]> =>
      (await (await place.open()).workspace.entries(member, "reading")).map(({ value }) => value.overall).sort();
    expect(await kept()).toEqual([46.5, 48]);
    const parts = { brand: 20, people: 20, engage: 20, relationships: 20 };
    const bad = reading("2026-10-09", 47, parts);
    await expect(workspace.keep(member, bad)).rejects.toMatchObject({
      code: "bad-entry",
      facts: { where: "value.overall" },
    });
    await expect(workspace.keep("nobody", reading("2026-10-09", 47))).rejects.toMatchObject({ code: "no-such-member" });
    await workspace.drop(member, "reading", "2026-10-01");
    await workspace.drop(member, "reading", "2026-10-01");
    expect(await kept()).toEqual([48]);
  });

  test("settings are checked, kept, and move the report at once", async () => {
    const { workspace } = await empty();
    const { member } = await workspace.importLedger(seller);
    const before = await workspace.view(member, "report", {});
    await workspace.saveSettings(member, { timeZone: "Pacific/Auckland", complete: false });
    const after = await workspace.view(member, "report", {});
    expect([before.timeZone, after.timeZone]).toEqual(["Europe/Vienna", "Pacific/Auckland"]);
    expect(after.imports[0]).toMatchObject({ complete: false, completeWhy: "member" });
    await expect(workspace.saveSettings(member, { timeZone: "Mars/Base" })).rejects.toMatchObject({ code: "bad-time-zone" });
    const foreign: object = { topics: "sales" };
    await expect(workspace.saveSettings(member, foreign)).rejects.toMatchObject({ code: "bad-settings" });
    await expect(workspace.saveSettings("nobody", {})).rejects.toMatchObject({ code: "no-such-member" });
    expect(await workspace.view(member, "report", {})).toEqual(after);
  });

  test("a member goes with all that is kept of them, and nobody else does", async () => {
    const { place, workspace } = await empty();
    const { member } = await workspace.importLedger(seller);
    await workspace.keep(member, reading("2026-10-01", 47));
    const left = (await workspace.importLedger(small("2026-06-01", [connection(...ada)]))).member;
    const report = await workspace.view(left, "report", {});
    await workspace.removeMember(member);
    const again = (await place.open()).workspace;
    expect((await again.state()).members.map(({ id }) => id)).toEqual([left]);
    expect(await again.view(left, "report", {})).toEqual(report);
    expect(await (await again.exportAll()).text()).not.toContain(seller.member.name);
    await expect(workspace.view(member, "report", {})).rejects.toMatchObject({ code: "no-such-member" });
    await expect(workspace.removeMember(member)).rejects.toMatchObject({ code: "no-such-member" });
  });

  test("undoing the only import takes the member along, unless something else is kept of them", async () => {
    const { workspace } = await empty();
    const first = await workspace.importLedger(earlier);
    await workspace.undoImport(first.member, first.import);
    expect((await workspace.state()).members).toEqual([]);
    const second = await workspace.importLedger(earlier);
    await workspace.keep(second.member, reading("2026-10-01", 47));
    await workspace.undoImport(second.member, second.import);
    expect((await workspace.state()).members).toMatchObject([{ id: second.member, imports: [] }]);
    await expect(workspace.view(second.member, "report", {})).rejects.toMatchObject({ code: "nothing-to-score" });
  });

  test("two at once: the same archive makes one member with one import, and both see what the other did", async () => {
    const { place, workspace } = await empty();
    const { workspace: second } = await place.open();
    const outcomes = await Promise.all([
      workspace.importLedger(earlier),
      second.importLedger(earlier),
      workspace.importLedger(seller),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["added", "added", "same"]);
    expect(new Set(outcomes.map(({ member }) => member)).size).toBe(1);
    const member = outcomes[0].member;
    const report = await second.view(member, "report", {});
    expect(await workspace.view(member, "report", {})).toEqual(report);
    await workspace.saveSettings(member, { timeZone: "Asia/Tokyo" });
    expect((await second.view(member, "report", {})).timeZone).toBe("Asia/Tokyo");
    await second.removeMember(member);
    expect((await workspace.state()).members).toEqual([]);
  });

  test("views: rows in slices, changes between weeks, proposals; each as its schema says", async () => {
    const { workspace } = await empty();
    const { member } = await workspace.importLedger(seller);
    const whole = await workspace.view(member, "explain", { what: "R2", count: 500 });
    if (whole.kind !== "audit") throw new Error("an audit was asked for");
    const { all, counted, leftOut } = whole.rows;
    expect([whole.evidence.length, all]).toEqual([Math.min(500, counted + leftOut), counted + leftOut]);
    const slices = await Promise.all(
      [0, 7, 14].map(from => workspace.view(member, "explain", { what: "r2 ", from: String(from), count: "7" })),
    );
    expect(slices.flatMap(slice => (slice.kind === "audit" ? slice.evidence : []))).toEqual(whole.evidence.slice(0, 21));
    const out = await workspace.view(member, "explain", { what: "R2", only: "left-out" });
    expect(out.kind === "audit" ? out.evidence.every(row => row.counted < row.raw || row.counted === 0) : false).toBe(true);
    const cases = await workspace.view(member, "explain", { what: "R4", count: 500, only: "counted" });
    if (cases.kind !== "audit") throw new Error("an audit was asked for");
    // Openings without an answer count among the cases; only unripe ones and copies do not.
    expect(cases.evidence.some(row => row.reasons.includes("no-success"))).toBe(true);
    expect(cases.evidence.every(row => row.counted === row.raw && !row.reasons.includes("unripe"))).toBe(true);
    const changes = await workspace.view(member, "changes", { a: "2026-11-15", b: "2026-03-01" });
    expect([changes.from.day, changes.to.day]).toEqual([day("2026-03-01"), day("2026-11-15")]);
    const sum = changes.changes.reduce((points, change) => points + change.points, 0);
    expect(sum).toBeCloseTo(changes.to.points - changes.from.points, 9);
    const proposals = await workspace.view(member, "proposals", {});
    expect(proposals).toMatchObject({
      timeZone: { value: "Europe/Vienna", by: "machine" },
      target: { by: "title", value: { levels: [6, 7, 8, 9, 10] } },
      topics: { by: "file" },
    });
    expect(proposals.topics.value.length).toBeGreaterThan(2);
    expect(views.explain.result.parse(whole)).toEqual(whole);
    expect(views.changes.result.parse(changes)).toEqual(changes);
    expect(views.proposals.result.parse(proposals)).toEqual(proposals);
    const report = await workspace.view(member, "report", {});
    expect(views.report.result.parse(report)).toEqual(report);
    await expect(workspace.view(member, "explain", { what: "Z9" })).rejects.toMatchObject({ code: "unknown-audit" });
    await expect(workspace.view(member, "explain", { what: "R2", count: 501 })).rejects.toMatchObject({ code: "bad-request" });
    await expect(workspace.view(member, "report", { asOf: "2026-02-30" })).rejects.toMatchObject({ code: "bad-day" });
  });

  test("what is confirmed is proposed no more", async () => {
    const { workspace } = await empty();
    const { member } = await workspace.importLedger(seller);
    const { timeZone, target, topics } = await workspace.view(member, "proposals", {});
    const index = (await workspace.view(member, "report", {})).index.value;
    await workspace.saveSettings(member, { timeZone: timeZone.value, target: target.value, topics: topics.value });
    const proposals = await workspace.view(member, "proposals", {});
    expect([proposals.timeZone.by, proposals.target.by, proposals.topics.by]).toEqual(["settings", "settings", "settings"]);
    expect(Math.abs((await workspace.view(member, "report", {})).index.value! - index!)).toBeLessThan(2);
  });

  test("a ledger of two archives, or of another shape, is not taken in", async () => {
    const { workspace } = await empty();
    const two = { ...seller, imports: [...seller.imports, ...seller.imports] };
    await expect(workspace.importLedger(two)).rejects.toMatchObject({ code: "bad-ledger" });
    const foreign = {
      ...seller,
      activities: seller.activities.map(row => ({ ...row, origins: [{ import: 3, file: "a", line: 1 }] })),
    };
    await expect(workspace.importLedger(foreign)).rejects.toMatchObject({ code: "bad-ledger", facts: { where: "activities" } });
    expect((await workspace.state()).members).toEqual([]);
  });
});

function targetOf(levels: number[]) {
  return { functions: [25], levels, companies: [], industries: [], regions: [], people: [] };
}

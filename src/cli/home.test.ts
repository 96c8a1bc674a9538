import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { mark, privateFiles } from "../../test/command/marked.ts";
import { isoDay } from "../core/day.ts";
import { realEffects } from "../workspace/effects.ts";
import { localWorkspace } from "../workspace/local.ts";
import { fileIn, openFolder } from "../workspace/server/store.ts";
import { dataFolder } from "./data.ts";

const folder = mkdtempSync(join(tmpdir(), "rapport-cli-home-"));
const bin = fileURLToPath(new URL("../../bin/rapport.js", import.meta.url));
const at = (name: string): string => join(folder, name);
const env = { ...process.env, LC_ALL: "C", NO_COLOR: "1", COLUMNS: "80", TZ: "Europe/Vienna" };

type Run = { readonly code: number | null; readonly out: string; readonly err: string };
function rapport(...args: string[]): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], { encoding: "utf8", env });
  return { code: status, out: stdout, err: stderr };
}
const done = (...args: string[]): string => {
  const { code, out, err } = rapport(...args);
  expect({ args, code, err }).toEqual({ args, code: 0, err });
  return out;
};

beforeAll(() => {
  done("sample", "newcomer", "--out", at("newcomer.zip"));
});
afterAll(() => rmSync(folder, { recursive: true }));

test("imported once, the report is that of the archive; a second time changes nothing", () => {
  const data = ["--data", at("home")];
  expect(done("import", at("newcomer.zip"), ...data)).toMatch(
    /newcomer\.zip is now part of the data of Emre Probstein\.\n {2}New: \d+ /,
  );
  const report = JSON.parse(done("report", "--json", ...data));
  expect(report).toEqual(JSON.parse(done("score", at("newcomer.zip"), "--json")));
  const before = readFileSync(fileIn(at("home")));
  expect(done("import", at("newcomer.zip"), ...data, "--lang", "de")).toBe(
    "newcomer.zip ist schon da. Es hat sich nichts geändert.\n",
  );
  expect(readFileSync(fileIn(at("home"))).equals(before)).toBe(true);
  expect(done("members", ...data)).toContain("Emre Probstein");
  expect(done("report", ...data, "--html", at("report.html"))).toContain("Why this is not LinkedIn");
  expect(readFileSync(at("report.html"), "utf8")).toContain("<html");
});

test("an export opened elsewhere and a backup put in place give the same report", () => {
  const report = done("report", "--json", "--data", at("home"));
  done("export", at("all.jsonl"), "--data", at("home"));
  expect(done("import", at("all.jsonl"), "--data", at("elsewhere"))).toContain("New members: 1. New imports: 1.");
  expect(done("report", "--json", "--data", at("elsewhere"))).toBe(report);
  done("backup", at("copy.sqlite"), "--data", at("home"));
  mkdirSync(at("restored"));
  renameSync(at("copy.sqlite"), fileIn(at("restored")));
  expect(done("report", "--json", "--data", at("restored"))).toBe(report);
  expect(readdirSync(folder).filter(name => name.endsWith(".part"))).toEqual([]);
});

test("while the app has the workspace open, an import by command shows up in it", async () => {
  const effects = { ...realEffects(), zone: env.TZ };
  const store = openFolder(at("shared"), effects.random);
  const app = localWorkspace(store, effects);
  expect((await app.state()).members).toEqual([]);
  done("import", at("newcomer.zip"), "--data", at("shared"));
  const [member] = (await app.state()).members;
  expect(member?.name).toBe("Emre Probstein");
  const report = await app.view(member?.id ?? "", "report", {});
  expect(report).toEqual(JSON.parse(done("report", "--json", "--data", at("shared"))));
  await app.saveSettings(member?.id ?? "", { timeZone: "Asia/Tokyo" });
  expect(JSON.parse(done("report", "--json", "--data", at("shared"))).timeZone).toBe("Asia/Tokyo");
  await store.close();
});

test("with two people in it the command asks whose, and takes an id, its beginning or a profile name", () => {
  const data = ["--data", at("two")];
  done("import", at("newcomer.zip"), ...data);
  const loose = at("Connections.csv");
  writeFileSync(
    loose,
    "First Name,Last Name,URL,Email Address,Company,Position,Connected On\nBen,Berg,https://www.linkedin.com/in/ben-berg,,Werk,Lead,02 Feb 2026\n",
  );
  const asked = rapport("import", loose, ...data);
  expect(asked.code).toBe(1);
  expect(asked.err).toMatch(/--member with one of [0-9a-f]{8} \(Emre Probstein\), or --member\s+new/);
  done("import", loose, ...data, "--member", "new");
  const [first, second] = JSON.parse(done("members", "--json", ...data));
  const which = rapport("report", ...data);
  expect([which.code, which.out]).toEqual([2, ""]);
  expect(which.err).toContain(first.id.slice(0, 8));
  for (const name of [first.id, first.id.slice(0, 8), first.slugs[0]])
    expect(JSON.parse(done("report", "--json", ...data, "--member", name)).imports[0].name).toBe("newcomer.zip");
  expect(JSON.parse(done("report", "--json", ...data, "--member", second.id)).imports).toHaveLength(1);
  expect(rapport("report", ...data, "--member", "nobody").err).toContain("“nobody”");
});

test("settings given with an import stay with the member; an invented member stays apart", () => {
  const data = ["--data", at("settings")];
  writeFileSync(at("settings.json"), JSON.stringify({ timeZone: "America/New_York", name: "Emre P." }));
  done("import", at("newcomer.zip"), ...data, "--settings", at("settings.json"), "--complete");
  done("import", "--sample", "newcomer", ...data);
  const members = JSON.parse(done("members", "--json", ...data));
  expect(members.map((each: { sample: boolean }) => each.sample)).toEqual([false, true]);
  expect(members[0]).toMatchObject({
    name: "Emre P.",
    settings: { timeZone: "America/New_York" },
    imports: [{ complete: true }],
  });
  expect(JSON.parse(done("report", "--json", ...data)).timeZone).toBe("America/New_York");
});

test("no marked word of a private archive gets into the workspace file, its export or what is said", () => {
  const archive = at("private");
  for (const [name, text] of Object.entries(privateFiles)) {
    mkdirSync(dirname(join(archive, name)), { recursive: true });
    writeFileSync(join(archive, name), text);
  }
  const said = done("import", archive, "--data", at("secret"));
  done("export", at("secret.jsonl"), "--data", at("secret"));
  const files = [...readdirSync(at("secret")).map(name => join(at("secret"), name)), at("secret.jsonl")];
  const bytes = files.map(file => readFileSync(file, "latin1"));
  expect(bytes.some(each => each.includes("A public post about selling software"))).toBe(true);
  expect([said, ...bytes].filter(each => each.toLowerCase().includes(mark.toLowerCase()))).toEqual([]);
});

test("the workspace is for its owner alone, where systems keep such data, and reading commands make none", () => {
  expect(rapport("report", "--data", at("none"))).toMatchObject({ code: 1, out: "" });
  expect(readdirSync(folder)).not.toContain("none");
  if (process.platform !== "win32") {
    expect(statSync(at("home")).mode & 0o777).toBe(0o700);
    expect(statSync(fileIn(at("home"))).mode & 0o777).toBe(0o600);
    expect(statSync(at("all.jsonl")).mode & 0o777).toBe(0o600);
  }
  const machine = { env: {}, home: "/home/ada" };
  expect(dataFolder(undefined, { ...machine, platform: "linux" })).toBe("/home/ada/.local/share/rapport");
  expect(dataFolder(undefined, { ...machine, platform: "linux", env: { XDG_DATA_HOME: "/data" } })).toBe("/data/rapport");
  expect(dataFolder(undefined, { ...machine, platform: "linux", env: { XDG_DATA_HOME: "data" } })).toBe(
    "/home/ada/.local/share/rapport",
  );
  expect(dataFolder(undefined, { ...machine, platform: "darwin" })).toBe("/home/ada/Library/Application Support/Rapport");
  expect(dataFolder(undefined, { ...machine, platform: "win32", env: { APPDATA: "/roaming" } })).toBe("/roaming/Rapport");
  expect(dataFolder("/there", { ...machine, platform: "linux" })).toBe("/there");
});

test("two imports by command at the same time are both there", async () => {
  done("sample", "consultant", "--scale", "0.2", "--out", at("consultant.zip"));
  const run = (name: string): Promise<number | null> =>
    new Promise(resolve =>
      spawn(process.execPath, [bin, "import", at(name), "--data", at("race")], { env, stdio: "ignore" }).on("close", resolve),
    );
  expect(await Promise.all([run("newcomer.zip"), run("consultant.zip"), run("newcomer.zip")])).toEqual([0, 0, 0]);
  const members = JSON.parse(done("members", "--json", "--data", at("race")));
  expect(members.map((each: { imports: unknown[] }) => each.imports.length)).toEqual([1, 1]);
});

test("without archives the plan is the one begun in the workspace, with a calendar file if asked for", async () => {
  const data = ["--data", at("home")];
  expect(done("plan", ...data)).toContain("No plan was begun here yet.");
  expect(done("plan", ...data, "--json")).toBe("null\n");
  const effects = realEffects();
  const store = openFolder(at("home"), effects.random);
  const workspace = localWorkspace(store, effects);
  const member = (await workspace.state()).members[0]?.id ?? "";
  const { day, proposal } = await workspace.view(member, "plan", {});
  await workspace.keep(member, { kind: "plan", id: "first", value: proposal.keep });
  await store.close();
  const shown = done("plan", ...data, "--ics", at("kept.ics"));
  expect(shown).toContain(`${proposal.items.length} steps until`);
  expect(shown.match(/^ {5}open$/gm)).toHaveLength(proposal.items.length);
  expect(readFileSync(at("kept.ics"), "utf8").match(/BEGIN:VEVENT/g)).toHaveLength(proposal.items.length + 1);
  const document = JSON.parse(done("plan", ...data, "--json"));
  expect(document).toMatchObject({ from: isoDay(day), to: isoDay(day + 28), end: null, isClosed: false });
  expect(document.items.map(({ first }: { first: string }) => first)).toEqual(proposal.items.map(({ first }) => isoDay(first)));
});

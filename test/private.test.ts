import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { audits } from "../src/audits/index.ts";
import { pillarIds } from "../src/core/pillar.ts";
import { readArchive } from "../src/sources/read.ts";
import { callAll, locked, type Said } from "./command/call.ts";
import { contactMark, mark, privateFiles } from "./command/marked.ts";

// Marked words stand in everything private: no command says one, nothing is written that was not asked for, no way out is tried.

const folder = realpathSync(mkdtempSync(join(tmpdir(), "rapport-private-")));
const at = (name: string): string => join(folder, name);
const loose = Object.keys(privateFiles)
  .filter(name => name.endsWith(".csv"))
  .map(name => at(`archive/${name}`));
const paths = [at("archive")];
/** A busy machine is no failure. */
const patient = { timeout: 300_000 };
const day = ["--time-zone", "Europe/Vienna"];
const found = (text: string, word: string): string[] => text.match(new RegExp(`${word}\\w*`, "gi")) ?? [];

beforeAll(() => {
  mkdirSync(at("archive/Articles/Articles"), { recursive: true });
  for (const [name, text] of Object.entries(privateFiles)) writeFileSync(at(`archive/${name}`), text);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Every view of the archive, in words and as data. `names` tells whether it may name contacts. */
function views(lang: string): { readonly args: readonly string[]; readonly names: boolean }[] {
  const view = (names: boolean, ...args: string[]) => ({ args: [...args, ...day, "--lang", lang], names });
  const both = (...args: string[]) => [view(false, ...args), view(false, ...args, "--json")];
  const as = lang === "de" ? [] : ["--json"];
  return [
    ...both("score", ...paths),
    view(false, "score", ...paths, "--html", at(`report-${lang}.html`)),
    ...[...audits.map(audit => audit.code), ...pillarIds].map(id => view(true, "explain", id, ...paths, ...as)),
    ...both("inspect", ...paths),
    ...both("history", ...paths),
    view(false, "history", ...paths, "--csv"),
    ...both("why", "2026-01-04", "2026-03-08", ...paths),
  ];
}

test("no view of an archive says a marked word, and only explain names contacts", patient, () => {
  const asked = [...views("de"), ...views("en")];
  const before = readdirSync(folder);
  const said = callAll(
    folder,
    asked.map(({ args }) => args),
  );
  expect(said.filter(({ code, err }) => code !== 0 || err !== "")).toEqual([]);
  const texts = [
    ...said.map(({ out }, i) => ({ view: asked[i]!.args.slice(0, 2).join(" "), text: out, names: asked[i]!.names })),
    ...["de", "en"].map(lang => ({
      view: `${lang}.html`,
      text: readFileSync(at(`report-${lang}.html`), "utf8"),
      names: false,
    })),
  ];
  expect(texts.filter(({ text }) => text.length < 60)).toEqual([]);
  expect(texts.filter(({ text }) => found(text, mark).length > 0).map(({ view, text }) => [view, found(text, mark)])).toEqual([]);
  expect(texts.filter(({ text, names }) => !names && found(text, contactMark).length > 0).map(({ view }) => view)).toEqual([]);
  expect(texts.some(({ text }) => found(text, contactMark).length > 0)).toBe(true);
  const made = readdirSync(folder).filter(name => !before.includes(name));
  expect(made.sort()).toEqual(["report-de.html", "report-en.html", "tried.txt"]);
});

test("errors say no marked word either, also with --debug", patient, () => {
  writeFileSync(at("Profile (1).csv"), privateFiles["Profile.csv"]!.replace("Mira,Muster", "Otto,Other"));
  writeFileSync(at("messages.zip"), new TextEncoder().encode(`PK\u0003\u0004${privateFiles["messages.csv"]}`));
  writeFileSync(at("settings.json"), `{ "notes": [{ "day": 1, "text": "${mark}settings" }] }`);
  const said = callAll(folder, [
    ["score", ...loose, at("Profile (1).csv"), "--debug"],
    ["score", at("messages.zip"), "--debug"],
    ["score", ...paths, "--settings", at("settings.json"), "--debug"],
    ["score", at("archive/PhoneNumbers.csv"), "--debug"],
  ]);
  expect(said.map(({ code, out }: Said) => [code, out])).toEqual(Array(4).fill([1, ""]));
  expect(said.flatMap(({ err }) => found(err, mark))).toEqual([]);
});

test(
  "the command as it is installed works behind the same lock, and its result does not hang on the random key of texts",
  patient,
  () => {
    const { flags, env, tried } = locked(folder);
    const rapport = fileURLToPath(new URL("../bin/rapport.js", import.meta.url));
    const args = ["score", ...paths, "--json", ...day];
    const run = spawnSync(process.execPath, [...flags, rapport, ...args], { encoding: "utf8", env });
    expect({ code: run.status, err: run.stderr, tried: tried() }).toEqual({ code: 0, err: "", tried: "" });
    expect(JSON.parse(run.stdout)).toEqual(JSON.parse(callAll(folder, [args])[0]!.out));
  },
);

test.each([
  ["TCP", "require('net').connect(80, '192.0.2.1')"],
  ["TCP", "fetch('http://192.0.2.1')"],
  ["TCP", "require('https').get('https://192.0.2.1')"],
  ["TCP", "new WebSocket('ws://192.0.2.1')"],
  ["TCP", "require('net').createServer().listen(0)"],
  ["UDP", "require('dgram').createSocket('udp4')"],
  ["GETADDRINFO", "require('dns').lookup('example.org', () => {})"],
  ["QUERY", "require('dns').promises.resolve4('example.org')"],
  ["", "require('child_process').spawnSync('true')"],
  ["", "new (require('worker_threads').Worker)('1', { eval: true })"],
  ["", "require('fs').writeFileSync(require('os').tmpdir() + '/rapport-leak', 'x')"],
])("the lock holds: %s %s", (way, code) => {
  const { flags, env, tried } = locked(folder);
  const run = spawnSync(process.execPath, [...flags, "-e", code], { encoding: "utf8", env });
  expect(run.status).toBe(1);
  expect(run.stderr).toMatch(way === "" ? /ERR_ACCESS_DENIED/ : /no network here/);
  expect(tried().startsWith(way)).toBe(true);
});

test("the ledger itself holds no marked word, but the messages are in it", async () => {
  const given = { name: "loose", files: Object.entries(privateFiles).map(([path, text]) => ({ path, blob: new Blob([text]) })) };
  const ledger = await readArchive(given, { settings: {}, textKey: "000102030405060708090a0b0c0d0e0f" });
  const messages = ledger.activities.filter(activity => activity.kind === "message");
  expect(messages.map(message => [message.words, message.question])).toEqual([
    [8, true],
    [5, false],
    [6, false],
  ]);
  expect(found(JSON.stringify(ledger), mark)).toEqual([]);
});

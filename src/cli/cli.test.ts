import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { errorCodes, RapportError } from "../core/error.ts";
import { loadWords } from "../locales/words.ts";
import { sayError } from "../report/say-error.ts";
import { givenOf } from "./files.ts";
import { languageOf } from "./language.ts";

const folder = mkdtempSync(join(tmpdir(), "rapport-cli-"));
const bin = fileURLToPath(new URL("../../bin/rapport.js", import.meta.url));
const at = (name: string): string => join(folder, name);

type Run = { readonly code: number | null; readonly out: string; readonly err: string };
function rapport(...args: string[]): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    encoding: "utf8",
    env: { ...process.env, LC_ALL: "C", NO_COLOR: "1", COLUMNS: "80" },
  });
  return { code: status, out: stdout, err: stderr };
}

beforeAll(() => {
  writeFileSync(at("holiday.zip"), "these are no archives");
  writeFileSync(at("settings.json"), '{ "topics": "sales" }');
});
afterAll(() => rmSync(folder, { recursive: true }));

test("a sample is scored without any file, in German, with a page beside it", () => {
  const { code, out, err } = rapport("score", "--sample", "seller", "--lang", "de", "--html", at("report.html"));
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out).toMatch(/\d+ von 100: /);
  expect(out).toContain("Warum das nicht LinkedIns Zahl ist");
  expect(readFileSync(at("report.html"), "utf8")).toContain('<html lang="de">');
});

test("a sample written as ZIP is read back, cut off it is refused with a way out, beside a foreign file too", () => {
  expect(rapport("sample", "newcomer", "--out", at("newcomer.zip")).code).toBe(0);
  const inspected = rapport("inspect", at("newcomer.zip"), "--json");
  expect(inspected.code).toBe(0);
  const { imports } = JSON.parse(inspected.out);
  expect(imports[0].files.length).toBeGreaterThan(2);
  const bytes = readFileSync(at("newcomer.zip"));
  writeFileSync(at("cut.zip"), bytes.subarray(0, bytes.length - 400));
  const cut = rapport("score", at("cut.zip"));
  expect({ code: cut.code, out: cut.out }).toEqual({ code: 1, out: "" });
  expect(cut.err).toContain("cut.zip");
  expect(cut.err).toContain("Download it again");
});

test("what is no archive, and settings that do not fit, are said with the place", () => {
  const foreign = rapport("score", at("holiday.zip"), "--lang", "de");
  expect(foreign.code).toBe(1);
  expect(foreign.err).toContain("holiday.zip ist weder eine ZIP-Datei");
  const settings = rapport("score", "--sample", "newcomer", "--settings", at("settings.json"));
  expect(settings.code).toBe(1);
  expect(settings.err).toContain("“topics”");
});

test("wrong usage ends with 2 and names the way to help", () => {
  const { code, out, err } = rapport("explain", "R4");
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toContain("rapport explain --help");
  expect(rapport("scor", "--lang", "de").err).toContain("Meinst du score?");
});

test("help is there by both names, in the language of the call, and fits 80 columns", () => {
  const asked = rapport("help", "why", "--lang", "de");
  expect(asked).toEqual({ code: 0, out: rapport("why", "--help", "--lang", "de").out, err: "" });
  expect(asked.out).toContain("Aufruf: rapport why <WocheA> <WocheB> <Pfade …> [Optionen]");
  for (const call of [["--help"], ["score", "--help"], ["score", "--help", "--lang", "de"]])
    expect(
      rapport(...call)
        .out.split("\n")
        .filter(line => line.length > 80),
    ).toEqual([]);
});

test("every error code is said in both languages without a hole", async () => {
  const facts = {
    file: "a.zip",
    path: "a.zip",
    zone: "Mars",
    day: "x",
    what: "Z9",
    persona: "nobody",
    known: "seller",
    where: "topics.0",
    port: 4310,
    member: "a1b2",
    line: 3,
  };
  for (const words of [await loadWords("de"), await loadWords("en")])
    for (const code of errorCodes) {
      const { what, todo } = sayError(new RapportError(code, facts), words);
      expect(`${what} ${todo}`, code).not.toMatch(/\{\{|errors\.|undefined/);
      expect(todo.length, code).toBeGreaterThan(10);
    }
});

test("the language is asked for, else that of the machine, else English", () => {
  expect(languageOf(["score", "--lang", "de"], { LANG: "en_US.UTF-8" })).toBe("de");
  expect(languageOf(["--lang=en"], { LANG: "de_AT.UTF-8" })).toBe("en");
  expect(languageOf([], { LANG: "de_AT.UTF-8" })).toBe("de");
  expect(languageOf([], { LC_ALL: "C", LANG: "de_AT" })).toBe("en");
  expect(languageOf([], {})).toBe("en");
  expect([languageOf([], {}, "de-AT"), languageOf([], { LANG: "en_GB.UTF-8" }, "de-AT")]).toEqual(["de", "en"]);
});

test("a folder gives its files, links that lead out of it give none, loose files are one import", async () => {
  mkdirSync(at("archive/Jobs"), { recursive: true });
  writeFileSync(at("archive/Shares.csv"), "Date\n");
  writeFileSync(at("archive/Jobs/Saved Jobs.csv"), "Date\n");
  symlinkSync(at("settings.json"), at("archive/outside.csv"));
  symlinkSync(at("archive"), at("archive/Jobs/round"));
  const [given] = await givenOf([at("archive")]);
  expect(given && "files" in given ? given.files.map(file => file.path) : null).toEqual(["Jobs/Saved Jobs.csv", "Shares.csv"]);
  const loose = await givenOf([at("archive/Shares.csv"), at("archive/Jobs/Saved Jobs.csv"), at("holiday.zip")]);
  expect(loose.map(each => ("files" in each ? each.files.length : each.name))).toEqual(["holiday.zip", 2]);
  await expect(givenOf([at("nowhere.zip")])).rejects.toMatchObject({ code: "path-not-found" });
});

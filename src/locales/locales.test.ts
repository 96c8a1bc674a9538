import { expect, test } from "vitest";
import { audits } from "../audits/index.ts";
import { bands, confidences } from "../core/bands.ts";
import { errorCodes } from "../core/error.ts";
import { guardIds, statuses } from "../core/measure.ts";
import { pillarIds } from "../core/pillar.ts";
import { sourceIds } from "../core/source.ts";
import { reasons, remarks } from "../sources/reasons.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { numbersOf } from "./numbers.ts";
import { loadWords } from "./words.ts";

/** All texts of a catalogue by their keys. */
function textsOf(value: unknown, key = ""): [string, string][] {
  if (typeof value === "string") return [[key, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => textsOf(each, key === "" ? name : `${key}.${name}`));
}
const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{\{(\w+(?:, \w+)?)\}\}/g)].map(match => match[1] ?? "").sort();

test("both languages say everything, with the same facts in the same form", () => {
  const german = new Map(textsOf(de));
  const english = textsOf(en);
  expect(german.size).toBe(english.length);
  for (const [key, text] of english) {
    expect(text.trim(), key).not.toBe("");
    expect(german.get(key)?.trim(), key).not.toBe("");
    if (!key.includes(".examples.")) expect(placeholders(german.get(key) ?? ""), key).toEqual(placeholders(text));
  }
});

test("every audit has its name, question, measure, limits, step and way", () => {
  const parts = ["name", "question", "measures", "not", "step", "how"];
  for (const { id } of audits)
    for (const catalogue of [en, de]) {
      const words = Object.entries(catalogue.audits).find(([key]) => key === id)?.[1] ?? {};
      expect(Object.keys(words), id).toEqual(parts);
    }
  expect(Object.keys(en.audits)).toHaveLength(audits.length);
});

test("every unit, window, grade, effort and guard of an audit has words", () => {
  for (const audit of audits) {
    expect(Object.keys(en.model.units).map(key => key.replace(/_(one|other)$/, ""))).toContain(audit.unit);
    expect(Object.keys(en.model.windows)).toContain(audit.window);
    expect(Object.keys(en.model.grades)).toContain(audit.grade);
    expect(Object.keys(en.model.effort)).toContain(String(audit.effort));
    for (const guard of audit.guards) expect(Object.keys(en.model.guards)).toContain(guard);
  }
});

test("every code, status, band, reason and source has words", () => {
  expect(Object.keys(en.errors)).toEqual(expect.arrayContaining([...errorCodes]));
  expect(Object.keys(en.model.status)).toEqual([...statuses]);
  expect(Object.keys(en.model.statusSentence)).toEqual([...statuses]);
  expect(Object.keys(en.model.bands)).toEqual([...bands]);
  expect(Object.keys(en.model.confidence)).toEqual([...confidences]);
  expect(Object.keys(en.model.guards)).toEqual([...guardIds]);
  expect(Object.keys(en.model.pillars)).toEqual([...pillarIds]);
  expect(Object.keys(en.reading.skipped)).toEqual([...reasons]);
  expect(Object.keys(en.reading.remarks)).toEqual([...remarks]);
  expect(Object.keys(en.reading.sources)).toEqual([...sourceIds]);
});

test("no step tells anyone to send more invitations or likes, and nobody is graded", () => {
  const steps = [en, de].flatMap(catalogue => Object.values(catalogue.audits).flatMap(({ step, how }) => [step, how]));
  const wrong = /more invitations|more likes|mehr Einladungen|mehr Likes|!/i;
  expect(steps.filter(text => wrong.test(text))).toEqual([]);
  const graded = (catalogue: object, words: RegExp): string[] =>
    textsOf(catalogue).flatMap(([key, text]) => (!/^(errors|command)\./.test(key) && words.test(text) ? [key] : []));
  expect(graded(en, /\b(bad|poor)\b/)).toEqual([]);
  expect(graded(de, /\b(schlecht|mangelhaft|Note)\b/)).toEqual([]);
});

test("numbers are shown as each language writes them", () => {
  const [german, english] = [numbersOf("de"), numbersOf("en")];
  expect([german.points(15.94), english.points(15.94)]).toEqual(["15,9", "15.9"]);
  expect([german.share(0.87), english.share(0.87)]).toEqual(["87\u00a0%", "87%"]);
  expect([german.share(0.004), english.share(0.004)]).toEqual(["0,4\u00a0%", "0.4%"]);
  expect([german.whole(48_211), english.whole(48_211)]).toEqual(["48.211", "48,211"]);
  expect([german.signed(1.7), english.signed(-1.7), english.signed(-0.04)]).toEqual(["+1,7", "\u22121.7", "0.0"]);
  expect([german.whole(49.5), german.whole(49.49), english.whole(49.499_999_999_9)]).toEqual(["50", "49", "50"]);
  expect([german.number(0.25), german.number(3.25), german.number(12.4), german.number(3)]).toEqual(["0,25", "3,3", "12", "3"]);
  const day = Date.UTC(2026, 10, 22) / 86_400_000;
  expect([german.day(day), english.day(day)]).toEqual(["So, 22.11.2026", "Sun, 22 Nov 2026"]);
});

test("facts are put in raw and shown by the catalogue, with the plural of their number", async () => {
  const [german, english] = [await loadWords("de"), await loadWords("en")];
  expect(german.named("model.units", "people", undefined, { n: 1, count: 1 })).toBe("1 Mensch");
  expect(english.named("model.units", "people", undefined, { n: 4.2, count: 4.2 })).toBe("4.2 people");
  expect(english.t("report.ageDays", { n: 1, count: 1 })).toContain("1 day older");
  expect(german.t("errors.path-not-found.what", { path: "a<b>$t(report.title){{x}}" })).toContain("a<b>");
  expect(german.named("model.bands", "nobody-knows")).toBe("nobody-knows");
});

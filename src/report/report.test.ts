import { beforeAll, expect, test } from "vitest";
import { isoDay, parseIsoDay } from "../core/day.ts";
import type { Ledger } from "../core/ledger.ts";
import type { Report } from "../core/report.ts";
import type { AuditResult } from "../core/scorecard.ts";
import { loadWords, type Words } from "../locales/words.ts";
import { defaultDay } from "../model/asof.ts";
import { changes } from "../model/changes.ts";
import { reportOf } from "../model/document.ts";
import { explain } from "../model/explain.ts";
import { contactNames } from "../model/names.ts";
import { parameters } from "../model/parameters.ts";
import { scoreAt } from "../model/score.ts";
import { timelineOf } from "../model/timeline.ts";
import { samplePersona } from "../samples/persona.ts";
import { readArchive } from "../sources/read.ts";
import { explainText } from "./explain.ts";
import { historyCsv, historyText } from "./history.ts";
import { reportPage } from "./html.ts";
import { inspectText } from "./inspect.ts";
import { widthOf } from "./layout.ts";
import { modelText } from "./model.ts";
import { alertsOf, recoveryOf } from "./parts.ts";
import { ageOf } from "./say.ts";
import { scoreText } from "./terminal.ts";
import { viewOf } from "./view.ts";
import { whyText } from "./why.ts";

const plain = { width: 80, color: false };
const zone = "Europe/Vienna";
let ledgers: Record<"seller" | "newcomer", Ledger>;
let reports: Record<"seller" | "newcomer", Report>;
let languages: readonly Words[];

async function ledgerOf(name: string): Promise<Ledger> {
  const archive = samplePersona(name);
  const files = archive.files.map(({ path, text }) => ({ path, blob: new Blob([text]) }));
  return readArchive({ name: archive.name, files }, { settings: {}, textKey: "000102030405060708090a0b0c0d0e0f" });
}

beforeAll(async () => {
  ledgers = { seller: await ledgerOf("seller"), newcomer: await ledgerOf("newcomer") };
  reports = { seller: reportOf(ledgers.seller, { zone }), newcomer: reportOf(ledgers.newcomer, { zone }) };
  languages = [await loadWords("de"), await loadWords("en")];
});

/** Keys that were not turned into words, and facts that were not put in. */
function leaks(text: string): string[] {
  return (
    text.match(
      /\{\{|\}\}|\b(?:audits|model|report|views|evidence|reading|errors|command)\.(?!md\b|html\b)[a-z][\w.-]+|undefined|NaN|\[object/g,
    ) ?? []
  );
}
const tooWide = (text: string, width = 80): string[] => text.split("\n").filter(line => widthOf(line) > width);

test.each(["seller", "newcomer"] as const)("the terminal report of the %s fits 80 columns and leaks no key", name => {
  for (const words of languages) {
    const text = scoreText(reports[name], words, plain);
    expect(leaks(text)).toEqual([]);
    expect(tooWide(text)).toEqual([]);
    expect(text).not.toMatch(/\p{Cc}(?<!\n)/u);
    expect(tooWide(scoreText(reports[name], words, { width: 60, color: false }), 60)).toEqual([]);
  }
});

test("the finding stands first, under what it is about: the index with its band, or the interval", () => {
  const [german, english] = languages;
  const { index } = reports.seller;
  const second = (text: string): string => text.trim().split("\n")[1] ?? "";
  expect(second(scoreText(reports.seller, english!, plain))).toMatch(new RegExp(`^  ${index.shown} of 100: `));
  expect(second(scoreText(reports.newcomer, german!, plain))).toMatch(/^ {2}Zwischen \d+ und \d+ von 100$/);
});

test("a fall is news for 13 weeks and until the line is back", () => {
  const english = languages[1]!;
  const { seller } = reports;
  const week = seller.history.at(-6)!.week;
  const level = seller.history.at(-6)!.index ?? 0;
  const now = seller.history.at(-1)!.index ?? 0;
  const fallen = (fall: number, at = week): Report => ({
    ...seller,
    alerts: [{ week: at, of: ["index", "engage"], fall, audits: [{ code: "E1", loss: 2 }] }],
  });
  expect(alertsOf(fallen(now - level + 2), english).join()).toContain("Most of it: Comments you write.");
  expect(recoveryOf(fallen(now - level + 2), english)).toBe("");
  expect(alertsOf(fallen(now - level), english)).toEqual([]);
  expect(recoveryOf(fallen(now - level), english)).not.toBe("");
  const old = seller.history.at(-20)!.week;
  expect([...alertsOf(fallen(90, old), english), recoveryOf(fallen(-90, old), english)]).toEqual([""]);
});

test("a day after or before all data is told as such, without advice, whatever the archive lacks", () => {
  const english = languages[1]!;
  const at = (day: string): string => scoreText(reportOf(ledgers.seller, { zone, asOf: parseIsoDay(day) }), english, plain);
  expect(at("2031-01-01")).toContain("your data end on Sun, 22 Nov 2026");
  expect(at("2001-01-01")).toContain("your data begin on");
  for (const text of [at("2031-01-01"), at("2001-01-01")]) {
    expect(text).not.toContain("complete archive");
    expect(text).not.toContain("Next steps");
  }
  const page = reportPage(reportOf(ledgers.seller, { zone, asOf: parseIsoDay("2031-01-01") }), english);
  expect(page).toContain("<h1>Nothing can be seen on this day: your data end on Sun, 22 Nov 2026.</h1>");
  expect(page).not.toContain("<section");
});

test("the age of the data is told by today's day where it is known", () => {
  const english = languages[1]!;
  const view = viewOf(reports.seller);
  expect(ageOf(view, english, view.newest! + 23)).toBe("Your data are 23 days old.");
  expect(ageOf(view, english)).toContain("from the as-of day itself");
});

test("what lifts and what holds back are shares of the index that add up, and no question stands in both", () => {
  const view = viewOf(reports.seller, 35);
  const { lifts, holds } = viewOf(reports.newcomer);
  expect(lifts.filter(audit => holds.some(hold => hold.audit.code === audit.code))).toEqual([]);
  expect(view.lifts.every((audit, i) => i === 0 || audit.points <= view.lifts[i - 1]!.points)).toBe(true);
  const all = view.audits.reduce((sum, audit) => sum + audit.points, 0);
  expect(all).toBeCloseTo(reports.seller.index.value ?? 0, 9);
});

test("every audit and pillar can be laid open in both languages", () => {
  const timeline = timelineOf(ledgers.seller, zone);
  const day = defaultDay(timeline);
  for (const id of [...parameters().map(row => row.code), "brand"]) {
    const found = explain(timeline, day, id);
    for (const words of languages) {
      const text = explainText(found, words, { ...plain, rows: 20, importNames: ["a.zip"], names: new Map() });
      expect([id, ...leaks(text)]).toEqual([id]);
      expect(tooWide(text)).toEqual([]);
    }
    if (found.kind !== "audit") continue;
    const kinds = new Set(found.evidence.map(row => row.what));
    for (const what of kinds) expect(Object.keys(languages[1]!.catalogue.evidence.what), id).toContain(what);
  }
});

test("an explanation says what is missing, what is left to do, what the guards took, and who a contact is", () => {
  const english = languages[1]!;
  const names = contactNames(ledgers.seller);
  const at = { seller: timelineOf(ledgers.seller, zone), newcomer: timelineOf(ledgers.newcomer, zone) };
  const say = (name: "seller" | "newcomer", code: string, change: Partial<AuditResult> = {}): string => {
    const found = explain(at[name], defaultDay(at[name]), code);
    if (found.kind !== "audit") throw new Error(code);
    const result = { ...found.result, ...change };
    return explainText({ ...found, result }, english, { width: 200, color: false, rows: 20, importNames: ["a.zip"], names });
  };
  expect(say("newcomer", "E1")).toContain("Needed: Comments.csv.");
  expect(say("seller", "B7")).toContain("Rapport does not read these yet.");
  expect(say("seller", "B1")).toContain("Nothing: this is where it should be");
  expect(say("newcomer", "B1")).toContain("Add to your profile: summary.");
  const guards = [{ guard: "G3" as const, loss: 0.11 }];
  expect(say("seller", "R4", { raw: 0.56, counted: 0.45, guards })).toContain("−11 percentage points: the same text again (G3)");
  const rows = say("seller", "R4");
  const [all = "", ...counts] = (rows.match(/Rows behind it \(\d+\)\n.*/)?.[0] ?? "").match(/\d+(?=\)|\u00a0)/g) ?? [];
  expect(counts.length).toBeGreaterThan(1);
  expect(counts.map(Number).reduce((a, b) => a + b, 0)).toBe(Number(all));
  const [slug, name] = [...names].find(([id]) => rows.includes(names.get(id) ?? "")) ?? ["", "–"];
  expect(rows).toContain(name);
  expect(rows).not.toContain(slug);
});

test("what changed is told by the question that changed most, and its columns add up", () => {
  const timeline = timelineOf(ledgers.seller, zone);
  const [a, b] = ["2026-05-31", "2026-08-23"].map(parseIsoDay);
  const [before, after] = [scoreAt(timeline, a!), scoreAt(timeline, b!)];
  const found = changes(ledgers.seller, zone, a!, b!);
  const text = whyText(found, languages[1]!, { width: 100, color: false, before, after });
  const rows = text.split("\n").flatMap(line => {
    const [, name, ...cells] = /^ {2}(\S.*?) +([+−]?\d+\.\d) +([+−]?\d+\.\d) +([+−]?\d+\.\d)\b/.exec(line) ?? [];
    return name === undefined ? [] : [{ name, cells: cells.map(cell => Number(cell.replace("−", "-"))) }];
  });
  const total = rows.at(-1)!;
  expect(total.cells[0]).toBeCloseTo(found.to.points - found.from.points, 0);
  for (const { name, cells } of rows) expect((cells[1] ?? 0) + (cells[2] ?? 0) - (cells[0] ?? 0), name).toBeCloseTo(0, 0);
  for (const i of [0, 1, 2])
    expect(rows.slice(0, -1).reduce((sum, row) => sum + (row.cells[i] ?? 0), 0)).toBeCloseTo(total.cells[i] ?? 0, 0);
  expect(text).toContain(`Down most: ${rows[0]!.name}.`);
});

test("history, waterfall, inspection and model fit and leak no key", () => {
  const weeks = reports.seller.history.map(point => Date.parse(`${point.week}T00:00Z`) / 86_400_000);
  const [a, b] = [weeks.at(-27) ?? 0, weeks.at(-1) ?? 0];
  const found = changes(ledgers.seller, zone, a, b);
  const timeline = timelineOf(ledgers.seller, zone);
  const [before, after] = [scoreAt(timeline, a), scoreAt(timeline, b)];
  for (const words of languages) {
    const texts = [
      historyText(reports.seller, words, plain),
      historyText(reports.newcomer, words, plain),
      whyText(found, words, { ...plain, before, after }),
      inspectText(ledgers.seller.imports, words, plain),
      modelText("2026.1", parameters(), words, plain),
    ];
    for (const text of texts) {
      expect(leaks(text)).toEqual([]);
      expect(tooWide(text)).toEqual([]);
    }
    expect(tooWide(modelText("2026.1", parameters(), words, { width: 100, color: false }), 100)).toEqual([]);
  }
});

test("years of history fit a screen, the latest weeks one by one", () => {
  const [week] = reports.seller.history.slice(-1);
  const long = Array.from({ length: 520 }, (_, i) => ({ ...week!, week: isoDay(parseIsoDay(week!.week) - 7 * i) })).reverse();
  const lines = historyText({ ...reports.seller, history: long }, languages[1]!, plain).split("\n");
  expect(lines.length).toBeLessThan(60);
  const latest = long.slice(-13).map(point => languages[1]!.numbers.date(parseIsoDay(point.week)));
  expect(lines.filter(line => latest.some(date => line.includes(`  ${date} `)))).toHaveLength(13);
});

test("the history as CSV has a row for each week, with points and not rounded", () => {
  const rows = historyCsv(reports.seller).trimEnd().split("\r\n");
  expect(rows[0]).toBe("week,index,core,brand,people,engage,relationships,coverage,assumed");
  expect(rows).toHaveLength(reports.seller.history.length + 1);
  expect(Number(rows.at(-1)?.split(",")[1])).toBe(reports.seller.history.at(-1)?.index);
});

test("the page needs nothing from outside, runs nothing, and shows names of files as text", () => {
  for (const words of languages)
    for (const name of ["seller", "newcomer"] as const) {
      const page = reportPage(reports[name], words);
      expect(leaks(page.replace(/<style>.*<\/style>/s, ""))).toEqual([]);
      expect(page).not.toMatch(/https?:|\bsrc=|@import|url\((?!#)|<script|<link|<iframe|\son\w+=/i);
      expect([...page.matchAll(/href="([^"]*)"/g)].map(match => match[1])).toEqual(["#main"]);
      expect(page).toContain(`<html lang="${words.language}">`);
    }
  const evil = `"><script>alert(1)</script><img src=x onerror=alert(1)>.zip`;
  const spoiled = { ...reports.seller, imports: reports.seller.imports.map(entry => ({ ...entry, name: evil })) };
  const page = reportPage(spoiled, languages[0]!);
  expect(page).not.toContain("<script");
  expect(page).not.toContain("<img");
  expect(page).toContain("&lt;script&gt;alert(1)");
});

import { readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import type { Ledger } from "../../core/ledger.ts";
import { loadWords } from "../../locales/words.ts";
import { reportOf } from "../../model/document.ts";
import { contactNames } from "../../model/names.ts";
import { samplePersona } from "../../samples/persona.ts";
import { readArchive } from "../../sources/read.ts";
import { reportPdf } from "./pdf.ts";
import { pdfText } from "./pdf-text.fixture.ts";

const font = (weight: string): Uint8Array => readFileSync(new URL(`../fonts/inter-${weight}.ttf`, import.meta.url));
const fonts = { regular: font("regular"), semibold: font("semibold") };
const zone = "Europe/Vienna";
let ledgers: Record<"seller" | "newcomer", Ledger>;

async function ledgerOf(name: string): Promise<Ledger> {
  const archive = samplePersona(name);
  const files = archive.files.map(({ path, text }) => ({ path, blob: new Blob([text]) }));
  return readArchive({ name: archive.name, files }, { settings: {}, textKey: "000102030405060708090a0b0c0d0e0f" });
}

beforeAll(async () => {
  ledgers = { seller: await ledgerOf("seller"), newcomer: await ledgerOf("newcomer") };
});

const reading = {
  day: 20_500,
  overall: 61,
  parts: null,
  industryTop: null,
  networkTop: null,
  industryName: null,
  industryMean: 31,
  networkMean: null,
};

test("a German report is tagged, knows its title and language, and says the index, LinkedIn's reading and every question", async () => {
  const report = reportOf(ledgers.seller, { zone });
  const words = await loadWords("de");
  const bytes = await reportPdf(report, words, fonts, { readings: [reading] });
  const file = Buffer.from(bytes).toString("latin1");
  expect(file.slice(0, 8)).toBe("%PDF-1.7");
  const title = `(Rapport: ${report.index.shown} von 100`;
  const said = ["/Marked true", "/StructTreeRoot", "/S /H1", "/S /Figure", "/Scope /Row", "/Lang (de-DE)", title];
  expect(said.filter(each => !file.includes(each))).toEqual([]);
  const lines = pdfText(bytes).split("\n");
  expect(lines).toContain(String(report.index.shown));
  expect(lines).toContain("61");
  const codes = report.pillars.flatMap(pillar => pillar.audits.map(audit => audit.code));
  expect(codes.length).toBe(35);
  expect(codes.filter(code => !lines.includes(code))).toEqual([]);
  expect(lines.join(" ")).toContain(words.t("report.disclaimer"));
  const { length } = lines.filter(line => / \/ \d$/.test(line));
  expect(lines).toContain(`${length} / ${length}`);
});

test("the part on content is there where there are figures, and only there", async () => {
  const report = reportOf(ledgers.newcomer, { zone });
  const words = await loadWords("en");
  const content = { finding: "One thing makes a difference", works: ["This one holds."], year: "Seen 100 times." };
  const said = pdfText(await reportPdf(report, words, fonts, { content })).split("\n");
  expect([content.finding, ...content.works, content.year].filter(text => !said.includes(text))).toEqual([]);
  const without = pdfText(await reportPdf(report, words, fonts)).split("\n");
  expect(without).not.toContain(words.t("app.frame.content"));
});

test("no contact is named", async () => {
  const bytes = await reportPdf(reportOf(ledgers.seller, { zone }), await loadWords("en"), fonts);
  const text = pdfText(bytes);
  const names = [...contactNames(ledgers.seller).values()];
  expect(names.length).toBeGreaterThan(500);
  expect(names.filter(name => text.includes(name))).toEqual([]);
});

test("without a pillar there is an interval, no index, no line, and no zero for what is not measured", async () => {
  const report = reportOf(ledgers.newcomer, { zone });
  const words = await loadWords("en");
  const lines = pdfText(await reportPdf(report, words, fonts)).split("\n");
  expect(report.index.shown).toBeNull();
  expect(lines).toContain(`${words.numbers.whole(report.index.low)}–${words.numbers.whole(report.index.high)}`);
  expect(lines).toContain("not measured");
  expect(lines).not.toContain("0.0 of 25");
  expect(lines).not.toContain(words.t("report.history"));
});

test("the same report gives the same bytes, by no clock", async () => {
  const report = reportOf(ledgers.newcomer, { zone });
  const words = await loadWords("de");
  const [one, two] = [await reportPdf(report, words, fonts), await reportPdf(report, words, fonts)];
  expect(Buffer.compare(one, two)).toBe(0);
});

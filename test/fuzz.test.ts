import { expect, test } from "vitest";
import { RapportError } from "../src/core/error.ts";
import type { ImportFile, Ledger } from "../src/core/ledger.ts";
import { stream } from "../src/core/random.ts";
import { reportSchema } from "../src/core/report.ts";
import { report } from "../src/index.ts";
import { liveAs } from "../src/samples/life/live.ts";
import { samplePersona, traitsOf } from "../src/samples/persona.ts";
import { figuresOf } from "../src/samples/workbook/figures.ts";
import { classicSheets, newerSheets } from "../src/samples/workbook/sheets.ts";
import { xlsxOf } from "../src/samples/workbook/xlsx.ts";
import { zipOf } from "../src/samples/zip.ts";
import { type Given, readArchive } from "../src/sources/read.ts";
import { cutZip, fewLines, spoilBytes, spoilCell, spoilQuote, spoilRows, spoilSheets } from "./spoil.ts";

// Spoiled archives: the reader ends with a ledger that accounts for every row and can be scored, or with a foreseen error. A few fixed
// seeds here; `npm run soak -- MINUTES` goes on with new ones, shares its time among the tests below, and names the seed that failed.

const minutes = process.env.SOAK === "1" ? Number(process.env.SOAK_MINUTES ?? 30) : 0;
const kinds = 7;
const key = "000102030405060708090a0b0c0d0e0f";
type Text = { readonly path: string; readonly text: string };
type Random = () => number;

const seller: readonly Text[] = samplePersona("seller")
  .files.filter(file => file.path.endsWith(".csv"))
  .map(file => ({ path: file.path, text: fewLines(file.text, 40) }));
const given = (list: readonly (Text | { path: string; bytes: Uint8Array<ArrayBuffer> })[]): Given => ({
  name: "fuzz",
  files: list.map(file => ({ path: file.path, blob: new Blob(["text" in file ? file.text : file.bytes]) })),
});
const pick = <T>(list: readonly T[], random: Random): T => list[Math.floor(random() * list.length)]!;

/** Runs a check on `few` fixed seeds, or on new ones for its share of the soak. */
async function onSeeds(few: number, check: (random: Random) => Promise<void>): Promise<void> {
  const until = performance.now() + (minutes * 60_000) / kinds;
  const first = minutes > 0 ? Math.floor(Math.random() * 2 ** 30) : 1;
  let seed = first;
  for (; minutes > 0 ? performance.now() < until : seed < first + few; seed++) {
    try {
      await check(stream(seed));
    } catch (error) {
      throw new Error(`seed ${seed}`, { cause: error });
    }
  }
  if (minutes > 0) console.log(`${expect.getState().currentTestName}: ${seed - first} seeds`);
}

/** The ledger, or null where the reader refuses with an error that was foreseen. */
async function readOrRefuse(archive: Given): Promise<Ledger | null> {
  try {
    return await readArchive(archive, { settings: {}, textKey: key });
  } catch (error) {
    if (error instanceof RapportError) return null;
    throw error;
  }
}

const skippedOf = (file: ImportFile): number => file.skipped.reduce((sum, { count }) => sum + count, 0);

async function survive(archive: Given): Promise<void> {
  const ledger = await readOrRefuse(archive);
  if (ledger === null) return;
  for (const file of ledger.imports.flatMap(entry => entry.files))
    expect({ name: file.name, rows: file.rows }).toEqual({ name: file.name, rows: file.kept + skippedOf(file) });
  try {
    const found = reportSchema.parse(report(ledger, { timeZone: "Europe/Vienna" }));
    expect(found.pillars.flatMap(pillar => pillar.audits).filter(audit => audit.status === "failed")).toEqual([]);
  } catch (error) {
    if (!(error instanceof RapportError && error.code === "nothing-to-score")) throw error;
  }
}

const hours = { timeout: 36_000_000 };

test("spoiled bytes", hours, () =>
  onSeeds(8, async random => {
    const one = pick(seller, random);
    const rest = seller.filter(file => file !== one && random() < 0.3);
    await survive(given([...rest, { path: one.path, bytes: spoilBytes(new TextEncoder().encode(one.text), random) }]));
  }),
);

test("spoiled rows: swapped, doubled, cut, joined, with another end of line", hours, () =>
  onSeeds(8, random =>
    survive(given(seller.map(file => (random() < 0.7 ? file : { ...file, text: spoilRows(file.text, random) })))),
  ),
);

test("spoiled ZIPs", hours, async () => {
  const zip = new Uint8Array(await (await zipOf({ name: "fuzz.zip", files: seller })).arrayBuffer());
  await onSeeds(30, random =>
    survive({ name: "fuzz.zip", blob: new Blob([random() < 0.5 ? spoilBytes(zip, random) : cutZip(zip, random)]) }),
  );
});

/** How many rows of one file the reader accounts for, read alone. */
async function rowsOf(file: Text): Promise<number | null> {
  const ledger = await readOrRefuse(given([file]));
  return ledger?.imports[0]?.files[0]?.rows ?? null;
}

test("a spoiled cell never takes another row with it", hours, () =>
  onSeeds(40, async random => {
    const file = pick(
      seller.filter(({ text }) => !text.includes('"')),
      random,
    );
    const [before, after] = [await rowsOf(file), await rowsOf({ ...file, text: spoilCell(file.text, random) })];
    if (before !== null && after !== null) expect({ path: file.path, rows: after }).toEqual({ path: file.path, rows: before });
  }),
);

test("a quote lost or too many never takes a row in silence", hours, () =>
  onSeeds(60, async random => {
    const file = pick(
      seller.filter(({ text }) => text.includes('"')),
      random,
    );
    const [before, after] = [await rowsOf(file), await rowsOf({ ...file, text: spoilQuote(file.text, random) })];
    if (before !== null && after !== null)
      expect({ path: file.path, lost: Math.max(0, before - after) }).toEqual({ path: file.path, lost: 0 });
  }),
);

const life = liveAs(traitsOf("seller"), 0.2);
const figures = figuresOf(traitsOf("seller"), life, 60);
const made = new Date(2026, 10, 22, 12);

test("spoiled workbooks: sheets and cells", hours, () =>
  onSeeds(12, async random => {
    const isNew = random() < 0.5;
    const sheets = spoilSheets((isNew ? newerSheets : classicSheets)(figures, life.contacts), random);
    if (sheets.length === 0) return;
    const named = random() < 0.5 ? "Content_2026-09-24_2026-11-22_LenaBeispielVogt.xlsx" : "export.xlsx";
    await survive({ name: named, blob: await xlsxOf(sheets, { texts: isNew ? "inline" : "shared", made }) });
  }),
);

test("spoiled workbooks: their bytes", hours, async () => {
  const blob = await xlsxOf(classicSheets(figures, life.contacts), { texts: "shared", made });
  const bytes = new Uint8Array(await blob.arrayBuffer());
  await onSeeds(20, random =>
    survive({ name: "export.xlsx", blob: new Blob([random() < 0.5 ? spoilBytes(bytes, random) : cutZip(bytes, random)]) }),
  );
});

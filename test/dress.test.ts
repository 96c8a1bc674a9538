import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import type { Given } from "../src/sources/archive/open.ts";
import { zipOf } from "../src/sources/archive.fixture.ts";
import { folderOf, type GoldenCase, type GoldenFile, goldenCase, reportOn } from "./golden-case.ts";

// The same member in another dress: however the files were saved and packed on the way, every figure of the report is the same.

type Files = readonly GoldenFile[];
const isCsv = (file: GoldenFile): boolean => file.path.endsWith(".csv");
const encoder = new TextEncoder();
const textOf = (file: GoldenFile): string => new TextDecoder().decode(file.bytes);
const latin = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(text, sign => sign.charCodeAt(0));
const utf16 = (text: string, bigEnd: boolean): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(2 * text.length);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i), !bigEnd);
  return bytes;
};
/** As a spreadsheet saves: its own separator, quotes where needed, CRLF behind each row and all rows of one width. */
function saved(text: string, separator: string): string {
  const rows = parse(text, { relax_column_count: true, relax_quotes: true, skip_empty_lines: false });
  const width = Math.max(...rows.map(row => row.length));
  const cell = (value: string): string =>
    /["\n\r]/.test(value) || value.includes(separator) ? `"${value.replaceAll('"', '""')}"` : value;
  const line = (row: readonly string[]): string => Array.from({ length: width }, (_, i) => cell(row[i] ?? "")).join(separator);
  return rows.map(row => `${line(row)}\r\n`).join("");
}

const dresses: Readonly<Record<string, (text: string) => Uint8Array<ArrayBuffer>>> = {
  "with a mark of UTF-8 and CRLF": text => encoder.encode(`\ufeff${text.replaceAll("\n", "\r\n")}`),
  "UTF-16 with a mark": text => utf16(`\ufeff${text}`, false),
  "UTF-16 with a mark, big end first": text => utf16(`\ufeff${text}`, true),
  "UTF-16 without a mark": text => utf16(text, false),
  "saved again with semicolons as Windows-1252": text => latin(saved(text.normalize("NFC"), ";")),
  "saved again with tabs as UTF-16": text => utf16(`\ufeff${saved(text, "\t")}`, false),
};

async function figures(given: Given, golden: GoldenCase): Promise<unknown> {
  const { imports, ...rest } = await reportOn([given], golden);
  const told = imports.map(({ complete, observedFrom, observedTo, files }) => ({
    complete,
    observedFrom,
    observedTo,
    kept: Object.fromEntries(files.map(file => [file.name, file.kept])),
  }));
  return { ...rest, told };
}

const german = goldenCase("german");
const [{ name, files }] = german.archives as readonly [{ name: string; files: Files }];

test("the figures compared with are those of the golden report", async () => {
  const { imports, ...expected } = JSON.parse(readFileSync(german.reportPath, "utf8"));
  expect(await figures(folderOf(name, files), german)).toMatchObject(expected);
});

test.each(Object.entries(dresses))("files %s", async (_, dress) => {
  const dressed = files.map(file => (isCsv(file) ? { path: file.path, bytes: dress(textOf(file)) } : file));
  expect(await figures(folderOf(name, dressed), german)).toEqual(await figures(folderOf(name, files), german));
});

test.each([
  ["a ZIP", (inside: Files) => zip(name, inside)],
  ["a ZIP in a folder of its own", (inside: Files) => zip(name, moved(inside, `${name}/`))],
  ["a ZIP in a ZIP", async (inside: Files) => zip("mail.zip", [await packed(`${name}.zip`, inside)])],
  ["a folder that holds the ZIP", async (inside: Files) => folderOf("Downloads", [await packed(`${name}.zip`, inside)])],
  ["a folder in a folder", (inside: Files) => Promise.resolve(folderOf("Downloads", moved(inside, `${name}/`)))],
])("packed as %s", async (_, pack) => {
  expect(await figures(await pack(files), german)).toEqual(await figures(folderOf(name, files), german));
});

function moved(inside: Files, folder: string): Files {
  return inside.map(file => ({ ...file, path: folder + file.path }));
}

async function packed(path: string, inside: Files): Promise<GoldenFile> {
  const blob = await zipOf(Object.fromEntries(inside.map(file => [file.path, file.bytes])));
  return { path, bytes: new Uint8Array(await blob.arrayBuffer()) };
}

async function zip(called: string, inside: Files): Promise<Given> {
  return { name: called, blob: new Blob([(await packed(called, inside)).bytes]) };
}

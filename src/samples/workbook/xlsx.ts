import { BlobWriter, configure, TextReader, ZipWriter } from "@zip.js/zip.js";

export type SampleCell = string | number | null;
/** Lines by their number from 1: a blank line is simply absent from the file, as LinkedIn's workbooks have it. */
export type SampleSheet = { readonly name: string; readonly lines: ReadonlyMap<number, readonly SampleCell[]> };
export type SheetForm = {
  /** "shared": texts in a table of their own, numbers as `1234.0` (classic); "inline": every value is a text in its cell (2026). */
  readonly texts: "shared" | "inline";
  /** Date of the ZIP entries, as a local wall clock. */
  readonly made: Date;
};

/** Packs sheets as LinkedIn's workbooks are packed, traps included: a dimension of one cell, absent lines, `1234.0` (format spec 2.3). The same bytes every time. */
export async function xlsxOf(sheets: readonly SampleSheet[], { texts, made }: SheetForm): Promise<Blob> {
  configure({ useWebWorkers: false });
  const shared = new Map<string, number>();
  const cell = (value: SampleCell, ref: string): string => {
    if (value === null) return "";
    if (texts === "inline") return `<c r="${ref}" t="inlineStr"><is><t>${escaped(String(value))}</t></is></c>`;
    if (typeof value === "number") return `<c r="${ref}"><v>${Number.isInteger(value) ? `${value}.0` : value}</v></c>`;
    const at = shared.get(value) ?? shared.size;
    shared.set(value, at);
    return `<c r="${ref}" t="s"><v>${at}</v></c>`;
  };
  const pages = sheets.map(({ lines }) => {
    const rows = [...lines].map(
      ([n, cells]) => `<row r="${n}">${cells.map((value, i) => cell(value, ref(i, n))).join("")}</row>`,
    );
    return `${head}<worksheet xmlns="${main}"><dimension ref="A1"/><sheetData>${rows.join("")}</sheetData></worksheet>`;
  });
  const numbers = sheets.map((_, i) => i + 1);
  const strings = [...shared.keys()].map(text => `<si><t>${escaped(text)}</t></si>`).join("");
  const files: [string, string][] = [
    ["[Content_Types].xml", typesXml(numbers)],
    ["_rels/.rels", relsXml([["rId1", "officeDocument", "xl/workbook.xml"]])],
    ["xl/workbook.xml", workbookXml(sheets)],
    [
      "xl/_rels/workbook.xml.rels",
      relsXml([
        ...numbers.map((n): [string, string, string] => [`rId${n}`, "worksheet", `worksheets/sheet${n}.xml`]),
        [`rId${numbers.length + 1}`, "sharedStrings", "sharedStrings.xml"],
      ]),
    ],
    ["xl/sharedStrings.xml", `${head}<sst xmlns="${main}">${strings}</sst>`],
    ...pages.map((xml, i): [string, string] => [`xl/worksheets/sheet${i + 1}.xml`, xml]),
  ];
  const writer = new ZipWriter(new BlobWriter(mime), { extendedTimestamp: false, lastModDate: made });
  for (const [path, text] of files) await writer.add(path, new TextReader(text));
  return writer.close();
}

const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const mime = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
const ref = (column: number, line: number): string => `${String.fromCharCode(65 + column)}${line}`;

function typesXml(numbers: readonly number[]): string {
  const part = (path: string, kind: string): string =>
    `<Override PartName="${path}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`;
  const sheets = numbers.map(n => part(`/xl/worksheets/sheet${n}.xml`, "worksheet")).join("");
  const others = part("/xl/workbook.xml", "sheet.main") + part("/xl/sharedStrings.xml", "sharedStrings");
  const rels = '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>';
  return `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${rels}${others}${sheets}</Types>`;
}

function relsXml(list: readonly [string, string, string][]): string {
  const rels = list.map(([id, type, target]) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`);
  return `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rels.join("")}</Relationships>`;
}

function workbookXml(sheets: readonly SampleSheet[]): string {
  const list = sheets.map(({ name }, i) => `<sheet name="${escaped(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`);
  return `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${list.join("")}</sheets></workbook>`;
}

import type { SampleCell, SampleSheet } from "../src/samples/workbook/xlsx.ts";

// The ways in which files get spoiled, each by a given stream of chance.

type Random = () => number;
const below = (n: number, random: Random): number => Math.floor(random() * n);

/** The header and the first rows of a CSV, never cut within quotes. */
export function fewLines(text: string, least: number): string {
  let lines = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '"') quoted = !quoted;
    if (text[at] === "\n" && !quoted && ++lines >= least) return text.slice(0, at + 1);
  }
  return text;
}

/** Some bytes changed, mostly to signs that mean something in a CSV; sometimes cut on one side. */
export function spoilBytes(bytes: Uint8Array, random: Random): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(bytes);
  const signs = [0, 10, 13, 34, 44, 59, 92, 0xef, 0xff];
  for (let times = 1 + below(8, random); times > 0; times--)
    out[below(out.length, random)] = random() < 0.1 ? below(256, random) : signs[below(signs.length, random)]!;
  if (random() < 0.2) return out.slice(0, below(out.length, random));
  return random() < 0.1 ? out.slice(below(out.length, random)) : out;
}

/** A ZIP that lacks a piece, has it twice, or ends early. */
export function cutZip(zip: Uint8Array, random: Random): Uint8Array<ArrayBuffer> {
  const [a, b] = [below(zip.length, random), below(zip.length, random)].sort((x, y) => x - y) as [number, number];
  const [head, middle, tail] = [zip.slice(0, a), zip.slice(a, b), zip.slice(b)];
  const pieces = [[head, tail], [head, middle, middle, tail], [head], [tail, head]][below(4, random)]!;
  return new Uint8Array(pieces.flatMap(piece => [...piece]));
}

/** Lines swapped, doubled, left out, joined, lengthened; sometimes with CRLF or CR at their ends. */
export function spoilRows(text: string, random: Random): string {
  const lines = text.split("\n");
  for (let times = 1 + below(4, random); times > 0; times--) {
    const [a, b] = [below(lines.length, random), below(lines.length, random)];
    const [first = "", second = ""] = [lines[a], lines[b]];
    const ways = [
      () => lines.splice(a, 1, second),
      () => lines.splice(b, 1, first),
      () => lines.splice(a, 1),
      () => lines.splice(a, 1, first + second),
      () => lines.splice(a, 1, `${first}${random() < 0.5 ? '"' : ",,,"}`),
      () => lines.splice(a, 1, first.slice(0, below(first.length + 1, random))),
    ];
    ways[below(ways.length, random)]!();
  }
  return lines.join(random() < 0.2 ? "\r\n" : random() < 0.05 ? "\r" : "\n");
}

/** One sign of one row changed to something that neither quotes nor ends a line. Not in the header. */
export function spoilCell(text: string, random: Random): string {
  const body = text.indexOf("\n") + 1;
  const at = body + below(text.length - body, random);
  if (text[at] === undefined || text[at] === "\n" || text[at] === "\r") return text;
  const signs = ["x", ",", ";", "\t", " ", "0", "\u0000", "\u202f", "é", "😀", "%", "=", "/"];
  return text.slice(0, at) + signs[below(signs.length, random)]! + text.slice(at + 1);
}

/** One quote taken out, or one put in somewhere. Not in the header. */
export function spoilQuote(text: string, random: Random): string {
  const body = text.indexOf("\n") + 1;
  const quotes = [...text.matchAll(/"/g)].map(match => match.index).filter(at => at >= body);
  const at = quotes[below(quotes.length, random)];
  if (at !== undefined && random() < 0.6) return text.slice(0, at) + text.slice(at + 1);
  const there = body + below(text.length - body + 1, random);
  return `${text.slice(0, there)}"${text.slice(there)}`;
}

/** Sheets of a workbook left out, renamed, in another order, and with cells that hold something else. */
export function spoilSheets(sheets: readonly SampleSheet[], random: Random): SampleSheet[] {
  const odd: SampleCell[] = [
    "481",
    "",
    null,
    "< 1%",
    "-28",
    "1,234",
    "1.234",
    "31/12/2026",
    "2/30/2026",
    "https://x.org/1",
    0.5,
    -3,
    1e18,
  ];
  const spoiled = sheets.map(({ name, lines }): SampleSheet => {
    if (random() < 0.5) return { name, lines };
    const rows = [...lines].filter(() => random() > 0.02);
    const cells = (row: readonly SampleCell[]): readonly SampleCell[] =>
      random() < 0.9 ? row : row.map(cell => (random() < 0.5 ? cell : (odd[below(odd.length, random)] ?? null)));
    return { name: random() < 0.3 ? `Sheet ${name.length}` : name, lines: new Map(rows.map(([n, row]) => [n, cells(row)])) };
  });
  const left = spoiled.filter(() => random() > 0.1);
  return random() < 0.2 ? left.toReversed() : left;
}

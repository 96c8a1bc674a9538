import type { Kind } from "./kind.ts";
import { kinds } from "./kinds.ts";

/** Where the rows of a CSV begin, how its cells are separated, and what the columns are called (trimmed, lower case). */
export type Header = {
  readonly kind: Kind | null;
  readonly columns: readonly string[];
  readonly separator: string;
  /** Offset of the first byte after the header, and its line. */
  readonly offset: number;
  readonly line: number;
};

const separators = [",", ";", "\t"];
const linesSearched = 12;
const longestLine = 20_000;

/**
 * The header of a known kind within the first lines; a preamble before it is passed over (format spec 1.8). With `kind` null any kind is
 * looked for that its header alone can tell. Header cells hold no line breaks, so lines may be looked at before the file is parsed.
 */
export function findHeader(bytes: Uint8Array, kind: Kind | null): Header | null {
  for (const { text, offset, line } of firstLines(bytes)) {
    for (const separator of separators) {
      const columns = cellsOf(text, separator);
      const found = kind === null ? kinds.find(each => tells(each, columns)) : hasAll(kind, columns) ? kind : undefined;
      if (found) return { kind: found, columns, separator, offset, line };
    }
  }
  return null;
}

/** The first line that is not empty, taken for a header, by the separator that cuts it into most cells; null for an empty file. */
export function plainHeader(bytes: Uint8Array): Header | null {
  for (const { text, offset, line } of firstLines(bytes)) {
    if (text.trim() === "") continue;
    const cut = separators.map(separator => ({ separator, columns: cellsOf(text, separator) }));
    const best = cut.reduce((a, b) => (b.columns.length > a.columns.length ? b : a));
    return { kind: null, ...best, offset, line };
  }
  return null;
}

/** Place of a column in a header, by any of its names; -1 when the file lacks it. */
export function placeOf(column: string, columns: readonly string[]): number {
  for (const name of column.split("|")) {
    const at = columns.indexOf(name.toLowerCase());
    if (at >= 0) return at;
  }
  return -1;
}

const hasAll = (kind: Kind, columns: readonly string[]): boolean => kind.needs.every(column => placeOf(column, columns) >= 0);

function tells(kind: Kind, columns: readonly string[]): boolean {
  if (kind.byHeader === "never" || !hasAll(kind, columns)) return false;
  return kind.byHeader === "some" || columns.filter(column => column !== "").length === kind.needs.length;
}

function cellsOf(line: string, separator: string): string[] {
  return line.split(separator).map(cell =>
    cell
      .trim()
      .replace(/^"(.*)"$/, "$1")
      .trim()
      .toLowerCase(),
  );
}

/** The first lines with the offset and the line number of what follows each. Line ends are LF, CRLF, or CR in files that have no LF. */
function* firstLines(bytes: Uint8Array): Generator<{ text: string; offset: number; line: number }> {
  const mark = bytes.includes(10) || !bytes.includes(13) ? 10 : 13;
  let start = 0;
  for (let line = 2; line < linesSearched + 2 && start < bytes.length; line++) {
    const at = bytes.indexOf(mark, start);
    const end = at < 0 ? bytes.length : at;
    const text = new TextDecoder().decode(bytes.subarray(start, Math.min(end, start + longestLine)));
    yield { text, offset: Math.min(end + 1, bytes.length), line };
    start = end + 1;
  }
}

import { parse } from "csv-parse/browser/esm/sync";
import { RapportError } from "../../core/error.ts";
import { withDoubledQuotes } from "./backslash.ts";
import type { RowOptions } from "./row-options.ts";

export const lineFeed = 10;
const carriageReturn = 13;

/** The byte that ends a line: LF, or CR where there is no LF. */
export function markOf(block: Uint8Array): number {
  return block.includes(lineFeed) || !block.includes(carriageReturn) ? lineFeed : carriageReturn;
}

/** Where reading stopped, as offset and line; `swallows` when it did so at a row whose quote takes in the rows that follow. */
type Seen = { readonly end: number; readonly line: number; readonly swallows: boolean };

const swallows = new Error("a row inside a cell");

/**
 * Hands over the whole rows of one block that begins on line `from`, by csv-parse (whose stream form is slow in browsers). In the final
 * block it stops before the end only at a quote that is not closed. Lines are counted here: csv-parse counts a CRLF inside a cell twice.
 */
export function readBlock(block: Uint8Array, from: number, final: boolean, options: RowOptions): Seen {
  const mark = markOf(block);
  const bytes = options.backslash ? withDoubledQuotes(block) : block;
  let waiting: readonly string[] | null = null;
  let start = 0; // of the waiting row, or of empty lines before it
  let end = 0;
  let line = from;
  const pass = (): void => {
    for (; start < end && (block[start] === lineFeed || block[start] === carriageReturn); start++)
      if (block[start] === mark) line++;
    if (waiting !== null) {
      if (mayHoldRow(waiting, options.width) && !isWellQuoted(bytes.subarray(start, end), mark, options.separator))
        throw swallows;
      options.take(waiting, line);
    }
    waiting = null;
    for (let at = block.indexOf(mark, start); at >= 0 && at < end; at = block.indexOf(mark, at + 1)) line++;
    start = end;
  };
  const onRecord = (row: readonly string[], info: { readonly bytes: number }): null => {
    if (waiting !== null) pass();
    waiting = row;
    end = info.bytes;
    return null;
  };
  try {
    const closed = parseRows(bytes, mark, options.separator, onRecord);
    if (closed && !final) return { end: start, line, swallows: false };
    if (closed) end = block.length;
    if (end > start) pass();
  } catch (error) {
    if (error === swallows) return { end: start, line, swallows: true };
    throw error instanceof RapportError ? error : new RapportError("unreadable-file", {}, error);
  }
  return { end, line, swallows: false };
}

type OnRecord = (row: readonly string[], info: { readonly bytes: number }) => null;

const settingsOf = (bytes: Uint8Array, mark: number, separator: string) => ({
  delimiter: separator,
  record_delimiter: mark === carriageReturn ? ["\r"] : bytes.includes(carriageReturn) ? ["\r\n", "\n"] : ["\n"],
  relax_column_count: true,
  skip_empty_lines: true,
  max_record_size: 0,
});

/** False when the bytes end within quotes. */
function parseRows(bytes: Uint8Array, mark: number, separator: string, onRecord: OnRecord): boolean {
  try {
    parse(bytes, { ...settingsOf(bytes, mark, separator), relax_quotes: true, on_record: onRecord });
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "CSV_QUOTE_NOT_CLOSED") return false;
    throw error;
  }
}

/** Every quote of a row opens or closes a cell or is doubled: then whatever stands inside was meant to. */
function isWellQuoted(row: Uint8Array, mark: number, separator: string): boolean {
  try {
    parse(row, settingsOf(row, mark, separator));
    return true;
  } catch {
    return false;
  }
}

/**
 * What stands in rows only and in no text that a person writes: dates in LinkedIn's forms (format spec 1.7) right between separators or at
 * the end or beginning of a line or cell, as one kind of file has them. A lost quote shows by these in a cell of several lines (1.12).
 */
const rowInside = new RegExp(
  [
    /\n"?\d{4}-\d\d-\d\d \d\d:\d\d:\d\d"?[,;\t](?:(?:[A-Z]+[,;\t])?"?https?:|[A-Z][a-z]+[,;\t])/, // D2: Shares, Comments, follows …
    /\n"?\d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d UTC"?[,;\t]/, // D3: endorsements, searches
    /(?:^|[,;\t])"?\d\d [A-Z][a-z]{2} \d{4}"?\r?\n/, // D4: Connections
    /(?:^|[,;\t])"?\d\d?\/\d\d?\/\d\d, \d\d?:\d\d\s[AP]M"?(?:[,;\t](?! [A-Z]*[a-z])|$)/, // D5, D6: Invitations, recommendations
    /[,;\t]"\d\d?\/\d\d?\/\d\d$/, // the same, cut at its own comma
    /(?:^|[,;\t])"?[A-Z][a-z]{2} [A-Z][a-z]{2} \d\d \d\d:\d\d:\d\d UTC \d{4}"?\r?\n/, // D7: Company Follows
    /(?:^|[,;\t])"?[A-Z][a-z]{2} \d{4}(?:[,;\t](?! )|\r?\n)/, // D8: Positions
    /\n"?You uploaded an? /, // D11: Rich_Media
    /linkedin\.com\/in\/[^\n]{1,300}[,;\t]"?\d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC"?[,;\t]/, // D1: messages
  ]
    .map(form => form.source)
    .join("|"),
);

/** Also where no date tells: a row of several lines that has not as many cells as the header may have begun in the one before. */
function mayHoldRow(cells: readonly string[], width: number): boolean {
  return cells.some(cell => cell.includes("\n") && (cells.length !== width || rowInside.test(cell)));
}

import { parse } from "csv-parse/browser/esm/sync";
import { RapportError } from "../../core/error.ts";
import type { Limits } from "../limits.ts";
import { withDoubledQuotes } from "./backslash.ts";

/** `line` is the first line of the row, from 1. */
export type TakeRow = (cells: readonly string[], line: number) => void;

export type RowOptions = {
  readonly separator: string;
  /** Line on which the bytes begin. */
  readonly line: number;
  /** The file quotes as Comments does: `\"` inside a quoted cell (format spec 1.12). */
  readonly backslash: boolean;
  readonly limits: Limits;
  readonly take: TakeRow;
  /** A line whose quote never closes; what follows it is read again. */
  readonly bad: (line: number) => void;
};

export type RowReader = { readonly push: (block: Uint8Array) => void; readonly end: () => void };

const lineFeed = 10;
const carriageReturn = 13;
const mostBad = 20;

/**
 * Reads rows from UTF-8 bytes that arrive in blocks, so that memory stays small. Each block goes through csv-parse whole (its stream
 * form is slow in browsers); the last row of a block may be cut off there, so it waits and is read again with the next one.
 */
export function rowReader(options: RowOptions): RowReader {
  let rest: Uint8Array = new Uint8Array(0);
  let line = options.line;
  let bad = 0;
  let dropping = false; // up to the end of a line that is longer than any row may be

  const read = (final: boolean): void => {
    const seen = readBlock(rest, line, final, options);
    rest = rest.subarray(seen.end);
    line = seen.line;
    if (rest.length > 0 && (final || rest.length > options.limits.row)) giveUpLine(final);
  };

  /** A line that makes no row is counted and left; after too many of them the whole rest of the file. */
  const giveUpLine = (final: boolean): void => {
    options.bad(line);
    const at = ++bad > mostBad ? -1 : rest.indexOf(lineFeed);
    dropping = at < 0;
    rest = at < 0 ? new Uint8Array(0) : rest.subarray(at + 1);
    if (at >= 0) line++;
    if (final && rest.length > 0) read(true);
  };

  return {
    push: block => {
      const at = dropping ? (bad > mostBad ? -1 : block.indexOf(lineFeed)) : 0;
      if (at < 0) return;
      if (dropping) line++;
      rest = joined(rest, dropping ? block.subarray(at + 1) : block);
      dropping = false;
      read(false);
    },
    end: () => {
      if (rest.length > 0) read(true);
    },
  };
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  if (a.length === 0) return b;
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

type Seen = { readonly end: number; readonly line: number };

/**
 * Hands over the whole rows of one block that begins on line `from`, and tells where it stopped. In the final block it stops before
 * the end only at a quote that never closes. Lines are counted here, since csv-parse counts a CRLF inside a cell twice.
 */
function readBlock(block: Uint8Array, from: number, final: boolean, options: RowOptions): Seen {
  const mark = block.includes(lineFeed) || !block.includes(carriageReturn) ? lineFeed : carriageReturn;
  let waiting: readonly string[] | null = null;
  let start = 0; // of the waiting row, or of empty lines before it
  let end = 0;
  let line = from;
  const pass = (): void => {
    for (; start < end && (block[start] === lineFeed || block[start] === carriageReturn); start++)
      if (block[start] === mark) line++;
    if (waiting !== null) options.take(waiting, line);
    waiting = null;
    for (let at = block.indexOf(mark, start); at >= 0 && at < end; at = block.indexOf(mark, at + 1)) line++;
    start = end;
  };
  try {
    parse(options.backslash ? withDoubledQuotes(block) : block, {
      delimiter: options.separator,
      record_delimiter: mark === lineFeed ? ["\r\n", "\n"] : ["\r"],
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      max_record_size: 0,
      on_record: (row, info) => {
        if (waiting !== null) pass();
        waiting = row;
        end = info.bytes;
        return null;
      },
    });
    if (!final) return { end: start, line };
    end = block.length;
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "CSV_QUOTE_NOT_CLOSED")) throw asUnreadable(error);
  }
  if (end > start) pass();
  return { end, line };
}

function asUnreadable(error: unknown): RapportError {
  return error instanceof RapportError ? error : new RapportError("unreadable-file", {}, error);
}

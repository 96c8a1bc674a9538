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

export type RowReader = { readonly push: (piece: Uint8Array) => void; readonly end: () => void };

const lineFeed = 10;
const carriageReturn = 13;
const mostBad = 20;
const blockSize = 2 ** 20;

/**
 * Reads rows from UTF-8 bytes that arrive in pieces of any size, so that memory stays small. They are gathered to blocks, and each block
 * goes through csv-parse whole (its stream form is slow in browsers); the last row of a block may be cut off there, so it waits and is
 * read again with the next one.
 */
export function rowReader(options: RowOptions): RowReader {
  const { limits } = options;
  let buffer = new Uint8Array(blockSize + 2 ** 16);
  let used = 0;
  let next = blockSize; // read again once so many bytes are there
  let line = options.line;
  let bad = 0;
  let dropping = false; // up to the end of a line that is longer than any row may be

  const drop = (bytes: number): void => {
    buffer.copyWithin(0, bytes, used);
    used -= bytes;
  };

  const read = (final: boolean): void => {
    const seen = readBlock(buffer.subarray(0, used), line, final, options);
    drop(seen.end);
    line = seen.line;
    // A long row would be read again with every block: wait until as much again has come.
    next = Math.max(blockSize, 2 * used);
    if (used > 0 && (final || used > limits.row)) giveUpLine(final);
  };

  /** A line that makes no row is counted and left; after too many of them the whole rest of the file. */
  const giveUpLine = (final: boolean): void => {
    options.bad(line);
    const at = ++bad > mostBad ? -1 : buffer.subarray(0, used).indexOf(lineFeed);
    dropping = at < 0;
    drop(at < 0 ? used : at + 1);
    if (at >= 0) line++;
    if (final && used > 0) read(true);
  };

  return {
    push: piece => {
      let bytes = piece;
      if (dropping) {
        const at = bad > mostBad ? -1 : piece.indexOf(lineFeed);
        if (at < 0) return;
        dropping = false;
        line++;
        bytes = piece.subarray(at + 1);
      }
      if (used + bytes.length > buffer.length) buffer = grown(buffer, used + bytes.length);
      buffer.set(bytes, used);
      used += bytes.length;
      if (used >= next) read(false);
    },
    end: () => {
      if (used > 0) read(true);
    },
  };
}

function grown(buffer: Uint8Array, least: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(Math.max(least, 2 * buffer.length));
  larger.set(buffer);
  return larger;
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
      record_delimiter: mark === carriageReturn ? ["\r"] : block.includes(carriageReturn) ? ["\r\n", "\n"] : ["\n"],
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

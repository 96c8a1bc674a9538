import type { Activity } from "../../core/activity.ts";
import type { ImportFile } from "../../core/ledger.ts";
import { isSpreadsheets } from "../dates.ts";
import type { Limits } from "../limits.ts";
import { type Decoding, decodingOf } from "./decode.ts";
import type { Entry } from "./entry.ts";
import { findHeader, type Header, placeOf, plainHeader } from "./header.ts";
import { isLookAlike, otherKnown } from "./inventory.ts";
import type { Context, Kind, Part } from "./kind.ts";
import { kinds } from "./kinds.ts";
import { fileNameOf } from "./names.ts";
import type { TakeRow } from "./row-options.ts";
import { type RowReader, rowReader } from "./rows.ts";
import { newTally, type Tally } from "./tally.ts";
import type { Texts } from "./texts.ts";

/** What reading a file needs, and where its rows go. `keep` answers false for a row that is in already. */
export type Reading = {
  readonly texts: Texts;
  readonly limits: Limits;
  readonly keep: (outcome: Activity | Part, kind: Kind, cells: readonly string[]) => boolean;
  readonly self: Context["self"];
  /** Called after every piece of a file. */
  readonly step: (file: string, rows: number, bytes: number) => void;
};

const firstLook = 2 ** 17;

/** Reads one CSV to its end and tells what became of its rows; null when it is no file of LinkedIn's. */
export async function readFile(entry: Entry, reading: Reading): Promise<ImportFile | null> {
  const tally = newTally();
  const first: Uint8Array[] = [];
  let looked = 0;
  let started: Started | null = null;
  const start = (): Started => {
    const bytes = concat(first, looked);
    const decoding = decodingOf(bytes);
    const text = decoding.toUtf8(bytes.subarray(decoding.skip));
    const plan = planOf(entry.path, text, reading, tally);
    plan.reader?.push(text.subarray(plan.offset));
    return { decoding, plan };
  };
  await entry.read(bytes => {
    if (started !== null) started.plan.reader?.push(started.decoding.toUtf8(bytes));
    else {
      first.push(bytes);
      looked += bytes.length;
      if (looked >= firstLook) started = start();
    }
    reading.step(entry.path, tally.rows(), bytes.length);
  });
  const { decoding, plan } = started ?? start();
  plan.reader?.end();
  for (const remark of decoding.remarks) tally.remark(remark);
  reading.step(entry.path, tally.rows(), 0);
  return plan.known === null ? null : tally.file(entry.path, plan.kind?.id ?? null, plan.known);
}

/** How a file is read, after a look at its beginning. */
type Started = { readonly decoding: Decoding; readonly plan: Plan };

/** `known` is null for a file that is not LinkedIn's; then there is no reader. */
type Plan = {
  readonly kind: Kind | null;
  readonly known: string | null;
  readonly reader: RowReader | null;
  readonly offset: number;
};

/** The kind by name, and the header must agree; else by the header alone, but never for look-alikes of the inbox. */
function planOf(path: string, text: Uint8Array, reading: Reading, tally: Tally): Plan {
  const { base } = fileNameOf(path);
  const other = otherKnown(base);
  const named = kinds.find(kind => kind.names.includes(base)) ?? null;
  const found = other === null ? findHeader(text, named) : null;
  const header = found?.kind?.id === "messages" && isLookAlike(base) ? null : found;
  if (header?.kind) {
    if (named === null && header.kind.names.length > 0) tally.remark("other-name");
    if (header.separator !== ",") tally.remark("other-separator");
    const take = taker(header.kind, header, path, reading, tally);
    return {
      kind: header.kind,
      known: header.kind.id,
      reader: readerOf(header, header.kind, take, reading, tally),
      offset: header.offset,
    };
  }
  const known = other ?? named?.id ?? null;
  if (known === null) return { kind: null, known, reader: null, offset: 0 };
  const plain = plainHeader(text);
  if (plain === null) tally.remark("empty-file");
  const reason = named === null ? "not-needed" : "unknown-header";
  const reader = plain && readerOf(plain, named, (_, line) => tally.skip(reason, line), reading, tally);
  return { kind: null, known, reader, offset: plain?.offset ?? 0 };
}

function readerOf(header: Header, kind: Kind | null, take: TakeRow, reading: Reading, tally: Tally): RowReader {
  const { separator, line } = header;
  const width = header.columns.length;
  const bad = (at: number): void => tally.skip("unclosed-quote", at);
  return rowReader({ separator, width, line, backslash: kind?.backslash ?? false, limits: reading.limits, take, bad });
}

/** What happens to each row of a kind: odd ones are counted, the others read, and repeated ones counted again. */
function taker(kind: Kind, header: Header, file: string, reading: Reading, tally: Tally): TakeRow {
  const places = kind.columns.map(column => placeOf(column, header.columns));
  const least = 1 + Math.max(...kind.needs.map(column => placeOf(column, header.columns)));
  const width = header.columns.length;
  const context: Context = { file, line: 0, texts: reading.texts, remark: tally.remark, self: reading.self };
  return (cells, line) => {
    if (cells.length !== width) tally.remark(cells.length < width ? "short-rows" : "long-rows");
    if (isBlank(cells)) return tally.skip("blank", line);
    if (cells.length < least) return tally.skip("too-short-row", line);
    if (hasLong(cells, reading.limits.cell)) return tally.skip("too-long-cell", line);
    context.line = line;
    const wanted: (string | undefined)[] = [];
    for (const place of places) wanted.push(place < 0 ? undefined : cells[place]);
    const outcome = kind.read(wanted, context);
    if (typeof outcome === "string") {
      if (outcome === "no-date" && cells.some(isSpreadsheets)) tally.remark("saved-again");
      return tally.skip(outcome, line);
    }
    if (!reading.keep(outcome, kind, cells)) return tally.skip("duplicate", line);
    tally.keep();
  };
}

function isBlank(cells: readonly string[]): boolean {
  for (const cell of cells) if (cell !== "" && cell.trim() !== "") return false;
  return true;
}

function hasLong(cells: readonly string[], most: number): boolean {
  for (const cell of cells) if (cell.length > most) return true;
  return false;
}

function concat(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const [only] = pieces;
  if (only && pieces.length === 1) return only;
  const all = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

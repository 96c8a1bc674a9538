import readXlsx from "read-excel-file/universal";
import { RapportError } from "../../core/error.ts";
import type { Entry } from "../archive/entry.ts";
import type { Cell, Sheet } from "./cells.ts";

/** A year's workbook unpacks to some 300 kB; one that was saved again by a spreadsheet to a few times that. Bytes, rows and columns. */
const most = { bytes: 16 * 2 ** 20, rows: 20_000, columns: 200 };

/**
 * All sheets of a workbook. The reader has no limits of its own, so all entries are unpacked and looked at first: their true sizes, and the
 * farthest cell, since it makes a row for each that is absent. Fails with `archive-too-large`, `unreadable-file`.
 */
export async function sheetsOf(file: string, blob: Blob, entries: readonly Entry[]): Promise<Sheet[]> {
  let bytes = 0;
  for (const entry of entries) {
    let tail = "";
    const decoder = new TextDecoder();
    await entry.read(piece => {
      bytes += piece.length;
      if (bytes > most.bytes) throw new RapportError("archive-too-large", { file, entry: entry.path, limit: "workbook" });
      const text = tail + decoder.decode(piece, { stream: true });
      if (entry.path.includes("worksheets/")) checkCells(file, entry.path, text);
      tail = text.slice(-20);
    });
  }
  try {
    const sheets = await readXlsx(blob);
    return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map(row => row.map(cellOf)) }));
  } catch (cause) {
    throw new RapportError("unreadable-file", { file }, cause);
  }
}

function checkCells(file: string, entry: string, text: string): void {
  for (const [, column = "", row = ""] of text.matchAll(/ r="([A-Z]*)(\d+)"/g)) {
    let place = 0;
    for (const letter of column) place = place * 26 + letter.charCodeAt(0) - 64;
    if (Number(row) > most.rows || place > most.columns)
      throw new RapportError("archive-too-large", { file, entry, limit: "cells" });
  }
}

function cellOf(value: unknown): Cell {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  return value instanceof Date ? value : null;
}

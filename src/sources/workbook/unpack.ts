import readXlsx from "read-excel-file/universal";
import { RapportError } from "../../core/error.ts";
import type { Entry } from "../archive/entry.ts";
import type { Cell, Sheet } from "./cells.ts";

/**
 * A year's workbook unpacks to some 300 kB; one that was saved again by a spreadsheet to a few times that, no part of it above 100 kB. From
 * 512 kB on the reader would unpack a part in a worker made of text, which the page's policy forbids. Bytes, rows and columns.
 */
const most = { bytes: 16 * 2 ** 20, part: 500_000, rows: 20_000, columns: 200 };

/**
 * All sheets of a workbook. The reader has no limits of its own, so all entries, whatever they are called, are unpacked and looked at first:
 * their true sizes, and the farthest cell, since it makes a row for each that is absent. Fails with `archive-too-large`, `unreadable-file`.
 */
export async function sheetsOf(file: string, blob: Blob, entries: readonly Entry[]): Promise<Sheet[]> {
  let bytes = 0;
  for (const { path, read } of entries) {
    const decoder = new TextDecoder();
    let part = "";
    await read(piece => {
      bytes += piece.length;
      part += decoder.decode(piece, { stream: true });
      if (bytes > most.bytes || part.length > most.part)
        throw new RapportError("archive-too-large", { file, entry: path, limit: "workbook" });
    });
    if (hasFarCell(part)) throw new RapportError("archive-too-large", { file, entry: path, limit: "cells" });
  }
  try {
    const sheets = await readXlsx(blob);
    return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map(row => row.map(cellOf)) }));
  } catch (cause) {
    throw new RapportError("unreadable-file", { file }, cause);
  }
}

/** A row or cell with its attributes; the last group is missing where these are not written as XML wants them. */
const tags = /<(?:[\w.-]+:)?(?:row|c)(?=[\s/>])((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?>)?/g;

/** Whether a row or cell of a sheet names a far place, or hides its name: no writer of workbooks escapes digits and letters. */
function hasFarCell(part: string): boolean {
  for (const [, attributes = "", end] of part.matchAll(tags)) {
    if (end === undefined) return true;
    for (const [, place = ""] of attributes.matchAll(/[\s:]r\s*=\s*["']([^"']*)/g)) if (isFar(place)) return true;
  }
  return false;
}

function isFar(place: string): boolean {
  const [, letters = "", row = ""] = /^([A-Za-z]*)(\d*)$/.exec(place) ?? [];
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return letters + row === "" || Number(row) > most.rows || column > most.columns;
}

function cellOf(value: unknown): Cell {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  return value instanceof Date ? value : null;
}

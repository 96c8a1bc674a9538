import { type Day, dayOf, isoDay } from "../../core/day.ts";
import { dateOf, serialDate } from "../dates.ts";

/** A cell as the workbook reader gives it; dates only where a spreadsheet has saved the file again. */
export type Cell = string | number | boolean | Date | null;
export type Row = readonly Cell[];
/** `rows[i]` is line i + 1 of the sheet; rows that are absent from the file are empty here. */
export type Sheet = { readonly name: string; readonly rows: readonly Row[] };

export function textOf(cell: Cell | undefined): string {
  if (cell === undefined || cell === null) return "";
  return cell instanceof Date ? isoDay(Math.floor(cell.getTime() / 86_400_000)) : String(cell).trim();
}

/**
 * A whole number, as number or text with or without separators of thousands ("1,234", "1.234", "1 234", "1234.0"); NaN for anything else.
 * Counts have no decimals but ".0", so a separator before three digits is one of thousands in every language.
 */
export function countOf(cell: Cell | undefined): number {
  if (typeof cell === "number") return Number.isInteger(cell) ? cell : Number.NaN;
  const text = textOf(cell)
    .replace(/[\s\u00a0\u202f'’]/g, "")
    .replace("\u2212", "-");
  if (!/^-?(\d{1,3}([.,]\d{3})+|\d+)([.,]0{1,2})?$/.test(text)) return Number.NaN;
  return Number(text.replace(/[.,]0{1,2}$/, "").replace(/[.,]/g, ""));
}

/** A share from 0 to 1: a fraction, "12%", or the text for "less than one percent" in any language, which counts as half of one. NaN otherwise. */
export function shareOf(cell: Cell | undefined): number {
  if (typeof cell === "number") return cell >= 0 && cell <= 1 ? cell : Number.NaN;
  const text = textOf(cell).replace(/[\s\u00a0\u202f]/g, "");
  const plain = /^(\d{1,3}(?:[.,]\d+)?)%$/.exec(text)?.[1];
  if (plain !== undefined) {
    const share = Number(plain.replace(",", ".")) / 100;
    return share <= 1 ? share : Number.NaN;
  }
  return text.includes("1") && text.includes("%") ? 0.005 : Number.NaN;
}

/** Whether 8/4 is 4 August or 8 April: the workbook does not say, and languages differ. */
export type Order = "month-first" | "day-first";
type Written = { readonly day: Day } | { readonly a: number; readonly b: number; readonly year: number };

/** A date as it is written: settled, or two numbers of which either may be the month. Null where it is none. */
export function writtenDate(cell: Cell | undefined): Written | null {
  if (typeof cell === "number") return settled(serialDate(String(cell)));
  const text = textOf(cell);
  const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(text);
  if (dotted) return settled(dayOf(Number(dotted[3]), Number(dotted[2]), Number(dotted[1])));
  const pair = /^(\d{1,2})[/-](\d{1,2})[/-](20\d\d)$/.exec(text);
  if (pair) return { a: Number(pair[1]), b: Number(pair[2]), year: Number(pair[3]) };
  return settled(dateOf(text));
}

const settled = (day: Day): Written | null => (Number.isNaN(day) ? null : { day });

/** Day of a date cell; NaN where it is none, or where the order is needed and not known. */
export function dayIn(order: Order | null, cell: Cell | undefined): Day {
  const date = writtenDate(cell);
  if (date === null) return Number.NaN;
  if ("day" in date) return date.day;
  if (order === null) return Number.NaN;
  return order === "month-first" ? dayOf(date.year, date.a, date.b) : dayOf(date.year, date.b, date.a);
}

/** All dates in a text, in their order ("3/1/2025 - 2/28/2026"). */
export function datesIn(cell: Cell | undefined): string[] {
  return textOf(cell).match(/\d{1,2}[./-]\d{1,2}[./-]20\d\d|20\d\d-\d\d-\d\d/g) ?? [];
}

export function isPostLink(cell: Cell | undefined): boolean {
  return /^https?:\/\/([a-z]+\.)?linkedin\.com\//i.test(textOf(cell));
}

export const isBlank = (row: Row | undefined): boolean => row === undefined || row.every(cell => textOf(cell) === "");

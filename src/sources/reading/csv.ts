import { parse } from "csv-parse/browser/esm/sync";
import { z } from "zod";
import { parseIsoDay } from "../../core/day.ts";
import { RapportError } from "../../core/error.ts";
import type { Reading } from "../../core/reading.ts";
import { checked } from "./json.ts";

/** Columns of a table of readings (docs/start.md); all but the first two may be missing or empty. Numbers with a point or a comma. */
export const readingColumns = [
  "date",
  "overall",
  "brand",
  "people",
  "engage",
  "relationships",
  "industryTop",
  "networkTop",
  "industryName",
  "industryMean",
  "networkMean",
] as const;

const rowsSchema = z.array(z.record(z.string(), z.string()));

/** Readings of a CSV table, one a row, separated by comma, semicolon or tab. Fails with `bad-reading` (fact `where`: line and column). */
export function readingsOfCsv(text: string): Reading[] {
  // A decimal comma is no separator where the header shows another one.
  const [header = ""] = text.split("\n", 1);
  const delimiter = [";", "\t"].find(sign => header.includes(sign)) ?? ",";
  const options = { columns: true, bom: true, trim: true, skip_empty_lines: true, relax_column_count: true, delimiter } as const;
  const rows = rowsSchema.parse(parse(text, options));
  if (rows.length === 0 || rows[0]?.date === undefined) throw new RapportError("bad-reading", { where: "date" });
  return rows.map((row, i) => {
    const number = (name: (typeof readingColumns)[number]): number | null => {
      const cell = row[name]?.replace(",", ".").replace("%", "") ?? "";
      return cell === "" ? null : Number(cell);
    };
    const own = [number("brand"), number("people"), number("engage"), number("relationships")] as const;
    const [brand, people, engage, relationships] = own;
    return checked(
      {
        day: parseIsoDay(row.date ?? ""),
        overall: number("overall"),
        parts: own.includes(null) ? null : { brand, people, engage, relationships },
        industryTop: number("industryTop"),
        networkTop: number("networkTop"),
        industryName: row.industryName || null,
        industryMean: number("industryMean"),
        networkMean: number("networkMean"),
      },
      i + 2,
    );
  });
}

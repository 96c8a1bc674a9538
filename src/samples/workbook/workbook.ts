import { isoDay } from "../../core/day.ts";
import { liveAs } from "../life/live.ts";
import { traitsOf } from "../persona.ts";
import { figuresOf } from "./figures.ts";
import { classicSheets, newerSheets } from "./sheets.ts";
import { xlsxOf } from "./xlsx.ts";

/**
 * The creator analytics workbook of an invented member, the same bytes every time; null for those who have none. The seller's is in the
 * classic layout, the founder's in that of 2026 (format spec 2.4, 2.5). `scale` as for the archive, `days` as LinkedIn
 * offers, up to 365. Fails with `unknown-persona`.
 */
export async function sampleWorkbook(
  name: string,
  { scale = 1, days = 365 }: { readonly scale?: number; readonly days?: number } = {},
): Promise<{ readonly name: string; readonly blob: Blob } | null> {
  const traits = traitsOf(name);
  if (traits.name !== "seller" && traits.name !== "founder") return null;
  const isNew = traits.name === "founder";
  const life = liveAs(traits, scale);
  const figures = figuresOf(traits, life, days);
  const span = `${isoDay(figures.first)}_${isoDay(figures.last)}`;
  const person = `${traits.first} ${traits.last}`.replace(/[^\p{L}\s-]/gu, "").trim();
  const contacts = life.contacts.filter(contact => contact.on !== null);
  const sheets = (isNew ? newerSheets : classicSheets)(figures, contacts);
  const made = new Date(2026, 10, 22, 23, 58);
  return {
    name: isNew ? `AggregateAnalytics_${person}_${span}.xlsx` : `Content_${span}_${person.replaceAll(" ", "")}.xlsx`,
    blob: await xlsxOf(sheets, { texts: isNew ? "inline" : "shared", made }),
  };
}

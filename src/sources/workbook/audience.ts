import type { ActivityOf } from "../../core/activity.ts";
import { industries } from "../../text/tables/industries.ts";
import { seniorityLevels } from "../../text/tables/seniority-levels.ts";
import { isBlank, type Row, shareOf, textOf } from "./cells.ts";
import { originsOf, type Page } from "./page.ts";

type Dimension = ActivityOf<"audience-share">["dimension"];

/** Words for the dimensions: English in both layouts, Portuguese as seen, German as LinkedIn's pages call them. The beginning of a label decides. */
const labels: readonly (readonly [string, Dimension])[] = [
  ["company size", "Company size"],
  ["compan", "Company"],
  ["job title", "Job title"],
  ["location", "Location"],
  ["industr", "Industry"],
  ["seniority", "Seniority"],
  ["tamanho", "Company size"],
  ["empresa", "Company"],
  ["cargo", "Job title"],
  ["localidade", "Location"],
  ["setor", "Industry"],
  ["nível", "Seniority"],
  ["unternehmensgröße", "Company size"],
  ["unternehmen", "Company"],
  ["jobbezeichnung", "Job title"],
  ["jobtitel", "Job title"],
  ["standort", "Location"],
  ["branche", "Industry"],
  ["karrierestufe", "Seniority"],
];
/** Where nobody could compare a value in another language, it is not read: it would count as "does not fit". */
const readable = /^(job title|seniority|industr|jobbezeichnung|jobtitel|karrierestufe|branche)/;

/** Shares of the people who saw the content, or who follow; E9 reads them (rules 2, E9.2). */
export function readAudience(page: Page, content: boolean): void {
  const { sheet, tally, first, last } = page;
  const start = sheet.rows.findIndex(row => !Number.isNaN(shareOf(row[2])));
  const seen = new Set<string>();
  for (let index = Math.max(0, start); start >= 0 && index < sheet.rows.length; index++) {
    const row = sheet.rows[index] ?? [];
    if (isBlank(row)) continue;
    const read = shareIn(row);
    if (typeof read === "string") tally.skip(read, index + 1);
    else if (seen.has(`${read.dimension}|${read.value}`)) tally.skip("duplicate", index + 1);
    else {
      seen.add(`${read.dimension}|${read.value}`);
      page.activities.push({
        kind: "audience-share",
        origins: originsOf(page, index),
        on: last,
        first,
        last,
        content,
        ...read,
      });
      tally.keep();
    }
  }
}

type Share = { readonly dimension: Dimension; readonly value: string; readonly share: number };

function shareIn(row: Row): Share | "unknown-label" | "bad-number" | "foreign-value" {
  const label = textOf(row[0]).normalize("NFC").toLowerCase();
  const dimension = labels.find(([start]) => label.startsWith(start))?.[1];
  if (dimension === undefined) return "unknown-label";
  const share = shareOf(row[2]);
  if (Number.isNaN(share)) return "bad-number";
  const isForeign = !readable.test(label) && (dimension === "Job title" || dimension === "Seniority" || dimension === "Industry");
  const value = isForeign ? null : inEnglish(dimension, textOf(row[1]));
  return value === null || value === "" ? "foreign-value" : { dimension, value, share };
}

/** Levels and industries in English, by which the target knows them; null for a level that is none. Other values stay as they are. */
function inEnglish(dimension: Dimension, value: string): string | null {
  const key = value.toLowerCase();
  if (dimension === "Seniority") {
    const level = seniorityLevels.find(({ en, de }) => en.toLowerCase() === key || de.toLowerCase() === key);
    return level?.en ?? null;
  }
  if (dimension !== "Industry") return value;
  return industries.find(({ en, de }) => en.toLowerCase() === key || (de !== "" && de.toLowerCase() === key))?.en ?? value;
}

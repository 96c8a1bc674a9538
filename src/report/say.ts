import type { Report } from "../core/report.ts";
import type { AuditResult, PillarResult } from "../core/scorecard.ts";
import type { Words } from "../locales/words.ts";
import type { View } from "./view.ts";

/** A value with its unit: "32 %", "1.2 a week", "4 people". */
export function sayValue(words: Words, unit: string, value: number): string {
  return words.named("model.units", unit, undefined, { n: value, count: value });
}

export function auditName(words: Words, id: string): string {
  return words.named("audits", id, "name");
}

export function pillarName(words: Words, id: PillarResult["id"]): string {
  return words.t(`model.pillars.${id}.name`);
}

/** "A, B and C" in the language of the words. */
export function listOf(words: Words, items: readonly string[]): string {
  return new Intl.ListFormat(words.language, { type: "conjunction" }).format(items);
}

/** The finding at the top: the index with its band, or the interval while a pillar is missing. */
export function headline(view: View, words: Words): string {
  const { value, low, high, band } = view.index;
  if (value === null || band === null) return words.t("report.headlineOpen", { low, high });
  return words.t("report.headline", { n: value, band: words.t(`model.bands.${band}`) });
}

/** Which pillar carries and which has room: one sentence, empty with fewer than two pillars. */
export function leadOf(view: View, words: Words): string {
  const { best, weakest } = view;
  if (!best || !weakest) return "";
  if ((best.points ?? 0) - (weakest.points ?? 0) < 1) return words.t("report.topsSame");
  return words.t("report.tops", { best: pillarName(words, best.id), weak: pillarName(words, weakest.id) });
}

/** Why there is an interval and no number: what the archive lacks, else which pillars can not be seen on this day. */
export function openNote(report: Report, words: Words): string {
  const isArchive = (source: string): boolean => !source.startsWith("workbook") && source !== "post figures";
  if (report.hints.some(hint => isArchive(hint.source)))
    return words.t("report.openNote", { what: words.t("report.openComplete") });
  const hidden = report.pillars.filter(pillar => pillar.points === null).map(pillar => pillarName(words, pillar.id));
  return words.t("report.openEarly", { pillars: listOf(words, hidden) });
}

/** How the newest data stand to the as-of day. */
export function ageOf(view: View, words: Words): string {
  if (view.newest === null || view.newest === view.day) return words.t("report.ageSame");
  const n = Math.abs(view.day - view.newest);
  return words.t(view.newest < view.day ? "report.ageDays" : "report.ageAhead", { n, count: n });
}

/** Value of an audit, or its status where it has none. */
export function standing(audit: AuditResult, words: Words): string {
  if (audit.value === null) return words.t(`model.status.${audit.status}`);
  return sayValue(words, audit.unit, audit.value);
}

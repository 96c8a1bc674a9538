import { type Day, parseIsoDay } from "../core/day.ts";
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

/** "A, B and C" or "A, B or C" in the language of the words. */
export function listOf(words: Words, items: readonly string[], type: "conjunction" | "disjunction" = "conjunction"): string {
  return new Intl.ListFormat(words.language === "en" ? "en-GB" : "de", { type }).format(items);
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

/** Why there is an interval and no number: the day lies outside of the data, the archive lacks something, or pillars can not be seen yet. */
export function openNote(report: Report, words: Words): string {
  const outside = outsideOf(report);
  if (outside) return words.t(outside.end ? "report.openPast" : "report.openBefore", { day: outside.day });
  if (lacksArchive(report)) return words.t("report.openNote", { what: words.t("report.openComplete") });
  const hidden = report.pillars.filter(pillar => pillar.points === null).map(pillar => pillarName(words, pillar.id));
  return words.t("report.openEarly", { pillars: listOf(words, hidden) });
}

/** Where nothing is measured because the as-of day lies after or before all data: the day they end or begin. */
export function outsideOf(report: Report): { readonly day: Day; readonly end: boolean } | null {
  if (report.pillars.some(pillar => pillar.points !== null)) return null;
  const day = parseIsoDay(report.asOf);
  const days = report.imports.flatMap(({ observedFrom, observedTo }) =>
    observedFrom === null || observedTo === null ? [] : [[parseIsoDay(observedFrom), parseIsoDay(observedTo)] as const],
  );
  if (days.length === 0) return null;
  const [begin, end] = [Math.min(...days.map(([from]) => from)), Math.max(...days.map(([, to]) => to))];
  return end < day ? { day: end, end: true } : begin > day ? { day: begin, end: false } : null;
}

/** Whether a file of the complete archive would feed something that is not measured; in one pillar, or in any. */
function lacksArchive(report: Report, pillar?: PillarResult): boolean {
  const codes = pillar?.audits.map(audit => audit.code);
  return report.hints.some(
    ({ source, audits }) =>
      !source.startsWith("workbook") && source !== "post figures" && (!codes || audits.some(code => codes.includes(code))),
  );
}

/** Why a pillar has no points: what would bring them, or how much of its weight is measured. */
export function missingNote(report: Report, pillar: PillarResult, words: Words): string {
  if (outsideOf(report)) return words.t("report.pointsMissing");
  if (lacksArchive(report, pillar)) return words.t("report.pillarComes");
  return words.t("report.pillarShort", { weight: 100 * pillar.support });
}

/** How old the newest data are: by `today` where the face knows it, else against the as-of day. Newer data that not every pillar has are told too. */
export function ageOf(view: View, words: Words, today?: Day): string {
  if (view.newest === null) return words.t("report.ageSame");
  const n = Math.abs(view.day - view.newest);
  const ahead = view.newest > view.day ? words.t("report.ageAhead", { n, count: n }) : "";
  if (today !== undefined && today >= view.newest) {
    const age = today - view.newest;
    return `${words.t("report.ageNow", { n: age, count: age })} ${ahead}`.trim();
  }
  if (ahead !== "") return ahead;
  return n === 0 ? words.t("report.ageSame") : words.t("report.ageDays", { n, count: n });
}

/** Value of an audit, or its status where it has none. */
export function standing(audit: AuditResult, words: Words): string {
  if (audit.value === null) return words.t(`model.status.${audit.status}`);
  return sayValue(words, audit.unit, audit.value);
}

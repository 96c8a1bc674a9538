import { parseIsoDay } from "../core/day.ts";
import type { PillarId } from "../core/pillar.ts";
import type { Report } from "../core/report.ts";
import { areFiguresOnly } from "../core/source.ts";
import type { Words } from "../locales/words.ts";
import { clean } from "./layout.ts";
import { auditName, listOf, pillarName, sayValue } from "./say.ts";

/** Parts of the report that terminal and page share, already in words. */

export type Step = {
  readonly code: string;
  readonly pillarId: PillarId;
  readonly pillar: string;
  readonly step: string;
  readonly how: string;
  readonly now: string;
  readonly gain: string;
  readonly range: string;
  readonly effort: string;
  readonly by: string;
  readonly grade: string;
};

/** The advice of a report: step, own numbers, gain with range, effort, day for checking, grade of evidence. */
export function adviceOf(report: Report, words: Words): Step[] {
  const units = new Map(report.pillars.flatMap(pillar => pillar.audits.map(audit => [audit.code, audit.unit])));
  return report.advice.map(advice => sayAdvice(advice, units.get(advice.code), words));
}

/** One piece of advice in words; `unit` is that of its question. */
export function sayAdvice(advice: Report["advice"][number], unit: string | undefined, words: Words): Step {
  const { t, named } = words;
  return {
    code: advice.code,
    pillarId: advice.pillar,
    pillar: pillarName(words, advice.pillar),
    step: stepOf(advice, words),
    how: named("audits", advice.step, "how"),
    now: unit === undefined ? "" : sayNow(advice, unit, words),
    gain: t("report.gain", { gain: advice.gain }),
    range: sayRange(advice, words),
    effort: named("model.effort", String(advice.effort)),
    by: t("report.by", { by: parseIsoDay(advice.by) }),
    grade: t("report.evidenceGrade", { grade: advice.grade }),
  };
}

/** The step with the member's own case where the audit names it: the missing part, the failed check. */
export function stepOf({ step, facts }: Pick<Report["advice"][number], "step" | "facts">, { t, named }: Words): string {
  if (typeof facts.missing === "string") return t("evidence.addPart", { part: named("evidence.parts", facts.missing) });
  if (typeof facts.failed === "string") return t("evidence.passCheck", { check: named("evidence.checks", facts.failed) });
  if (facts.pileUp === true && typeof facts.open === "number") return t("evidence.withdraw", { n: facts.open });
  return named("audits", step, "step");
}

/** The range of the gain; empty where chance plays no part in it. */
function sayRange({ gainLow, gainHigh }: Report["advice"][number], { t, numbers }: Words): string {
  if (numbers.points(gainLow) === numbers.points(gainHigh)) return "";
  return t("report.gainRange", { low: gainLow, high: gainHigh });
}

function sayNow({ facts: { value }, target }: Report["advice"][number], unit: string, words: Words): string {
  if (typeof value !== "number") return "";
  return words.t("report.now", { value: sayValue(words, unit, value), target: sayValue(words, unit, target) });
}

type Alert = Report["alerts"][number];

/** Days for which a fall stays news. */
const newsDays = 91;
/** A line this close to its height before the fall, in points, has come back. */
const nearEnough = 1;

/** Falls of the last 13 weeks that have not come back, each as one sentence. */
export function alertsOf(report: Report, words: Words): string[] {
  const names = new Map(report.pillars.flatMap(pillar => pillar.audits.map(audit => [audit.code, audit.id])));
  return newsOf(report)
    .filter(alert => !isOver(alert, report))
    .map(alert => {
      const audits = listOf(
        words,
        alert.audits.map(({ code }) => auditName(words, names.get(code) ?? code)),
      );
      const facts = { week: parseIsoDay(alert.week), fall: alert.fall, audits: audits === "" ? "–" : audits };
      const of = lineOf(alert);
      if (of === "index") return words.t("report.alertIndex", facts);
      return words.t("report.alertPillar", { ...facts, pillar: pillarName(words, of) });
    });
}

/** The last fall of the index that has come back since, as half a sentence; empty where there is none. */
export function recoveryOf(report: Report, words: Words): string {
  const over = newsOf(report).findLast(alert => lineOf(alert) === "index" && isOver(alert, report));
  return over ? words.t("report.alertOver", { week: parseIsoDay(over.week) }) : "";
}

function newsOf(report: Report): Alert[] {
  return report.alerts.filter(alert => parseIsoDay(report.asOf) - parseIsoDay(alert.week) <= newsDays);
}

/** The line an alert is about: the index, where it fell too, else the pillar. */
function lineOf({ of }: Alert): "index" | PillarId {
  return of.includes("index") ? "index" : (of[0] ?? "index");
}

/** Whether the line is back where it stood before the fall. */
function isOver(alert: Alert, { history }: Report): boolean {
  const of = lineOf(alert);
  const then = history.find(point => point.week === alert.week)?.[of];
  const now = history.at(-1)?.[of];
  return then != null && now != null && now > then + alert.fall - nearEnough;
}

type Package = "archive" | "workbook" | "posts";

function packageOf(source: string): Package {
  return source.startsWith("workbook") ? "workbook" : source === "post figures" ? "posts" : "archive";
}

/** What other files would add: each audit without data once, under the nearest file that would feed it; points of 100. */
export function packagesOf(report: Report, words: Words): { readonly adds: string; readonly how: string }[] {
  const weights = new Map(report.pillars.flatMap(pillar => pillar.audits.map(audit => [audit.code, audit.weight])));
  const done = new Set<string>();
  return (["archive", "workbook", "posts"] as const).flatMap(id => {
    const hints = report.hints.filter(hint => packageOf(hint.source) === id);
    const audits = new Set(hints.flatMap(hint => hint.audits).filter(code => !done.has(code)));
    for (const code of audits) done.add(code);
    if (audits.size === 0) return [];
    const weight = [...audits].reduce((sum, code) => sum + (weights.get(code) ?? 0), 0) / report.pillars.length;
    const adds = words.t("report.fileAdds", { what: words.t(`report.packages.${id}`), weight });
    return [{ adds, how: words.t(`report.packageHow.${id}`) }];
  });
}

/** One line for each import: name, span, complete or not; figures are neither. */
export function importsOf(report: Report, words: Words): string[] {
  return report.imports.map(({ name, complete, observedFrom, observedTo, files }) => {
    const isFigures = areFiguresOnly(files.map(({ kind }) => kind));
    const what = isFigures ? "report.figuresOnly" : complete ? "report.complete" : "report.partial";
    const facts = { name: clean(name), complete: words.t(what) };
    if (observedFrom === null || observedTo === null) return words.t("report.importUndated", facts);
    return words.t("report.importLine", { ...facts, from: parseIsoDay(observedFrom), to: parseIsoDay(observedTo) });
  });
}

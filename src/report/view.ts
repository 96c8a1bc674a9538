import { type Day, parseIsoDay } from "../core/day.ts";
import { pillarPoints } from "../core/pillar.ts";
import type { Report } from "../core/report.ts";
import type { AuditResult, IndexResult, PillarResult } from "../core/scorecard.ts";
import type { Point } from "./line.ts";

/** What terminal and page show, picked out of the report document: numbers and ids only, no words yet. */
export type View = {
  readonly day: Day;
  readonly zone: string;
  readonly model: string;
  readonly index: IndexResult;
  readonly coverage: Report["coverage"];
  readonly pillars: readonly PillarResult[];
  readonly audits: readonly AuditResult[];
  readonly best: PillarResult | null;
  readonly weakest: PillarResult | null;
  /** Audits with most points still open, and those with the largest share in the index; none stands in both. */
  readonly holds: readonly { readonly audit: AuditResult; readonly open: number }[];
  readonly lifts: readonly AuditResult[];
  readonly line: readonly Point[];
  /** Newest observed day of any import. */
  readonly newest: Day | null;
};

/** Points of the index that the audit would bring at full score, in a shown pillar: its contribution and what is still open. */
export function sizeOf(audit: AuditResult, pillar: PillarResult): number {
  if (audit.status !== "measured" || pillar.points === null) return 0;
  const all = pillar.audits.reduce((sum, each) => sum + (each.status === "measured" ? each.weight * each.g : 0), 0);
  return all === 0 ? 0 : (pillarPoints * audit.weight * audit.g) / all;
}

/** The view of a report. `shown` limits what lifts and what holds back. */
export function viewOf(report: Report, shown = 3): View {
  const { pillars } = report;
  const audits = pillars.flatMap(pillar => pillar.audits);
  const ranked = pillars.filter(pillar => pillar.points !== null).sort((a, b) => (b.points ?? 0) - (a.points ?? 0));
  const holds = pillars
    .flatMap(pillar => pillar.audits.map(audit => ({ audit, open: sizeOf(audit, pillar) - audit.points })))
    .filter(({ audit, open }) => open >= 0.3 && audit.score !== null && audit.score < 0.7)
    .sort((a, b) => b.open - a.open)
    .slice(0, shown);
  const days = report.imports.flatMap(entry => (entry.observedTo === null ? [] : [parseIsoDay(entry.observedTo)]));
  return {
    day: parseIsoDay(report.asOf),
    zone: report.timeZone,
    model: report.model,
    index: report.index,
    coverage: report.coverage,
    pillars,
    audits,
    best: ranked[0] ?? null,
    weakest: ranked.length > 1 ? (ranked.at(-1) ?? null) : null,
    lifts: audits
      .filter(audit => audit.points >= 0.3 && (audit.score ?? 0) >= 0.5 && !holds.some(hold => hold.audit === audit))
      .sort((a, b) => b.points - a.points)
      .slice(0, shown),
    holds,
    line: report.history.map(point => ({ week: parseIsoDay(point.week), value: point.index, assumed: point.assumed > 1 / 3 })),
    newest: days.length === 0 ? null : Math.max(...days),
  };
}

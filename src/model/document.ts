import { type Day, isoDay } from "../core/day.ts";
import type { Ledger } from "../core/ledger.ts";
import type { Report } from "../core/report.ts";
import { advise, gapView, importHints } from "./advise.ts";
import { alerts, coreSeries, momentum } from "./alerts.ts";
import { defaultDay } from "./asof.ts";
import { history, weeksOf } from "./history.ts";
import { scoreAt } from "./score.ts";
import { type Timeline, timelineOf } from "./timeline.ts";

export type ReportOptions = {
  /** Zone where the settings name none. */
  readonly zone: string;
  /** As-of day; by default the newest that every observed pillar reaches (decision 9). */
  readonly asOf?: Day;
};

/**
 * The report document of a ledger (design 1): scorecard, history, alerts, advice and what was read, all as of one day. Throws
 * `nothing-to-score`.
 */
export function reportOf(ledger: Ledger, { zone, asOf }: ReportOptions): Report {
  return reportOn(timelineOf(ledger, zone), asOf);
}

/** The same over a timeline that is there already. */
export function reportOn(timeline: Timeline, asOf?: Day): Report {
  const { ledger } = timeline;
  const day = asOf ?? defaultDay(timeline);
  const card = scoreAt(timeline, day, { evidence: true });
  const moment = timeline.moment(day);
  const weeks = weeksOf(timeline).filter(week => week.week <= day);
  const snapshotDays = ledger.snapshots.map(snapshot => snapshot.day);
  const series = coreSeries(weeks, snapshotDays);
  const facts = new Map(
    card.pillars.flatMap(pillar => pillar.audits).map(audit => [audit.code, { ...audit.facts, value: audit.value }]),
  );
  return {
    schema: "rapport/report@1",
    model: card.model,
    asOf: isoDay(day),
    timeZone: timeline.clock.zone,
    index: card.index,
    coverage: card.coverage,
    pillars: [...card.pillars],
    history: history(timeline, weeks).map(point => ({ ...point, week: isoDay(point.week) })),
    momentum: { weeks4: momentum(series, 4), weeks13: momentum(series, 13) },
    alerts: alerts(weeks, snapshotDays).map(alert => ({
      week: isoDay(alert.week),
      of: [...alert.of],
      fall: alert.fall,
      audits: [...alert.audits],
    })),
    advice: advise(card).map(advice => ({ ...advice, facts: facts.get(advice.code) ?? {}, by: isoDay(advice.by) })),
    hints: importHints(card, moment.present).map(hint => ({ ...hint, audits: [...hint.audits] })),
    gap: gapView(card),
    imports: ledger.imports.map(entry => ({
      name: entry.name,
      complete: ledger.settings.complete ?? entry.complete,
      completeWhy: ledger.settings.complete === undefined ? entry.completeWhy : "member",
      observedFrom: entry.observedFrom === null ? null : isoDay(entry.observedFrom),
      observedTo: entry.observedTo === null ? null : isoDay(entry.observedTo),
      files: entry.files,
      unknown: entry.unknown,
      ...(entry.workbook && {
        workbook: { ...entry.workbook, first: isoDay(entry.workbook.first), last: isoDay(entry.workbook.last) },
      }),
    })),
  };
}

import { parseIsoDay } from "../../../core/day.ts";
import type { Report } from "../../../core/report.ts";

/** The point of the history nearest before a day, for links into the waterfall. */
export function weekBefore(report: Report, weeks: number): { readonly week: string; readonly index: number } | null {
  const last = report.history.findLast(point => point.index !== null);
  if (!last) return null;
  const day = parseIsoDay(last.week) - 7 * weeks;
  const point = report.history.find(each => parseIsoDay(each.week) === day);
  return point && point.index !== null ? { week: point.week, index: point.index } : null;
}

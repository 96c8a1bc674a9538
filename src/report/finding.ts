import { parseIsoDay } from "../core/day.ts";
import type { Report } from "../core/report.ts";
import type { Words } from "../locales/words.ts";

/** Where the index stands against the week 52 weeks before, by the shown whole numbers. */
export function historyFinding(weeks: Readonly<Report["history"]>, words: Words): string {
  const last = weeks.findLast(week => week.index !== null);
  if (!last || last.index === null) return words.t("report.historyNone");
  const then = weeks.find(week => parseIsoDay(week.week) === parseIsoDay(last.week) - 364)?.index ?? null;
  if (then === null) return words.t("report.historyShort", { n: last.index });
  const change = Math.floor(last.index + 0.5) - Math.floor(then + 0.5);
  if (Math.abs(change) < 2) return words.t("report.historySame");
  return words.t(change > 0 ? "report.historyRose" : "report.historyFell", { n: Math.abs(change) });
}

import { parseIsoDay } from "../core/day.ts";
import { pillarIds } from "../core/pillar.ts";
import type { Report } from "../core/report.ts";
import type { Words } from "../locales/words.ts";
import { csv } from "./csv.ts";
import { historyFinding } from "./finding.ts";
import { bar, table, wrap } from "./layout.ts";
import { type Paints, paints } from "./paint.ts";
import { pillarName } from "./say.ts";
import type { TerminalOptions } from "./terminal.ts";

type Week = Report["history"][number];

/** The weekly history as CSV: one row a week, numbers with a point and not rounded, empty where nothing is known. */
export function historyCsv(report: Report): string {
  const columns = ["week", "index", "core", ...pillarIds, "coverage", "assumed"] as const;
  return csv([columns, ...report.history.map(week => columns.map(column => week[column]))]);
}

/** The history as a table: the latest 13 weeks each, before that every fourth, so that years fit on two screens. */
export function historyText(report: Report, words: Words, options: TerminalOptions): string {
  const { t, numbers } = words;
  const paint = paints(options.color);
  const weeks = report.history;
  if (weeks.length === 0) return `\n  ${t("views.history.none")}\n`;
  const every = weeks.length > 30;
  const shown = weeks.filter((_, i) => !every || weeks.length - 1 - i < 13 || (weeks.length - 1 - i) % 4 === 0);
  const long = Math.max(8, Math.min(24, options.width - 70));
  const rows = shown.map(week => [
    numbers.date(parseIsoDay(week.week)),
    week.index === null ? "–" : `${week.assumed > 1 / 3 ? "~" : ""}${numbers.whole(week.index)}`,
    ...(options.width >= 80 ? [week.index === null ? "" : bar(week.index / 100, long, undefined, paint.dim)] : []),
    ...pillarIds.map(id => (week[id] === null ? "–" : numbers.points(week[id]))),
    numbers.share(week.coverage),
  ]);
  const columns = [
    { title: t("views.history.week") },
    { title: t("views.history.index"), right: true },
    ...(options.width >= 80 ? [{ title: "" }] : []),
    ...pillarIds.map(id => ({ title: short(pillarName(words, id)), right: true })),
    { title: t("views.history.coverage"), right: true },
  ];
  const notes = [
    t(every ? "views.history.shown" : "views.history.shownAll", { n: weeks.length }),
    t("views.history.dotted"),
    ...(shown.some(week => week.index === null) ? [t("views.history.missing")] : []),
  ];
  const text = [
    ...head(weeks, words, paint, options.width),
    "",
    ...table(columns, rows, paint.dim),
    "",
    ...notes.map(note => `  ${paint.dim(note)}`),
  ];
  return `\n${text.map(line => line.trimEnd()).join("\n")}\n`;
}

/** The finding first: where it stands against a year ago, then the highest and lowest week. */
function head(weeks: readonly Week[], words: Words, paint: Paints, width: number): string[] {
  const finding = historyFinding(weeks, words);
  const known = weeks.flatMap(week => (week.index === null ? [] : [{ week: parseIsoDay(week.week), index: week.index }]));
  const top = known.reduce((a, b) => (b.index > a.index ? b : a), known[0] ?? { week: 0, index: 0 });
  const bottom = known.reduce((a, b) => (b.index < a.index ? b : a), known[0] ?? { week: 0, index: 0 });
  if (known.length < 2) return wrap(finding, width, "  ").map(paint.bold);
  const turns = words.t("views.history.turns", { high: top.index, highWeek: top.week, low: bottom.index, lowWeek: bottom.week });
  return [...wrap(finding, width, "  ").map(paint.bold), ...wrap(turns, width, "  ")];
}

function short(name: string): string {
  return name.length <= 8 ? name : `${name.slice(0, 7)}.`;
}

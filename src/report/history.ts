import { parseIsoDay } from "../core/day.ts";
import { pillarIds } from "../core/pillar.ts";
import type { Report } from "../core/report.ts";
import type { Words } from "../locales/words.ts";
import { csv } from "./csv.ts";
import { historyFinding } from "./finding.ts";
import { bar, table, widthOf, wrap } from "./layout.ts";
import { type Paints, paints } from "./paint.ts";
import { pillarName } from "./say.ts";
import type { TerminalOptions } from "./terminal.ts";

type Week = Report["history"][number];

/** The weekly history as CSV: one row a week, numbers with a point and not rounded, empty where nothing is known. */
export function historyCsv(report: Report): string {
  const columns = ["week", "index", "core", ...pillarIds, "coverage", "assumed"] as const;
  return csv([columns, ...report.history.map(week => columns.map(column => week[column]))]);
}

/** Rows of older weeks at most; with the latest 13 the table fits a screen. */
const mostOlder = 36;
const latest = 13;

/** The history as a table: the latest 13 weeks each, before that every fourth, or as few as keep years on one screen. */
export function historyText(report: Report, words: Words, options: TerminalOptions): string {
  const { t, numbers } = words;
  const paint = paints(options.color);
  const weeks = report.history;
  if (weeks.length === 0) return `\n  ${t("views.history.none")}\n`;
  const older = Math.max(0, weeks.length - latest);
  const step = [1, 4, 13, 26, 52].find(each => older / each <= mostOlder) ?? 52;
  const shown = weeks.filter((_, i) => i >= older || (older - i) % step === 0);
  const cells = shown.map(week => [
    numbers.date(parseIsoDay(week.week)),
    week.index === null ? "–" : `${week.assumed > 1 / 3 ? "~" : ""}${numbers.whole(week.index)}`,
    ...pillarIds.map(id => (week[id] === null ? "–" : numbers.points(week[id]))),
    numbers.share(week.coverage),
  ]);
  const titles = [
    t("views.history.week"),
    t("views.history.index"),
    ...pillarIds.map(id => pillarName(words, id)),
    t("views.history.coverage"),
  ];
  const taken = titles.reduce(
    (sum, title, i) => sum + 2 + Math.max(widthOf(title), ...cells.map(row => widthOf(row[i] ?? ""))),
    2,
  );
  const long = Math.min(24, options.width - taken);
  const rows = cells.map(([week = "", index = "", ...rest], i) => {
    const value = shown[i]?.index ?? null;
    return [week, index, ...(long < 4 ? [] : [value === null ? "" : bar(value / 100, long, undefined, paint.dim)]), ...rest];
  });
  const columns = titles.map((title, i) => ({ title, right: i > 0 }));
  if (long >= 4) columns.splice(2, 0, { title: "", right: false });
  const notes = [
    step === 1 ? t("views.history.shownAll") : t("views.history.shown", { n: weeks.length, step, latest }),
    ...(shown.some(week => week.assumed > 1 / 3 && week.index !== null) ? [t("views.history.dotted")] : []),
    ...(shown.some(week => week.index === null) ? [t("views.history.missing")] : []),
  ];
  const text = [
    ...head(weeks, words, paint, options.width),
    "",
    ...table(columns, rows, paint.dim),
    "",
    ...notes.flatMap(note => wrap(note, options.width, "  ").map(paint.dim)),
  ];
  return `\n${text.map(line => line.trimEnd()).join("\n")}\n`;
}

/** The finding first: where it stands against a year ago, then the highest and lowest week. */
function head(weeks: readonly Week[], words: Words, paint: Paints, width: number): string[] {
  const finding = historyFinding(weeks, words);
  const known = weeks.flatMap(week => (week.index === null ? [] : [{ week: parseIsoDay(week.week), index: week.index }]));
  const top = known.reduce((a, b) => (b.index > a.index ? b : a), known[0] ?? { week: 0, index: 0 });
  const bottom = known.reduce((a, b) => (b.index < a.index ? b : a), known[0] ?? { week: 0, index: 0 });
  if (known.length < 2) return wrap(`${finding}.`, width, "  ").map(paint.bold);
  const turns = words.t("views.history.turns", { high: top.index, highWeek: top.week, low: bottom.index, lowWeek: bottom.week });
  return [...wrap(`${finding}.`, width, "  ").map(paint.bold), ...wrap(turns, width, "  ")];
}

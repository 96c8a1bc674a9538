import type { Report } from "../core/report.ts";
import type { Words } from "../locales/words.ts";
import { historyFinding } from "./finding.ts";
import { bar, cut, hatch, pad, wrap } from "./layout.ts";
import { sparkline } from "./line.ts";
import { type Paints, paints } from "./paint.ts";
import { adviceOf, alertsOf, importsOf, packagesOf } from "./parts.ts";
import { ageOf, auditName, headline, leadOf, openNote, pillarName, standing } from "./say.ts";
import { type View, viewOf } from "./view.ts";

export type TerminalOptions = { readonly width: number; readonly color: boolean };
type Pen = { readonly view: View; readonly words: Words; readonly width: number; readonly paint: Paints };

/** The score report for a terminal: the finding first, then what it is made of, then what to do. At most `width` columns. */
export function scoreText(report: Report, words: Words, options: TerminalOptions): string {
  const pen: Pen = { view: viewOf(report), words, width: options.width, paint: paints(options.color) };
  const blocks = [
    head(report, pen),
    pillars(pen),
    alerts(report, pen),
    levers(pen),
    advice(report, pen),
    line(report, pen),
    files(report, pen),
    data(report, pen),
    foot(pen),
  ];
  return `\n${blocks
    .filter(block => block.length > 0)
    .map(block => block.map(row => row.trimEnd()).join("\n"))
    .join("\n\n")}\n`;
}

function head(report: Report, { view, words, width, paint }: Pen): string[] {
  const { index } = view;
  const long = Math.min(50, width - 26);
  const low = Math.round((index.low / 100) * long);
  const high = Math.max(low + 1, Math.round((index.high / 100) * long));
  const open = index.value === null;
  const drawn = `${"█".repeat(low)}${open ? hatch(high - low, paint.dim) : paint.dim("▒".repeat(high - low))}${paint.dim("·".repeat(Math.max(0, long - high)))}`;
  const meta = [
    words.t("report.asOf", { day: view.day }),
    words.t("report.coverage", { share: view.coverage.sources }),
    words.t("report.model", { id: view.model }),
  ];
  const rows = [`  ${paint.bold(headline(view, words))}`];
  rows.push(`  ${drawn}  ${open ? "" : words.t("report.range", { low: index.low, high: index.high })}`);
  if (open) rows.push(...wrap(openNote(report, words), width, "  "));
  const lead = leadOf(view, words);
  if (lead !== "") rows.push(...wrap(lead, width, "  "));
  if (report.gap?.says) rows.push(...wrap(words.t(`report.gap.${report.gap.says}`), width, "  "));
  if (index.balance !== null && index.balance < 0.8) rows.push(...wrap(words.t("report.balanceHint"), width, "  "));
  return [...rows, ...wrap(meta.join(" · "), width, "  ").map(paint.dim)];
}

function pillars({ view, words, width, paint }: Pen): string[] {
  const names = view.pillars.map(pillar => pillarName(words, pillar.id));
  const column = Math.max(...names.map(name => name.length));
  const points = Math.max(...view.pillars.map(pillar => words.t("report.points", { n: pillar.points ?? 0 }).length));
  const long = Math.max(10, Math.min(30, width - column - points - 26));
  return view.pillars.map((pillar, i) => {
    const name = pad(names[i] ?? "", column);
    if (pillar.points === null || pillar.band === null) {
      const why = words.t("report.pillarShort", { weight: 100 * pillar.support });
      return `  ${name}  ${pad("–", points, "right")}  ${hatch(long, paint.dim)}  ${paint.dim(cut(why, width - column - points - long - 8))}`;
    }
    const shown = words.t("report.points", { n: pillar.points });
    return `  ${name}  ${pad(shown, points, "right")}  ${bar(pillar.points / 25, long, paint.pillar[pillar.id], paint.dim)}  ${words.t(`model.bands.${pillar.band}`)}`;
  });
}

function alerts(report: Report, { words, width, paint }: Pen): string[] {
  const said = alertsOf(report, words);
  return said.length === 0 ? [] : [title(words.t("report.alerts"), paint), ...said.flatMap(text => wrap(text, width, "  "))];
}

function levers({ view, words, width, paint }: Pen): string[] {
  const row = (id: string, value: string, figure: string): string => {
    const right = Math.max(16, figure.length);
    return `  ${pad(cut(`${auditName(words, id)}: ${value}`, width - right - 4), width - right - 4)}  ${pad(figure, right, "right")}`;
  };
  const lifts = view.lifts.map(audit =>
    row(audit.id, standing(audit, words), words.t("report.contribution", { points: audit.points })),
  );
  const holds = view.holds.map(({ audit, open }) =>
    row(audit.id, standing(audit, words), words.t("report.room", { gain: open })),
  );
  return [
    title(words.t("report.lifts"), paint),
    ...(lifts.length > 0 ? lifts : [`  ${words.t("report.liftsNone")}`]),
    "",
    title(words.t("report.holds"), paint),
    ...(holds.length > 0 ? holds : [`  ${words.t("report.holdsNone")}`]),
  ];
}

function advice(report: Report, { words, width, paint }: Pen): string[] {
  const steps = adviceOf(report, words);
  if (steps.length === 0) return [title(words.t("report.advice"), paint), ...wrap(words.t("report.adviceNone"), width, "  ")];
  return [
    title(words.t("report.advice"), paint),
    ...steps.flatMap((step, i) => {
      const [first = "", ...rest] = wrap(step.step, width - step.gain.length - 7);
      return [
        `  ${i + 1}  ${paint.bold(pad(first, width - step.gain.length - 7))}  ${step.gain}`,
        ...rest.map(text => `     ${paint.bold(text)}`),
        ...wrap(step.now === "" ? step.how : `${step.now} ${step.how}`, width, "     "),
        ...wrap([step.pillar, step.effort, step.by].join(" · "), width, "     ").map(paint.dim),
      ];
    }),
  ];
}

function line(report: Report, { view, words, width, paint }: Pen): string[] {
  const known = view.line.flatMap(({ week, value }) => (value === null ? [] : [{ week, value }]));
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last || known.length < 8) return [];
  const values = view.line.slice(view.line.findIndex(point => point.value !== null)).map(point => point.value);
  const low = 10 * Math.floor(Math.min(...known.map(point => point.value)) / 10);
  const high = 10 * Math.ceil((Math.max(...known.map(point => point.value)) + 0.001) / 10);
  const weeks4 = report.momentum.weeks4;
  const word = weeks4 ? [words.t("report.momentum4", { word: words.t(`report.momentum.${weeks4.word}`) })] : [];
  const span = words.t("report.historySpan", { from: first.week, to: last.week, count: known.length });
  return [
    title(words.t("report.history"), paint),
    ...wrap([historyFinding(report.history, words), ...word].join("; "), width, "  "),
    `  ${sparkline(values, width - 4, low, high)}`,
    ...wrap(`${span}, ${words.t("report.historyScale", { low, high })}`, width, "  ").map(paint.dim),
  ];
}

function files(report: Report, { words, width, paint }: Pen): string[] {
  const found = packagesOf(report, words);
  if (found.length === 0) return [title(words.t("report.files"), paint), ...wrap(words.t("report.filesNone"), width, "  ")];
  return [
    title(words.t("report.files"), paint),
    ...found.flatMap(({ adds, how }) => [...wrap(adds, width, "  "), ...wrap(how, width, "    ").map(paint.dim)]),
  ];
}

function data(report: Report, { view, words, width, paint }: Pen): string[] {
  const rows = importsOf(report, words).flatMap(text => wrap(text, width, "  "));
  return [title(words.t("report.age"), paint), ...wrap(ageOf(view, words), width, "  "), ...rows.map(paint.dim)];
}

function foot({ view, words, width, paint }: Pen): string[] {
  const why = `${words.t("report.whyNot1")} ${words.t("report.whyNot2")}`;
  const notes = `${words.t("report.rangeNote")} ${words.t("report.local")} ${words.t("report.zone", { zone: view.zone })}. ${words.t("report.disclaimer")}`;
  return [title(words.t("report.whyNot"), paint), ...wrap(why, width, "  "), "", ...wrap(notes, width, "  ").map(paint.dim)];
}

function title(text: string, paint: Paints): string {
  return paint.bold(text);
}

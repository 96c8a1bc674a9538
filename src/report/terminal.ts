import type { Day } from "../core/day.ts";
import type { Report } from "../core/report.ts";
import type { AuditResult } from "../core/scorecard.ts";
import type { Words } from "../locales/words.ts";
import { historyFinding } from "./finding.ts";
import { bar, cut, hatch, pad, widthOf, wrap } from "./layout.ts";
import { sparkline } from "./line.ts";
import { type Paints, paints } from "./paint.ts";
import { adviceOf, alertsOf, importsOf, packagesOf, recoveryOf, type Step } from "./parts.ts";
import { ageOf, auditName, headline, leadOf, missingNote, openNote, outsideOf, pillarName, standing } from "./say.ts";
import { type View, viewOf } from "./view.ts";

export type TerminalOptions = { readonly width: number; readonly color: boolean };
/** `call` are the files or the sample of this call, to be repeated in hints; `today` is the day of the machine, where it matters. */
export type ScoreOptions = TerminalOptions & { readonly call?: string; readonly invented?: boolean; readonly today?: Day };
type Pen = { readonly view: View; readonly words: Words; readonly width: number; readonly paint: Paints };

/** The score report for a terminal: the finding first, then what it is made of, then what to do. At most `width` columns. */
export function scoreText(report: Report, words: Words, options: ScoreOptions): string {
  const pen: Pen = { view: viewOf(report), words, width: options.width, paint: paints(options.color) };
  const measured = outsideOf(report) === null;
  const blocks = [
    head(report, pen, options.invented === true),
    pillars(report, pen),
    ...(measured ? [alerts(report, pen), levers(pen), advice(report, pen), line(report, pen), files(report, pen)] : []),
    data(report, pen, options.today),
    foot(pen),
    measured ? go(report, pen, options.call ?? "…") : [],
  ];
  return `\n${blocks
    .filter(block => block.length > 0)
    .map(block => block.map(row => row.trimEnd()).join("\n"))
    .join("\n\n")}\n`;
}

function head(report: Report, { view, words, width, paint }: Pen, invented: boolean): string[] {
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
  const hint = index.balance !== null && index.balance < 0.8 ? words.t("report.balanceHint") : "";
  const gap = report.gap?.says ? words.t(`report.gap.${report.gap.says}`) : "";
  const said = [open && !outsideOf(report) ? openNote(report, words) : "", leadOf(view, words), gap, hint].filter(
    text => text !== "",
  );
  return [
    ...listed([...words.t("report.title").split(" · "), ...(invented ? [words.t("report.sample")] : [])], width, "  ").map(
      paint.dim,
    ),
    ...wrap(outsideOf(report) ? openNote(report, words) : headline(view, words), width, "  ").map(paint.bold),
    `  ${drawn}  ${open ? "" : words.t("report.range", { low: index.low, high: index.high })}`,
    ...wrap(said.join(" "), width, "  "),
    ...listed(meta, width, "  ").map(paint.dim),
  ];
}

function pillars(report: Report, { view, words, width, paint }: Pen): string[] {
  const names = view.pillars.map(pillar => pillarName(words, pillar.id));
  const column = Math.max(...names.map(name => name.length));
  const points = Math.max(...view.pillars.map(pillar => words.t("report.points", { n: pillar.points ?? 0 }).length));
  const long = Math.max(10, Math.min(30, width - column - points - 26));
  return view.pillars.map((pillar, i) => {
    const name = pad(names[i] ?? "", column);
    if (pillar.points === null || pillar.band === null) {
      const why = missingNote(report, pillar, words);
      const missing = `  ${name}  ${pad("–", points, "right")}  ${hatch(10, paint.dim)}  `;
      return missing + paint.dim(cut(why, width - widthOf(missing)));
    }
    const shown = words.t("report.points", { n: pillar.points });
    return `  ${name}  ${pad(shown, points, "right")}  ${bar(pillar.points / 25, long, paint.pillar[pillar.id], paint.dim)}  ${words.t(`model.bands.${pillar.band}`)}`;
  });
}

function alerts(report: Report, { words, width, paint }: Pen): string[] {
  const said = alertsOf(report, words);
  return said.length === 0 ? [] : [paint.bold(words.t("report.alerts")), ...said.flatMap(text => wrap(text, width, "  "))];
}

/** What lifts and what holds back, with the codes that `rapport explain` takes. */
function levers({ view, words, width, paint }: Pen): string[] {
  const row = (audit: AuditResult, figure: string): string => {
    const left = width - Math.max(16, figure.length) - 8;
    const pillar = view.pillars.find(({ audits }) => audits.includes(audit))?.id ?? "brand";
    const text = `${auditName(words, audit.id)}: ${standing(audit, words)}`;
    return `  ${paint.pillar[pillar](audit.code)}  ${pad(cut(text, left), left)}  ${pad(figure, 16, "right")}`;
  };
  const lifts = view.lifts.map(audit => row(audit, words.t("report.contribution", { points: audit.points })));
  const holds = view.holds.map(({ audit, open }) => row(audit, words.t("report.room", { gain: open })));
  return [
    paint.bold(words.t("report.lifts")),
    ...(lifts.length > 0 ? lifts : [`  ${words.t("report.liftsNone")}`]),
    paint.bold(words.t("report.holds")),
    ...(holds.length > 0 ? holds : [`  ${words.t("report.holdsNone")}`]),
  ];
}

function advice(report: Report, pen: Pen): string[] {
  const { words, width, paint } = pen;
  const steps = adviceOf(report, words);
  const title = paint.bold(words.t("report.advice"));
  if (steps.length === 0) return [title, ...wrap(words.t("report.adviceNone"), width, "  ")];
  const order = words.t("report.adviceOrder");
  const head = widthOf(title) + widthOf(order) + 3 > width ? title : `${title} ${paint.dim(`(${order})`)}`;
  return [head, ...steps.flatMap((step, i) => stepText(step, i, pen))];
}

function stepText({ code, pillarId, step, gain, ...rest }: Step, i: number, { words, width, paint }: Pen): string[] {
  const column = width - gain.length - 7;
  const [first = "", ...more] = wrap(step, column);
  const facts = [rest.effort, rest.range, rest.grade, rest.by].filter(fact => fact !== "");
  const [about = "", ...further] = listed([code, ...facts], width, "     ");
  return [
    `  ${words.numbers.whole(i + 1)}  ${paint.bold(pad(first, column))}  ${gain}`,
    ...more.map(text => `     ${paint.bold(text)}`),
    ...wrap(`${rest.now} ${rest.how}`.trim(), width, "     "),
    `     ${paint.pillar[pillarId](code)}${paint.dim(about.slice(code.length + 5))}`,
    ...further.map(paint.dim),
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
  const word = weeks4 ? words.t("report.momentum4", { word: words.t(`report.momentum.${weeks4.word}`) }) : "";
  const said = [historyFinding(report.history, words), word, recoveryOf(report, words)].filter(text => text !== "");
  const span = words.t("report.historySpan", { from: first.week, to: last.week, count: known.length });
  return [
    paint.bold(words.t("report.history")),
    ...wrap(`${said.join("; ")}.`, width, "  "),
    `  ${sparkline(values, width - 4, low, high)}`,
    ...wrap(`${span}, ${words.t("report.historyScale", { low, high })}`, width, "  ").map(paint.dim),
  ];
}

function files(report: Report, { words, width, paint }: Pen): string[] {
  const found = packagesOf(report, words);
  const title = paint.bold(words.t("report.files"));
  if (found.length === 0) return [title, ...wrap(words.t("report.filesNone"), width, "  ")];
  const said = found.flatMap(({ adds, how }) => {
    if (widthOf(adds) + widthOf(how) + 5 <= width) return [`  ${adds}${paint.dim(` · ${how}`)}`];
    return [...wrap(adds, width, "  "), ...wrap(how, width, "    ").map(paint.dim)];
  });
  return [title, ...said];
}

function data(report: Report, { view, words, width, paint }: Pen, today: Day | undefined): string[] {
  const rows = importsOf(report, words).flatMap(text => wrap(text, width, "  "));
  return [paint.bold(words.t("report.age")), ...rows, ...wrap(ageOf(view, words, today), width, "  ")];
}

function foot({ view, words, width, paint }: Pen): string[] {
  const why = `${words.t("report.whyNot1")} ${words.t("report.whyNot2")}`;
  const notes = ["rangeNote", "local", "zone", "disclaimer"] as const;
  const note = notes.map(key => words.t(`report.${key}`, { zone: view.zone })).join(" ");
  return [paint.bold(words.t("report.whyNot")), ...wrap(why, width, "  "), ...wrap(note, width, "  ").map(paint.dim)];
}

/** Calls for going on, ready to be copied: they name the files of this one, and the question of the first step. */
function go(report: Report, { view, words, width, paint }: Pen, call: string): string[] {
  const code = report.advice[0]?.code ?? view.lifts[0]?.code ?? "B1";
  const rows = [
    [`rapport explain ${code} ${call}`, words.t("report.goExplain")],
    [`rapport history ${call}`, words.t("report.goHistory")],
    [`rapport score ${call} --html report.html`, words.t("report.goHtml")],
  ];
  const column = Math.max(...rows.map(([text = ""]) => widthOf(text)));
  const noted = rows.map(([text = "", note = ""]) => `  ${pad(text, column)}  ${note}`);
  const fits = noted.every(row => widthOf(row) <= width);
  return [paint.bold(words.t("report.go")), ...(fits ? noted : rows.map(([text]) => `  ${text}`))];
}

/** Items with a dot between, broken only between items. */
function listed(items: readonly string[], width: number, indent: string): string[] {
  return wrap(items.map(item => item.replaceAll(" ", "\u00a0")).join("\u00a0· "), width, indent);
}

import type { Origin } from "../core/activity.ts";
import { parseIsoDay } from "../core/day.ts";
import type { Report } from "../core/report.ts";
import type { Words } from "../locales/words.ts";
import type { SubjectKind } from "../people/recipes.ts";
import type { Alone } from "../people/steps.ts";
import { clean, wrap } from "./layout.ts";
import { type Paints, paints } from "./paint.ts";
import { sayAdvice } from "./parts.ts";
import { sayValue } from "./say.ts";
import type { TerminalOptions } from "./terminal.ts";

type Subject = {
  readonly id: string;
  readonly name: string | null;
  readonly title: string | null;
  readonly day: number | null;
  readonly link: string | null;
  readonly origins: readonly Origin[];
};

/** A step as the view gives it. */
export type SaidStep = Report["advice"][number] & {
  readonly unit: string;
  readonly minutes: number;
  readonly weekly: boolean;
  readonly kind: SubjectKind | null;
  readonly subjects: readonly Subject[];
  readonly count: number;
  readonly alone: Alone | null;
};

/** Name of a contact or company, words for a part or check of the profile, first line of an own text. */
export function subjectLabel(kind: SubjectKind, { id, name }: Pick<Subject, "id" | "name">, { named }: Words): string {
  if (kind === "missingParts") return named("evidence.parts", id);
  if (kind === "failedChecks") return named("evidence.checks", id);
  const [line = ""] = (name ?? id).split("\n");
  return clean(line);
}

/** Less than this rounds to nothing. */
export const leastPoints = 0.05;

/** What the step's own deed brings in 13 weeks, and in a better week before; null where that is not foreseen. */
export function sayAlone({ alone }: Pick<SaidStep, "alone">, { t }: Words): string | null {
  if (alone === null) return null;
  const { points, best, week } = alone;
  const end = Math.abs(points) < leastPoints ? t("steps.aloneNone") : t("steps.alone", { n: points });
  return best - Math.max(points, 0) < leastPoints ? end : `${end}, ${t("steps.aloneBest", { n: best, week })}`;
}

/** What reaching the target would bring, with its range where chance plays a part in it; null where the deed alone brings as much. */
export function sayReach(step: SaidStep, words: Words): string | null {
  const { t, numbers } = words;
  const { gain: n, gainLow: low, gainHigh: high } = step;
  if (step.alone !== null && step.alone.points >= n) return null;
  const reach = t("steps.reach", { n, target: sayValue(words, step.unit, step.target) });
  return numbers.points(low) === numbers.points(high) ? reach : `${reach} ${t("app.overview.between", { low, high })}`;
}

/** The most that steps can bring together, each by its target or by its own deed. */
export const mostOf = (steps: readonly Pick<SaidStep, "alone" | "gain">[]): number =>
  steps.reduce((sum, { gain, alone }) => sum + Math.max(gain, alone?.points ?? 0), 0);

/** The next steps in the terminal: what, why, with whom, what it takes and brings. */
export function stepsText(steps: readonly SaidStep[], more: number, words: Words, options: TerminalOptions): string {
  const { t } = words;
  const { width } = options;
  const paint = paints(options.color);
  if (steps.length === 0) return `\n${wrap(`${t("steps.titleNone")}. ${t("steps.leadNone")}`, width, "  ").join("\n")}\n`;
  const gain = mostOf(steps);
  const foot = [...(more > 0 ? [t("steps.more", { count: more })] : []), t("steps.private")].join(" ");
  const blocks = [
    wrap(t("steps.title", { count: steps.length, gain }), width, "  ").map(paint.bold),
    ...steps.map((step, i) => stepLines(step, i + 1, words, width, paint)),
    wrap(foot, width, "  ").map(paint.dim),
  ];
  return `\n${blocks.map(block => block.join("\n")).join("\n\n")}\n`;
}

/** With whom or with what: each with the link to LinkedIn and the rows it comes from. */
export function subjectLines(
  { kind, subjects, count }: Pick<SaidStep, "kind" | "subjects" | "count">,
  words: Words,
  width: number,
  paint: Paints,
): string[] {
  if (kind === null) return [];
  const { t, numbers } = words;
  const lines = subjects.flatMap(subject => {
    const title = subject.title === null || kind === "companies" ? [] : [clean(subject.title)];
    const day = subject.day === null ? [] : [numbers.date(subject.day)];
    const rows = subject.origins.slice(0, rowsShown).map(({ file, line }) => t("steps.row", { file: clean(file), line }));
    const from = [...(subject.link === null ? [] : [subject.link]), ...rows].join(" · ");
    const who = wrap([subjectLabel(kind, subject, words), ...title, ...day].join(" · "), width, "       ");
    return from === "" ? who : [...who, ...wrap(from, width, "         ").map(paint.dim)];
  });
  const others = count > subjects.length ? wrap(t("steps.others", { count: count - subjects.length }), width, "       ") : [];
  return [...wrap(`${t(`steps.subjects.${kind}`, { count })}:`, width, "     "), ...lines, ...others];
}
const rowsShown = 2;

const list = (text: string | null): string[] => (text === null ? [] : [text]);

function stepLines(step: SaidStep, number: number, words: Words, width: number, paint: Paints): string[] {
  const { t, numbers } = words;
  const said = sayAdvice(step, step.unit, words);
  const time = t(step.weekly ? "steps.weekly" : "steps.once", { n: step.minutes });
  const reach = sayReach(step, words);
  const brings = [said.pillar, ...list(sayAlone(step, words)), ...list(reach), time, said.grade].join(" · ");
  return [
    ...wrap(`${number}  ${said.step}`, width, "  ").map(paint.bold),
    ...wrap(brings, width, "     ").map(paint.dim),
    ...wrap(`${said.now} ${said.how}`, width, "     "),
    ...subjectLines(step, words, width, paint),
    ...wrap(`${t("app.overview.check")}: ${numbers.day(parseIsoDay(step.by))}`, width, "     ").map(paint.dim),
  ];
}

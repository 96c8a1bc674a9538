import type { GuardId } from "../core/measure.ts";
import { type PillarId, pillarIds } from "../core/pillar.ts";
import type { Words } from "../locales/words.ts";
import type { Habits } from "../model/plan.ts";
import { table, wrap } from "./layout.ts";
import { paints } from "./paint.ts";
import { auditName, pillarName } from "./say.ts";
import type { TerminalOptions } from "./terminal.ts";

type Course = {
  readonly weeks: readonly { readonly index: number | null }[];
  readonly low: number;
  readonly high: number;
  readonly pillars: readonly (number | null)[];
};

/** The 13 weeks ahead as the view gives them. */
export type WhatIf = {
  readonly usual: Habits;
  readonly unseen: readonly (keyof Habits)[];
  readonly perPost: number | null;
  readonly plan: Course;
  readonly asNow: Course;
  readonly nothing: Course;
  readonly moved: readonly { readonly audit: string; readonly pillar: PillarId; readonly points: number }[];
  readonly guards: readonly { readonly audit: string; readonly guard: GuardId }[];
};

const courses = ["plan", "asNow", "nothing"] as const;
const habits = ["posts", "comments", "invitations", "openings", "answers", "recommendations"] as const;
export const movedShown = 8;
const endOf = ({ weeks }: Course): number | null => weeks.at(-1)?.index ?? null;

/** Where the plan leads, and where going on as now does. */
export function whatIfTitle({ plan, asNow, moved }: WhatIf, { t }: Words): string {
  const [then, now] = [endOf(plan), endOf(asNow)];
  if (then === null) return t("whatIf.titleNone");
  if (now === null) return t("whatIf.titlePlan", { plan: then });
  return moved.length === 0 ? t("whatIf.titleNow", { now }) : t("whatIf.title", { plan: then, now });
}

/** The difference with the plan's range, or without one the range and what doing nothing leads to; null where an index is missing. */
export function whatIfFinding({ plan, asNow, nothing }: WhatIf, { t }: Words): string | null {
  const [then, now] = [endOf(plan), endOf(asNow)];
  if (then === null || now === null) return null;
  const facts = { change: then - now, low: plan.low, high: plan.high, nothing: endOf(nothing) ?? 0 };
  return t(Math.abs(then - now) < 0.05 ? "whatIf.findingSame" : "whatIf.finding", facts);
}

/** What is newly measured lowers the share of the other questions: to be said where both are seen. */
export const isNewlyMeasured = ({ unseen, moved }: WhatIf): boolean =>
  unseen.length > 0 && moved.some(({ points }) => points > 0) && moved.some(({ points }) => points < 0);

/** The look ahead in the terminal: title, what is planned against what is usual, the three courses, what moves, what the guards do. */
export function whatIfText(found: WhatIf, planned: Habits, words: Words, { width, color }: TerminalOptions): string {
  const { t } = words;
  const paint = paints(color);
  const lines = (text: string): string[] => wrap(text, width, "  ");
  const finding = whatIfFinding(found, words);
  const lead = finding !== null ? "leadCommand" : endOf(found.plan) === null ? "leadNone" : "leadPlan";
  const perPost = found.perPost === null ? [] : [t("whatIf.perPost", { n: found.perPost })];
  const none = t(isMoved(found, planned) ? "whatIf.movedUnseen" : "whatIf.movedOptions");
  const guards = guardLines(found, words);
  const blocks = [
    [...lines(whatIfTitle(found, words)).map(paint.bold), ...(finding === null ? [] : lines(finding))],
    lines(t(`whatIf.${lead}`)).map(paint.dim),
    habitTable(found, planned, words, paint.dim),
    lines([t("whatIf.leastNote"), ...perPost].join(" ")).map(paint.dim),
    courseTable(found, words, paint.dim),
    found.moved.length === 0 ? lines(none) : [paint.bold(`  ${t("whatIf.moved")}`), ...movedTable(found, words)],
    isNewlyMeasured(found) ? lines(t("whatIf.movedNew")).map(paint.dim) : [],
    guards.length === 0 ? [] : [paint.bold(`  ${t("whatIf.guards")}`), ...guards.flatMap(lines)],
  ];
  return `\n${blocks
    .filter(block => block.length > 0)
    .map(block => block.join("\n"))
    .join("\n\n")}\n`;
}

function movedTable({ moved }: WhatIf, words: Words): string[] {
  const rows = moved
    .slice(0, movedShown)
    .map(({ audit, pillar, points }) => [
      pillarName(words, pillar),
      auditName(words, audit),
      words.t("whatIf.points", { n: points }),
    ]);
  const columns = [false, false, true].map(right => ({ title: "", right }));
  return table(columns, rows).slice(1);
}

function guardLines({ guards }: WhatIf, words: Words): string[] {
  const held = guards.map(({ audit, guard }) => `${auditName(words, audit)}: ${words.named("model.guards", guard)}`);
  return held.length === 0 ? [] : [words.t("whatIf.guardsNote"), ...held];
}

const isMoved = ({ usual }: WhatIf, planned: Habits): boolean => habits.some(habit => planned[habit] !== usual[habit]);

function habitTable(
  { usual, unseen }: WhatIf,
  planned: Habits,
  { t, numbers }: Words,
  title: (text: string) => string,
): string[] {
  const head = [t("whatIf.habits"), t("whatIf.plan"), t("whatIf.asNow")].map((text, i) => ({ title: text, right: i > 0 }));
  const rows = habits.map(habit => [
    t(`whatIf.habit.${habit}`),
    numbers.number(planned[habit]),
    unseen.includes(habit) ? "–" : numbers.number(usual[habit]),
  ]);
  return table(head, rows, title);
}

function courseTable(found: WhatIf, words: Words, title: (text: string) => string): string[] {
  const { t, numbers } = words;
  const cell = (n: number | null | undefined): string => (typeof n === "number" ? numbers.points(n) : "–");
  const head = [t("whatIf.chart"), ...courses.map(course => t(`whatIf.${course}`))];
  const rows = [
    [t("whatIf.index"), ...courses.map(course => cell(endOf(found[course])))],
    ...pillarIds.map((id, i) => [pillarName(words, id), ...courses.map(course => cell(found[course].pillars[i]))]),
  ];
  return table(
    head.map((text, i) => ({ title: text, right: i > 0 })),
    rows,
    title,
  );
}

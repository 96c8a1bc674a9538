import type { Report } from "../core/report.ts";
import type { Words } from "../locales/words.ts";
import type { Foretold } from "../people/kept-plan.ts";
import type { ItemCheck, PlanCheck } from "../people/plan-check.ts";
import { wrap } from "./layout.ts";
import { paints } from "./paint.ts";
import { sayAdvice } from "./parts.ts";
import { auditName, listOf } from "./say.ts";
import { leastPoints } from "./steps.ts";
import type { TerminalOptions } from "./terminal.ts";

type Item = Report["advice"][number] & Pick<ItemCheck, "state" | "why" | "on" | "times" | "brought"> & { readonly unit: string };
/** A plan that was begun, against what the data show since. Days `from` to `to`. */
export type PlanShown = Omit<PlanCheck, "items"> & {
  readonly from: number;
  readonly to: number;
  readonly foretold: Foretold | null;
  readonly items: readonly Item[];
};

/** The finding of a plan: what it brought once it is closed, else what is expected of it. */
export function planTitle({ items, to, expected, brought }: PlanShown, isOver: boolean, { t }: Words): string {
  if (!isOver) return t("plan.page.titleRuns", { count: items.length, to, gain: expected });
  return brought === null ? t("plan.page.titleWaits") : t("plan.page.titleBrought", { brought, expected });
}

/** What the deeds themselves bring by the end of a plan, as a sentence; empty where nothing can be foreseen. */
export function foretoldText(foretold: Foretold | null, of: number, to: number, { t }: Words): string {
  if (foretold === null) return "";
  const facts = { points: foretold.points, n: foretold.deeds, of, to };
  return t(Math.abs(foretold.points) < leastPoints ? "plan.foretoldNone" : "plan.foretold", facts);
}

/** "seen 3 times in your data, last on 4 Mar 2026" */
export const planState = ({ state, on, times }: Pick<Item, "state" | "on" | "times">, { t }: Words): string =>
  t(`plan.page.state.${state}`, { on: on ?? 0, count: times });

/** What else moved most, as one sentence; empty where nothing did. */
export function othersOf({ others }: PlanShown, words: Words): string {
  const list = others.map(({ audit, points }) => words.t("plan.page.other", { name: auditName(words, audit), points }));
  return list.length === 0 ? "" : words.t("plan.page.others", { list: listOf(words, list) });
}

/** The plan that was begun last, in the terminal: each step with its state, and what it brought once there are newer data. */
export function keptPlanText(plan: PlanShown, words: Words, { width, color }: TerminalOptions): string {
  const { t, numbers } = words;
  const paint = paints(color);
  const points = (n: number | null): string => (n === null ? "–" : numbers.signed(n));
  const lines = plan.items.map((item, i) => {
    const state = planState(item, words);
    const why = item.why === null ? [] : [t(`plan.page.why.${item.why}`)];
    const brought = plan.end === null ? [] : [`${t("plan.page.brought")}: ${points(item.brought)}`];
    const figures = [`${t("plan.page.expected")}: ${points(item.gain)}`, ...brought].join(" · ");
    return [
      ...wrap(`${i + 1}  ${sayAdvice(item, item.unit, words).step}`, width, "  ").map(paint.bold),
      ...wrap([state, ...why].join(". "), width, "     "),
      ...wrap(figures, width, "     ").map(paint.dim),
    ];
  });
  const index = plan.index === null ? [] : wrap(`${t("plan.page.index", { ...plan.index })}.`, width, "  ");
  const others = othersOf(plan, words);
  const foretold = foretoldText(plan.foretold, plan.items.length, plan.to, words);
  const foot = [
    ...(foretold === "" ? [] : wrap(foretold, width, "  ")),
    ...index,
    ...(others === "" ? [] : wrap(others, width, "  ")),
  ];
  const blocks = [
    wrap(planTitle(plan, plan.isClosed, words), width, "  ").map(paint.bold),
    ...lines,
    ...(foot.length === 0 ? [] : [foot]),
  ];
  return `\n${blocks.map(block => block.join("\n")).join("\n\n")}\n`;
}

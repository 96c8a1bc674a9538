import { isoDay } from "../core/day.ts";
import type { Words } from "../locales/words.ts";
import type { Foretold } from "../people/kept-plan.ts";
import type { Plan } from "../people/plan.ts";
import { foretoldText } from "./kept-plan.ts";
import { wrap } from "./layout.ts";
import { paints } from "./paint.ts";
import { sayAdvice } from "./parts.ts";
import { type SaidStep, subjectLines } from "./steps.ts";
import type { TerminalOptions } from "./terminal.ts";

type Item = Plan["items"][number];
const said = (item: Item, words: Words) =>
  sayAdvice({ ...item, by: isoDay(item.by), facts: { ...item.facts } }, item.unit, words);
const time = ({ weekly, minutes }: Item, { t }: Words): string => t(weekly ? "steps.weekly" : "steps.once", { n: minutes });

/** The plan in the terminal: what, when, how long, what it brings, and what will show it. */
export function planText(
  plan: Plan,
  faces: readonly Pick<SaidStep, "kind" | "subjects" | "count">[],
  foretold: Foretold | null,
  words: Words,
  { width, color }: TerminalOptions,
): string {
  const { t, numbers } = words;
  const paint = paints(color);
  if (plan.items.length === 0) return `\n${wrap(t("plan.none"), width, "  ").join("\n")}\n`;
  const count = plan.items.length;
  const blocks = [
    [
      ...wrap(t("plan.title", { count, gain: plan.gain, to: plan.to }), width, "  ").map(paint.bold),
      ...wrap(t("plan.lead", { minutes: plan.minutes }), width, "  "),
      ...(foretold === null ? [] : wrap(foretoldText(foretold, count, plan.to, words), width, "  ")),
    ],
    ...plan.items.map((item, i) => {
      const { step, pillar, gain, range } = said(item, words);
      const brings = [pillar, gain, range, time(item, words)].filter(text => text !== "").join(" · ");
      return [
        ...wrap(`${i + 1}  ${step}`, width, "  ").map(paint.bold),
        ...wrap(brings, width, "     ").map(paint.dim),
        ...subjectLines(faces[i]!, words, width, paint),
        ...wrap(`${t("plan.begins")}: ${numbers.day(item.first)}. ${t(`plan.proof.${item.proof}`)}`, width, "     "),
      ];
    }),
    wrap(t("plan.foot"), width, "  ").map(paint.dim),
  ];
  return `\n${blocks.map(block => block.join("\n")).join("\n\n")}\n`;
}

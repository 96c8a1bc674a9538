import { type Day, isoDay } from "../core/day.ts";
import type { Words } from "../locales/words.ts";
import type { Plan } from "../people/plan.ts";
import { type Appointment, calendar } from "./calendar.ts";
import { wrap } from "./layout.ts";
import { paints } from "./paint.ts";
import { sayAdvice } from "./parts.ts";
import type { TerminalOptions } from "./terminal.ts";

type Item = Plan["items"][number];
const said = (item: Item, words: Words) =>
  sayAdvice({ ...item, by: isoDay(item.by), facts: { ...item.facts } }, item.unit, words);
const time = ({ weekly, minutes }: Item, { t }: Words): string => t(weekly ? "steps.weekly" : "steps.once", { n: minutes });

/** The plan in the terminal: what, when, how long, what it brings, and what will show it. */
export function planText(plan: Plan, words: Words, { width, color }: TerminalOptions): string {
  const { t, numbers } = words;
  const paint = paints(color);
  if (plan.items.length === 0) return `\n${wrap(t("plan.none"), width, "  ").join("\n")}\n`;
  const count = plan.items.length;
  const blocks = [
    [
      ...wrap(t("plan.title", { count, gain: plan.gain, to: plan.to }), width, "  ").map(paint.bold),
      ...wrap(t("plan.lead", { minutes: plan.minutes }), width, "  "),
    ],
    ...plan.items.map((item, i) => {
      const { step, pillar, gain, range } = said(item, words);
      const brings = [pillar, gain, range, time(item, words)].filter(text => text !== "").join(" · ");
      return [
        ...wrap(`${i + 1}  ${step}`, width, "  ").map(paint.bold),
        ...wrap(brings, width, "     ").map(paint.dim),
        ...wrap(`${t("plan.begins")}: ${numbers.day(item.first)}. ${t(`plan.proof.${item.proof}`)}`, width, "     "),
      ];
    }),
    wrap(t("plan.foot"), width, "  ").map(paint.dim),
  ];
  return `\n${blocks.map(block => block.join("\n")).join("\n\n")}\n`;
}

/** A day at so many o'clock in whatever zone the calendar is read. */
const clock = (day: Day, hour: string): string => `${isoDay(day).replaceAll("-", "")}T${hour}0000`;

/** The plan as a calendar file: every step at 9 in the reader's own time, and the next import at its end. No name of a contact is in it. */
export function planCalendar(plan: Plan, words: Words): string {
  const { t } = words;
  const weeks = (plan.to - plan.from) / 7;
  const steps = plan.items.map((item): Appointment => {
    const { step, now, how } = said(item, words);
    const text = `${now} ${how}\n${t(`plan.proof.${item.proof}`)}`;
    const appointment = { id: `${isoDay(plan.from)}-${item.audit}`, start: clock(item.first, "09"), minutes: item.minutes };
    return { ...appointment, title: step, text, ...(item.weekly ? { weeks } : {}) };
  });
  const next: Appointment = {
    id: `${isoDay(plan.from)}-import`,
    start: clock(plan.to, "09"),
    minutes: 15,
    title: t("plan.import"),
    text: t("plan.importText"),
    alarm: true,
  };
  return calendar([...steps, next], `${clock(plan.from, "00")}Z`);
}

import { type Day, isoDay } from "../core/day.ts";
import type { Report } from "../core/report.ts";
import type { Words } from "../locales/words.ts";
import type { KeptItem } from "../people/kept-plan.ts";
import { type Appointment, calendar } from "./calendar.ts";
import { sayAdvice } from "./parts.ts";

type Item = Report["advice"][number] & Pick<KeptItem, "unit" | "first" | "weekly" | "minutes" | "proof">;
/** Days `from` to `to`, `items` in the order in which they are advised. */
export type PlannedPeriod = { readonly from: Day; readonly to: Day; readonly items: readonly Item[] };

/** A day at so many o'clock in whatever zone the calendar is read. */
const clock = (day: Day, hour: string): string => `${isoDay(day).replaceAll("-", "")}T${hour}0000`;

/** The plan as a calendar file: every step at 9 in the reader's own time, and the next import at its end. No name of a contact is in it. */
export function planCalendar({ from, to, items }: PlannedPeriod, words: Words): string {
  const { t } = words;
  const weeks = (to - from) / 7;
  const steps = items.map((item): Appointment => {
    const { step, now, how } = sayAdvice(item, item.unit, words);
    const text = `${now} ${how}\n${t(`plan.proof.${item.proof}`)}`;
    const appointment = { id: `${isoDay(from)}-${item.audit}`, start: clock(item.first, "09"), minutes: item.minutes };
    return { ...appointment, title: step, text, ...(item.weekly ? { weeks } : {}) };
  });
  const next: Appointment = {
    id: `${isoDay(from)}-import`,
    start: clock(to, "09"),
    minutes: 15,
    title: t("plan.import"),
    text: t("plan.importText"),
    alarm: true,
  };
  return calendar([...steps, next], `${clock(from, "00")}Z`);
}

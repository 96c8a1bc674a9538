import { calendar } from "../../../report/calendar.ts";

const stamp = (date: Date): string => date.toISOString().replace(/[-:]|\.\d+/g, "");

/** One appointment of 15 minutes, a day from now, with an alarm: the archive has probably come and its link lives 72 hours. */
export function reminder(now: Date, title: string, text: string): string {
  const start = stamp(new Date(now.getTime() + 24 * 3_600_000));
  return calendar([{ id: stamp(now), start, minutes: 15, title, text, alarm: true }], stamp(now));
}

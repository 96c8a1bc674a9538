import { expect, test } from "vitest";
import { readArchive } from "../index.ts";
import { loadWords } from "../locales/words.ts";
import { defaultDay } from "../model/asof.ts";
import { contactNames } from "../model/names.ts";
import { timelineOf } from "../model/timeline.ts";
import { keptPlan, planOn } from "../people/plan.ts";
import { samplePersona } from "../samples/persona.ts";
import { zipOf } from "../samples/zip.ts";
import { planCalendar } from "./plan-calendar.ts";

const archive = samplePersona("seller");
const ledger = await readArchive({ name: archive.name, blob: await zipOf(archive) });
const timeline = timelineOf(ledger, "Europe/Vienna");
const budget = { weeks: 4, minutesAWeek: 60 };
const plan = planOn(timeline, defaultDay(timeline), 20_782, budget);
const period = { ...plan, items: keptPlan(plan, defaultDay(timeline), budget).items };

test.each(["en", "de"] as const)(
  "the calendar has every step and the next import, each with what proves it: %s",
  async language => {
    const words = await loadWords(language);
    const file = planCalendar(period, words);
    const bytes = new TextEncoder();
    for (const line of file.split("\r\n")) expect(bytes.encode(line).length).toBeLessThanOrEqual(75);
    const events = file.replaceAll("\r\n ", "").split("BEGIN:VEVENT").slice(1);
    expect(events.length).toBe(plan.items.length + 1);
    plan.items.forEach((item, i) => {
      expect(events[i]).toContain(`DURATION:PT${item.minutes}M\r\n`);
      expect(events[i]?.includes("RRULE:FREQ=WEEKLY;COUNT=4\r\n")).toBe(item.weekly);
      expect(events[i]?.replaceAll("\\,", ",")).toContain(words.t(`plan.proof.${item.proof}`));
    });
    expect(events.at(-1)).toContain("DTSTART:20261223T090000\r\n");
  },
);

test("the calendar, which other programs read, names no contact", async () => {
  const words = await loadWords("en");
  const faces = planCalendar(period, words).replaceAll("\r\n ", "");
  const names = [...contactNames(ledger).values()].filter(name => name.includes(" "));
  expect(names.length).toBeGreaterThan(100);
  expect(names.filter(name => faces.includes(name))).toEqual([]);
});

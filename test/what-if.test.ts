import { expect, test } from "vitest";
import type { Scorecard } from "../src/core/scorecard.ts";
import { defaultDay } from "../src/model/asof.ts";
import { type Habits, habitsOf, outcomesOf, planDays } from "../src/model/plan.ts";
import { scoreAt } from "../src/model/score.ts";
import { timelineOf } from "../src/model/timeline.ts";
import { added, outlook } from "../src/model/what-if.ts";
import { samplePersona, traitsOf } from "../src/samples/persona.ts";
import { readArchives } from "../src/sources/read.ts";
import { withRows } from "./as-archive.ts";

const zone = "Europe/Vienna";
const sample = samplePersona("seller");
const read = (name: string, files: typeof sample.files) =>
  readArchives([{ name, files: files.map(({ path, text }) => ({ path, blob: new Blob([text]) })) }], {
    settings: {},
    languages: false,
    textKey: "00112233445566778899aabbccddeeff",
  });
const timeline = timelineOf(await read(sample.name, sample.files), zone);
const day = defaultDay(timeline);
const usual = habitsOf(timeline, day);
const outcomes = outcomesOf(timeline, day);
const audit = (card: Scorecard, code: string) => card.pillars.flatMap(pillar => pillar.audits).find(one => one.code === code)!;

const plans: readonly (readonly [string, Habits | "nothing"])[] = [
  ["as now", usual],
  ["nothing", "nothing"],
  [
    "all of it",
    { posts: 3, comments: 12, invitations: 8, openings: usual.openings + 3, answers: usual.answers + 2, recommendations: 0.3 },
  ],
  ["unkind", { ...usual, invitations: 200 }],
];

test.each(plans)("what the model foresees is what it says later, when the plan stands in an archive: %s", async (_, habits) => {
  const later = new Date((day + planDays) * 86_400_000);
  const name = `Complete_LinkedInDataExport_${later.getUTCMonth() + 1}-${later.getUTCDate()}-${later.getUTCFullYear()}.zip`;
  const rows = added(timeline, day, habits, outcomes);
  const happened = timelineOf(await read(name, withRows(sample.files, rows, traitsOf("seller"))), zone);
  const foreseen = outlook(timeline, day, habits, outcomes);
  const card = scoreAt(happened, day + planDays);
  for (const pillar of card.pillars)
    for (const one of pillar.audits)
      expect
        .soft([one.code, one.status, one.value?.toFixed(9)])
        .toEqual([one.code, audit(foreseen.end, one.code).status, audit(foreseen.end, one.code).value?.toFixed(9)]);
  expect(foreseen.end.index.value).not.toBeNull();
  expect(card.index.value).toBeCloseTo(foreseen.end.index.value!, 9);
  expect(foreseen.weeks.at(-1)!.index).toBeCloseTo(foreseen.end.index.value!, 9);
});

test("as now stays near today, nothing falls, more of the good does not fall below as now", () => {
  const [now, nothing, more] = plans.map(([, habits]) => outlook(timeline, day, habits, outcomes).end.index.value!);
  expect(Math.abs(now! - scoreAt(timeline, day).index.value!)).toBeLessThan(6);
  expect(nothing).toBeLessThan(now! - 5);
  expect(more).toBeGreaterThan(now!);
});

test("two hundred invitations a week are answered by the guard of mass invitations and lower acceptance", () => {
  const unkind = outlook(timeline, day, { ...usual, invitations: 200 }, outcomes).end;
  const kind = outlook(timeline, day, { ...usual, invitations: 10 }, outcomes).end;
  expect(audit(unkind, "P5").guards.map(({ guard }) => guard)).toContain("G1");
  expect(audit(unkind, "P5").value!).toBeLessThan(audit(kind, "P5").value!);
});

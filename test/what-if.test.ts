import { expect, test } from "vitest";
import type { Activity } from "../src/core/activity.ts";
import type { Scorecard } from "../src/core/scorecard.ts";
import { defaultDay } from "../src/model/asof.ts";
import { type Habits, habitsOf, outcomesOf, planDays, unseenHabits } from "../src/model/plan.ts";
import { scoreAt } from "../src/model/score.ts";
import { timelineOf } from "../src/model/timeline.ts";
import { added, outlook } from "../src/model/what-if.ts";
import { deedsOf, foreseenOf, withSteps } from "../src/people/foreseen.ts";
import { stepsOn } from "../src/people/steps.ts";
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

const { steps } = stepsOn(timeline, day, day, new Map(), Number.POSITIVE_INFINITY);
const deeds = deedsOf(timeline, day, steps, outcomes);

const plans: readonly (readonly [string, Habits | "nothing", readonly Activity[]])[] = [
  ["as now", usual, []],
  ["nothing", "nothing", []],
  [
    "all of it",
    { posts: 3, comments: 12, invitations: 8, openings: usual.openings + 3, answers: usual.answers + 2, recommendations: 0.3 },
    [],
  ],
  ["unkind", { ...usual, invitations: 200 }, []],
  ["every next step that can be foreseen", withSteps(usual, steps), deeds],
];

test.each(plans)(
  "what the model foresees is what it says later, when the plan stands in an archive: %s",
  async (_, habits, more) => {
    const later = new Date((day + planDays) * 86_400_000);
    const name = `Complete_LinkedInDataExport_${later.getUTCMonth() + 1}-${later.getUTCDate()}-${later.getUTCFullYear()}.zip`;
    const rows = added(timeline, day, habits, outcomes, more);
    const happened = timelineOf(await read(name, withRows(sample.files, rows, traitsOf("seller"))), zone);
    const foreseen = outlook(timeline, day, habits, outcomes, more);
    const card = scoreAt(happened, day + planDays);
    for (const pillar of card.pillars)
      for (const one of pillar.audits)
        expect
          .soft([one.code, one.status, one.value?.toFixed(9)])
          .toEqual([one.code, audit(foreseen.end, one.code).status, audit(foreseen.end, one.code).value?.toFixed(9)]);
    expect(foreseen.end.index.value).not.toBeNull();
    expect(card.index.value).toBeCloseTo(foreseen.end.index.value!, 9);
    expect(foreseen.weeks.at(-1)!.index).toBeCloseTo(foreseen.end.index.value!, 9);
  },
);

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

test("steps are picked with letters to the people they name, each once, and lift what they are about", () => {
  const letters = deeds.flatMap(row =>
    row.kind === "message" && row.from.slug === timeline.ledger.member.slugs[0] ? row.to : [],
  );
  const named = new Set(steps.flatMap(({ subjects }) => subjects.map(({ id }) => id)));
  expect(letters.length).toBeGreaterThan(3);
  expect(new Set(letters).size).toBe(letters.length);
  expect(letters.filter(slug => !named.has(slug))).toEqual([]);
  const now = outlook(timeline, day, usual, outcomes).end;
  const one = steps.filter(({ audit }) => audit === "comments-given");
  expect(foreseenOf(one[0]!)).toEqual({ what: "comments", n: 3 });
  const more = outlook(timeline, day, withSteps(usual, one), outcomes).end;
  expect(audit(more, "E1").value!).toBeGreaterThan(audit(now, "E1").value!);
  expect(more.index.value!).toBeGreaterThan(now.index.value!);
});

test("who never posted sees what posts would bring: seen from today on, what was before stays unknown", async () => {
  const { name, files } = samplePersona("newcomer");
  const silent = files.filter(({ path }) => !/^(Shares|Comments|Reactions|Rich_Media)/.test(path));
  const newcomer = timelineOf(await read(name, silent), zone);
  const last = defaultDay(newcomer);
  const [habits, shares] = [habitsOf(newcomer, last), outcomesOf(newcomer, last)];
  expect(habits.posts).toBe(0);
  expect(unseenHabits(newcomer, last)).toEqual(["posts", "comments", "recommendations"]);
  expect(unseenHabits(timeline, day)).toEqual([]);
  const now = outlook(newcomer, last, habits, shares).end;
  const plan = outlook(newcomer, last, { ...habits, posts: 2, comments: 4 }, shares);
  expect([audit(now, "B5").status, audit(now, "E1").status]).toEqual(["no-data", "no-data"]);
  expect(audit(plan.end, "B5").value).toBeCloseTo(2, 9);
  expect(audit(plan.end, "E1").status).toBe("measured");
  expect([now.index.value, plan.weeks[0]?.index]).toEqual([null, null]);
  expect(plan.end.index.value).not.toBeNull();
  expect(audit(outlook(newcomer, last, { ...habits, posts: 2 }, shares).end, "E1").status).toBe("no-data");
});

import { expect, test } from "vitest";
import { readArchive } from "../index.ts";
import { defaultDay } from "../model/asof.ts";
import { habitsOf, outcomesOf, planWeeks } from "../model/plan.ts";
import { timelineOf } from "../model/timeline.ts";
import { outlook } from "../model/what-if.ts";
import { samplePersona } from "../samples/persona.ts";
import { zipOf } from "../samples/zip.ts";
import { aloneOf, stepsShown, togetherOf } from "./alone.ts";
import { deedsOf, foreseenOf, withSteps } from "./foreseen.ts";
import { stepsOn } from "./steps.ts";

async function memberOf(name: string) {
  const archive = samplePersona(name);
  const timeline = timelineOf(await readArchive({ name: archive.name, blob: await zipOf(archive) }), "Europe/Vienna");
  return { timeline, day: defaultDay(timeline) };
}

test("three comments a week bring what the what-if says of them, not what fifteen would bring", async () => {
  const { timeline, day } = await memberOf("seller");
  const { steps } = stepsShown(timeline, day, day, new Map());
  const comments = steps.find(({ audit }) => audit === "comments-given")!;
  const [usual, own] = [habitsOf(timeline, day), outcomesOf(timeline, day)];
  const now = outlook(timeline, day, usual, own).weeks;
  const plan = outlook(timeline, day, { ...usual, comments: usual.comments + 3 }, own).weeks;
  const gains = plan.map(({ index }, i) => index! - now[i]!.index!);
  const { points, best, week } = comments.alone!;
  expect(points).toBeCloseTo(gains[12]!, 9);
  expect(best).toBeCloseTo(Math.max(...gains), 9);
  expect(gains[week - 1]).toBeCloseTo(best, 9);
  expect(points).toBeLessThan(comments.gain / 2);
  expect(steps.every(({ subjects }) => subjects.length <= 5)).toBe(true);
  // A text to be changed is no activity that could be planned.
  expect(aloneOf(timeline, day, { audit: "depth", subjects: comments.subjects })).toBeNull();
});

test("a plan of one deed brings what the deed does alone; deeds together are one run, not a sum", async () => {
  const { timeline, day } = await memberOf("founder");
  const { steps } = stepsOn(timeline, day, day, new Map(), Number.POSITIVE_INFINITY, planWeeks);
  const able = steps.filter(step => foreseenOf(step) !== null);
  expect(able.length).toBeGreaterThan(1);
  const end = day + 7 * planWeeks;
  const [first] = able;
  expect(togetherOf(timeline, day, [first!], end)).toEqual({ points: aloneOf(timeline, day, first!)!.points, deeds: 1 });
  const [usual, own] = [habitsOf(timeline, day), outcomesOf(timeline, day)];
  const now = outlook(timeline, day, usual, own).weeks;
  const all = outlook(timeline, day, withSteps(usual, steps), own, deedsOf(timeline, day, steps, own)).weeks;
  const told = togetherOf(timeline, day, steps, day + 28)!;
  expect(told.points).toBeCloseTo(all[3]!.index! - now[3]!.index!, 9);
  expect(told.deeds).toBe(able.length);
  expect(
    togetherOf(
      timeline,
      day,
      steps.filter(step => foreseenOf(step) === null),
      end,
    ),
  ).toBeNull();
});

test("letters of one week wear off: their best week comes before the last", async () => {
  const { timeline, day } = await memberOf("founder");
  const letters = stepsShown(timeline, day, day, new Map()).steps.find(({ audit }) => audit === "reply-won")!;
  expect(letters.alone!.week).toBeLessThan(13);
  expect(letters.alone!.best).toBeGreaterThan(letters.alone!.points + 0.1);
});

test("without an index there is no difference to tell", async () => {
  const { timeline, day } = await memberOf("newcomer");
  expect(stepsShown(timeline, day, day, new Map()).steps.map(({ alone }) => alone)).toEqual([null, null, null]);
});

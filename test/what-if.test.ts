import fc from "fast-check";
import { expect, test } from "vitest";
import type { Activity } from "../src/core/activity.ts";
import type { AuditResult, Scorecard } from "../src/core/scorecard.ts";
import { defaultDay } from "../src/model/asof.ts";
import { type Habits, habitsOf, type Outcomes, outcomesOf, planDays, planWeeks, unseenHabits } from "../src/model/plan.ts";
import { perPost } from "../src/model/reach-per-post.ts";
import { scoreAt } from "../src/model/score.ts";
import { timelineOf } from "../src/model/timeline.ts";
import { added, outlook } from "../src/model/what-if.ts";
import { deedsOf, foreseenOf, withSteps } from "../src/people/foreseen.ts";
import { stepsOn } from "../src/people/steps.ts";
import { samplePersona, traitsOf } from "../src/samples/persona.ts";
import { sampleWorkbook } from "../src/samples/workbook/workbook.ts";
import { readArchives } from "../src/sources/read.ts";
import { withRows } from "./as-archive.ts";

const zone = "Europe/Vienna";
type Files = ReturnType<typeof samplePersona>["files"];
const options = { settings: {}, languages: false, textKey: "00112233445566778899aabbccddeeff" };
const read = (name: string, files: Files) =>
  readArchives([{ name, files: files.map(({ path, text }) => ({ path, blob: new Blob([text]) })) }], options);

/** The same with the workbook of the member's posts beside it. */
async function withWorkbook(name: string) {
  const { name: zip, files } = samplePersona(name);
  const workbook = await sampleWorkbook(name);
  const given = [{ name: zip, files: files.map(({ path, text }) => ({ path, blob: new Blob([text]) })) }, workbook!];
  return timelineOf(await readArchives(given, options), zone);
}

/** An invented member with what is usual of them. */
async function memberOf(name: string, scale = 1) {
  const sample = samplePersona(name, { scale });
  const timeline = timelineOf(await read(sample.name, sample.files), zone);
  const day = defaultDay(timeline);
  return { sample, traits: traitsOf(name), timeline, day, usual: habitsOf(timeline, day), outcomes: outcomesOf(timeline, day) };
}
type Member = Awaited<ReturnType<typeof memberOf>>;

const seller = await memberOf("seller");
const { timeline, day, usual, outcomes } = seller;
const audit = (card: Scorecard, code: string) => card.pillars.flatMap(pillar => pillar.audits).find(one => one.code === code)!;

const stepsOf = (of: Member) => stepsOn(of.timeline, of.day, of.day, new Map(), Number.POSITIVE_INFINITY, planWeeks).steps;
const steps = stepsOf(seller);
const deeds = deedsOf(timeline, day, steps, outcomes);

const much = (of: Member): Habits => ({
  posts: 3,
  comments: 12,
  invitations: 8,
  openings: of.usual.openings + 3,
  answers: of.usual.answers + 2,
  recommendations: 0.3,
});
test("without messages or connections no week has an index, as the scorecard of its day has none", async () => {
  for (const missing of ["messages.csv", "Connections.csv"]) {
    const { sample } = seller;
    const bare = timelineOf(
      await read(
        sample.name,
        sample.files.filter(({ path }) => path !== missing),
      ),
      zone,
    );
    const asOf = defaultDay(bare);
    const { weeks, end } = outlook(bare, asOf, habitsOf(bare, asOf), outcomesOf(bare, asOf));
    expect(end.index.value).toBeNull();
    expect(weeks.map(({ index }) => index)).toEqual(weeks.map(() => null));
  }
});

const two = (n: number): string => `${n}`.padStart(2, "0");

/** Writes the plan into an archive of 13 weeks later, reads it, and compares what the model says then with what it foresaw. */
async function compare(of: Member, habits: Habits | "nothing", shares: Outcomes, more: readonly Activity[] = []): Promise<void> {
  const later = new Date((of.day + planDays) * 86_400_000);
  const stamp = `${two(later.getUTCMonth() + 1)}-${two(later.getUTCDate())}-${later.getUTCFullYear()}`;
  const rows = added(of.timeline, of.day, habits, shares, more);
  const files = withRows(of.sample.files, rows, of.traits);
  const happened = timelineOf(await read(`Complete_LinkedInDataExport_${stamp}.zip`, files), zone);
  const foreseen = outlook(of.timeline, of.day, habits, shares, more);
  const card = scoreAt(happened, of.day + planDays);
  const said = (one: AuditResult | undefined) => [one?.code, one?.status, one?.value?.toFixed(9)];
  for (const { code } of card.pillars.flatMap(({ audits }) => audits))
    expect.soft(said(audit(card, code))).toEqual(said(audit(foreseen.end, code)));
  expect(foreseen.end.index.value).not.toBeNull();
  expect(card.index.value).toBeCloseTo(foreseen.end.index.value!, 9);
  expect(foreseen.weeks.at(-1)!.index).toBeCloseTo(foreseen.end.index.value!, 9);
}

const foresees = "what the model foresees is what it says later, when the plan stands in an archive";

const plans: readonly (readonly [string, Habits | "nothing", readonly Activity[]])[] = [
  ["as now", usual, []],
  ["nothing", "nothing", []],
  ["all of it", much(seller), []],
  ["unkind", { ...usual, invitations: 200 }, []],
  ["every next step that can be foreseen", withSteps(usual, steps), deeds],
];

test.each(plans)(`${foresees}: %s`, (_, habits, more) => compare(seller, habits, outcomes, more));

test.each(["consultant", "founder", "networker"])(`${foresees}: %s`, async name => {
  const of = await memberOf(name, 0.3);
  await compare(of, of.usual, of.outcomes);
  await compare(of, "nothing", of.outcomes);
  await compare(of, much(of), of.outcomes, deedsOf(of.timeline, of.day, stepsOf(of), of.outcomes));
});

test(`${foresees}: plans at random`, async () => {
  const small = await memberOf("seller", 0.3);
  const weekly = (max: number) => fc.double({ min: 0, max, noNaN: true });
  const share = weekly(1);
  const habits = fc.record({
    posts: weekly(9),
    comments: weekly(40),
    invitations: weekly(60),
    openings: weekly(30),
    answers: weekly(20),
    recommendations: weekly(2),
  });
  const shares = fc.record({ accepted: share, fitting: share, replied: share });
  await fc.assert(
    fc.asyncProperty(habits, shares, (plan, others) => compare(small, plan, others)),
    { numRuns: 5 },
  );
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

test("with a workbook each planned post is seen as often as those before: more of them lower neither reach nor response", async () => {
  const known = await withWorkbook("seller");
  const last = defaultDay(known);
  const [habits, shares] = [habitsOf(known, last), outcomesOf(known, last)];
  const each = perPost(known, last)!;
  const shown = known.of("daily-figures").filter(row => row.on > last - planDays && row.on <= last);
  const impressions = shown.reduce((sum, row) => sum + row.impressions, 0);
  expect(each.impressions).toBeCloseTo(impressions / (habits.posts * planWeeks), 9);
  const ends = [0.5, habits.posts, 5].map(posts => outlook(known, last, { ...habits, posts }, shares).end);
  for (const code of ["B7", "E5"]) {
    const [fewer, same, more] = ends.map(end => audit(end, code).value!);
    expect(fewer).toBeCloseTo(same!, 9);
    expect(more).toBeCloseTo(same!, 9);
  }
  expect(audit(ends[2]!, "B7").points).toBeGreaterThan(audit(ends[0]!, "B7").points);
  expect(perPost(timeline, day)).toBeNull();
});

import { expect, test } from "vitest";
import { connection, day, endorsement, ledgerOf, message, post, snapshot, words } from "../../test/make-ledger.ts";
import type { Activity } from "../core/activity.ts";
import type { Ledger, Snapshot } from "../core/ledger.ts";
import type { SourceId } from "../core/source.ts";
import { readArchive } from "../index.ts";
import { defaultDay } from "../model/asof.ts";
import { scoreAt } from "../model/score.ts";
import { type Timeline, timelineOf } from "../model/timeline.ts";
import { samplePersona } from "../samples/persona.ts";
import { zipOf } from "../samples/zip.ts";
import type { KeptItem, KeptPlan } from "./kept-plan.ts";
import { keptPlan, planOn } from "./plan.ts";
import { checkPlan, type ItemCheck } from "./plan-check.ts";

// A plan of four weeks begins on 16 March, made of data up to the 15th; the next import is read on 13 April.
const asOf = day("2026-03-15");
const from = day("2026-03-16");
const next = "2026-04-13";

const item = (audit: string, given: Partial<KeptItem> = {}): KeptItem => ({
  audit,
  code: "",
  pillar: "relationships",
  step: audit,
  facts: {},
  from: 0.2,
  to: 0.5,
  target: 1,
  gain: 1,
  gainLow: 0.5,
  gainHigh: 1.5,
  effort: 1,
  grade: "C",
  by: "2026-03-29",
  unit: "share",
  value: 0.2,
  minutes: 10,
  weekly: false,
  kind: null,
  subjects: [],
  count: 0,
  proof: "messages",
  total: 10,
  first: from + 1,
  said: [],
  sure: false,
  ...given,
});
const planOf = (...items: KeptItem[]): KeptPlan => ({ from, asOf, weeks: 4, minutesAWeek: 60, items, foretold: null });
const about = (...ids: string[]): Pick<KeptItem, "subjects"> => ({ subjects: ids });

const before: readonly Activity[] = [
  connection("2025-01-10", "Ada Waits"),
  connection("2025-01-12", "Ben Heard"),
  message("2026-03-02T09:00:00", "in", "Ada Waits"),
  post("2026-03-04T09:00:00", words(40, "a")),
];

/** The first archive, and a second one with `rows` and files of its own. */
function twice(rows: readonly Activity[], files?: readonly SourceId[], snapshots: readonly Snapshot[] = []): Ledger {
  const first = ledgerOf(before, { from: "2024-01-01", to: "2026-03-15" });
  const second = ledgerOf([], { from: "2024-01-01", to: next, ...(files ? { files } : {}) });
  return {
    ...first,
    imports: [...first.imports, ...second.imports],
    snapshots: [...snapshots],
    activities: [...before, ...rows],
  };
}
function stateOf(ledger: Ledger, one: KeptItem): ItemCheck | undefined {
  return checkPlan(timelineOf(ledger, "UTC"), planOf(one)).items[0];
}

const answer = message("2026-03-20T09:00:00", "out", "Ada Waits");
const ticked = { said: [day("2026-03-21")] };

test("what was said is seen once the next import holds the answer to the person that was named", () => {
  const one = item("reply-given", { ...about("ada-waits"), ...ticked });
  const first = ledgerOf(before, { from: "2024-01-01", to: "2026-03-15" });
  expect(stateOf(first, one)).toMatchObject({ state: "said", on: day("2026-03-21"), brought: null });
  expect(stateOf(twice([answer]), one)).toMatchObject({ state: "seen", on: day("2026-03-20"), times: 1 });
  expect(stateOf(twice([answer]), item("reply-given", about("ada-waits")))?.state).toBe("seen");
});

test("somebody else's letter, one from before the start, or theirs, shows nothing: then it asks", () => {
  const one = item("reply-given", { ...about("ada-waits"), ...ticked });
  const others = [
    message("2026-03-20T09:00:00", "out", "Ben Heard"),
    message("2026-03-14T09:00:00", "out", "Ada Waits"),
    message("2026-03-22T09:00:00", "in", "Ada Waits"),
  ];
  for (const row of others) expect(stateOf(twice([row]), one)).toMatchObject({ state: "asks", why: "no-row" });
  expect(stateOf(twice(others), item("reply-given", about("ada-waits")))?.state).toBe("open");
});

test("an import without the file that could show it asks, and so does a step that no file shows; the member's word settles it", () => {
  const one = item("reply-given", { ...about("ada-waits"), ...ticked });
  expect(stateOf(twice([], ["Connections"]), one)).toMatchObject({ state: "asks", why: "no-file" });
  expect(stateOf(twice([]), item("response-rate", ticked))).toMatchObject({ state: "asks", why: "no-trace" });
  expect(stateOf(twice([]), { ...one, sure: true })).toMatchObject({ state: "said", why: null });
});

test("a fast parcel with the right file shows the deed and its points; the index of the period waits for the rest", () => {
  const one = item("reply-given", about("ada-waits"));
  const check = checkPlan(timelineOf(twice([answer], ["messages", "Connections"]), "UTC"), planOf(one));
  expect(check).toMatchObject({ end: day(next), isClosed: true, index: null, items: [{ state: "seen", on: day("2026-03-20") }] });
  expect(check.items[0]?.brought).toBeGreaterThan(0);
});

test("a part of the profile is seen when a later snapshot has it and the one before had not", () => {
  const one = item("profile-complete", { proof: "profile" });
  const bare = snapshot("2026-03-15", { headline: "Sales" });
  const same = snapshot(next, { import: 1, headline: "Sales" });
  const fuller = snapshot(next, { import: 1, headline: "Sales", summary: words(60, "me") });
  expect(stateOf(twice([], undefined, [bare, same]), one)?.state).toBe("open");
  expect(stateOf(twice([], undefined, [bare, fuller]), one)).toMatchObject({ state: "seen", on: day(next) });
});

test("one post more is more posts than in as many days before", () => {
  const one = item("publish-rate");
  const posts = ["2026-03-24", "2026-04-02"].map(on => post(`${on}T09:00:00`, words(40, on)));
  expect(stateOf(twice(posts.slice(0, 1)), one)?.state).toBe("open");
  expect(stateOf(twice(posts), one)).toMatchObject({ state: "seen", times: 2, on: day("2026-04-02") });
});

test("an endorsement given counts, one received does not; a step marked as done elsewhere is said", () => {
  const one = item("endorsers");
  expect(stateOf(twice([endorsement("2026-03-20T09:00:00", false, "Ben Heard")]), one)?.state).toBe("open");
  expect(stateOf(twice([endorsement("2026-03-20T09:00:00", true, "Ben Heard")]), one)?.state).toBe("seen");
  const done = new Map([["endorsers", { state: "done", on: from + 2, until: null } as const]]);
  const long = new Map([["endorsers", { state: "done", on: from - 9, until: null } as const]]);
  const timeline = timelineOf(ledgerOf(before, { from: "2024-01-01", to: "2026-03-15" }), "UTC");
  expect(checkPlan(timeline, planOf(one), null, done).items[0]?.state).toBe("said");
  expect(checkPlan(timeline, planOf(one), null, long).items[0]?.state).toBe("open");
  const late = new Map([["endorsers", { state: "done", on: from + 60, until: null } as const]]);
  expect(checkPlan(timeline, planOf(one), null, late).items[0]?.state).toBe("open");
  expect(checkPlan(timeline, planOf({ ...one, ...ticked }), null, late).items[0]?.on).toBe(day("2026-03-21"));
});

test("what came after the archive that closed the period, or after the next plan began, belongs to neither", () => {
  const late = message("2026-05-02T09:00:00", "out", "Ada Waits");
  const ledger = twice([late]);
  const third = ledgerOf([], { from: "2024-01-01", to: "2026-06-01" }).imports;
  const timeline = timelineOf({ ...ledger, imports: [...ledger.imports, ...third] }, "UTC");
  const plan = planOf(item("reply-given", about("ada-waits")));
  expect(checkPlan(timeline, plan)).toMatchObject({ end: day(next), isClosed: true, items: [{ state: "open" }] });
  expect(checkPlan(timeline, plan, day("2026-03-30"))).toMatchObject({ end: day("2026-03-30"), isClosed: true });
});

let known: Promise<{ timeline: Timeline; end: number }> | undefined;
const seller = () => {
  known ??= (async () => {
    const archive = samplePersona("seller");
    const timeline = timelineOf(await readArchive({ name: archive.name, blob: await zipOf(archive) }), "Europe/Vienna");
    return { timeline, end: defaultDay(timeline) };
  })();
  return known;
};

test("what it brought is the difference of two scorecards, as what was expected", async () => {
  const { timeline, end } = await seller();
  const start = end - 28;
  const budget = { weeks: 4, minutesAWeek: 120 };
  const open = keptPlan(planOn(timeline, start, start, budget), start, budget);
  // Done all of it, by the member's word.
  const plan = { ...open, items: open.items.map(one => ({ ...one, said: [start + 1], sure: true })) };
  const check = checkPlan(timeline, plan);
  const [then, now] = [scoreAt(timeline, start), scoreAt(timeline, end)];
  expect(plan.items.length).toBeGreaterThan(3);
  plan.items.forEach(({ audit, pillar, gain }, i) => {
    const audits = then.pillars.find(({ id }) => id === pillar)?.audits.filter(({ status }) => status === "measured") ?? [];
    const scoreNow = now.pillars.flatMap(one => one.audits).find(({ id }) => id === audit)?.score ?? 0;
    const pointsIf = (score: number): number => {
      const scores = audits.map(one => ({ weight: one.weight * one.g, score: one.id === audit ? score : (one.score ?? 0) }));
      return (
        (25 * scores.reduce((sum, one) => sum + one.weight * one.score, 0)) / scores.reduce((sum, one) => sum + one.weight, 0)
      );
    };
    const { from: before, to } = plan.items[i]!;
    expect(gain, audit).toBeCloseTo(pointsIf(to) - pointsIf(before), 9);
    expect(check.items[i]?.brought, audit).toBeCloseTo(pointsIf(scoreNow) - pointsIf(before), 9);
  });
  expect(check.index?.from).toBe(then.index.value);
  expect(check.index?.to).toBe(now.index.value);
  expect(check.brought).toBeCloseTo(
    check.items.reduce((sum, { brought }) => sum + (brought ?? 0), 0),
    9,
  );
});

test("what nobody did brings nothing, and moves with the rest", async () => {
  const { timeline, end } = await seller();
  const budget = { weeks: 4, minutesAWeek: 600 };
  const plan = keptPlan(planOn(timeline, end - 28, end - 28, budget), end - 28, budget);
  const check = checkPlan(timeline, plan);
  const open = plan.items.filter((_, i) => check.items[i]?.state === "open").map(({ audit }) => audit);
  expect(open.length).toBeGreaterThan(0);
  for (const [i, { audit }] of plan.items.entries())
    expect(check.items[i]?.brought !== null, audit).toBe(check.items[i]?.state === "seen");
  expect(check.others.some(({ audit }) => open.includes(audit))).toBe(true);
});

test("with old data the period begins with the plan, not with the data: what happened between is no gain", async () => {
  const { timeline, end } = await seller();
  const [start, old] = [end - 28, end - 68];
  const budget = { weeks: 4, minutesAWeek: 120 };
  const made = keptPlan(planOn(timeline, old, start, budget), old, budget);
  const plan = { ...made, items: made.items.map(one => ({ ...one, said: [start + 1], sure: true })) };
  const check = checkPlan(timeline, plan);
  expect(check.index).toEqual({ from: scoreAt(timeline, start - 1).index.value, to: scoreAt(timeline, end).index.value });
  const scoreOn = (on: number, audit: string) =>
    scoreAt(timeline, on)
      .pillars.flatMap(({ audits }) => audits)
      .find(({ id }) => id === audit)?.score ?? 0;
  const { audit, gain, from: before, to } = plan.items[0]!;
  const expected = (gain / (to - before)) * (scoreOn(end, audit) - scoreOn(start - 1, audit));
  expect(check.items[0]?.brought).toBeCloseTo(expected, 9);
});

test("data that end before the plan begins are none of its", () => {
  const plan = { ...planOf(item("reply-given", { ...about("ada-waits"), ...ticked })), from: from + 40 };
  expect(checkPlan(timelineOf(twice([answer]), "UTC"), plan)).toMatchObject({ end: null, isClosed: false, index: null });
});

test("people are found under another address that counts as theirs, the member by the settings' address", () => {
  const one = item("reply-given", about("ada-waits"));
  const elsewhere = message("2026-03-20T09:00:00", "out", "Ada Waits", { to: ["ada-new"] });
  expect(stateOf(twice([elsewhere]), one)?.state).toBe("open");
  const joined = { ...twice([elsewhere]), settings: { samePeople: { "ada-new": "ada-waits" } } };
  const hers = connection("2026-03-18", "Ada Waits", { person: { slug: "ada-new", name: "Ada Waits" } });
  expect(stateOf({ ...joined, activities: [...joined.activities, hers] }, one)?.state).toBe("seen");
  const renamed = message("2026-03-20T09:00:00", "out", "Ada Waits", { from: { slug: "mara-new", name: "Mara Example" } });
  expect(stateOf(twice([renamed]), one)?.state).toBe("open");
  const own = { ...twice([renamed]), settings: { slugs: ["mara-example", "mara-new"] } };
  expect(stateOf(own, one)?.state).toBe("seen");
});

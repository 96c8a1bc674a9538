import { expect, test } from "vitest";
import { connection, day, ledgerOf, message } from "../../test/make-ledger.ts";
import { audits as table } from "../audits/index.ts";
import { readArchive } from "../index.ts";
import { pointsWith } from "../model/advise.ts";
import { defaultDay } from "../model/asof.ts";
import { scoreAt } from "../model/score.ts";
import { type Timeline, timelineOf } from "../model/timeline.ts";
import { samplePersona } from "../samples/persona.ts";
import { zipOf } from "../samples/zip.ts";
import type { KeptStep } from "./kept-step.ts";
import { plans } from "./recipes.ts";
import { stepsOn } from "./steps.ts";
import { subjectFinder } from "./subjects.ts";

const asOf = day("2026-03-15");
const sources = { from: "2024-01-01", to: "2026-03-15", files: ["Connections", "messages"] as const };

let known: Promise<Timeline> | undefined;
function seller(): Promise<Timeline> {
  known ??= (async () => {
    const archive = samplePersona("seller");
    return timelineOf(await readArchive({ name: archive.name, blob: await zipOf(archive) }), "Europe/Vienna");
  })();
  return known;
}

test("every question has its step, but for the size of the network", () => {
  expect(Object.keys(plans).sort()).toEqual(
    table
      .filter(audit => audit.code !== "R1")
      .map(audit => audit.id)
      .sort(),
  );
});

test("the gain of a step is the difference of two runs", async () => {
  const timeline = await seller();
  const on = defaultDay(timeline);
  const card = scoreAt(timeline, on);
  const { steps, more } = stepsOn(timeline, on, on, new Map());
  expect(steps).toHaveLength(3);
  expect(more).toBeGreaterThan(3);
  expect(new Set(steps.map(({ pillar }) => pillar)).size).toBe(3);
  for (const { code, to, gain } of steps) expect(pointsWith(card, { [code]: to }) - pointsWith(card, {})).toBeCloseTo(gain, 9);
});

test("what is set aside makes room, and comes back on its day", async () => {
  const timeline = await seller();
  const on = defaultDay(timeline);
  const codes = (kept: ReadonlyMap<string, KeptStep>, today = on): string[] =>
    stepsOn(timeline, on, today, kept).steps.map(({ audit }) => audit);
  const [first = ""] = codes(new Map());
  const later = new Map([[first, { state: "later", on, until: on + 28 } as const]]);
  expect(codes(later)).not.toContain(first);
  expect(codes(later)).toHaveLength(3);
  expect(codes(later, on + 27)).not.toContain(first);
  expect(codes(later, on + 28)[0]).toBe(first);
  expect(codes(new Map([[first, { state: "never", on, until: null }]]), on + 9_999)).not.toContain(first);
});

test("who waits for an answer: of the connections who wrote first, those without one, the latest first", () => {
  const ledger = ledgerOf(
    [
      connection("2025-01-10", "Ada Waits"),
      connection("2025-01-11", "Ben Heard"),
      connection("2025-01-12", "Cleo Waits Too"),
      message("2026-03-02T09:00:00", "in", "Ada Waits"),
      message("2026-03-03T09:00:00", "in", "Ben Heard"),
      message("2026-03-03T12:00:00", "out", "Ben Heard"),
      message("2026-03-14T09:00:00", "in", "Cleo Waits Too"),
      message("2026-03-05T09:00:00", "in", "Stranger Danger"),
      message("2025-12-01T09:00:00", "in", "Dan Long Ago"),
      connection("2025-01-12", "Dan Long Ago"),
    ],
    sources,
  );
  const found = subjectFinder(timelineOf(ledger, "UTC"), asOf)("waiting");
  expect(found.map(({ id, day: on }) => [id, on])).toEqual([
    ["cleo-waits-too", day("2026-03-14")],
    ["ada-waits", day("2026-03-02")],
  ]);
  expect(found[0]?.link).toBe("https://www.linkedin.com/in/cleo-waits-too/");
});

test("new contacts who decide are named until both have written", () => {
  const rows = [
    connection("2026-02-20", "Dora Decides", { title: "Head of Sales" }),
    connection("2026-02-21", "Emil Decides", { title: "CEO" }),
    connection("2026-02-22", "Finn Works", { title: "Sales Assistant" }),
    message("2026-03-01T09:00:00", "out", "Emil Decides"),
    message("2026-03-01T10:00:00", "in", "Emil Decides"),
  ];
  const found = subjectFinder(timelineOf(ledgerOf(rows, sources), "UTC"), asOf)("newKey");
  expect(found.map(({ id, title }) => [id, title])).toEqual([["dora-decides", "Head of Sales"]]);
});

test("somebody known by name only has no address to open", () => {
  const nameless = { person: { slug: null, name: "Greta Nameless" }, title: "Head of Sales" };
  const rows = [connection("2026-02-20", "Greta Nameless", nameless)];
  const [found] = subjectFinder(timelineOf(ledgerOf(rows, sources), "UTC"), asOf)("newKey");
  expect(found).toMatchObject({ link: null });
});

test("of key people those who wrote and wait; without messages nothing is said about talks", () => {
  const rows = [
    connection("2026-02-20", "Dora Decides", { title: "Head of Sales" }),
    connection("2026-02-21", "Emil Decides", { title: "CEO" }),
  ];
  const talk = message("2026-03-01T10:00:00", "in", "Emil Decides");
  const find = subjectFinder(timelineOf(ledgerOf([...rows, talk], sources), "UTC"), asOf);
  expect(find("keyWaiting").map(({ id }) => id)).toEqual(["emil-decides"]);
  expect(find("newKeyUntold")).toEqual([]);
  const silent = subjectFinder(timelineOf(ledgerOf(rows, { ...sources, files: ["Connections"] }), "UTC"), asOf);
  expect(silent("newKey")).toEqual([]);
  expect(silent("newKeyUntold").map(({ id }) => id)).toEqual(["emil-decides", "dora-decides"]);
});

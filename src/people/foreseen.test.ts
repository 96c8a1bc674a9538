import { expect, test } from "vitest";
import { connection, day, ledgerOf, message, person } from "../../test/make-ledger.ts";
import type { Activity } from "../core/activity.ts";
import { type Timeline, timelineOf } from "../model/timeline.ts";
import { deedsOf, foreseenFor, foreseenOf } from "./foreseen.ts";
import type { Subject } from "./subjects.ts";

const asOf = day("2026-03-15");
const sources = { from: "2024-01-01", to: "2026-03-15", files: ["Connections", "messages"] as const };
const outcomes = { accepted: 0.3, fitting: 0.4, replied: 0 };
const subject = (id: string): Subject => ({ id, day: null, title: null, link: null, origins: [] });
const step = (audit: string, ...ids: string[]) => ({ audit, subjects: ids.map(subject) });

const rows = [
  connection("2025-01-10", "Ada Waits"),
  connection("2025-01-11", "Ben Works", { person: person("Ben Works", null), title: "Head of Sales" }),
  message("2026-03-10T09:00:00", "in", "Ada Waits"),
  message("2026-03-12T09:00:00", "in", "Ada Newname", { conversation: "the other address" }),
];
const lettersOf = (timeline: Timeline, ...steps: readonly ReturnType<typeof step>[]) =>
  deedsOf(timeline, asOf, steps, outcomes).flatMap((row: Activity) =>
    row.kind === "message" ? [[row.from.slug, row.to.join(), row.conversation, timeline.clock.dayOf(row.at) - asOf]] : [],
  );

test("an answer goes into the conversation that waits; who is known by name alone is left out", () => {
  const timeline = timelineOf(ledgerOf(rows, sources), "UTC");
  expect(lettersOf(timeline, step("reply-given", "ada-waits", "ben works", "nobody known"))).toEqual([
    ["mara-example", "ada-waits", "with Ada Waits", 1],
  ]);
  expect(lettersOf(timeline, step("key-people", "ada-waits"))).toEqual([["mara-example", "ada-waits", "with Ada Waits", 1]]);
  expect(lettersOf(timeline, step("reply-won", "ben works"))).toEqual([]);
});

test("who can not be reached is not counted, and gives the place to the next", () => {
  const timeline = timelineOf(ledgerOf(rows, sources), "UTC");
  expect(foreseenFor(timeline, asOf, step("reply-given", "ben works", "ada-waits"))).toEqual({ what: "answers", n: 1 });
  expect(foreseenFor(timeline, asOf, step("reply-won", "ben works"))).toBeNull();
  expect(foreseenFor(timeline, asOf, step("comments-given"))).toEqual({ what: "comments", n: 3 });
  expect(lettersOf(timeline, step("kept-ties", "ben works", "ada-waits"))).toHaveLength(1);
});

test("somebody with two addresses is answered where they wrote last, whichever of them it was; own addresses of the settings count", () => {
  const settings = { samePeople: { "ada-newname": "ada-waits" }, slugs: ["mara-of-old", "mara-example"] };
  const timeline = timelineOf(ledgerOf(rows, { ...sources, settings }), "UTC");
  expect(lettersOf(timeline, step("reply-given", "ada-waits"))).toEqual([["mara-of-old", "ada-newname", "the other address", 1]]);
});

test("somebody known by name who was joined with an address is written to there", () => {
  const settings = { samePeople: { "ada-waits": "ben works" } };
  const timeline = timelineOf(ledgerOf(rows, { ...sources, settings }), "UTC");
  expect(lettersOf(timeline, step("reply-given", "ben works"))).toEqual([["mara-example", "ada-waits", "with Ada Waits", 1]]);
});

test("letters of a step of every week stand one a week, those of a step that is done once one a day, five at most", () => {
  const names = Array.from({ length: 16 }, (_, i) => `Person ${"abcdefghijklmnop"[i]}`);
  const known = names.map(name => connection("2026-02-01", name));
  const timeline = timelineOf(ledgerOf(known, sources), "UTC");
  const ids = names.map(name => name.toLowerCase().replace(" ", "-"));
  const daysOf = (audit: string) => lettersOf(timeline, step(audit, ...ids)).map(([, , , after]) => after);
  expect(daysOf("key-people")).toEqual(Array.from({ length: 13 }, (_, i) => 1 + 7 * i));
  expect(daysOf("reply-won")).toEqual([1, 2, 3, 4, 5]);
  expect(foreseenOf(step("key-people", ...ids))).toEqual({ what: "weekly", n: 13 });
});

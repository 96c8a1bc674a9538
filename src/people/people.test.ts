import { expect, test } from "vitest";
import { connection, day, endorsement, ledgerOf, message, recommendation } from "../../test/make-ledger.ts";
import type { Activity } from "../core/activity.ts";
import { timelineOf } from "../model/timeline.ts";
import { type PersonFacts, peopleOn } from "./people.ts";

const asOf = day("2026-03-15");
const sources = {
  from: "2024-01-01",
  to: "2026-03-15",
  files: ["Connections", "messages", "Endorsement_Received_Info"] as const,
};

function peopleOf(rows: readonly Activity[], kept: Parameters<typeof peopleOn>[3] = new Map()): Map<string, PersonFacts> {
  const ledger = ledgerOf(rows, sources);
  return new Map(peopleOn(timelineOf(ledger, "UTC"), asOf, asOf, kept).map(person => [person.id, person]));
}

test("whose turn it is, first and last word, and how much each wrote", () => {
  const people = peopleOf([
    message("2026-01-05T09:00:00", "out", "Ada Example"),
    message("2026-01-05T10:00:00", "in", "Ada Example"),
    message("2026-02-01T10:00:00", "in", "Ada Example"),
    message("2026-02-02T10:00:00", "in", "Ben Example"),
    message("2026-02-03T10:00:00", "out", "Ben Example"),
  ]);
  expect(people.get("ada-example")).toMatchObject({
    inbound: 2,
    outbound: 1,
    talkDays: 2,
    first: day("2026-01-05"),
    last: day("2026-02-01"),
    turn: "member",
    marks: [
      [day("2026-01-05"), 3],
      [day("2026-02-01"), 1],
    ],
  });
  expect(people.get("ben-example")).toMatchObject({ turn: "contact", pace: "no-rhythm", due: null });
});

test("a wish goes before the own rhythm", () => {
  const starts = ["2025-09-01", "2025-10-01", "2025-10-31", "2025-11-30"];
  const rows = starts.flatMap(on => [
    message(`${on}T09:00:00`, "out", "Cleo Example"),
    message(`${on}T10:00:00`, "in", "Cleo Example"),
  ]);
  expect(peopleOf(rows).get("cleo-example")).toMatchObject({ rhythm: 30, due: day("2025-12-30"), pace: "fading" });
  const kept = new Map([["cleo-example", { note: "met in Graz", rhythm: 91 }]]);
  expect(peopleOf(rows, kept).get("cleo-example")).toMatchObject({
    rhythm: 30,
    wish: 91,
    pace: "in-rhythm",
    note: "met in Graz",
  });
});

test("favours either way make somebody known without a message", () => {
  const people = peopleOf([
    endorsement("2026-01-05", false, "Dora Example"),
    endorsement("2026-01-06", true, "Dora Example"),
    recommendation("2026-01-07", false, "Dora Example"),
    connection("2026-01-01", "Silent Example"),
  ]);
  expect(people.get("dora-example")).toMatchObject({ endorsedBy: 1, endorsed: 1, last: null, turn: null, pace: "no-rhythm" });
  expect(people.has("silent-example")).toBe(false);
});

test("the strength of a tie: messages halved every 91 days, less where one side writes more (rules R8.1)", () => {
  const on = "2025-12-14"; // 91 days before
  const people = peopleOf([
    message(`${on}T09:00:00`, "out", "Even Example"),
    message(`${on}T10:00:00`, "in", "Even Example"),
    message(`${on}T09:00:00`, "out", "Odd Example"),
    message(`${on}T10:00:00`, "out", "Odd Example"),
    message(`${on}T11:00:00`, "out", "Odd Example"),
    message(`${on}T12:00:00`, "in", "Odd Example"),
    message(`${on}T12:00:00`, "in", "One Sided"),
  ]);
  expect(people.get("even-example")?.strength).toBeCloseTo(1, 9);
  expect(people.get("odd-example")?.strength).toBeCloseTo(2 * Math.sqrt(0.5), 9);
  expect(people.get("one-sided")?.strength).toBe(0);
  expect([...people.keys()]).toEqual(["odd-example", "even-example", "one-sided"]);
});

test("two people of one name are two, somebody without an address is known by the name", () => {
  const nobody = { slug: null, name: "Greta Nameless" };
  const people = peopleOf([
    message("2026-02-02T10:00:00", "in", "Eva Example", {
      from: { slug: "eva-example-1", name: "Eva Example" },
      conversation: "a",
    }),
    message("2026-02-02T10:00:00", "in", "Eva Example", {
      from: { slug: "eva-example-2", name: "Eva Example" },
      conversation: "b",
    }),
    endorsement("2026-01-05", false, "Greta Nameless", { person: nobody }),
  ]);
  expect([...people.keys()].sort()).toEqual(["eva-example-1", "eva-example-2", "greta nameless"]);
});

const twoAddresses = (samePeople: Record<string, string>) => {
  const rows = [
    connection("2025-12-01", "Ida Example", { title: "Director" }),
    message("2026-01-05T09:00:00", "out", "Ida Muster", { conversation: "a" }),
    message("2026-02-05T09:00:00", "in", "Ida Example", { conversation: "b" }),
    endorsement("2026-01-06", true, "Ida Example", { person: { slug: null, name: "Ida M. Example" } }),
    message("2026-02-06T09:00:00", "in", "Jon Example", { conversation: "c" }),
  ];
  const ledger = ledgerOf(rows, { ...sources, settings: { samePeople } });
  const timeline = timelineOf(ledger, "UTC");
  return new Map(peopleOn(timeline, asOf, asOf, new Map()).map(person => [person.id, person]));
};

test("one person with two addresses and a spelling of the name counts once when told so, and twice when not", () => {
  expect([...twoAddresses({}).keys()].sort()).toEqual(["ida m example", "ida-example", "ida-muster", "jon-example"]);
  const joined = twoAddresses({ "ida-muster": "ida-example", "ida m example": "ida-muster" });
  expect([...joined.keys()].sort()).toEqual(["ida-example", "jon-example"]);
  const ida = { inbound: 1, outbound: 1, endorsed: 1, title: "Director", first: day("2026-01-05"), turn: "member" };
  expect(joined.get("ida-example")).toMatchObject(ida);
  expect(joined.get("ida-example")?.strength).toBeGreaterThan(0);
});

test("an address can be joined into somebody known by name only, and a name into a name", () => {
  const byName = twoAddresses({ "ida-example": "ida m example", "ida-muster": "ida m example" });
  expect([...byName.keys()].sort()).toEqual(["ida m example", "jon-example"]);
  expect(byName.get("ida m example")).toMatchObject({ inbound: 1, outbound: 1, endorsed: 1 });
  const nameless = [
    endorsement("2026-01-05", false, "A", { person: { slug: null, name: "Greta Nameless" } }),
    endorsement("2026-01-06", true, "B", { person: { slug: null, name: "Greta N" } }),
  ];
  const ledger = ledgerOf(nameless, { ...sources, settings: { samePeople: { "greta n": "greta nameless" } } });
  const people = peopleOn(timelineOf(ledger, "UTC"), asOf, asOf, new Map());
  expect(people.map(({ id, endorsedBy, endorsed }) => [id, endorsedBy, endorsed])).toEqual([["greta nameless", 1, 1]]);
});

test("a circle of people who are each other joins nobody", () => {
  expect([...twoAddresses({ "ida-muster": "ida-example", "ida-example": "ida-muster" }).keys()]).toHaveLength(4);
});

/** A talk of two messages, one of each side, on each of these days. */
const talksOn = (name: string, days: readonly string[]): Activity[] =>
  days.flatMap(on => [message(`${on}T09:00:00`, "out", name), message(`${on}T15:00:00`, "in", name)]);
const months = (from: number, to: number, without: readonly number[]): string[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i)
    .filter(month => !without.includes(month % 12))
    .map(month => `${2024 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}-10`);
const seenOn = (rows: readonly Activity[], on: string): PersonFacts | undefined => {
  const ledger = ledgerOf(rows, { ...sources, to: on });
  return peopleOn(timelineOf(ledger, "UTC"), day(on), day(on), new Map())[0];
};

test("two summers and two Christmases without a word are no other rhythm; only after them somebody is overdue, then fading", () => {
  const july = 6;
  const august = 7;
  const december = 11;
  const rows = talksOn("Lia Example", months(0, 24, [july, august, december]));
  expect(seenOn(rows, "2026-01-20")).toMatchObject({ rhythm: 31, turn: "member", pace: "in-rhythm", due: day("2026-02-10") });
  const untilSummer = talksOn("Lia Example", months(0, 17, [july, august, december]));
  const after = (on: string) => seenOn(untilSummer, on)?.pace;
  expect([after("2025-07-25"), after("2025-08-20"), after("2025-09-25")]).toEqual(["in-rhythm", "overdue", "fading"]);
});

test("after a break of eight months the old rhythm holds at once, and a new, slower one comes with time", () => {
  const back = talksOn("Noah Example", [...months(0, 8, []), "2025-05-10", "2025-06-10", "2025-07-10"]);
  expect(seenOn(back, "2025-07-20")).toMatchObject({ rhythm: 31, pace: "in-rhythm" });
  const slower = talksOn("Noah Example", [
    ...months(0, 8, []),
    "2025-01-10",
    "2025-04-10",
    "2025-07-10",
    "2025-10-10",
    "2026-01-10",
  ]);
  expect(seenOn(slower, "2026-02-20")).toMatchObject({ rhythm: 90.5, pace: "in-rhythm" });
});

test("a week abroad with a message a day is one talk, and no faster rhythm", () => {
  const trip = ["2025-09-01", "2025-09-02", "2025-09-03", "2025-09-04", "2025-09-05"];
  const rows = talksOn("Mia Example", ["2025-06-01", "2025-07-01", "2025-08-01", ...trip, "2025-10-01", "2025-11-01"]);
  expect(seenOn(rows, "2025-11-20")).toMatchObject({ rhythm: 31, talkDays: 10 });
});

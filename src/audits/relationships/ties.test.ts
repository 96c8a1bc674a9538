import { expect, test } from "vitest";
import {
  connection,
  endorsement,
  message,
  plus,
  position,
  recommendation,
  snapshot,
  timelineFor,
} from "../../../test/make-ledger.ts";
import { run } from "../../../test/run-audit.ts";
import { parseIsoDay } from "../../core/day.ts";
import { pastTies } from "../timeline/past-ties.ts";
import { collaboration } from "./collaboration.ts";
import { keptTies } from "./kept-ties.ts";
import { networkSize } from "./network-size.ts";
import { support } from "./support.ts";

const asOf = "2026-03-15"; // a Sunday
const given = { from: "2020-01-01", to: asOf };
const range = (n: number): number[] => Array.from({ length: n }, (_, i) => i);
const time = (ago: number, seconds = 0): string =>
  new Date(Date.parse(`${plus(asOf, -ago)}T09:00:00Z`) + seconds * 1000).toISOString().slice(0, 19);
const say = (ago: number, way: "in" | "out", name: string, seconds = 0) => message(time(ago, seconds), way, name);

test("R1: all who stand on the day, nameless ones too, those without a date from their export on (rules R1.1)", () => {
  const undated = connection(null, "Dora Test", { origins: [{ import: 0, file: "Connections.csv", line: 2 }] });
  const rows = [
    connection(plus(asOf, -400), "Anna Test"),
    connection(plus(asOf, -400), null),
    connection(plus(asOf, -400), null),
    connection(plus(asOf, -400), "Cora Test", { gone: plus(asOf, -30) }),
    undated,
  ];
  expect(run(networkSize, rows, given).value).toBe(4);
  expect(run(networkSize, rows, given, plus(asOf, -31)).value).toBe(4);
  expect(run(networkSize, rows, given, plus(asOf, -1)).value).toBe(3);
});

test("R6: written 4, received 2, endorsed 0.5 up to ten people (rules R6)", () => {
  const known = range(14).flatMap(i => [say(500 + i, "out", `Person ${i}`), say(500 + i, "in", `Person ${i}`, 60)]);
  const endorsed = range(14).map(i => endorsement(time(1, i), true, `Person ${i}`));
  const letters = [recommendation(time(1), true, "Yara Test"), recommendation(time(93), false, "Zeno Test")];
  const { value, score } = run(support, [...known, ...endorsed, ...letters], given);
  expect([value, score]).toEqual([expect.closeTo(10, 9), expect.closeTo(0.925, 6)]);
  expect(run(support, endorsed, given).value).toBe(0);
});

test("R6: one act per person in 364 days, the earliest; hidden letters none (rules R6.1, decision 42)", () => {
  const value = (...rows: Parameters<typeof run>[1]) => run(support, rows, given).value;
  const letter = (ago: number, more = {}) => recommendation(time(ago), true, "Yara Test", more);
  expect(value(letter(3), letter(2))).toBeCloseTo(4, 12);
  expect(value(letter(367), letter(3))).toBeCloseTo(4, 12);
  expect(value(letter(366), letter(3))).toBe(0);
  expect(value(letter(3, { status: "HIDDEN" }))).toBe(0);
  expect(value(letter(3, { status: " visible " }))).toBeCloseTo(4, 12);
});

test("R6: without messages a connection of that day is enough, with neither endorsements are no part (rules R6.2)", () => {
  const rows = [connection(plus(asOf, -400), "Person 0"), endorsement(time(1), true, "Person 0")];
  expect(run(support, rows, { ...given, files: ["Connections", "Endorsement_Given_Info"] }).value).toBeCloseTo(0.5, 12);
  expect(run(support, rows, { ...given, files: ["Endorsement_Given_Info"] }).status).toBe("no-data");
});

test("R7: a joint trace with people one talks with (rules R7.1)", () => {
  const talk = (name: string) => [say(20, "out", name), say(19, "in", name)];
  const value = (...rows: Parameters<typeof run>[1]) =>
    run(collaboration, rows, { ...given, snapshots: [snapshot(asOf, { positions: [position("Acme GmbH", "CEO")] })] }).value;
  expect(value(...talk("Anna Test"))).toBe(0);
  expect(value(...talk("Anna Test"), { ...say(18, "in", "Anna Test"), attachment: true })).toBe(1);
  expect(value(...talk("Anna Test"), { ...say(190, "in", "Anna Test"), attachment: true })).toBe(0);
  expect(value({ ...say(18, "in", "Ben Test"), attachment: true })).toBe(0);
  const letter = (company: string, more = {}) => recommendation(time(10), false, "Anna Test", { company, ...more });
  expect(value(...talk("Anna Test"), letter("ACME"))).toBe(1);
  expect(value(...talk("Anna Test"), letter("Elsewhere"))).toBe(0);
  expect(value(...talk("Anna Test"), letter("Acme", { status: "HIDDEN" }))).toBe(0);
  const group = { conversation: "group", to: ["anna-test", "ben-test"] };
  expect(
    value(
      { ...say(5, "out", "Anna Test"), ...group },
      { ...say(4, "in", "Anna Test"), ...group, to: ["mara-example", "ben-test"] },
    ),
  ).toBe(1);
});

/** `into` messages of the contact and `out` own ones about a year ago. */
const past = (name: string, into: number, out: number, ago = 300) => [
  ...range(into).map(i => say(ago, "in", name, i)),
  ...range(out).map(i => say(ago, "out", name, 1000 + i)),
];

test("R8: a tie is as strong as both sides make it (rules R8.1)", () => {
  const rows = [...past("Anna Test", 2, 8), ...past("Ben Test", 3, 3), ...past("Cora Test", 0, 9)];
  const timeline = timelineFor(rows, given);
  const ties = pastTies(timeline, timeline.moment(parseIsoDay(asOf)));
  const decay = 2 ** (-300 / 91);
  expect(ties.count).toBe(2);
  expect([...ties.strength.slice(0, 2)].map(strength => strength / decay)).toEqual([
    expect.closeTo(6.324555, 6),
    expect.closeTo(6, 6),
  ]);
});

test("R8: kept by a message of theirs, or by an own one that is no copy (rules R8.2, R8.3)", () => {
  const names = range(5).map(i => `Person ${i}`);
  const old = names.flatMap(name => past(name, 2, 2));
  const value = (...rows: Parameters<typeof run>[1]) => run(keptTies, [...old, ...rows], given).value * 15 - 3;
  expect(value()).toBeCloseTo(0, 12);
  expect(value(say(100, "in", "Person 0"), say(100, "out", "Person 1"))).toBeCloseTo(2, 12);
  const greeting = names.map((name, i) => message(time(80, i), "out", name, { key: "greetings" }));
  expect(value(...greeting)).toBeCloseTo(1 + 1 / 2 + 1 / 3 + 1 / 4 + 1 / 5, 12);
  expect(value(...greeting, say(79, "in", "Person 4"))).toBeCloseTo(1 + 1 / 2 + 1 / 3 + 1 / 4 + 1, 12);
  expect(run(keptTies, old.slice(4), given)).toMatchObject({ status: "not-applicable", facts: { ties: 4 } });
});

test("R8: the 30 strongest, of equal ones those heard last (rules R8.2)", () => {
  const names = range(31).map(i => `Person ${String(i).padStart(2, "0")}`);
  const old = names.flatMap((name, i) => past(name, 1, 1).map(row => ({ ...row, at: row.at + 10 * i })));
  const first = run(keptTies, [...old, say(50, "in", "Person 00")], given);
  const second = run(keptTies, [...old, say(50, "in", "Person 01")], given);
  expect([first.value, second.value]).toEqual([expect.closeTo(3 / 40, 12), expect.closeTo(4 / 40, 12)]);
});

test("R8: observed weeks are asked for over 104 weeks (rules 2.9)", () => {
  const spans = [
    { source: "messages", from: "2024-03-20", to: "2024-12-01" },
    { source: "messages", from: "2026-03-10", to: asOf },
  ] as const;
  expect(
    run(
      keptTies,
      range(5).flatMap(i => past(`Person ${i}`, 2, 2, 500)),
      { ...given, spans },
    ).status,
  ).toBe("measured");
});

test("silent connections change none of R2 to R9 (rules 2, G8.1)", () => {
  const silent = range(2000).map(i => connection(plus(asOf, -(i % 80)), `Silent ${i}`));
  const rows = [...past("Anna Test", 2, 2), say(20, "out", "Anna Test"), say(19, "in", "Anna Test")];
  for (const audit of [support, collaboration, keptTies])
    expect(run(audit, [...rows, ...silent], given)).toEqual(run(audit, rows, given));
});

import { expect, test } from "vitest";
import { connection, follow, invitation, message, plus, reaction, search, snapshot } from "../../../test/make-ledger.ts";
import { run } from "../../../test/run-audit.ts";
import { d13, q26 } from "../../core/weights.ts";
import { acceptance } from "./acceptance.ts";
import { followField } from "./follow-field.ts";
import { networkGrowth } from "./network-growth.ts";
import { outreachDays } from "./outreach-days.ts";
import { searchRate } from "./search-rate.ts";

const asOf = "2026-03-15"; // a Sunday
const given = { from: "2020-01-01", to: asOf };
const range = (n: number): number[] => Array.from({ length: n }, (_, i) => i);
const weeks = range(60);
const sum13 = d13.reduce((sum, w) => sum + w, 0);
const noon = (ago: number): string => `${plus(asOf, -ago)}T12:00:00`;
/** The i-th minute of a day's afternoon, far enough apart that nothing is a burst. */
const later = (ago: number, i: number): string => new Date(Date.parse(`${noon(ago)}Z`) + i * 60_000).toISOString().slice(0, 19);

test("P1: equal queries of a day are one, ten a day at most (rules P1.1)", () => {
  const day = ["CTO Vienna", "cto vienna", "CFO Graz"].map((query, i) => search(later(1, i), query));
  expect(run(searchRate, day, given).value).toBeCloseTo(2 / sum13, 12);
  const four = weeks.flatMap(j => range(4).map(i => search(later(7 * j, i), `query ${"abcd"[i]}`)));
  expect(run(searchRate, four, given).score).toBeCloseTo(0.582535, 6);
  const many = range(15).map(i => search(later(1, i), `query ${"abcdefghijklmno"[i]}`));
  expect(run(searchRate, many, given).value).toBeCloseTo(10 / sum13, 12);
  const nameless = [search(later(1, 0), "🚀"), search(later(1, 1), "123")];
  expect(run(searchRate, nameless, given).value).toBeCloseTo(1 / sum13, 12);
});

test("P2: two days a week, whatever was done on them (rules P2.1)", () => {
  const two = weeks.flatMap(j => [search(noon(7 * j), "a"), invitation(noon(7 * j + 3), "out", `Person ${j}`)]);
  const { value, score, g } = run(outreachDays, two, given);
  expect([value, score, g]).toEqual([expect.closeTo(2 / 7, 12), expect.closeTo(0.568571, 6), 1]);
  const opened = weeks.map(j => message(noon(7 * j), "out", `Person ${j}`));
  const answered = weeks.flatMap(j => [
    message(noon(7 * j + 1), "in", `Person ${j}`),
    message(noon(7 * j), "out", `Person ${j}`),
  ]);
  expect(run(outreachDays, opened, given).value).toBeCloseTo(1 / 7, 12);
  expect(run(outreachDays, answered, given).value).toBe(0);
});

test("P2: one file alone tells no days, two do", () => {
  expect(run(outreachDays, [], { ...given, files: ["SearchQueries", "Connections"] }).status).toBe("no-data");
  expect(run(outreachDays, [], { ...given, files: ["SearchQueries", "messages"] }).value).toBe(0);
});

test("P2 and P8: a follow that came with a connection is none (rules P8.2)", () => {
  const rows = [
    follow(noon(10), "member", "Anna Test"),
    connection(plus(asOf, -9), "Anna Test", { title: "CEO", company: "Acme" }),
  ];
  expect(run(outreachDays, rows, given).value).toBe(0);
  expect(run(followField, rows, given).value).toBe(0);
  const own = [follow(noon(12), "member", "Anna Test"), rows[1]!];
  expect(run(outreachDays, own, given).value).toBeGreaterThan(0);
  expect(run(followField, own, given).value).toBeGreaterThan(0);
});

test("P5: ripe invitations, the last one of each contact (rules 2.11, P5)", () => {
  const sent = range(10).map(i => invitation(later(25, i), "out", `Person ${i}`));
  const accepted = range(4).map(i => connection(plus(asOf, -20), `Person ${i}`));
  const { value, g, score } = run(acceptance, [...sent, ...accepted], given);
  expect(value).toBeCloseTo(0.343965, 6);
  expect(g).toBeCloseTo(0.439645, 6);
  expect(score).toBeCloseTo(0.491378, 6);
  const again = [...sent, ...accepted, invitation(noon(60), "out", "Person 1"), invitation(noon(10), "out", "Person 2")];
  expect(run(acceptance, again, given).value).toBeCloseTo(value, 12);
  const old = [...sent, ...accepted, invitation(noon(30), "out", "Old Friend"), connection(plus(asOf, -40), "Old Friend")];
  expect(run(acceptance, old, given).value).toBeCloseTo(value, 12);
  // `Connected On` knows no zone: the day before still answers, the 22nd day after does not.
  const edge = (ago: number): number =>
    run(acceptance, [invitation(noon(40), "out", "Anna Test"), connection(plus(asOf, -ago), "Anna Test")], given).value;
  const w = q26 ** 5;
  expect([edge(41), edge(19), edge(18)]).toEqual([(3 + w) / (10 + w), (3 + w) / (10 + w), 3 / (10 + w)]);
});

test("P5: a file of open invitations only tells nothing (rules P5.4)", () => {
  const sent = range(25).map(i => invitation(later(30, 11 * i), "out", `Person ${i}`));
  const others = (n: number) => range(n).map(i => connection(plus(asOf, -20), `Other ${i}`));
  expect(run(acceptance, [...sent, ...others(9)], given)).toMatchObject({ status: "no-data", facts: { openOnesOnly: true } });
  const few = run(acceptance, [...sent, ...others(3)], given);
  expect(few.value).toBeCloseTo(3 / (10 + 25 * q26 ** 4), 12);
  // Judged before "not observed yet" (decision 43).
  const young = { from: plus(asOf, -24), to: asOf };
  const fresh = range(25).map(i => invitation(later(23, 11 * i), "out", `Person ${i}`));
  expect(run(acceptance, [...fresh, ...others(9)], young).status).toBe("no-data");
  expect(run(acceptance, [...fresh, ...others(3)], young).status).toBe("not-observed-yet");
});

test("G1: 500 open invitations of any age are told of and cost nothing (rules 2, G1.1)", () => {
  const old = range(500).map(i => invitation(later(400 + (i % 300), i), "out", `Old ${i}`));
  const recent = [invitation(noon(40), "out", "Anna Test"), connection(plus(asOf, -39), "Anna Test")];
  const { facts, value } = run(acceptance, [...old, ...recent], given);
  expect(facts).toMatchObject({ open: 500, pileUp: true });
  expect(value).toBe(run(acceptance, recent, given).value);
  expect(run(acceptance, [...old.slice(1), ...recent], given).facts).toMatchObject({ open: 499, pileUp: false });
});

test("P8: five a week, target companies and topics full, the rest half (rules P8)", () => {
  const name = (i: number): string => `Firm ${"abcdefghijklmnopq"[i]}`;
  const rows = range(17).map(i => follow(later(i < 12 ? 1 : 8, i), "company", name(i)));
  const target = { functions: [], levels: [], companies: range(12).map(name), industries: [], regions: [], people: [] };
  const { value, score } = run(followField, rows, { ...given, settings: { target } });
  expect([value, score]).toEqual([expect.closeTo(7.370194, 6), expect.closeTo(0.629416, 6)]);
  const topic = { ...given, snapshots: [snapshot(asOf, { skills: [{ origins: [], name: "Pricing" }] })] };
  expect(run(followField, [follow(noon(1), "company", "The Pricing House")], topic).value).toBe(1);
  expect(run(followField, [follow(noon(1), "company", "Another House")], topic).value).toBe(0.5);
});

test("P8: the latest row decides, groups at their latest sign (rules P8.1, decisions 25, 41)", () => {
  const ended = [follow(noon(9), "member", "Anna Test", "Active"), follow(noon(1), "member", "Anna Test", "Removed")];
  expect(run(followField, ended, given).value).toBe(0);
  expect(run(followField, [follow(noon(1), "member", "LinkedIn Member")], given).value).toBe(0.5);
  const group = [reaction(noon(30), "groupPost:77-1"), reaction(noon(2), "groupPost:77-2"), reaction(noon(2), "groupPost:78-3")];
  expect(run(followField, group, given).value).toBe(1);
});

test("G1: 200 invitations in a week are worth less than 20 (rules 2, G1.1; 15.7)", () => {
  const sent = (n: number) => range(n).map(i => invitation(later(27 - (i % 7), 3 * i), "out", `Person ${i}`));
  const accepted = (n: number) => range(n).map(i => connection(plus(asOf, -20 + (i % 5)), `Person ${i}`));
  const [mass, few] = [
    [...sent(200), ...accepted(20)],
    [...sent(20), ...accepted(10)],
  ];
  const w = q26 ** 3;
  expect(run(acceptance, mass, given)).toMatchObject({ facts: { factor: 0.5 } });
  expect(run(acceptance, mass, given).value).toBeCloseTo((3 + 0.5 * 20 * w) / (10 + 200 * w), 12);
  expect(run(acceptance, few, given).value).toBeCloseTo((3 + 10 * w) / (10 + 20 * w), 12);
  expect(run(networkGrowth, mass, given).value).toBeCloseTo(run(networkGrowth, few, given).value, 12);
  expect(run(networkGrowth, mass, given).se).toBeCloseTo(run(networkGrowth, few, given).se / Math.SQRT2, 12);
});

test("G6: 31 invitations of one minute are no day of outreach, 30 are (rules 2, G6.2)", () => {
  const minute = (n: number) => range(n).map(i => invitation(`${plus(asOf, -1)}T09:04:00`, "out", `Person ${i}`));
  expect(run(outreachDays, minute(31), given).value).toBe(0);
  expect(run(outreachDays, minute(30), given).value).toBeGreaterThan(0);
});

test("G6: three days around the clock in one week are left out, two are not (rules 2, G6.1)", () => {
  const around = (days: number) =>
    range(days).flatMap(d =>
      range(20).map(hour => search(`${plus(asOf, -d)}T${String(hour).padStart(2, "0")}:30:00`, `q ${"ab"[hour % 2]}`)),
    );
  expect(run(searchRate, around(2), given).value).toBeCloseTo(4 / sum13, 12);
  expect(run(searchRate, around(3), given).value).toBe(0);
});

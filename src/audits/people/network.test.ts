import { expect, test } from "vitest";
import { connection, invitation, message, plus, position, snapshot } from "../../../test/make-ledger.ts";
import { run } from "../../../test/run-audit.ts";
import type { Activity } from "../../core/activity.ts";
import type { Settings } from "../../core/settings.ts";
import { d13 } from "../../core/weights.ts";
import { diversity } from "./diversity.ts";
import { keyPeople } from "./key-people.ts";
import { networkGrowth } from "./network-growth.ts";
import { relevance } from "./relevance.ts";

const asOf = "2026-03-15"; // a Sunday
const given = { from: "2020-01-01", to: asOf };
const range = (n: number): number[] => Array.from({ length: n }, (_, i) => i);
const sum13 = d13.reduce((sum, w) => sum + w, 0);
const on = (ago: number): string => plus(asOf, -ago);
const day = (iso: string): number => Date.parse(iso) / 86_400_000;

test("P3: half of the known new connections fit (rules P3.1)", () => {
  const title = (i: number): string => (i < 6 ? "Head of Sales" : i < 10 ? "Junior Buyer" : "");
  const rows = range(12).map(i => connection(on(i % 7), `Person ${i}`, { title: title(i) }));
  const { value, score, g, facts } = run(relevance, rows, given);
  expect([value, score, g]).toEqual([expect.closeTo(0.5, 12), 0.5, 0.5]);
  expect(facts).toMatchObject({ unknown: 2 / 12, declared: false, chooseTarget: true });
});

test("P3: own function family or director and above by default; former employers, never the present one (decision 20)", () => {
  const jobs = [
    position("Acme", "Sales Manager", { start: day("2022-01-01") }),
    position("Acme", "Sales Trainee", { start: day("2019-01-01"), end: day("2021-12-31") }),
    position("Beispiel AG", "Buyer", { start: day("2015-01-01"), end: day("2018-12-31") }),
  ];
  const snapshots = [snapshot(asOf, { positions: jobs })];
  const fits = (title: string, company: string): number => {
    const { value } = run(relevance, [connection(on(1), "Anna Test", { title, company })], { ...given, snapshots });
    return Math.round(value * 11 - 4);
  };
  expect(fits("Marketing Assistant", "Elsewhere")).toBe(1);
  expect(fits("Software Engineer", "Elsewhere")).toBe(0);
  expect(fits("VP Engineering", "Elsewhere")).toBe(1);
  expect(fits("Software Engineer", "Beispiel")).toBe(1);
  expect(fits("Software Engineer", "Acme GmbH")).toBe(0);
  expect(run(relevance, [connection(on(1), "Anna Test")], { ...given, snapshots }).status).toBe("not-applicable");
});

test("P4: new key people, half a point for a first exchange (rules P4.1)", () => {
  const key = { title: "CEO", company: "Acme" };
  const fresh = range(2).map(i => connection(on(i), `New ${i}`, key));
  const known = range(3).map(i => connection(on(400), `Known ${i}`, key));
  const talks = range(3).flatMap(i => [
    message(`${on(4)}T10:0${i}:00`, "out", `Known ${i}`),
    message(`${on(2)}T10:0${i}:00`, "in", `Known ${i}`),
  ]);
  const { value, score } = run(keyPeople, [...fresh, ...known, ...talks], given);
  expect([value, score]).toEqual([expect.closeTo(3.5 / sum13, 12), expect.closeTo(0.400525, 6)]);
  const silent = run(keyPeople, [...fresh, ...known, ...talks], { ...given, files: ["Connections"] });
  expect([silent.value, silent.facts.messages]).toEqual([expect.closeTo(2 / sum13, 12), false]);
  // The second talk with somebody, and talks with others, bring nothing.
  const again = [connection(on(500), "Known 0", key), message(`${on(300)}T10:00:00`, "out", "Known 0")];
  const before = [...again, message(`${on(299)}T10:00:00`, "in", "Known 0")];
  expect(run(keyPeople, [...known, ...talks, ...before], given).value).toBeCloseTo(1 / sum13, 12);
});

test("P4: the own list makes key people, owners need a firm (rules 1.18)", () => {
  const target = { functions: [], levels: [], companies: [], industries: [], regions: [], people: ["Ben Test"] };
  const settings: Settings = { target };
  const one = (name: string, title: string, company = "Acme"): Activity => connection(on(1), name, { title, company });
  const counts = (row: Activity): number => Math.round(run(keyPeople, [row], { ...given, settings }).value * sum13);
  expect(counts(one("Ben Test", "Intern"))).toBe(1);
  expect(counts(one("Anna Test", "Founder & CEO"))).toBe(1);
  expect(counts(one("Anna Test", "Founder & CEO", ""))).toBe(0);
  expect(counts(one("Anna Test", "Former VP Sales"))).toBe(0);
  expect(counts(one("Anna Test", "Product Owner"))).toBe(0);
});

test("P4 and P6: who came by invitations of a burst does not count (rules 2, G6.2)", () => {
  const burst = range(31).map(i => invitation(`${on(3)}T09:04:00`, "out", `Person ${i}`));
  const came = range(31).map(i => connection(on(2), `Person ${i}`, { title: "CEO", company: "Acme" }));
  const other = connection(on(2), "Other Person", { title: "CEO", company: "Acme" });
  expect(run(keyPeople, [...burst, ...came, other], given).value).toBeCloseTo(1 / sum13, 12);
  expect(run(networkGrowth, [...burst, ...came, other], given).value).toBeCloseTo(1 / sum13, 12);
});

test("P6: three a week, 25 at most, those without a name too (rules P6.1)", () => {
  const three = range(60).flatMap(j => range(3).map(i => connection(on(7 * j + i), i === 0 ? null : `Person ${j} ${i}`)));
  expect(run(networkGrowth, three, given).score).toBeCloseTo(0.634958, 6);
  const many = range(40).map(i => connection(on(i % 7), `Person ${i}`));
  expect(run(networkGrowth, many, given).value).toBeCloseTo(25 / sum13, 12);
  const undated = [connection(null, "Nobody Dated", { origins: [{ import: 0, file: "Connections.csv", line: 2 }] })];
  expect(run(networkGrowth, undated, given).value).toBe(0);
});

test("P7: five groups of 40, 20, 20, 10 and 10 (rules P7.1)", () => {
  const titles = ["Head of Sales", "Junior Buyer", "Software Engineer", "CFO", "Nurse"];
  const rows = titles.flatMap((title, k) =>
    range([40, 20, 20, 10, 10][k]!).map(i => connection(on(900), `Person ${k} ${i}`, { title, company: "Acme" })),
  );
  const { value, score, g, facts } = run(diversity, [...rows, ...range(25).map(i => connection(on(900), `Blank ${i}`))], given);
  expect([value, score, g]).toEqual([expect.closeTo(4.352753, 6), expect.closeTo(0.426575, 6), 100 / 150]);
  expect(facts.unknown).toBeCloseTo(0.2, 12);
});

test("P7: who left the network is gone from that archive's day on (rules P7.2)", () => {
  const rows = [
    connection(on(900), "Anna Test", { title: "Head of Sales", gone: on(30) }),
    connection(on(900), "Ben Test", { title: "Software Engineer" }),
  ];
  expect(run(diversity, rows, given).value).toBe(1);
  expect(run(diversity, rows, given, on(31)).value).toBeCloseTo(2, 12);
});

import { expect, test } from "vitest";
import { comment, connection, day, ledgerOf, message, plus, search, words } from "../../test/make-ledger.ts";
import { makeMember } from "../../test/naive/generate.ts";
import type { Activity } from "../core/activity.ts";
import type { Import, Ledger } from "../core/ledger.ts";
import type { PillarId } from "../core/pillar.ts";
import { type Change, type Changes, changes } from "./changes.ts";
import { scoreAt } from "./score.ts";
import { timelineOf } from "./timeline.ts";

const from = "2024-01-01";
const [a, b] = ["2026-02-01", "2026-03-15"];
const sum = (found: Changes, fits: (change: Change) => boolean = () => true): number =>
  found.changes.filter(fits).reduce((all, change) => all + change.points, 0);
const part = (found: Changes, name: Change["part"], pillar?: PillarId): number =>
  sum(found, change => change.part === name && (pillar === undefined || change.pillar === pillar));
const why = (ledger: Ledger): Changes => changes(ledger, "UTC", day(a), day(b));

/** The rows as they stand in an archive to A and in one to B. */
function inTwo(rows: readonly Activity[], isInFirst: (row: Activity) => boolean, second: Partial<Import> = {}): Ledger {
  const ledger = ledgerOf(rows, { from, to: b });
  const first = { ...ledger.imports[0]!, observedTo: day(a) };
  const origin = (n: number) => ({ import: n, file: "made", line: 1 });
  return {
    ...ledger,
    imports: [first, { ...ledger.imports[0]!, ...second }],
    activities: rows.map(row => ({ ...row, origins: isInFirst(row) ? [origin(0), origin(1)] : [origin(1)] })),
  };
}

const talks = Array.from({ length: 12 }, (_, i) => [
  message(`${plus(a, -40 - i)}T10:00:00`, "out", `Person ${i}`),
  message(`${plus(a, -39 - i)}T10:00:00`, "in", `Person ${i}`),
]).flat();
const links = Array.from({ length: 40 }, (_, i) =>
  connection(plus(a, -i), `Person ${i}`, { title: "Head of Sales", company: "Acme" }),
);
const isOld = (row: Activity): boolean => !("at" in row) || row.at < (day(a) + 1) * 86_400;

test("nothing done since: all that changes is time (decision 29)", () => {
  const found = why(inTwo([...talks, ...links], isOld));
  expect(found.pillars.length).toBe(4);
  expect([part(found, "model"), part(found, "data"), part(found, "behaviour")]).toEqual([0, 0, 0]);
  expect(part(found, "window")).toBeLessThan(-1);
  expect(found.to.points - found.from.points).toBeCloseTo(part(found, "window"), 9);
});

test("what a later archive tells of the time before A is data, not behaviour", () => {
  const late = Array.from({ length: 30 }, (_, i) =>
    comment(`${plus(a, -2 * i)}T10:00:00`, `activity:9${i}`, words(20, `late ${i}`)),
  );
  const rows = [...talks, ...links, ...late];
  const found = why(inTwo(rows, row => row.kind !== "comment"));
  expect(part(found, "data", "engage")).toBeGreaterThan(1);
  expect(part(found, "behaviour")).toBe(0);
  expect(part(found, "data", "people")).toBe(0);
  const then = scoreAt(timelineOf(inTwo([...talks, ...links], isOld), "UTC"), day(a));
  expect(found.from.points).toBeCloseTo(then.index.value!, 9);
});

test("what was done since is behaviour, and names its audit", () => {
  const since = Array.from({ length: 30 }, (_, i) => search(`${plus(a, 1 + i)}T10:00:00`, words(2, `query ${i}`)));
  const found = why(inTwo([...talks, ...links, ...since], isOld));
  const raised = found.changes.filter(change => change.part === "behaviour" && change.points > 0).map(change => change.code);
  expect(raised.sort()).toEqual(["P1", "P2"]);
  expect(part(found, "data")).toBe(0);
});

test("read for the first time after A: there is no data part, and the page can say so", () => {
  const found = why(ledgerOf([...talks, ...links], { from, to: b }));
  expect([found.knownThen, part(found, "data")]).toEqual([0, 0]);
});

test("the parts add up (decision 29)", () => {
  let known = 0;
  for (let seed = 1; seed <= 25; seed++) {
    const { ledger: made, zone, days } = makeMember(seed);
    const to = days[0]!;
    const imports = made.imports.length;
    const first = Math.min(to - 7, made.imports[0]?.observedTo ?? to);
    const activities = made.activities.map((row, i) => ({ ...row, origins: [{ import: i % imports, file: "made", line: 1 }] }));
    const ledger = { ...made, activities };
    const found = changes(ledger, zone, first, to);
    known += found.knownThen > 0 && found.changes.some(change => change.part === "data" && change.points !== 0) ? 1 : 0;
    expect(Math.abs(sum(found) - (found.to.points - found.from.points))).toBeLessThan(1e-9);
    expect(part(found, "model")).toBe(0);
  }
  expect(known).toBeGreaterThan(3);
});

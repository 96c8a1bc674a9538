import { expect, test } from "vitest";
import { comment, plus, post, reaction, search, snapshot, words } from "../../../test/make-ledger.ts";
import { run } from "../../../test/run-audit.ts";
import { allGuards, guardBit, noGuards } from "../../core/measure.ts";
import { d13 } from "../../core/weights.ts";
import { commentQuality } from "./comment-quality.ts";
import { commentsGiven } from "./comments-given.ts";
import { reactionsGiven } from "./reactions-given.ts";
import { topicFocus } from "./topic-focus.ts";

const asOf = "2026-03-15"; // a Sunday
const given = { from: "2020-01-01", to: asOf };
const range = (n: number): number[] => Array.from({ length: n }, (_, i) => i);
const weeks = range(60);
const sum13 = d13.reduce((sum, w) => sum + w, 0);
/** So many minutes after noon, some days ago. */
const time = (ago: number, minutes = 0): string =>
  new Date(Date.parse(`${plus(asOf, -ago)}T12:00:00Z`) + minutes * 60_000).toISOString().slice(0, 19);
const said = (ago: number, seed: string, link = `activity:9${ago}${seed.length}`, minutes = 0) =>
  comment(time(ago, minutes), link, words(20, seed));

test("E1: ten comments in one week, one a week always (rules E1)", () => {
  const ten = range(10).map(i => comment(time(1, i), `activity:9${i}`, words(20, `ten ${i}`)));
  const { value, score } = run(commentsGiven, ten, given);
  expect([value, score]).toEqual([expect.closeTo(1.701111, 6), expect.closeTo(0.3155006, 6)]);
  const one = weeks.map(j => comment(time(7 * j), `activity:9${j}`, words(20, `week ${j}`)));
  expect(run(commentsGiven, one, given).score).toBeCloseTo(0.18245, 6);
});

test("E1: two on one post for life, ten a day, none under own posts (rules E1.2)", () => {
  const amount = (rows: Parameters<typeof run>[1]) => run(commentsGiven, rows, given).value * sum13;
  const onOne = range(4).map(i => comment(time(3 - i), "activity:91", words(20, `same ${i}`)));
  expect(amount(onOne)).toBeCloseTo(2, 12);
  // The two earliest hold their places, even where they lie before the window.
  const early = range(2).map(i => comment(time(200 - i), "activity:91", words(20, `early ${i}`)));
  expect(amount([...early, ...onOne])).toBe(0);
  const day = range(14).map(i => comment(time(1, i), `activity:9${i}`, words(20, `day ${i}`)));
  expect(amount(day)).toBeCloseTo(10, 12);
  const own = post(time(5), words(20, "own"), { id: "777" });
  expect(amount([own, comment(time(4), "share:777", words(20, "thanks"))])).toBe(0);
  expect(amount([comment(time(4), "activity:9", words(11, "short"))])).toBe(0);
  const author = { slug: "anna-test", name: "Anna Test" };
  const toOne = range(5).map(i => comment(time(1, i), `activity:9${i}`, words(20, `to ${i}`), { author }));
  expect(amount(toOne)).toBeCloseTo(3, 12);
});

test("E1: fifty copies count 1 + 1/2 + ... + 1/50, whatever the day (rules 2, G3)", () => {
  const text = words(20, "campaign");
  const copies = range(50).map(i => comment(time(50 - i), `activity:9${i}`, text));
  const { value } = run(commentsGiven, copies, given);
  const weekly = range(13).map(j => range(50).reduce((sum, i) => sum + (Math.floor((50 - i) / 7) === j ? 1 / (i + 1) : 0), 0));
  expect(weekly.reduce((a, b) => a + b, 0)).toBeCloseTo(4.499205, 6);
  expect(value).toBeCloseTo(weekly.reduce((sum, n, j) => sum + d13[j]! * n, 0) / sum13, 12);
});

test("E2: an item once for life, ten a day, a spree of 31 as five (rules E2, G2)", () => {
  const amount = (rows: Parameters<typeof run>[1]) => run(reactionsGiven, rows, given).value * sum13;
  const spree = (n: number) => range(n).map(i => reaction(time(1, i / 4), `activity:9${i}`));
  const evening = (n: number) => range(n).map(i => reaction(time(1, 300 + i), `activity:8${i}`));
  expect(amount(spree(31))).toBeCloseTo(5, 12);
  expect(amount([...spree(31), ...evening(3)])).toBeCloseTo(8, 12);
  expect(amount([...spree(31), ...evening(8)])).toBeCloseTo(10, 12);
  expect(amount(spree(30))).toBeCloseTo(10, 12);
  const changed = [reaction(time(100), "activity:5"), reaction(time(1), "activity:5", "PRAISE")];
  expect(amount(changed)).toBe(0);
  const own = post(time(5), words(20, "own"), { id: "777" });
  expect(amount([own, reaction(time(4), "share:777")])).toBe(0);
  expect(amount([own, reaction(time(4), "share:777#12")])).toBeCloseTo(1, 12);
});

test("E2: a thousand reactions in a day are worth no more than ten (rules 15.7)", () => {
  const day = (n: number) => range(n).map(i => reaction(time(1, i / 2), `activity:9${i}`));
  const ten = run(
    reactionsGiven,
    range(10).map(i => reaction(time(1, 20 * i), `activity:9${i}`)),
    given,
  );
  expect(run(reactionsGiven, day(1000), given).value).toBeLessThanOrEqual(ten.value);
});

test("E4: a share of substance; copies and praise stay cases (rules E4.1)", () => {
  const base = words(20, "base");
  const near = base.replace(/^\S+ /, "anderes ");
  const long = range(3).map(i => said(2, `long ${i}`, `activity:9${i}`, i));
  const rows = [...long, comment(time(2, 4), "activity:94", base), comment(time(1, 5), "activity:95", near)];
  const copy = comment(time(1, 6), "activity:96", words(20, "long 0"));
  const short = range(4).map(i => comment(time(1, 10 + i), `activity:97${i}`, words(4, `short ${i}`)));
  const ten = run(commentQuality, [...rows, copy, ...short], given);
  // Three long ones and the base, a near copy at 1/2, an exact one at 1/2, four short ones.
  expect([ten.value, ten.g]).toEqual([expect.closeTo((3 + 4 + 0.5 + 0.5) / 20, 12), 0.5]);
  const off = run(commentQuality, [...rows, copy, ...short], given, asOf, allGuards & ~guardBit("G3"));
  expect(off.value).toBeCloseTo((3 + 6) / 20, 12);
  const praise = comment(time(1), "activity:9", words(20, "praise"), { generic: true });
  expect(run(commentQuality, [praise, comment(time(2), "activity:8", "")], given).value).toBeCloseTo(3 / 12, 12);
  expect(run(commentsGiven, [praise], given).value).toBeGreaterThan(0);
});

test("E8: posts and comments that name a topic, copies less (rules E8.1)", () => {
  const snapshots = [snapshot(asOf, { skills: [{ origins: [], name: "Pricing" }] })];
  const about = (seed: string): string => `${words(20, seed)} pricing`;
  const rows = [
    post(time(1), about("one")),
    post(time(2), words(20, "two")),
    comment(time(3), "activity:9", about("three")),
    comment(time(3, 1), "activity:8", "Pricing, ja"),
  ];
  const { value, g, facts } = run(topicFocus, rows, { ...given, snapshots });
  expect([value, g]).toEqual([expect.closeTo((4 + 2) / 13, 12), expect.closeTo(3 / 13, 12)]);
  expect(facts).toMatchObject({ topics: 1, proposed: true });
  expect(run(topicFocus, rows, given).status).toBe("not-applicable");
});

test("a row that stands there twice is one action, for bursts too (rules 2, G0.1)", () => {
  const searches = range(15).map(i => search(time(1, i / 2), `q ${"abcdefghijklmno"[i]}`));
  const twice = range(9).flatMap(i => {
    const row = comment(time(1, i / 2), `activity:9${i}`, words(20, `twice ${i}`));
    return [row, { ...row, origins: [{ import: 0, file: "Comments.csv", line: 900 + i }] }];
  });
  expect(run(commentsGiven, [...searches, ...twice], given).value * sum13).toBeCloseTo(9, 12);
  expect(run(commentsGiven, twice, given, asOf, noGuards).value * sum13).toBeCloseTo(9, 12);
});

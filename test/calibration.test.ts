import { expect, test } from "vitest";
import { figuresOf, missed } from "../scripts/calibration/figures.ts";
import { scoreMembers } from "../scripts/calibration/members.ts";
import { ranksOf, shiftOf } from "../scripts/calibration/variants.ts";
import { isoDay, weekday } from "../src/core/day.ts";
import { ledgerSchema } from "../src/core/ledger.ts";
import { scoreAt } from "../src/model/score.ts";
import { timelineOf } from "../src/model/timeline.ts";
import { diceOf } from "../src/samples/population/dice.ts";
import { lastDay } from "../src/samples/population/life.ts";
import { habitOf, populationMember, populationOf } from "../src/samples/population/member.ts";
import { before } from "../src/samples/population/rates.ts";
import { naiveScore } from "./naive/naive.ts";

// The calibration population holds the table of docs/model.md 12.4. SOAK=1 takes the 1,000 members of 12.1, the ordinary run 200.
const size = process.env.SOAK === "1" ? 1_000 : 200;

test(`${size} members of the population hold the targets of the table (12.4)`, { timeout: 300_000 }, () => {
  expect(missed(figuresOf(scoreMembers(populationOf(size))))).toEqual([]);
});

test("figures that are off are named", () => {
  const bands = { limited: 38, developing: 48, solid: 12, "highly-effective": 1.5 };
  const table = { n: 60_000, mean: 30.8, spread: 17, median: 28, top10: 53, top1: 79, bands, pillars: [9.3, 7.1, 3.8, 10.6] };
  expect(missed(table)).toEqual([]);
  expect(missed({ ...table, mean: 33.9, top10: 47.9 })).toEqual(["mean", "top10"]);
  expect(missed({ ...table, pillars: [10.7, 7.1, 3.8, 10.6] })).toEqual(["order"]);
  expect(missed({ ...table, bands: { ...bands, limited: 43.1 } })).toEqual(["limited"]);
});

test("member 0 draws its personal factors first, from the values of 12.2 (12.3)", () => {
  const z = Math.sqrt(-2 * Math.log(1 - 0.2559139896)) * Math.cos(2 * Math.PI * 0.5929048632);
  const dice = diceOf(0, "dormant");
  expect(dice.mean("connections") / before.connections[0]).toBeCloseTo(Math.exp(0.6 * z - 0.18), 8);
  expect(diceOf(0, "strong").mean("connections") / dice.mean("connections")).toBeCloseTo(750 / 170, 9);
});

test("a smaller population has the first members of each habit in proportion (12.1)", () => {
  const numbers = populationOf(1_000);
  expect(numbers.length).toBe(1_000);
  expect([numbers[0], numbers[299], numbers[300], numbers[729], numbers[730]]).toEqual([0, 299, 3000, 3429, 7300]);
  expect([numbers[985], numbers[999]]).toEqual([9850, 9864]);
  expect(numbers.filter(k => habitOf(k) === "strong").length).toBe(65);
  expect(() => habitOf(10_000)).toThrow(RangeError);
});

test("a member is the same every time: a ledger of 130 weeks up to a Sunday, all sources present", () => {
  const ledger = populationMember(9_200);
  expect(populationMember(9_200)).toEqual(ledger);
  expect(ledgerSchema.parse(ledger)).toEqual(ledger);
  expect([isoDay(lastDay), weekday(lastDay)]).toEqual(["2026-06-28", 0]);
  const card = scoreAt(timelineOf(ledger, "UTC"), lastDay);
  expect(card.pillars.map(pillar => pillar.coverage)).toEqual([1, 1, 1, 1]);
  expect(card.pillars.flatMap(pillar => pillar.audits).map(audit => audit.status)).toEqual(Array(35).fill("measured"));
});

test("the naive implementation agrees on a member of each of the quieter habits", () => {
  for (const k of [0, 3_000, 7_300]) {
    const ledger = populationMember(k);
    const { index } = scoreAt(timelineOf(ledger, "UTC"), lastDay);
    expect(naiveScore(ledger, lastDay, "UTC").index.value).toBeCloseTo(index.value ?? Number.NaN, 9);
  }
});

test("ranks go from 0 to 100 and equal values share the middle; a shift is how far they move", () => {
  expect(ranksOf([5, 1, 5, 9, 0])).toEqual([62.5, 25, 62.5, 100, 0]);
  expect(shiftOf([1, 2, 3], [10, 20, 30])).toEqual({ average: 0, most: 0, alike: 1 });
  expect(shiftOf([1, 2, 3], [3, 2, 1]).alike).toBe(-1);
  expect(shiftOf([1, 2, 3], [2, 1, 3]).average).toBeCloseTo(100 / 3, 9);
});

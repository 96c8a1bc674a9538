import { expect, test } from "vitest";
import { type Ranked, rankInField, rankInNetwork } from "./rank.ts";

const own: Ranked = { value: 50, day: 1000, industry: "machines", parentIndustry: "industry" };
const people = (count: number, made: Partial<Ranked>): Ranked[] =>
  Array.from({ length: count }, () => ({ value: 40, day: 1000, ...made }));

test("the worked example: 30 of 40 others below (rules 10.2)", () => {
  const others = [...people(30, { value: 40 }), ...people(10, { value: 60 })];
  expect(rankInField(own, others)).toEqual({ among: "all", n: 40, rank: 0.75, top: 25, topLow: 18, topHigh: 35 });
  expect(rankInField(own, people(40, { value: 50 }))).toMatchObject({ rank: 0.5, top: 50 });
});

test("nobody is above: still the top 1 %, and equal means within 1e-9", () => {
  expect(rankInField(own, people(200, { value: 49 }))).toMatchObject({ rank: 1, top: 1, topLow: 1 });
  expect(rankInField(own, people(10, { value: 50 + 5e-10 }))).toMatchObject({ rank: 0.5 });
});

test("the industry from 30 on, else its parent, else all from 10 on, else nothing (rules 10.1)", () => {
  const near = { parentIndustry: "industry" };
  expect(rankInField(own, [...people(30, { industry: "machines" }), ...people(5, {})])).toMatchObject({
    among: "industry",
    n: 30,
  });
  expect(rankInField(own, [...people(29, { ...near, industry: "machines" }), ...people(1, near)])).toMatchObject({
    among: "parent-industry",
    n: 30,
  });
  expect(rankInField(own, people(10, {}))).toMatchObject({ among: "all", n: 10 });
  expect(rankInField(own, people(9, {}))).toBeNull();
});

test("an index older than 28 days is not asked, and the network is the connections alone", () => {
  expect(rankInField(own, people(10, { day: 1000 - 28 }))).toMatchObject({ n: 10 });
  expect(rankInField(own, people(10, { day: 1000 - 29 }))).toBeNull();
  expect(rankInNetwork(own, [...people(10, { connected: true }), ...people(50, { value: 90 })])).toMatchObject({
    among: "network",
    n: 10,
  });
  expect(rankInNetwork(own, people(50, {}))).toBeNull();
});

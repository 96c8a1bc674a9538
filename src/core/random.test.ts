import { expect, test } from "vitest";
import { deck, normal, pick, pickBy, poisson, shuffle, stream } from "./random.ts";

test("mulberry32 gives the values of rules 12.2", () => {
  const random = stream(20260101);
  expect(random()).toBeCloseTo(0.2559139896, 9);
  expect(random()).toBeCloseTo(0.5929048632, 9);
  expect(random()).toBeCloseTo(0.8053383127, 9);
});

test("Poisson numbers have mean and variance of their rate, also above 20", () => {
  const random = stream(7);
  for (const rate of [0.3, 4, 57]) {
    const numbers = Array.from({ length: 8000 }, () => poisson(random, rate));
    const mean = numbers.reduce((a, b) => a + b, 0) / numbers.length;
    const variance = numbers.reduce((a, b) => a + (b - mean) ** 2, 0) / numbers.length;
    expect(Math.abs(mean / rate - 1)).toBeLessThan(0.05);
    expect(Math.abs(variance / rate - 1)).toBeLessThan(0.08);
  }
  expect(poisson(random, 0)).toBe(0);
});

test("normal numbers have mean 0 and spread 1", () => {
  const random = stream(3);
  const numbers = Array.from({ length: 20000 }, () => normal(random));
  const mean = numbers.reduce((a, b) => a + b, 0) / numbers.length;
  expect(Math.abs(mean)).toBeLessThan(0.03);
  expect(Math.abs(numbers.reduce((a, b) => a + b * b, 0) / numbers.length - 1)).toBeLessThan(0.05);
});

test("a deck deals all cards before one comes again; a shuffle keeps them all", () => {
  const random = stream(11);
  const deal = deck(random, ["a", "b", "c", "d"]);
  for (let round = 0; round < 5; round++) expect(new Set([deal(), deal(), deal(), deal()]).size).toBe(4);
  expect(shuffle(random, [1, 2, 3, 4, 5]).sort()).toEqual([1, 2, 3, 4, 5]);
});

test("picking by weight keeps to the weights", () => {
  const random = stream(5);
  let rare = 0;
  for (let i = 0; i < 10000; i++)
    if (
      pickBy(random, [
        ["often", 9],
        ["rarely", 1],
        ["never", 0],
      ]) === "rarely"
    )
      rare++;
  expect(rare / 10000).toBeCloseTo(0.1, 1);
  expect(pick(random, ["only"])).toBe("only");
});

import { expect, test } from "vitest";
import { paceOf, rhythmOf } from "./rhythm.ts";

/** Talks of two days each that begin on these days. */
const talks = (...starts: number[]): number[] => starts.flatMap(day => [day, day + 1]);

test("the rhythm is the middle distance between the beginnings of talks", () => {
  expect(rhythmOf(talks(0, 30, 60, 90))).toBe(30);
  expect(rhythmOf(talks(0, 28, 60, 100))).toBe(32);
});

test("one long holiday or one busy month is no other rhythm", () => {
  expect(rhythmOf(talks(0, 30, 60, 150, 180, 210))).toBe(30);
  expect(rhythmOf(talks(0, 30, 60, 76, 106, 136))).toBe(30);
});

test("messages within two weeks are one talk", () => {
  expect(rhythmOf([0, 5, 14, 28, 60, 61, 100])).toBe(50);
  expect(rhythmOf([0, 5, 14, 28, 29])).toBeNull();
});

test("two talks are no rhythm yet, and the latest eight distances count", () => {
  expect(rhythmOf([])).toBeNull();
  expect(rhythmOf(talks(0, 40))).toBeNull();
  const slowThenFast = talks(...[0, 200, 400, 600, 800], ...Array.from({ length: 9 }, (_, i) => 830 + 30 * i));
  expect(rhythmOf(slowThenFast)).toBe(30);
});

test("overdue after one and a half times the rhythm, fading after three times", () => {
  expect([paceOf(30, 0, 45), paceOf(30, 0, 46), paceOf(30, 0, 90), paceOf(30, 0, 91)]).toEqual([
    "in-rhythm",
    "overdue",
    "overdue",
    "fading",
  ]);
  expect(paceOf(null, 0, 9_999)).toBe("no-rhythm");
});

test("whoever talks every week has the days between as rhythm, two weeks at least, and can be overdue", () => {
  const weekly = Array.from({ length: 75 }, (_, i) => 7 * i);
  expect(rhythmOf(weekly)).toBe(14);
  expect(paceOf(rhythmOf(weekly), 7 * 74, 7 * 74 + 30)).toBe("overdue");
  expect(rhythmOf([0, 3, 6, 9])).toBeNull();
  expect(rhythmOf([0, 10, 20, 30, 40])).toBeNull();
  expect(rhythmOf([0, 12, 24, 36, 48, 60, 72, 84])).toBe(14);
});

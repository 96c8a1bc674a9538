import { expect, test } from "vitest";
import { copyNumbers } from "./near.ts";

const graz = "wir suchen ab sofort eine kollegin für den vertrieb in graz";
const linz = "wir suchen ab sofort eine kollegin für den vertrieb in linz";
const wien = "wir suchen ab sofort eine kollegin für den vertrieb in wien";

/** Whether the second of two texts of one day is a copy of the first. */
const nearEqual = (a: string, b: string): boolean =>
  copyNumbers(
    [a, b].map(folded => ({ day: 0, folded, key: folded })),
    true,
  )[1] === 2;

test("two postings that differ by the town are near-equal (rules 2, G3.4)", () => {
  expect(nearEqual(graz, linz)).toBe(true);
  expect(nearEqual(graz, "heute ein ganz anderer gedanke über preise und verhandlungen im mai")).toBe(false);
  expect(nearEqual("kurzer text", "kurzer texte")).toBe(false);
});

test("copies are numbered pair by pair in 60 days (rules 2, G3.3)", () => {
  const on = (day: number, folded: string) => ({ day, folded, key: folded });
  expect([...copyNumbers([on(0, graz), on(1, linz), on(2, wien)], true)]).toEqual([1, 2, 3]);
  expect([...copyNumbers([on(0, graz), on(1, linz), on(2, graz)], false)]).toEqual([1, 1, 2]);
  expect([...copyNumbers([on(0, graz), on(60, graz), on(61, graz)], true)]).toEqual([1, 2, 2]);
});

test("a text without a key is no copy and makes none", () => {
  const none = { day: 0, folded: "", key: null };
  expect([...copyNumbers([none, none], true)]).toEqual([1, 1]);
});

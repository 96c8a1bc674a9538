import { expect, test } from "vitest";
import { normal, stream } from "../core/random.ts";
import { type Asked, explainerOf, given, goesWith, independent } from "./held-apart.ts";
import { rankTest } from "./ranks.ts";

const level = 0.05;
type Side = boolean | null;

/** What posts bring who are alike but for what `effect` says of each. */
function brought(count: number, effect: (i: number) => number): Float64Array {
  const random = stream(5);
  return Float64Array.from({ length: count }, (_, i) => effect(i) + 0.5 * normal(random));
}

function asked(id: string, values: Float64Array, is: (i: number) => Side, isPair = false): Asked {
  const side = Array.from(values, (_, i) => is(i));
  const on = (want: boolean): number[] => [...values].filter((_, i) => side[i] === want);
  return { id, isPair, side, values, p: rankTest(on(true), on(false)) };
}
const idsOf = (found: ReadonlyMap<Asked, number>): string[] => [...found.keys()].map(({ id }) => id);

// Every second post has the trait that makes the difference; four of five of these have another one beside it, one of five of the rest.
const isCause = (i: number): boolean => i % 2 === 0;
const isBeside = (i: number): boolean => (isCause(i) ? i % 10 !== 0 : i % 10 === 1);
const values = brought(200, i => (isCause(i) ? 1 : 0));
const cause = asked("cause", values, isCause);
const beside = asked("beside", values, isBeside);

test("what only goes together with a cause makes no difference by itself, and the cause explains it", () => {
  expect(beside.p).toBeLessThan(0.001);
  expect(idsOf(independent([beside, cause], level))).toEqual(["cause"]);
  expect(explainerOf(beside, [cause])?.id).toBe("cause");
  expect(goesWith(beside, cause)).toBe(true);
});

test("two causes both stand, each with the larger of its two p", () => {
  const both = brought(200, i => (isCause(i) ? 1 : 0) + (isBeside(i) ? 1 : 0));
  const found = independent([asked("cause", both, isCause), asked("beside", both, isBeside)], level);
  expect(idsOf(found).sort()).toEqual(["beside", "cause"]);
  for (const [each, p] of found) expect(p).toBeGreaterThanOrEqual(each.p);
});

test("held apart, the effect of what goes together with a cause is gone, and that of the cause stays", () => {
  expect(given(beside, [])!.effect).toBeGreaterThan(0.4);
  expect(Math.abs(given(beside, [cause])!.effect)).toBeLessThan(0.25);
  expect(given(cause, [beside])!.effect).toBeGreaterThan(0.75);
});

test("a pair yields to the broader question that tells the same, whichever has the smaller p", () => {
  // Of three formats in turn the first brings more, the third are link cards: both questions have the same posts on their one side.
  const three = brought(240, i => (i % 3 === 0 ? 1 : 0));
  const broad = asked("video", three, i => (i % 3 === 2 ? null : i % 3 === 0));
  const pair = { ...asked("video instead of a link card", three, i => (i % 3 === 1 ? null : i % 3 === 0), true), p: 0 };
  expect(broad.p).toBeGreaterThan(pair.p);
  expect(idsOf(independent([pair, broad], level))).toEqual(["video"]);
});

test("few posts that all stand on one side are not said to go with it", () => {
  const few = asked("few", values, i => i < 20 && isCause(i));
  const many = asked("many", values, i => i < 60 && isCause(i));
  expect([goesWith(few, cause), goesWith(many, cause)]).toEqual([false, true]);
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { continued, timelineOf } from "../src/audits/timeline/timeline.ts";
import type { Activity } from "../src/core/activity.ts";
import { secondOf } from "../src/core/order.ts";
import type { Scorecard } from "../src/core/scorecard.ts";
import { habitIds, habitsOf, outcomesOf } from "../src/model/plan.ts";
import { scoreAt } from "../src/model/score.ts";
import { outlook } from "../src/model/what-if.ts";
import { memberOf, runsOf, seeds } from "./members.ts";

/** Status and value of all audits and the index; sums may be added up in another order. */
const told = (card: Scorecard): string[] => [
  ...card.pillars.flatMap(({ audits }) =>
    audits.map(({ code, status, value, g, error }) => `${code} ${status} ${[value, g, error].map(n => n?.toFixed(9)).join(" ")}`),
  ),
  `${card.index.value?.toFixed(9)} ${card.index.low.toFixed(9)} ${card.index.high.toFixed(9)}`,
];

test("a timeline that goes on from another tells what one made anew does", () => {
  let goingOn = 0;
  fc.assert(
    fc.property(seeds, fc.integer({ min: 1, max: 700 }), fc.boolean(), (seed, back, isEven) => {
      const { ledger, zone, timeline, days } = memberOf(seed);
      const day = days[0]!;
      // All kinds are cut at one day, or each at its own.
      const from = (row: Activity): number => timeline.clock.startOf(day - back - (isEven ? 0 : row.kind.length * 3));
      const before = ledger.activities.filter(row => secondOf(row) < from(row));
      const added = ledger.activities.filter(row => secondOf(row) >= from(row));
      const base = timelineOf({ ...ledger, activities: before }, zone);
      // Facts are made before more comes, as they are when a slider moves.
      scoreAt(base, day);
      const whole = continued(base, ledger.imports, added);
      if (whole.before !== null) goingOn++;
      for (const at of [day, day - Math.floor(back / 2)]) expect(told(scoreAt(whole, at))).toEqual(told(scoreAt(timeline, at)));
    }),
    runsOf(2_000, 60),
  );
  expect(goingOn).toBeGreaterThan(30);
});

test("a projection that takes over what the one before has made says what one made alone does", () => {
  const move = fc.record({
    habit: fc.constantFrom(...habitIds),
    perWeek: fc.integer({ min: 0, max: 12 }),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  fc.assert(
    fc.property(seeds, fc.array(move, { minLength: 2, maxLength: 5 }), (seed, moves) => {
      const { ledger, zone, timeline, days } = memberOf(seed);
      const day = days[0]!;
      let habits = habitsOf(timeline, day);
      let outcomes = outcomesOf(timeline, day);
      for (const { habit, perWeek, share } of moves) {
        habits = { ...habits, [habit]: perWeek };
        outcomes = { ...outcomes, accepted: share };
        const alone = outlook(timelineOf(ledger, zone), day, habits, outcomes);
        const moved = outlook(timeline, day, habits, outcomes);
        expect(moved.weeks).toEqual(alone.weeks);
        expect(told(moved.end)).toEqual(told(alone.end));
      }
    }),
    runsOf(1_000, 25),
  );
});

test("more rows that are not later make everything anew", () => {
  const { ledger, zone, timeline, days } = memberOf(1);
  const odd = ledger.activities.filter((_, i) => i % 2 === 1);
  const base = timelineOf({ ...ledger, activities: ledger.activities.filter((_, i) => i % 2 === 0) }, zone);
  const whole = continued(base, ledger.imports, odd);
  expect(whole.before).toBeNull();
  expect(told(scoreAt(whole, days[0]!))).toEqual(told(scoreAt(timeline, days[0]!)));
});

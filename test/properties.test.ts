import fc from "fast-check";
import { expect, test } from "vitest";
import { audits } from "../src/audits/index.ts";
import type { Ledger } from "../src/core/ledger.ts";
import { allGuards, type GuardId, guardBit, guardIds, noGuards } from "../src/core/measure.ts";
import { advise, pointsWith } from "../src/model/advise.ts";
import { cut } from "../src/model/cut.ts";
import { scoreAt } from "../src/model/score.ts";
import { timelineOf } from "../src/model/timeline.ts";
import { stream } from "../src/samples/random.ts";
import { makeMember } from "./naive/generate.ts";

// The invariants of docs/model.md 15 on random members.

const runs = { numRuns: process.env.SOAK ? 400 : 40, seed: 20260101 };
const seeds = fc.integer({ min: 1, max: 100_000 });

/** The same ledger with its rows in another order. */
function permuted(ledger: Ledger, seed: number): Ledger {
  const random = stream(seed);
  const mixed = ledger.activities.map(activity => ({ activity, at: random() }));
  return { ...ledger, activities: mixed.sort((a, b) => a.at - b.at).map(one => one.activity) };
}

test("contributions add up, pillars lie in 0 to 25, the index in 0 to 100 (15.4)", () => {
  fc.assert(
    fc.property(seeds, seed => {
      const { ledger, zone, days } = makeMember(seed);
      const card = scoreAt(timelineOf(ledger, zone), days[0]!);
      for (const pillar of card.pillars) {
        const sum = pillar.audits.reduce((all, audit) => all + audit.points, 0);
        if (pillar.points === null) expect(sum).toBe(0);
        else {
          expect(Math.abs(sum - pillar.points)).toBeLessThan(1e-9);
          expect(pillar.points).toBeGreaterThanOrEqual(0);
          expect(pillar.points).toBeLessThanOrEqual(25 + 1e-9);
        }
        expect(pillar.audits.filter(audit => audit.status === "failed")).toEqual([]);
      }
    }),
    runs,
  );
});

test("a point of the history equals the score of the data cut at that day, bit for bit (9.4, 15.5)", () => {
  fc.assert(
    fc.property(seeds, fc.nat(400), (seed, back) => {
      const { ledger, zone, days } = makeMember(seed);
      const day = days[0]! - back;
      const whole = scoreAt(timelineOf(ledger, zone), day);
      const short = scoreAt(timelineOf(cut(ledger, day, zone), zone), day);
      expect(short).toEqual(whole);
    }),
    runs,
  );
});

test("the order of rows changes nothing (15.4)", () => {
  fc.assert(
    fc.property(seeds, seed => {
      const { ledger, zone, days } = makeMember(seed);
      const other = scoreAt(timelineOf(permuted(ledger, seed), zone), days[0]!);
      expect(other).toEqual(scoreAt(timelineOf(ledger, zone), days[0]!));
    }),
    runs,
  );
});

test("no guard raises an audit, whichever others are on (decisions 22 and 46)", () => {
  fc.assert(
    fc.property(
      seeds,
      fc.integer({ min: noGuards, max: allGuards }),
      fc.constantFrom<GuardId>(...guardIds),
      (seed, others, guard) => {
        const { ledger, zone, days } = makeMember(seed);
        const timeline = timelineOf(ledger, zone);
        const moment = timeline.moment(days[0]!);
        for (const audit of audits) {
          const off = audit.measure(timeline, moment, others & ~guardBit(guard));
          const on = audit.measure(timeline, moment, others | guardBit(guard));
          expect(on.status).toBe(off.status);
          if (on.status !== "measured" || off.status !== "measured") continue;
          expect({ seed, guard, code: audit.code, raised: on.value > off.value + 1e-12 }).toEqual({
            seed,
            guard,
            code: audit.code,
            raised: false,
          });
          expect(on.g).toBe(off.g);
        }
      },
    ),
    runs,
  );
});

test("the gain of an advice is the difference of two runs (13.2)", () => {
  fc.assert(
    fc.property(seeds, seed => {
      const { ledger, zone, days } = makeMember(seed);
      const card = scoreAt(timelineOf(ledger, zone), days[0]!);
      for (const one of advise(card))
        expect(pointsWith(card, { [one.code]: one.to }) - pointsWith(card, {})).toBeCloseTo(one.gain, 9);
    }),
    runs,
  );
});

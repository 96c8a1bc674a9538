import fc from "fast-check";
import { expect, test } from "vitest";
import { audits } from "../src/audits/index.ts";
import { timelineOf } from "../src/audits/timeline/timeline.ts";
import type { Ledger } from "../src/core/ledger.ts";
import { allGuards, guardBit, guardIds, noGuards } from "../src/core/measure.ts";
import { stream } from "../src/core/random.ts";
import { advise, pointsWith } from "../src/model/advise.ts";
import { cut } from "../src/model/cut.ts";
import { scoreAt } from "../src/model/score.ts";
import { memberOf, runsOf, seeds } from "./members.ts";

// The invariants of docs/model.md 15 on random members: sums, order, time and guards.

/** The same ledger with its rows in another order. */
function permuted(ledger: Ledger, seed: number): Ledger {
  const random = stream(seed);
  const mixed = ledger.activities.map(activity => ({ activity, at: random() }));
  return { ...ledger, activities: mixed.sort((a, b) => a.at - b.at).map(one => one.activity) };
}

test("contributions add up, pillars lie in 0 to 25, the index in its range and in 0 to 100 (15.4)", () => {
  fc.assert(
    fc.property(seeds, seed => {
      const { timeline, days } = memberOf(seed);
      const { pillars, index } = scoreAt(timeline, days[0]!);
      for (const pillar of pillars) {
        const sum = pillar.audits.reduce((all, audit) => all + audit.points, 0);
        if (pillar.points === null) expect(sum).toBe(0);
        else {
          expect(Math.abs(sum - pillar.points)).toBeLessThan(1e-9);
          expect(pillar.points).toBeGreaterThanOrEqual(0);
          expect(pillar.points).toBeLessThanOrEqual(25 + 1e-9);
        }
        expect(pillar.audits.filter(audit => audit.status === "failed")).toEqual([]);
      }
      if (index.value === null) return;
      const total = pillars.reduce((all, pillar) => all + pillar.audits.reduce((sum, audit) => sum + audit.points, 0), 0);
      expect(Math.abs(total - index.value)).toBeLessThan(1e-9);
      expect([0, index.low, index.value, index.high, 100]).toEqual(
        [0, index.low, index.value, index.high, 100].sort((a, b) => a - b),
      );
    }),
    runsOf(400),
  );
});

test("a point of the history equals the score of the data cut at that day, bit for bit (9.4, 15.5)", () => {
  fc.assert(
    fc.property(seeds, fc.nat(400), (seed, back) => {
      const { ledger, timeline, zone, days } = memberOf(seed);
      const day = days[0]! - back;
      expect(scoreAt(timelineOf(cut(ledger, day, zone), zone), day)).toEqual(scoreAt(timeline, day));
    }),
    runsOf(1_000),
  );
});

test("the order of rows and the machine's zone change nothing (15.4)", () => {
  const before = process.env.TZ;
  try {
    process.env.TZ = "Pacific/Auckland";
    fc.assert(
      fc.property(seeds, seed => {
        const { ledger, timeline, zone, days } = memberOf(seed);
        expect(scoreAt(timelineOf(permuted(ledger, seed), zone), days[0]!)).toEqual(scoreAt(timeline, days[0]!));
      }),
      runsOf(400),
    );
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
});

test("no guard raises an audit or changes its weight, whichever others are on (decisions 22 and 46)", () => {
  fc.assert(
    fc.property(seeds, fc.integer({ min: noGuards, max: allGuards }), (seed, others) => {
      const { timeline, days } = memberOf(seed);
      const moment = timeline.moment(days[0]!);
      for (const guard of guardIds)
        for (const audit of audits) {
          const off = audit.measure(timeline, moment, others & ~guardBit(guard));
          const on = audit.measure(timeline, moment, others | guardBit(guard));
          const told = { seed, guard, code: audit.code, status: off.status };
          expect({ ...told, status: on.status }).toEqual(told);
          if (on.status !== "measured" || off.status !== "measured") continue;
          expect({ ...told, raised: on.value > off.value + 1e-12, g: on.g }).toEqual({ ...told, raised: false, g: off.g });
        }
    }),
    runsOf(400),
  );
});

test("what the guards take adds up to raw less counted (G0.3)", () => {
  fc.assert(
    fc.property(seeds, seed => {
      const { timeline, days } = memberOf(seed);
      for (const { code, raw, counted, guards } of scoreAt(timeline, days[0]!).pillars.flatMap(pillar => pillar.audits)) {
        if (raw === null || counted === null) continue;
        const lost = guards.reduce((sum, guard) => sum + guard.loss, 0);
        expect({ seed, code, adds: Math.abs(raw - counted - lost) < 1e-9 }).toEqual({ seed, code, adds: true });
      }
    }),
    runsOf(400),
  );
});

test("the gain of an advice is the difference of two runs (13.2)", () => {
  fc.assert(
    fc.property(seeds, seed => {
      const { timeline, days } = memberOf(seed);
      const card = scoreAt(timeline, days[0]!);
      for (const one of advise(card))
        expect(pointsWith(card, { [one.code]: one.to }) - pointsWith(card, {})).toBeCloseTo(one.gain, 9);
    }),
    runsOf(400),
  );
});

import { defaultDay } from "../src/model/asof.ts";
import { habitIds, habitsOf, outcomesOf } from "../src/model/plan.ts";
import { timelineOf } from "../src/model/timeline.ts";
import { outlook } from "../src/model/what-if.ts";
import { benchLedger } from "./ledger.ts";
import { milliseconds } from "./measure.ts";

/** One move of each slider: the 13 weeks of a plan over a timeline that stands; warm medians. */
export async function whatIfBench(sizes: readonly number[]): Promise<Record<string, unknown>[]> {
  const rows: Record<string, unknown>[] = [];
  for (const size of sizes) {
    const ledger = benchLedger(size);
    const timeline = timelineOf(ledger, "Europe/Vienna");
    const day = defaultDay(timeline);
    const usual = habitsOf(timeline, day);
    const outcomes = outcomesOf(timeline, day);
    for (const habit of habitIds) {
      let moved = 0;
      const move = () => outlook(timeline, day, { ...usual, [habit]: usual[habit] + 1 + (moved++ % 4) }, outcomes);
      rows.push({ activities: ledger.activities.length, slider: habit, ms: await milliseconds(5, 2, move) });
    }
  }
  return rows;
}

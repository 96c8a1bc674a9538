import { defaultDay } from "../src/model/asof.ts";
import { history } from "../src/model/history.ts";
import { scoreAt } from "../src/model/score.ts";
import { type Timeline, timelineOf } from "../src/model/timeline.ts";
import { benchLedger } from "./ledger.ts";
import { milliseconds } from "./measure.ts";

/** One member: the timeline made ready (every fact asked for once), one scorecard, the whole weekly history; warm medians. */
export async function modelBench(sizes: readonly number[]): Promise<Record<string, unknown>[]> {
  const rows: Record<string, unknown>[] = [];
  for (const size of sizes) {
    const ledger = benchLedger(size);
    const runs = size > 200_000 ? 3 : 7;
    const ready = (): Timeline => {
      const made = timelineOf(ledger, "Europe/Vienna");
      scoreAt(made, defaultDay(made));
      return made;
    };
    const timeline = ready();
    const day = defaultDay(timeline);
    const scorecardMs = await milliseconds(runs * 3, 3, () => scoreAt(timeline, day));
    const timelineMs = (await milliseconds(runs, 2, ready)) - scorecardMs;
    const historyWeeks = history(timeline).length;
    const historyMs = await milliseconds(runs, 2, () => history(timeline));
    rows.push({ activities: ledger.activities.length, timelineMs, scorecardMs, historyWeeks, historyMs });
  }
  return rows;
}

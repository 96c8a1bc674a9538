import { defaultDay } from "../src/model/asof.ts";
import { history } from "../src/model/history.ts";
import { scoreAt } from "../src/model/score.ts";
import { type Timeline, timelineOf } from "../src/model/timeline.ts";
import { benchLedger } from "./ledger.ts";
import { milliseconds } from "./measure.ts";

/** One member: the timeline made ready (every fact asked for once), one scorecard, the whole weekly history; warm medians. */
export async function modelBench(sizes: readonly number[]): Promise<Record<string, unknown>[]> {
  const rows: Record<string, unknown>[] = [];
  for (const size of sizes) rows.push(await measured(size, 10));
  // The same member at the same pace for a hundred years: what grows then is the number of rows alone. In ten years a million rows also
  // stand ten times as close, and the rules compare each post and comment with all others of 60 days.
  rows.push(await measured(1_000_000, 100));
  return rows;
}

async function measured(size: number, years: number): Promise<Record<string, unknown>> {
  const ledger = benchLedger(size, years);
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
  return { activities: ledger.activities.length, years, timelineMs, scorecardMs, historyWeeks, historyMs };
}

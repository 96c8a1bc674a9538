import { defaultDay } from "../src/model/asof.ts";
import { timelineOf } from "../src/model/timeline.ts";
import type { Look } from "../src/workspace/view.ts";
import { peopleView } from "../src/workspace/views/people.ts";
import { benchLedger } from "./ledger.ts";
import { milliseconds } from "./measure.ts";

const zone = "Europe/Vienna";

/** The list of people over a timeline that stands: first, as the page opens, then the warm median; names and addresses are worked out each time, nothing is remembered. */
export async function peopleBench(sizes: readonly number[]): Promise<Record<string, unknown>[]> {
  const rows: Record<string, unknown>[] = [];
  for (const size of sizes) {
    const ledger = benchLedger(size);
    const timeline = timelineOf(ledger, zone);
    const look: Look = { ledger, timeline, zone, day: defaultDay(timeline), entries: [], memo: (_, make) => make() };
    const firstMs = await milliseconds(1, 0, () => peopleView.run(look, {}));
    rows.push({
      connections: ledger.activities.filter(({ kind }) => kind === "connection").length,
      people: peopleView.run(look, {}).people.length,
      firstMs,
      againMs: await milliseconds(5, 2, () => peopleView.run(look, {})),
    });
  }
  return rows;
}

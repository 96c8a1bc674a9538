import type { ActivityOf } from "../../core/activity.ts";
import { ints } from "../../core/columns.ts";
import type { Day } from "../../core/day.ts";
import { actions } from "./actions.ts";
import type { Timeline } from "./timeline.ts";

/** One query of one day with all its rows; `kept` while one of them is outside a burst (G6). */
export type Query = { readonly day: Day; readonly rows: ActivityOf<"search">[]; kept: boolean };

/** Days with searches in order, and how many different queries each had (rules P1.1). */
export type Searches = {
  readonly queries: readonly Query[];
  readonly day: Int32Array;
  readonly raw: Int32Array;
  readonly kept: Int32Array;
};

/** Equal queries of one day are one; rows without a key are one together. */
export function searches(timeline: Timeline): Searches {
  const { burst } = timeline.fact(actions);
  const queries: Query[] = [];
  const ofDay = new Map<string | null, Query>();
  const days: { day: Day; raw: number; kept: number }[] = [];
  for (const row of timeline.of("search")) {
    const day = timeline.clock.dayOf(row.at);
    if (days.at(-1)?.day !== day) {
      days.push({ day, raw: 0, kept: 0 });
      ofDay.clear();
    }
    const today = days.at(-1)!;
    let query = ofDay.get(row.key);
    if (!query) {
      query = { day, rows: [], kept: false };
      ofDay.set(row.key, query);
      queries.push(query);
      today.raw++;
    }
    query.rows.push(row);
    if (query.kept || burst(row.at)) continue;
    query.kept = true;
    today.kept++;
  }
  return {
    queries,
    day: ints(days, ({ day }) => day),
    raw: ints(days, ({ raw }) => raw),
    kept: ints(days, ({ kept }) => kept),
  };
}

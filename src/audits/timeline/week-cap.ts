import type { Day } from "../../core/day.ts";
import type { Evidence } from "../../core/measure.ts";
import { bucketOf } from "./window.ts";

/** Sums of doubles this close are equal. */
const equal = 1e-9;

/** What the cap of a week cuts of rows in time order (rules 2.13): its last rows lose what is too much. */
export function cutByWeek(rows: readonly Evidence[], asOf: Day, perWeek: number): Evidence[] {
  const room = new Map<number, number>();
  return rows.map(row => {
    const week = bucketOf(asOf, row.day ?? asOf);
    const left = room.get(week) ?? perWeek;
    const counted = row.counted <= left + equal ? row.counted : left;
    room.set(week, Math.max(0, left - counted));
    return counted === row.counted ? row : { ...row, counted, reasons: [...row.reasons, "G5"] };
  });
}

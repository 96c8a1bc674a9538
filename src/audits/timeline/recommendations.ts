import type { ActivityOf } from "../../core/activity.ts";
import { flags, ints } from "../../core/columns.ts";
import type { Day } from "../../core/day.ts";
import { foldCompany } from "../../text/fold.ts";
import { contacts } from "./contacts.ts";
import { careerAt, careerTurns } from "./positions.ts";
import type { Timeline } from "./timeline.ts";
import { countBelow } from "./window.ts";

/** Visible recommendations of both directions, in time order (rules R6.1, decision 42). */
export type Recommendations = {
  readonly rows: readonly ActivityOf<"recommendation">[];
  readonly day: Int32Array;
  readonly contact: Int32Array;
  /** Folded name of the company that a row names. */
  readonly company: readonly string[];
};

export function recommendations(timeline: Timeline): Recommendations {
  const people = timeline.fact(contacts);
  const rows = timeline.of("recommendation").filter(row => row.status.trim().toUpperCase() === "VISIBLE");
  return {
    rows,
    day: ints(rows, row => timeline.clock.dayOf(row.at)),
    contact: ints(rows, row => people.of(row.person)),
    company: rows.map(row => foldCompany(row.company)),
  };
}

/** By day: 1 for recommendations whose company is one of the member's positions (rules R7.1c). Made once per stretch of the career. */
export function shared(timeline: Timeline): (day: Day) => Uint8Array {
  const { company } = timeline.fact(recommendations);
  const turns = careerTurns(timeline);
  const known: (Uint8Array | undefined)[] = [];
  return day => {
    const stretch = countBelow(turns, day + 1);
    const found = known[stretch];
    if (found) return found;
    const own = new Set(careerAt(timeline, day).positions.map(position => foldCompany(position.company)));
    const made = flags(company, name => name !== "" && own.has(name));
    known[stretch] = made;
    return made;
  };
}

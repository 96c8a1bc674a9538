import type { ActivityOf } from "../../core/activity.ts";
import { ints } from "../../core/columns.ts";
import { contacts } from "./contacts.ts";
import { noDay } from "./network.ts";
import type { Timeline } from "./timeline.ts";

/** Visible recommendations received, as columns in time order (rules B4). */
export type Letters = {
  readonly rows: readonly ActivityOf<"recommendation">[];
  readonly day: Int32Array;
  readonly contact: Int32Array;
  /** Day from which a pair is known to be swapped: that of the later one; `noDay` without. */
  readonly swappedFrom: Int32Array;
};

const swapDays = 30;

export function letters(timeline: Timeline): Letters {
  const people = timeline.fact(contacts);
  const { clock } = timeline;
  const all = timeline.of("recommendation");
  const given = new Map<number, number[]>();
  for (const row of all) {
    const who = row.given ? people.of(row.person) : -1;
    if (who >= 0) given.set(who, [...(given.get(who) ?? []), clock.dayOf(row.at)]);
  }
  const rows = all.filter(row => !row.given && row.status.trim().toUpperCase() === "VISIBLE" && people.of(row.person) >= 0);
  const day = ints(rows, row => clock.dayOf(row.at));
  const contact = ints(rows, row => people.of(row.person));
  const swappedFrom = ints(rows, (_, i) => {
    const near = (given.get(contact[i]!) ?? []).filter(on => Math.abs(on - day[i]!) <= swapDays);
    return near.length === 0 ? noDay : Math.max(day[i]!, Math.min(...near));
  });
  return { rows, day, contact, swappedFrom };
}

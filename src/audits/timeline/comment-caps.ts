import type { Day } from "../../core/day.ts";
import { allGuards, type Guards, isOn } from "../../core/measure.ts";
import { actions } from "./actions.ts";
import { type Comments, comments } from "./comments.ts";
import { type Contacts, contacts } from "./contacts.ts";
import type { Moment } from "./moment.ts";
import { largestOfDay } from "./publishing.ts";
import type { Timeline } from "./timeline.ts";
import { bucketOf, countBelow } from "./window.ts";

export type Caps = { readonly perPost: number; readonly perDay: number; readonly perAuthor: number };

/**
 * Gives `add` the comments of substance of 13 weeks with what they count under the guards, in time order (rules E1.2): of each post
 * the earliest for life, of each day the largest, of each author and week the largest.
 */
export function capsOn(
  timeline: Timeline,
  moment: Moment,
  caps: Caps,
  guards: Guards | undefined,
  add: (day: Day, amount: number, i: number) => void,
): void {
  const on = guards ?? allGuards;
  const all = timeline.fact(comments);
  const { day, copy, substantive, burst, place } = all;
  const from = countBelow(day, moment.day - 90);
  const to = countBelow(day, moment.day + 1);
  const g3 = isOn(on, "G3");
  const g5 = isOn(on, "G5");
  const g6 = isOn(on, "G6");
  const round = timeline.fact(actions).roundTheClock(moment);
  const amountOf = (i: number): number => {
    if (substantive[i] === 0 || (g5 && place[i]! >= caps.perPost)) return 0;
    if (g6 && (burst[i] === 1 || round.has(day[i]!))) return 0;
    return g3 ? 1 / copy[i]! : 1;
  };
  const perDay = g5 ? caps.perDay : Number.POSITIVE_INFINITY;
  if (!g5 || !all.authorsKnown) {
    largestOfDay(day, from, to, perDay, amountOf, (on, amount, i) => {
      if (amount > 0) add(on, amount, i);
    });
    return;
  }
  const kept: number[] = [];
  largestOfDay(day, from, to, perDay, amountOf, (_, amount, i) => {
    if (amount > 0) kept.push(i);
  });
  const people = timeline.fact(contacts);
  const beyond = beyondAuthors(all, people, kept, moment, caps.perAuthor, amountOf);
  for (const i of kept) if (!beyond.has(i)) add(day[i]!, amountOf(i), i);
}

/** Comments beyond the largest few of an author in a week; unknown authors have no such limit (rules 2, 0.9). */
function beyondAuthors(
  all: Comments,
  people: Contacts,
  kept: readonly number[],
  moment: Moment,
  most: number,
  amountOf: (i: number) => number,
): ReadonlySet<number> {
  const groups = new Map<string, number[]>();
  for (const i of kept) {
    const { author } = all.rows[i]!;
    const who = people.of(author ?? null);
    if (who < 0) continue;
    const key = `${bucketOf(moment.day, all.day[i]!)} ${who}`;
    const list = groups.get(key);
    if (list) list.push(i);
    else groups.set(key, [i]);
  }
  return new Set([...groups.values()].flatMap(list => list.sort((a, b) => amountOf(b) - amountOf(a) || a - b).slice(most)));
}

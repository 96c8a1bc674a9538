import { daily, followersByDay, toldFollowers } from "../audits/timeline/figures.ts";
import type { Day } from "../core/day.ts";
import type { Workbook } from "../core/ledger.ts";
import type { Timeline } from "./timeline.ts";

/** What workbooks tell of one day; null where none tells it, which is never zero. A day may be below zero: reactions are taken back, followers leave. */
export type DayFigures = {
  readonly day: Day;
  readonly impressions: number | null;
  readonly engagements: number | null;
  readonly newFollowers: number | null;
  readonly followers: number | null;
};

/** Every day from the first to the last that a workbook tells of, days of which none does among them; of two exports the later one. */
export function figuresByDay(timeline: Timeline): DayFigures[] {
  const { day, impressions, engagements } = timeline.fact(daily);
  const gained = timeline.fact(followersByDay);
  const place = new Map([...day].map((each, i) => [each, i]));
  const gainedAt = new Map([...gained.day].map((each, i) => [each, gained.count[i]!]));
  const known = [...place.keys(), ...gainedAt.keys()];
  if (known.length === 0) return [];
  const [first, last] = [Math.min(...known), Math.max(...known)];
  // Where no export reaches, the model falls back on connections; that is no figure of a workbook.
  const totalOn = timeline.fact(toldFollowers);
  return Array.from({ length: last - first + 1 }, (_, n) => {
    const on = first + n;
    const i = place.get(on);
    const newFollowers = gainedAt.get(on) ?? null;
    return {
      day: on,
      impressions: i === undefined ? null : impressions[i]!,
      engagements: i === undefined ? null : engagements[i]!,
      newFollowers,
      followers: newFollowers === null ? null : totalOn(on),
    };
  });
}

/** What each workbook of a period says of the whole of it, in the order of the imports. */
export function workbooksOf(timeline: Timeline): Workbook[] {
  return timeline.ledger.imports.flatMap(({ workbook }) => (workbook ? [workbook] : []));
}

import type { Activity } from "../../core/activity.ts";
import type { Day } from "../../core/day.ts";
import { contacts } from "./contacts.ts";
import { exchanges } from "./exchanges.ts";
import { network } from "./network.ts";
import { recommendations } from "./recommendations.ts";
import type { Timeline } from "./timeline.ts";
import { countBelow } from "./window.ts";

/** One act of support per person in this many days, counted from the earliest (rules R6, decision 42). */
const rollDays = 364;
const mostPeople = 10;

/** Acts of support that count, as columns in time order. */
export type Acts = {
  readonly rows: readonly Activity[];
  readonly day: Int32Array;
  readonly contact: Int32Array;
};

type Support = {
  readonly given: Acts;
  readonly received: Acts;
  /** Endorsements given to people both had written with by that day. */
  readonly endorsedTalking: Acts;
  /** The same where messages are not known: to connections of that day. */
  readonly endorsedConnected: Acts;
};

/** Builds the acts. Nameless rows are left out: nobody can be told from somebody. */
export function support(timeline: Timeline): Support {
  const people = timeline.fact(contacts);
  const letters = timeline.fact(recommendations);
  const letter = (given: boolean): Acts =>
    columns(
      letters.rows.flatMap((row, i) => (row.given === given ? [{ row, day: letters.day[i]!, who: letters.contact[i]! }] : [])),
    );
  const endorsed = timeline
    .of("endorsement")
    .filter(row => row.given && row.status.trim().toUpperCase() === "ACCEPTED")
    .map(row => ({ row, day: timeline.clock.dayOf(row.at), who: people.of(row.person) }));
  const met = timeline.fact(exchanges);
  const { firstDay } = timeline.fact(network);
  const talking = ({ who, day }: Act): boolean => who >= 0 && met.own[who]! >= 0 && met.day[who]! <= day;
  const connected = ({ who, day }: Act): boolean => who >= 0 && firstDay[who]! <= day;
  return {
    given: letter(true),
    received: letter(false),
    endorsedTalking: columns(endorsed.filter(talking), mostPeople),
    endorsedConnected: columns(endorsed.filter(connected), mostPeople),
  };
}

type Act = { readonly row: Activity; readonly day: Day; readonly who: number };

/** Greedy in time order: one per person, and at most so many people, in any 364 days. */
function columns(acts: readonly Act[], most = Number.POSITIVE_INFINITY): Acts {
  const last = new Map<number, Day>();
  const kept: Act[] = [];
  let from = 0;
  for (const act of acts) {
    if (act.who < 0 || act.day - (last.get(act.who) ?? Number.NEGATIVE_INFINITY) < rollDays) continue;
    while (from < kept.length && act.day - kept[from]!.day >= rollDays) from++;
    if (kept.length - from >= most) continue;
    last.set(act.who, act.day);
    kept.push(act);
  }
  const [rows, day, contact] = [kept.map(({ row }) => row), kept.map(({ day }) => day), kept.map(({ who }) => who)];
  return { rows, day: Int32Array.from(day), contact: Int32Array.from(contact) };
}

/** Where the acts of the last 364 days lie. */
export function actsIn({ day }: Acts, asOf: Day): { from: number; to: number } {
  return { from: countBelow(day, asOf - rollDays + 1), to: countBelow(day, asOf + 1) };
}

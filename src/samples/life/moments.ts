import { type Day, type Second, secondsPerDay } from "../../core/day.ts";
import { between, pickBy, type Random } from "../../core/random.ts";

const weekdays: readonly (readonly [number, number])[] = [
  [0, 18],
  [1, 22],
  [2, 21],
  [3, 20],
  [4, 14],
  [5, 3],
  [6, 2],
];
const hours: readonly (readonly [number, number])[] = [
  [5, 4],
  [6, 10],
  [7, 14],
  [8, 13],
  [9, 11],
  [10, 9],
  [11, 8],
  [12, 9],
  [13, 9],
  [14, 8],
  [15, 7],
  [16, 6],
  [17, 5],
  [18, 4],
  [19, 4],
  [20, 2],
];

/** A day of the week that begins on `monday`, mostly a working day. */
export const dayIn = (random: Random, monday: Day): Day => monday + pickBy(random, weekdays);

/** A moment of a day, in waking hours of Central Europe (UTC). */
export function momentOn(random: Random, day: Day): Second {
  return day * secondsPerDay + pickBy(random, hours) * 3600 + between(random, 0, 3599);
}

export const momentIn = (random: Random, monday: Day): Second => momentOn(random, dayIn(random, monday));

/** Waiting time in seconds with a mean in hours, at least a minute; moved out of the night. */
export function later(random: Random, at: Second, meanHours: number): Second {
  const then = at + 60 + Math.floor(-Math.log(1 - random()) * meanHours * 3600);
  const hour = Math.floor((((then % secondsPerDay) + secondsPerDay) % secondsPerDay) / 3600);
  return hour < 5 ? then + (5 - hour) * 3600 : then;
}

/** Mondays of all weeks that touch the span. */
export function mondays(from: Day, to: Day): Day[] {
  const first = from - ((((from + 3) % 7) + 7) % 7);
  const list: Day[] = [];
  for (let monday = first; monday <= to; monday += 7) list.push(monday);
  return list;
}

/** A post or item id that carries its time (format spec 1.17): milliseconds shifted by 22 bits, and some chance below. */
export function idAt(random: Random, at: Second): string {
  const ms = BigInt(Math.round(at * 1000) + between(random, 0, 999));
  return ((ms << 22n) | BigInt(Math.floor(random() * 4_194_304))).toString();
}

export const feedLink = (kind: string, id: string): string => `https://www.linkedin.com/feed/update/urn%3Ali%3A${kind}%3A${id}`;

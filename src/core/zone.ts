import { type Day, type Second, secondsPerDay } from "./day.ts";
import { RapportError } from "./error.ts";

/** Days of one IANA zone. Offsets come from one table per zone, made once, not from a call per row (decision 13). */
export type Clock = {
  readonly zone: string;
  /** Civil day of an instant in the zone (rules 1.1). */
  dayOf(at: Second): Day;
  /** First instant of a civil day: local midnight. */
  startOf(day: Day): Second;
  /** Seconds since local midnight on the clock's face, 0 to 86,399. */
  secondOfDay(at: Second): number;
};

const firstSecond = Date.UTC(2000, 0, 1) / 1000;
const lastSecond = Date.UTC(2045, 0, 1) / 1000;
const clocks = new Map<string, Clock>();

/** The clock of a zone such as "Europe/Vienna". Throws `bad-time-zone`. */
export function clockOf(zone: string): Clock {
  const known = clocks.get(zone);
  if (known) return known;
  const clock = makeClock(zone);
  clocks.set(zone, clock);
  return clock;
}

function makeClock(zone: string): Clock {
  const { starts, offsets } = offsetTable(zone);
  let last = 0;
  const offsetAt = (at: Second): number => {
    if (starts[last]! <= at && (last + 1 === starts.length || at < starts[last + 1]!)) return offsets[last]!;
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= at) low = middle;
      else high = middle - 1;
    }
    last = low;
    return offsets[low]!;
  };
  const dayOf = (at: Second): Day => Math.floor((at + offsetAt(at)) / secondsPerDay);
  const startOf = (day: Day): Second => {
    const face = day * secondsPerDay;
    // The offset before midnight decides; where midnight itself is skipped, the day starts at the jump.
    const guess = face - offsetAt(face - offsetAt(face) - 1);
    if (dayOf(guess) === day && dayOf(guess - 1) < day) return guess;
    const other = face - offsetAt(guess);
    return dayOf(other) === day && dayOf(other - 1) < day
      ? other
      : (starts.find(s => dayOf(s) === day && dayOf(s - 1) < day) ?? guess);
  };
  const secondOfDay = (at: Second): number => {
    const face = at + offsetAt(at);
    return face - Math.floor(face / secondsPerDay) * secondsPerDay;
  };
  return { zone, dayOf, startOf, secondOfDay };
}

/** Change points of the zone's offset from 2000 to 2045, found by halving months that begin and end with different offsets. */
function offsetTable(zone: string): { starts: number[]; offsets: number[] } {
  const offset = offsetReader(zone);
  const starts = [Number.NEGATIVE_INFINITY];
  const offsets = [offset(firstSecond)];
  const step = 30 * secondsPerDay;
  for (let at = firstSecond; at < lastSecond; at += step) {
    const next = Math.min(at + step, lastSecond);
    if (offset(next) === offsets.at(-1)) continue;
    let low = at;
    let high = next;
    const before = offsets.at(-1)!;
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (offset(middle) === before) low = middle;
      else high = middle;
    }
    starts.push(high);
    offsets.push(offset(high));
  }
  return { starts, offsets };
}

function offsetReader(zone: string): (at: Second) => number {
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat("en-US", { timeZone: zone, timeZoneName: "longOffset", hour: "numeric" });
  } catch (cause) {
    throw new RapportError("bad-time-zone", { zone }, cause);
  }
  return at => {
    const name = format.formatToParts(at * 1000).find(part => part.type === "timeZoneName")?.value ?? "GMT";
    const m = /GMT([+-])(\d\d):(\d\d)(?::(\d\d))?/.exec(name);
    if (!m) return 0;
    const seconds = Number(m[2]) * 3600 + Number(m[3]) * 60 + Number(m[4] ?? 0);
    return m[1] === "-" ? -seconds : seconds;
  };
}

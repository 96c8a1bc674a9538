/** Local days and hours of one zone, asked from Intl for every second (and remembered). */
export type Clock = {
  readonly day: (second: number) => number;
  readonly hour: (second: number) => number;
  /** The second at which the local day after `day` begins. */
  readonly end: (day: number) => number;
};

const clocks = new Map<string, Clock>();

export function clockOf(zone: string): Clock {
  const known = clocks.get(zone);
  if (known) return known;
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    hourCycle: "h23",
  });
  const seen = new Map<number, { day: number; hour: number }>();
  const read = (second: number) => {
    const old = seen.get(second);
    if (old) return old;
    const part: Record<string, number> = {};
    for (const p of format.formatToParts(new Date(second * 1000))) part[p.type] = Number(p.value);
    const day = Date.UTC(part.year ?? 0, (part.month ?? 1) - 1, part.day ?? 1) / 86_400_000;
    const made = { day, hour: part.hour ?? 0 };
    seen.set(second, made);
    return made;
  };
  const end = (day: number) => {
    let low = (day - 1) * 86_400; // certainly not after the day
    let high = (day + 3) * 86_400; // certainly after it
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (read(middle).day > day) high = middle;
      else low = middle;
    }
    return high;
  };
  const clock = { day: (s: number) => read(s).day, hour: (s: number) => read(s).hour, end };
  clocks.set(zone, clock);
  return clock;
}

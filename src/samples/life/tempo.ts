import { type Day, dayOf, isoDay, parseIsoDay } from "../../core/day.ts";
import type { Traits } from "../traits.ts";

/** How busy the member is on LinkedIn in a week: the persona's own line, with a break each August and at Christmas. */
export function tempoOf(traits: Traits, day: Day): number {
  return along(traits.tempo, day) * breaks(day);
}

/** Value on straight lines between dated points; the first and last hold outside. Dates as text sort like days. */
function along(points: Traits["tempo"], day: Day): number {
  const today = isoDay(day);
  let before = points[0]!;
  for (const point of points) {
    if (point[0] > today) {
      const from = parseIsoDay(before[0]);
      const at = parseIsoDay(point[0]);
      return at === from || day < from ? point[1] : before[1] + ((point[1] - before[1]) * (day - from)) / (at - from);
    }
    before = point;
  }
  return before[1];
}

function breaks(day: Day): number {
  const date = new Date(day * 86_400_000);
  const year = date.getUTCFullYear();
  const inside = (from: Day, to: Day): boolean => day >= from && day <= to;
  if (inside(dayOf(year, 8, 5), dayOf(year, 8, 22))) return 0.08;
  if (inside(dayOf(year, 12, 21), dayOf(year, 12, 31)) || inside(dayOf(year, 1, 1), dayOf(year, 1, 5))) return 0.1;
  return 1;
}

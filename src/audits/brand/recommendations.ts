import { type Evidence, isOn, type Reason } from "../../core/measure.ts";
import { halfLives } from "../../core/weights.ts";
import type { Audit } from "../audit.ts";
import { bestRows } from "../timeline/best-rows.ts";
import { contacts } from "../timeline/contacts.ts";
import { letters } from "../timeline/letters.ts";
import type { Moment } from "../timeline/moment.ts";
import type { Timeline } from "../timeline/timeline.ts";
import { countBelow, sumOf } from "../timeline/window.ts";

const fading = halfLives(1_095);
const short = { words: 30, counts: 0.5 };
const swapped = 0.5;

/**
 * B4: who recommends the member? Visible recommendations of distinct people, fresh ones more; short ones half, and pairs written
 * for each other within 30 days half (rules B4). What they say is not read.
 */
export const recommendations: Audit = {
  id: "recommendations",
  code: "B4",
  pillar: "brand",
  weight: 10,
  grade: "C",
  curve: { kind: "count", m: 1, p: 4 },
  unit: "recommendations",
  window: "H1095",
  posts: false,
  sources: { all: ["Recommendations_Received"], improves: ["Recommendations_Given"] },
  effort: 2,
  guards: ["G7"],
  measure(timeline, moment, guards) {
    if (!moment.present("Recommendations_Received")) return { status: "no-data" };
    const { day, contact } = timeline.fact(letters);
    const amounts = bestRows(contact, countBelow(day, moment.day + 1), worthOf(timeline, moment, isOn(guards, "G7")));
    return { status: "measured", value: sumOf(amounts), g: 1, se: 0 };
  },
  evidence(timeline, moment) {
    const { rows, day, contact } = timeline.fact(letters);
    const { ids } = timeline.fact(contacts);
    const worth = worthOf(timeline, moment, false);
    const best = bestRows(contact, countBelow(day, moment.day + 1), worthOf(timeline, moment, true));
    return Array.from(best, (counted, i): Evidence => {
      const { origins, words } = rows[i]!;
      const isBest = counted > 0;
      const raw = isBest ? worth(i) : 0;
      const brief: Reason[] = words < short.words ? ["too-short"] : [];
      const reasons: Reason[] = isBest ? [...brief, ...(counted < raw ? ["G7" as const] : [])] : ["same-person"];
      const facts = { contact: ids[contact[i]!]!, words };
      return { origins, day: day[i]!, what: "recommendation", raw, counted, reasons, facts };
    }).reverse();
  },
};

function worthOf(timeline: Timeline, moment: Moment, g7: boolean): (i: number) => number {
  const { rows, day, swappedFrom } = timeline.fact(letters);
  return i => {
    const length = rows[i]!.words < short.words ? short.counts : 1;
    return fading(moment.day - day[i]!) * length * (g7 && swappedFrom[i]! <= moment.day ? swapped : 1);
  };
}

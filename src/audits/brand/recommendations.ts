import { isOn, type Reason } from "../../core/measure.ts";
import { halfLife } from "../../core/weights.ts";
import type { Audit } from "../audit.ts";
import { contacts } from "../timeline/contacts.ts";
import { letters } from "../timeline/letters.ts";
import type { Moment } from "../timeline/moment.ts";
import type { Timeline } from "../timeline/timeline.ts";
import { countBelow } from "../timeline/window.ts";

const days = 1_095;
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
    const { day, contact, people } = timeline.fact(letters);
    const best = new Float64Array(people);
    const worth = worthOf(timeline, moment, isOn(guards, "G7"));
    const end = countBelow(day, moment.day + 1);
    for (let i = 0; i < end; i++) best[contact[i]!] = Math.max(best[contact[i]!]!, worth(i));
    // Added in the order of the rows, so that the sum does not hang on how contacts are numbered.
    let value = 0;
    for (let i = 0; i < end; i++) {
      value += best[contact[i]!]!;
      best[contact[i]!] = 0;
    }
    return { status: "measured", value, g: 1, se: 0 };
  },
  evidence(timeline, moment) {
    const { rows, day, contact } = timeline.fact(letters);
    const { ids } = timeline.fact(contacts);
    const [raw, counted] = [worthOf(timeline, moment, false), worthOf(timeline, moment, true)];
    return rows
      .flatMap((row, i) => {
        if (day[i]! > moment.day) return [];
        const reasons: Reason[] = [
          ...(row.words < short.words ? ["too-short" as const] : []),
          ...(counted(i) < raw(i) ? ["G7" as const] : []),
        ];
        return [
          {
            origins: row.origins,
            day: day[i]!,
            what: "recommendation",
            raw: raw(i),
            counted: counted(i),
            reasons,
            facts: { contact: ids[contact[i]!]!, words: row.words },
          },
        ];
      })
      .reverse();
  },
};

function worthOf(timeline: Timeline, moment: Moment, g7: boolean): (i: number) => number {
  const { rows, day, swappedFrom } = timeline.fact(letters);
  return i => {
    const length = rows[i]!.words < short.words ? short.counts : 1;
    return halfLife(moment.day - day[i]!, days) * length * (g7 && swappedFrom[i]! <= moment.day ? swapped : 1);
  };
}

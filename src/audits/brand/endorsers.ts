import { isOn, type Reason } from "../../core/measure.ts";
import { halfLife } from "../../core/weights.ts";
import type { Audit } from "../audit.ts";
import { contacts } from "../timeline/contacts.ts";
import { endorsers as facts, mainSkills } from "../timeline/endorsers.ts";
import type { Moment } from "../timeline/moment.ts";
import type { Timeline } from "../timeline/timeline.ts";
import { countBelow } from "../timeline/window.ts";

const days = 730;
const otherSkill = 0.5;
const swapped = 0.5;

/**
 * B3: how many people vouch for the member's skills? Each person once, with the best of their visible endorsements; main skills
 * count full, others half, swapped ones half (rules B3). Hidden ones do not count; how skilled the endorser is, is not asked.
 */
export const endorsers: Audit = {
  id: "endorsers",
  code: "B3",
  pillar: "brand",
  weight: 8,
  grade: "C",
  curve: { kind: "count", m: 6, p: 30 },
  unit: "people",
  window: "H730",
  posts: false,
  sources: { all: ["Endorsement_Received_Info"], improves: ["Endorsement_Given_Info", "Skills"] },
  effort: 1,
  guards: ["G7"],
  measure(timeline, moment, guards) {
    if (!moment.present("Endorsement_Received_Info")) return { status: "no-data" };
    const { day, contact, people } = timeline.fact(facts);
    const best = new Float64Array(people);
    const g7 = isOn(guards, "G7");
    const end = countBelow(day, moment.day + 1);
    const worth = worthOf(timeline, moment, g7);
    for (let i = 0; i < end; i++) best[contact[i]!] = Math.max(best[contact[i]!]!, worth(i));
    // Added in the order of the rows, so that the sum does not hang on how contacts are numbered.
    let value = 0;
    for (let i = 0; i < end; i++) {
      value += best[contact[i]!]!;
      best[contact[i]!] = 0;
    }
    return { status: "measured", value, g: 1, se: 0, facts: { givenKnown: moment.present("Endorsement_Given_Info") } };
  },
  evidence(timeline, moment) {
    const { rows, day, contact, second } = timeline.fact(facts);
    const { ids } = timeline.fact(contacts);
    const main = timeline.fact(mainSkills)(moment.day);
    const [raw, counted] = [worthOf(timeline, moment, false), worthOf(timeline, moment, true)];
    return rows
      .flatMap((row, i) => {
        if (second[i]! >= moment.end) return [];
        const reasons: Reason[] = [...(main[i] === 1 ? [] : ["half" as const]), ...(counted(i) < raw(i) ? ["G7" as const] : [])];
        return [
          {
            origins: row.origins,
            day: day[i]!,
            what: "endorsement",
            raw: raw(i),
            counted: counted(i),
            reasons,
            facts: { contact: ids[contact[i]!]!, skill: row.skill },
          },
        ];
      })
      .reverse();
  },
};

function worthOf(timeline: Timeline, moment: Moment, g7: boolean): (i: number) => number {
  const { day, swappedFrom } = timeline.fact(facts);
  const main = timeline.fact(mainSkills)(moment.day);
  return i => {
    const swap = g7 && swappedFrom[i]! < moment.end ? swapped : 1;
    return halfLife(moment.day - day[i]!, days) * (main[i] === 1 ? 1 : otherSkill) * swap;
  };
}

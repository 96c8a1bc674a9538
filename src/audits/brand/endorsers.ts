import { type Evidence, isOn, type Reason } from "../../core/measure.ts";
import { halfLives } from "../../core/weights.ts";
import type { Audit } from "../audit.ts";
import { bestRows } from "../timeline/best-rows.ts";
import { contacts } from "../timeline/contacts.ts";
import { endorsers as facts, mainSkills } from "../timeline/endorsers.ts";
import type { Moment } from "../timeline/moment.ts";
import type { Timeline } from "../timeline/timeline.ts";
import { countBelow, sumOf } from "../timeline/window.ts";

const fading = halfLives(730);
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
    const { day, contact } = timeline.fact(facts);
    const amounts = bestRows(contact, countBelow(day, moment.day + 1), worthOf(timeline, moment, isOn(guards, "G7")));
    const given = { givenKnown: moment.present("Endorsement_Given_Info") };
    return { status: "measured", value: sumOf(amounts), g: 1, se: 0, facts: given };
  },
  evidence(timeline, moment) {
    const { rows, day, contact } = timeline.fact(facts);
    const { ids } = timeline.fact(contacts);
    const main = timeline.fact(mainSkills)(moment.day);
    const worth = worthOf(timeline, moment, false);
    const best = bestRows(contact, countBelow(day, moment.day + 1), worthOf(timeline, moment, true));
    return Array.from(best, (counted, i): Evidence => {
      const isBest = counted > 0;
      const raw = isBest ? worth(i) : 0;
      const half: Reason[] = main[i] === 1 ? [] : ["half"];
      const reasons: Reason[] = isBest ? [...half, ...(counted < raw ? ["G7" as const] : [])] : ["same-person"];
      const told = { contact: ids[contact[i]!]!, skill: rows[i]!.skill };
      return { origins: rows[i]!.origins, day: day[i]!, what: "endorsement", raw, counted, reasons, facts: told };
    }).reverse();
  },
};

function worthOf(timeline: Timeline, moment: Moment, g7: boolean): (i: number) => number {
  const { day, swappedFrom } = timeline.fact(facts);
  const main = timeline.fact(mainSkills)(moment.day);
  return i => {
    const swap = g7 && swappedFrom[i]! < moment.end ? swapped : 1;
    return fading(moment.day - day[i]!) * (main[i] === 1 ? 1 : otherSkill) * swap;
  };
}

import { isOn } from "../../core/measure.ts";
import { d13 } from "../../core/weights.ts";
import type { Audit } from "../audit.ts";
import { ageFactor, countObserved } from "../timeline/moment.ts";
import { tieRows } from "../timeline/tie-rows.ts";
import { tiesIn } from "../timeline/ties.ts";
import { bucketOf } from "../timeline/window.ts";

const weeks = 13;

/**
 * R2: with how many people does the member talk? Everybody with whom both sides wrote in 13 weeks, less the longer the last
 * message lies back (rules R2, 1.10). A person held only by a copied first message counts as that copy does. How much was
 * written is not asked, and silent connections add nothing.
 */
export const activeTies: Audit = {
  id: "active-ties",
  code: "R2",
  pillar: "relationships",
  weight: 20,
  grade: "B",
  curve: { kind: "count", m: 4, p: 20 },
  unit: "people",
  window: "13w",
  posts: false,
  sources: { all: ["messages"] },
  effort: 3,
  guards: ["G3"],
  measure(timeline, moment, guards) {
    if (!moment.present("messages")) return { status: "no-data" };
    if (countObserved(moment.observed("messages"), weeks) < 4) return { status: "not-observed-yet" };
    const ties = tiesIn(timeline, moment, weeks);
    const g3 = isOn(guards, "G3");
    let value = 0;
    let squares = 0;
    for (let i = 0; i < ties.count; i++) {
      const who = ties.contact[i]!;
      const amount = d13[bucketOf(moment.day, ties.last[who]!)]! * (g3 ? ties.share[who]! : 1);
      value += amount;
      squares += amount * amount;
    }
    const g = ageFactor(moment.day, moment.observedFrom("messages"), weeks);
    return { status: "measured", value, g, se: Math.sqrt(squares), facts: { people: ties.count } };
  },
  evidence(timeline, moment) {
    const ties = tiesIn(timeline, moment, weeks);
    return tieRows(timeline, moment, weeks, who => {
      const counted = ties.share[who]!;
      return { what: "tie", raw: 1, counted, reasons: counted < 1 ? ["G3"] : [], facts: { group: ties.group[who] === 1 } };
    });
  },
};

import { rate } from "../../core/arithmetic.ts";
import { isOn, type Reason } from "../../core/measure.ts";
import { d13 } from "../../core/weights.ts";
import type { Audit } from "../audit.ts";
import { actions } from "../timeline/actions.ts";
import { ageFactor, countObserved } from "../timeline/moment.ts";
import { reactions } from "../timeline/reactions.ts";
import { bucketOf, countBelow } from "../timeline/window.ts";

const perDay = 10;

/**
 * E2: how many reactions to other people's items a week? Each item once for life, runs of more than 30 in ten minutes as 5, at most
 * 10 a day (rules E2). The cheapest action, so it weighs least; which reaction it was is not asked.
 */
export const reactionsGiven: Audit = {
  id: "reactions-given",
  code: "E2",
  pillar: "engage",
  weight: 6,
  grade: "BC",
  curve: { kind: "count", m: 8, p: 50 },
  unit: "per-week",
  window: "D13",
  posts: false,
  sources: { all: ["Reactions"], improves: ["Shares"] },
  effort: 3,
  guards: ["G2", "G5", "G6", "G7"],
  measure(timeline, moment, guards) {
    if (!moment.present("Reactions")) return { status: "no-data" };
    const observed = moment.observed("Reactions");
    if (countObserved(observed, 13) < 4) return { status: "not-observed-yet" };
    const { day, spree } = timeline.fact(reactions);
    const round = timeline.fact(actions).roundTheClock(moment);
    const g2 = isOn(guards, "G2");
    const g6 = isOn(guards, "G6") && round.size > 0;
    const most = isOn(guards, "G5") ? perDay : Number.POSITIVE_INFINITY;
    const amounts = new Float64Array(13);
    const end = countBelow(day, moment.day + 1);
    for (let i = countBelow(day, moment.day - 90); i < end; ) {
      const today = day[i]!;
      let n = 0;
      for (; i < end && day[i] === today; i++) if (!g2 || spree[i] === 0) n++;
      if (!g6 || !round.has(today)) amounts[bucketOf(moment.day, today)]! += Math.min(most, n);
    }
    const { value, se } = rate(d13, amounts, observed);
    return { status: "measured", value, se, g: ageFactor(moment.day, moment.observedFrom("Reactions"), 13) };
  },
  evidence(timeline, moment) {
    const { rows, day, spree } = timeline.fact(reactions);
    const round = timeline.fact(actions).roundTheClock(moment);
    const observed = moment.observed("Reactions");
    const from = countBelow(day, moment.day - 90);
    let ofDay = 0;
    return rows
      .slice(from, countBelow(day, moment.day + 1))
      .map((row, k) => {
        const i = from + k;
        if (k === 0 || day[i] !== day[i - 1]) ofDay = 0;
        const reasons: Reason[] = [];
        if (round.has(day[i]!)) reasons.push("G6");
        else if (spree[i] === 1) reasons.push("G2");
        else if (++ofDay > perDay) reasons.push("G5");
        const counted = reasons.length === 0 ? 1 : 0;
        return { origins: row.origins, day: day[i]!, what: "reaction", raw: 1, counted, reasons, facts: { type: row.type } };
      })
      .filter(row => observed[bucketOf(moment.day, row.day)] === 1)
      .reverse();
  },
};

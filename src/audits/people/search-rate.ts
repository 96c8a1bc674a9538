import { rate } from "../../core/arithmetic.ts";
import { type GuardId, isOn } from "../../core/measure.ts";
import { d13 } from "../../core/weights.ts";
import type { Audit } from "../audit.ts";
import { actions } from "../timeline/actions.ts";
import { ageFactor, countObserved } from "../timeline/moment.ts";
import { searches } from "../timeline/searches.ts";
import { bucketOf, countBelow } from "../timeline/window.ts";

const perDay = 10;

/**
 * P1: how many searches a week? Equal queries of one day are one, and a day counts 10 at most (rules P1.1).
 * What was searched for, and whether it led to anybody, is not asked: the file does not tell.
 */
export const searchRate: Audit = {
  id: "search-rate",
  code: "P1",
  pillar: "people",
  weight: 14,
  grade: "BC",
  curve: { kind: "count", m: 3, p: 20 },
  unit: "per-week",
  window: "D13",
  posts: false,
  sources: { all: ["SearchQueries"] },
  effort: 3,
  guards: ["G5", "G6"],
  measure(timeline, moment, guards) {
    if (!moment.present("SearchQueries")) return { status: "no-data" };
    const observed = moment.observed("SearchQueries");
    if (countObserved(observed, 13) < 4) return { status: "not-observed-yet" };
    const { day, raw, kept } = timeline.fact(searches);
    const g6 = isOn(guards, "G6");
    const most = isOn(guards, "G5") ? perDay : Number.POSITIVE_INFINITY;
    const round = timeline.fact(actions).roundTheClock(moment);
    const amounts = new Float64Array(13);
    const end = countBelow(day, moment.day + 1);
    for (let i = countBelow(day, moment.day - 90); i < end; i++) {
      if (g6 && round.has(day[i]!)) continue;
      amounts[bucketOf(moment.day, day[i]!)]! += Math.min(most, g6 ? kept[i]! : raw[i]!);
    }
    const { value, se } = rate(d13, amounts, observed);
    return { status: "measured", value, se, g: ageFactor(moment.day, moment.observedFrom("SearchQueries"), 13) };
  },
  evidence(timeline, moment) {
    const observed = moment.observed("SearchQueries");
    const round = timeline.fact(actions).roundTheClock(moment);
    const ofDay = new Map<number, number>();
    return timeline
      .fact(searches)
      .queries.filter(({ day }) => day <= moment.day && day >= moment.day - 90 && observed[bucketOf(moment.day, day)] === 1)
      .map(({ day, rows, kept }) => {
        const before = ofDay.get(day) ?? 0;
        const reason: GuardId | null = !kept || round.has(day) ? "G6" : before >= perDay ? "G5" : null;
        if (reason !== "G6") ofDay.set(day, before + 1);
        const counted = reason === null ? 1 : 0;
        const reasons = reason === null ? [] : [reason];
        return {
          origins: rows.flatMap(row => row.origins),
          day,
          what: "search",
          raw: 1,
          counted,
          reasons,
          facts: { rows: rows.length },
        };
      })
      .reverse();
  },
};

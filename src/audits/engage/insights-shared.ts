import { rate } from "../../core/arithmetic.ts";
import { type Guards, isOn, type Reason } from "../../core/measure.ts";
import { d13 } from "../../core/weights.ts";
import type { Audit } from "../audit.ts";
import { insights } from "../timeline/insights.ts";
import { ageFactor, countObserved, type Moment } from "../timeline/moment.ts";
import { posts } from "../timeline/posts.ts";
import { largestOfDay } from "../timeline/publishing.ts";
import type { Timeline } from "../timeline/timeline.ts";
import { bucketOf, countBelow } from "../timeline/window.ts";

const perDay = 1;

/**
 * E3: how many posts with something to take away a week? 40 words and a document, article, poll or link, or a foreign post reshared
 * with 25 own words; copies count less, one a day (rules E3). Whether a link helps or hurts its reach is not asked: studies disagree.
 */
export const insightsShared: Audit = {
  id: "insights-shared",
  code: "E3",
  pillar: "engage",
  weight: 10,
  grade: "BC",
  curve: { kind: "count", m: 0.5, p: 2 },
  unit: "per-week",
  window: "D13",
  posts: true,
  sources: { all: ["Shares"], improves: ["InstantReposts", "Rich_Media"] },
  effort: 3,
  guards: ["G3", "G5"],
  measure(timeline, moment, guards) {
    if (!moment.present("Shares")) return { status: "no-data" };
    const observed = moment.observed("Shares");
    if (countObserved(observed, 13) < 4) return { status: "not-observed-yet" };
    const amounts = new Float64Array(13);
    walk(timeline, moment, guards, (day, amount) => {
      amounts[bucketOf(moment.day, day)]! += amount;
    });
    const { value, se } = rate(d13, amounts, observed);
    return { status: "measured", value, se, g: ageFactor(moment.day, moment.observedFrom("Shares"), 13) };
  },
  evidence(timeline, moment) {
    const all = timeline.fact(insights);
    const { rows, copy } = timeline.fact(posts);
    const observed = moment.observed("Shares");
    const counted = new Map<number, number>();
    walk(timeline, moment, undefined, (_, amount, i) => counted.set(i, amount));
    return Array.from(all.post, (post, i) => ({ post, i, day: all.day[i]! }))
      .filter(({ day }) => day <= moment.day && day >= moment.day - 90 && observed[bucketOf(moment.day, day)] === 1)
      .map(({ post, i, day }) => {
        const { origins, text } = rows[post]!;
        const reasons: Reason[] = [];
        if (copy[post]! > 1) reasons.push("G3");
        if (!counted.has(i)) reasons.push("G5");
        const facts = { opening: text.raw.slice(0, 80), words: text.words, copy: copy[post]! };
        return { origins, day, what: "post", raw: 1, counted: counted.get(i) ?? 0, reasons, facts };
      })
      .reverse();
  },
};

function walk(
  timeline: Timeline,
  moment: Moment,
  guards: Guards | undefined,
  add: (day: number, amount: number, i: number) => void,
): void {
  const { day, post } = timeline.fact(insights);
  const { copy } = timeline.fact(posts);
  const g3 = guards === undefined || isOn(guards, "G3");
  const most = guards === undefined || isOn(guards, "G5") ? perDay : Number.POSITIVE_INFINITY;
  const amountOf = (i: number): number => (g3 ? 1 / copy[post[i]!]! : 1);
  largestOfDay(day, countBelow(day, moment.day - 90), countBelow(day, moment.day + 1), most, amountOf, add);
}

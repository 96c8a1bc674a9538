import { rate } from "../../core/arithmetic.ts";
import type { Day } from "../../core/day.ts";
import { allGuards, type Evidence, type Guards, isOn, type Reason } from "../../core/measure.ts";
import { d13 } from "../../core/weights.ts";
import type { Audit } from "../audit.ts";
import { ageFactor, countObserved, type Moment } from "../timeline/moment.ts";
import { largestOfDay, publishedAt } from "../timeline/publishing.ts";
import type { Timeline } from "../timeline/timeline.ts";
import { cutByWeek } from "../timeline/week-cap.ts";
import { bucketOf, countBelow } from "../timeline/window.ts";

const perDay = 1;
const perWeek = 5;

/**
 * B5: how much does the member publish a week? An article 1.5, a post 1, a reshare with own words 0.5, the rest 0.1; copies less,
 * the largest of a day, at most 5 a week (rules B5). Whether it was read is asked in B7 and E5. More than 5 brings nothing.
 */
export const publishRate: Audit = {
  id: "publish-rate",
  code: "B5",
  pillar: "brand",
  weight: 17,
  grade: "A",
  curve: { kind: "count", m: 0.5, p: 3 },
  unit: "per-week",
  window: "D13",
  posts: true,
  sources: { any: ["Shares", "workbook posts"], improves: ["InstantReposts", "Articles", "Rich_Media"] },
  effort: 3,
  guards: ["G3", "G5"],
  measure(timeline, moment, guards) {
    const source = moment.present("Shares") ? "Shares" : "workbook posts";
    if (!moment.present(source)) return { status: "no-data" };
    const observed = moment.observed(source);
    if (countObserved(observed, 13) < 4) return { status: "not-observed-yet" };
    const { value, se } = rate(d13, amountsOf(timeline, moment, guards), observed);
    return {
      status: "measured",
      value,
      se,
      g: ageFactor(moment.day, moment.observedFrom(source), 13),
      facts: { atLeast: source !== "Shares" },
    };
  },
  evidence(timeline, moment) {
    const all = publishedAt(timeline, moment);
    const kept = new Map<number, number>();
    largestOfDays(timeline, moment, allGuards, (_, amount, i) => kept.set(i, amount));
    const { from, to } = windowOf(all.day, moment);
    const rows = all.rows.slice(from, to).map((row, k): Evidence => {
      const i = from + k;
      const copy = all.copy[i]!;
      const reasons: Reason[] = [...(copy > 1 ? ["G3" as const] : []), ...(kept.has(i) ? [] : ["G5" as const])];
      const facts = { opening: row.kind === "post" ? row.text.raw.slice(0, 80) : null, copy };
      const [raw, counted] = [all.amount[i]!, kept.get(i) ?? 0];
      return { origins: row.origins, day: all.day[i]!, what: row.kind, raw, counted, reasons, facts };
    });
    return cutByWeek(rows, moment.day, perWeek).reverse();
  },
};

const windowOf = (day: Int32Array, moment: Moment): { from: number; to: number } => ({
  from: countBelow(day, moment.day - 90),
  to: countBelow(day, moment.day + 1),
});

/** Amounts by week. */
function amountsOf(timeline: Timeline, moment: Moment, guards: Guards): Float64Array {
  const amounts = new Float64Array(13);
  largestOfDays(timeline, moment, guards, (day, amount) => {
    amounts[bucketOf(moment.day, day)]! += amount;
  });
  return isOn(guards, "G5") ? amounts.map(amount => Math.min(perWeek, amount)) : amounts;
}

function largestOfDays(
  timeline: Timeline,
  moment: Moment,
  guards: Guards,
  add: (day: Day, amount: number, i: number) => void,
): void {
  const { day, amount, copy } = publishedAt(timeline, moment);
  const { from, to } = windowOf(day, moment);
  const g3 = isOn(guards, "G3");
  const most = isOn(guards, "G5") ? perDay : Number.POSITIVE_INFINITY;
  largestOfDay(day, from, to, most, i => (g3 ? amount[i]! / copy[i]! : amount[i]!), add);
}

import { decayedSum } from "../../core/arithmetic.ts";
import type { SourceId } from "../../core/source.ts";
import { d52 } from "../../core/weights.ts";
import type { Audit } from "../audit.ts";
import { contacts } from "../timeline/contacts.ts";
import { ageFactor, countObserved, type Moment, observedIn } from "../timeline/moment.ts";
import { type Acts, support as acts, actsIn } from "../timeline/support.ts";
import type { Timeline } from "../timeline/timeline.ts";
import { bucketOf } from "../timeline/window.ts";

/** What one act of support counts. */
const points = { written: 4, received: 2, endorsed: 0.5 } as const;

/**
 * R6: does the member stand up for others? Points for visible recommendations written and received and for endorsements of
 * people both have written with, one per person in 364 days, 10 endorsed people at most (rules R6). Swaps are not lowered here,
 * and what a recommendation says is not asked.
 */
export const support: Audit = {
  id: "support",
  code: "R6",
  pillar: "relationships",
  weight: 10,
  grade: "BC",
  curve: { kind: "count", m: 1, p: 8 },
  unit: "points",
  window: "D52",
  posts: false,
  sources: {
    any: ["Recommendations_Given", "Recommendations_Received", "Endorsement_Given_Info"],
    improves: ["messages", "Connections"],
  },
  effort: 2,
  guards: [],
  measure(timeline, moment) {
    const parts = partsAt(timeline, moment);
    const files = parts.map(part => part.file).filter(file => moment.present(file));
    if (files.length === 0) return { status: "no-data" };
    if (countObserved(observedIn(moment, files, 1), 52) < 4) return { status: "not-observed-yet" };
    const amounts = new Float64Array(52);
    for (const { list, worth } of parts) {
      const { from, to } = actsIn(list, moment.day);
      for (let i = from; i < to; i++) amounts[bucketOf(moment.day, list.day[i]!)]! += worth;
    }
    const first = Math.min(...files.map(file => moment.observedFrom(file) ?? Number.POSITIVE_INFINITY));
    const { value, se } = decayedSum(d52, amounts);
    return { status: "measured", value, se, g: ageFactor(moment.day, first, 52) };
  },
  evidence(timeline, moment) {
    const { ids } = timeline.fact(contacts);
    return partsAt(timeline, moment)
      .flatMap(({ list, worth, what }) => {
        const { from, to } = actsIn(list, moment.day);
        return list.rows.slice(from, to).map((row, i) => {
          const facts = { contact: ids[list.contact[from + i]!]! };
          return { origins: row.origins, day: list.day[from + i]!, what, raw: worth, counted: worth, reasons: [], facts };
        });
      })
      .sort((a, b) => b.day - a.day);
  },
};

type Part = { readonly file: SourceId; readonly list: Acts; readonly worth: number; readonly what: string };

/** The kinds of support that can be judged. Endorsements need to know who is no stranger. */
function partsAt(timeline: Timeline, moment: Moment): Part[] {
  const all = timeline.fact(acts);
  const endorsed = moment.present("messages")
    ? all.endorsedTalking
    : moment.present("Connections")
      ? all.endorsedConnected
      : null;
  const parts: Part[] = [
    { file: "Recommendations_Given", list: all.given, worth: points.written, what: "recommendation-written" },
    { file: "Recommendations_Received", list: all.received, worth: points.received, what: "recommendation-received" },
  ];
  if (endorsed) parts.push({ file: "Endorsement_Given_Info", list: endorsed, worth: points.endorsed, what: "endorsement" });
  return parts;
}

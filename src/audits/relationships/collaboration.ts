import type { Audit } from "../audit.ts";
import { ageFactor, countObserved, type Moment } from "../timeline/moment.ts";
import { mutualCommenters } from "../timeline/mutual-comments.ts";
import { recommendations, shared } from "../timeline/recommendations.ts";
import { tieRows } from "../timeline/tie-rows.ts";
import { type Ties, tiesIn } from "../timeline/ties.ts";
import type { Timeline } from "../timeline/timeline.ts";
import { countBelow } from "../timeline/window.ts";

const weeks = 26;

/**
 * R7: with whom does the member do things together? People two-way in 26 weeks who also left a joint trace: both wrote in one
 * group, a file passed between them, a recommendation that names a position of the member, comments on each other's posts (rules
 * R7). The last needs authors, which no archive tells; joint mentions are in no source, and Comments alone give nothing.
 */
export const collaboration: Audit = {
  id: "collaboration",
  code: "R7",
  pillar: "relationships",
  weight: 7,
  grade: "C",
  curve: { kind: "count", m: 1.5, p: 10 },
  unit: "people",
  window: "26w",
  posts: false,
  sources: {
    all: ["messages"],
    improves: ["Recommendations_Given", "Recommendations_Received", "Positions", "Comments", "received comments"],
  },
  effort: 1,
  guards: [],
  measure(timeline, moment) {
    if (!moment.present("messages")) return { status: "no-data" };
    if (countObserved(moment.observed("messages"), weeks) < 4) return { status: "not-observed-yet" };
    const ties = tiesIn(timeline, moment, weeks);
    const others = otherTraces(timeline, moment);
    let value = 0;
    for (let i = 0; i < ties.count; i++) if (hasTrace(ties, ties.contact[i]!, others)) value++;
    const g = ageFactor(moment.day, moment.observedFrom("messages"), weeks);
    return { status: "measured", value, g, se: Math.sqrt(value), facts: { people: ties.count } };
  },
  evidence(timeline, moment) {
    const ties = tiesIn(timeline, moment, weeks);
    const others = otherTraces(timeline, moment);
    return tieRows(timeline, moment, weeks, who => {
      const raw = hasTrace(ties, who, others) ? 1 : 0;
      const traces = {
        group: ties.group[who] === 1,
        attachment: ties.attached[who] === 1,
        recommendation: others.recommended.includes(who),
        mutualComments: others.commented.has(who),
      };
      return { what: "tie", raw, counted: raw, reasons: raw === 1 ? [] : ["no-success"], facts: traces };
    });
  },
};

type OtherTraces = { readonly recommended: readonly number[]; readonly commented: ReadonlySet<number> };

/** Contacts with a trace that stands outside of messages. */
const otherTraces = (timeline: Timeline, moment: Moment): OtherTraces => ({
  recommended: recommendedIn(timeline, moment),
  commented: mutualCommenters(timeline, moment, 7 * weeks),
});

function hasTrace(ties: Ties, who: number, { recommended, commented }: OtherTraces): boolean {
  return ties.group[who] === 1 || ties.attached[who] === 1 || recommended.includes(who) || commented.has(who);
}

/** Contacts of the window's recommendations, either way, that name a company of the member's positions. */
function recommendedIn(timeline: Timeline, moment: Moment): number[] {
  const { day, contact } = timeline.fact(recommendations);
  const found: number[] = [];
  if (day.length === 0) return found;
  const joint = timeline.fact(shared)(moment.day);
  for (let i = countBelow(day, moment.day - 7 * weeks + 1); i < day.length && day[i]! <= moment.day; i++)
    if (joint[i] === 1 && contact[i]! >= 0) found.push(contact[i]!);
  return found;
}

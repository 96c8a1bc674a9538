import { ratio } from "../../core/arithmetic.ts";
import type { Evidence } from "../../core/measure.ts";
import type { Audit } from "../audit.ts";
import { countObserved, type Moment, observedIn } from "../timeline/moment.ts";
import { answers, type Reply, visits } from "../timeline/replies.ts";
import type { Timeline } from "../timeline/timeline.ts";

const prior = { a: 2, b: 3 };

/**
 * E7: does the member answer under own posts? Share of comments by others answered within 24 hours; where these are not known, share
 * of own posts with an own comment between 5 minutes and 48 hours after ("presence in own threads", rules E7). What was answered, is
 * not asked.
 */
export const repliesGiven: Audit = {
  id: "replies-given",
  code: "E7",
  pillar: "engage",
  weight: 10,
  grade: "A",
  curve: { kind: "ratio", m: 0.4, p: 0.85 },
  unit: "share",
  window: "13w",
  prior,
  posts: true,
  sources: { all: ["Comments", "Shares"], improves: ["received comments", "post figures"] },
  effort: 3,
  guards: [],
  measure(timeline, moment) {
    if (!moment.present("Comments") || !moment.present("Shares")) return { status: "no-data" };
    if (countObserved(observedIn(moment, ["Comments", "Shares"]), 13) < 4) return { status: "not-observed-yet" };
    const cases = casesAt(timeline, moment);
    if (cases.length === 0) return { status: "not-applicable" };
    const success = cases.reduce((n, one) => n + (one.success ? 1 : 0), 0);
    return {
      status: "measured",
      ...ratio(prior, success, cases.length),
      facts: { cases: cases.length, success, form: formAt(moment) },
    };
  },
  evidence(timeline, moment) {
    return casesAt(timeline, moment)
      .map(
        ({ row, day, success }): Evidence => ({
          origins: row.origins,
          day,
          what: row.kind === "post" ? "post" : "comment-received",
          raw: success ? 1 : 0,
          counted: success ? 1 : 0,
          reasons: success ? [] : ["no-success"],
          facts: { opening: row.kind === "post" ? row.text.raw.slice(0, 80) : null },
        }),
      )
      .reverse();
  },
};

const formAt = (moment: Moment): string => (moment.present("received comments") ? "answers" : "presence");

function casesAt(timeline: Timeline, moment: Moment): readonly Reply[] {
  return formAt(moment) === "answers" ? answers(timeline, moment) : visits(timeline, moment);
}

import { isOn } from "../../core/measure.ts";
import type { Audit } from "../audit.ts";
import { episodes } from "../timeline/episodes.ts";
import { countObserved } from "../timeline/moment.ts";
import { openingRows, ratioOfOpenings } from "../timeline/openings.ts";

const prior = { a: 3, b: 1 };
/** A text and one copy of it pass. */
const mostCopies = 2;

/**
 * R9: are first messages written for the person? Own openings whose text stood in at most one earlier opening of the 60 days
 * before (rules R9). Names, digits and addresses make no difference; a later copy does not spoil an earlier message. Notes of
 * invitations and texts without a word are no cases.
 */
export const personalMessages: Audit = {
  id: "personal-messages",
  code: "R9",
  pillar: "relationships",
  weight: 6,
  grade: "B",
  curve: { kind: "ratio", m: 0.6, p: 0.95 },
  unit: "share",
  window: "D26",
  prior,
  posts: false,
  sources: { all: ["messages"] },
  effort: 1,
  guards: ["G3"],
  measure(timeline, moment, guards) {
    if (!moment.present("messages")) return { status: "no-data" };
    if (countObserved(moment.observed("messages"), 26) < 4) return { status: "not-observed-yet" };
    const { copy } = timeline.fact(episodes);
    const most = isOn(guards, "G3") ? mostCopies : Number.POSITIVE_INFINITY;
    return ratioOfOpenings(timeline, moment, "own", prior, e => (copy[e] === 0 ? null : copy[e]! <= most ? 1 : 0));
  },
  evidence(timeline, moment) {
    const { copy } = timeline.fact(episodes);
    return openingRows(timeline, moment, "own", e => {
      if (copy[e] === 0) return null;
      const personal = copy[e]! <= mostCopies;
      return { raw: 1, counted: personal ? 1 : 0, reasons: personal ? [] : ["G3"], facts: { copy: copy[e]! } };
    });
  },
};

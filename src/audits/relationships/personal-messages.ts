import { ratio } from "../../core/arithmetic.ts";
import { isOn } from "../../core/measure.ts";
import { d26 } from "../../core/weights.ts";
import type { Audit } from "../audit.ts";
import { contacts } from "../timeline/contacts.ts";
import { directAt, episodes } from "../timeline/episodes.ts";
import { contactAt, messages } from "../timeline/messages.ts";
import { countObserved } from "../timeline/moment.ts";
import { openingsIn } from "../timeline/openings.ts";
import { bucketOf, weighted } from "../timeline/window.ts";

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
    const { day, copy } = timeline.fact(episodes);
    const most = isOn(guards, "G3") ? mostCopies : Number.POSITIVE_INFINITY;
    const { list, from, to } = openingsIn(timeline, moment, "own");
    const cases = new Float64Array(26);
    const personal = new Float64Array(26);
    for (let i = from; i < to; i++) {
      const e = list[i]!;
      if (copy[e] === 0 || !directAt(timeline, e, moment)) continue;
      const j = bucketOf(moment.day, day[e]!);
      cases[j]!++;
      if (copy[e]! <= most) personal[j]!++;
    }
    const weight = weighted(d26, cases);
    if (weight === 0) return { status: "not-applicable" };
    return { status: "measured", ...ratio(prior, weighted(d26, personal), weight) };
  },
  evidence(timeline, moment) {
    const { day, copy, first, conversation } = timeline.fact(episodes);
    const { rows, conversations } = timeline.fact(messages);
    const { ids } = timeline.fact(contacts);
    const { list, from, to } = openingsIn(timeline, moment, "own");
    return [...list.subarray(from, to)]
      .filter(e => copy[e]! > 0 && directAt(timeline, e, moment))
      .map(e => {
        const counted = copy[e]! <= mostCopies ? 1 : 0;
        const reasons = counted === 1 ? [] : (["G3"] as const);
        const facts = { contact: ids[contactAt(conversations, conversation[e]!, moment.end)]!, copy: copy[e]! };
        return { origins: rows[first[e]!]!.origins, day: day[e]!, what: "opening", raw: 1, counted, reasons, facts };
      })
      .reverse();
  },
};

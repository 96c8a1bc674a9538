import { ratio } from "../../core/arithmetic.ts";
import { isOn, type Reason } from "../../core/measure.ts";
import { d26 } from "../../core/weights.ts";
import type { Audit } from "../audit.ts";
import { contacts } from "../timeline/contacts.ts";
import { directAt, episodes, silence } from "../timeline/episodes.ts";
import { contactAt, messages } from "../timeline/messages.ts";
import { countObserved } from "../timeline/moment.ts";
import { openingsIn } from "../timeline/openings.ts";
import { bucketOf, weighted } from "../timeline/window.ts";

const prior = { a: 2, b: 8 };

/**
 * R4: do people answer the member's first messages? Own openings at least 14 days old; an answer within 14 days succeeds, and
 * the n-th copy of a text wins 1/n (rules R4, G3). An answer in an own second message's place, and groups, are no cases.
 */
export const replyWon: Audit = {
  id: "reply-won",
  code: "R4",
  pillar: "relationships",
  weight: 11,
  grade: "AB",
  curve: { kind: "ratio", m: 0.2, p: 0.5 },
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
    const { second, day, answer, copy } = timeline.fact(episodes);
    const g3 = isOn(guards, "G3");
    const { list, from, to } = openingsIn(timeline, moment, "own");
    const ripe = moment.judgedUntil("messages") - silence;
    const cases = new Float64Array(26);
    const won = new Float64Array(26);
    for (let i = from; i < to; i++) {
      const e = list[i]!;
      if (second[e]! > ripe || !directAt(timeline, e, moment)) continue;
      const j = bucketOf(moment.day, day[e]!);
      cases[j]!++;
      if (answer[e]! < moment.end && answer[e]! - second[e]! <= silence) won[j]! += g3 && copy[e]! > 1 ? 1 / copy[e]! : 1;
    }
    const weight = weighted(d26, cases);
    if (weight === 0) return { status: "not-applicable" };
    return { status: "measured", ...ratio(prior, weighted(d26, won), weight) };
  },
  evidence(timeline, moment) {
    const { second, day, answer, copy, first, conversation } = timeline.fact(episodes);
    const { rows, conversations } = timeline.fact(messages);
    const { ids } = timeline.fact(contacts);
    const { list, from, to } = openingsIn(timeline, moment, "own");
    const ripe = moment.judgedUntil("messages") - silence;
    return [...list.subarray(from, to)]
      .filter(e => directAt(timeline, e, moment))
      .map(e => {
        const unripe = second[e]! > ripe;
        const raw = !unripe && answer[e]! < moment.end && answer[e]! - second[e]! <= silence ? 1 : 0;
        const reasons: Reason[] = unripe ? ["unripe"] : raw === 0 ? ["no-success"] : copy[e]! > 1 ? ["G3"] : [];
        const facts = { contact: ids[contactAt(conversations, conversation[e]!, moment.end)]!, copy: copy[e]! };
        const counted = raw / Math.max(1, copy[e]!);
        return { origins: rows[first[e]!]!.origins, day: day[e]!, what: "opening", raw, counted, reasons, facts };
      })
      .reverse();
  },
};

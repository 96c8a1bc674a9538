import { isOn, type Reason } from "../../core/measure.ts";
import type { Audit } from "../audit.ts";
import { episodes, silence } from "../timeline/episodes.ts";
import { countObserved, type Moment } from "../timeline/moment.ts";
import { openingRows, ratioOfOpenings } from "../timeline/openings.ts";
import type { Timeline } from "../timeline/timeline.ts";

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
    const g3 = isOn(guards, "G3");
    const { copy } = timeline.fact(episodes);
    const isWon = winner(timeline, moment);
    return ratioOfOpenings(timeline, moment, "own", prior, e => {
      const won = isWon(e);
      return won === null ? null : won && g3 && copy[e]! > 1 ? 1 / copy[e]! : Number(won);
    });
  },
  evidence(timeline, moment) {
    const { copy } = timeline.fact(episodes);
    const isWon = winner(timeline, moment);
    return openingRows(timeline, moment, "own", e => {
      const won = isWon(e);
      const reasons: Reason[] = won === null ? ["unripe"] : !won ? ["no-success"] : copy[e]! > 1 ? ["G3"] : [];
      const raw = Number(won ?? false);
      return { raw, counted: raw / Math.max(1, copy[e]!), reasons, facts: { copy: copy[e]! } };
    });
  },
};

/** Tells whether the other side answered in time; null while it still may. */
function winner(timeline: Timeline, moment: Moment): (e: number) => boolean | null {
  const { second, answer } = timeline.fact(episodes);
  const ripe = moment.judgedUntil("messages") - silence;
  return e => (second[e]! > ripe ? null : answer[e]! < moment.end && answer[e]! - second[e]! <= silence);
}

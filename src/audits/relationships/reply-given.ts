import type { Reason } from "../../core/measure.ts";
import type { Audit } from "../audit.ts";
import { episodes, partnerOf } from "../timeline/episodes.ts";
import { countObserved, type Moment } from "../timeline/moment.ts";
import { network } from "../timeline/network.ts";
import { openingRows, ratioOfOpenings } from "../timeline/openings.ts";
import type { Timeline } from "../timeline/timeline.ts";

const prior = { a: 3, b: 3 };
const within = 3 * 86_400;

/**
 * R5: does the member answer? First messages of connections, or of people both had written with before, answered within 3 days
 * (rules R5, weekends included). Cold mail of strangers, advertising and a text that the sender sent before need no answer and
 * stand on neither side.
 */
export const replyGiven: Audit = {
  id: "reply-given",
  code: "R5",
  pillar: "relationships",
  weight: 9,
  grade: "BC",
  curve: { kind: "ratio", m: 0.5, p: 0.9 },
  unit: "share",
  window: "D26",
  prior,
  posts: false,
  sources: { all: ["messages"], improves: ["Connections"] },
  effort: 3,
  guards: [],
  measure(timeline, moment) {
    if (!moment.present("messages")) return { status: "no-data" };
    if (countObserved(moment.observed("messages"), 26) < 4) return { status: "not-observed-yet" };
    return ratioOfOpenings(timeline, moment, "inbound", prior, e => {
      const answered = isAsked(timeline, moment, e) ? isAnswered(timeline, moment, e) : null;
      return answered === null ? null : Number(answered);
    });
  },
  evidence(timeline, moment) {
    return openingRows(timeline, moment, "inbound", e => {
      if (!isAsked(timeline, moment, e)) return null;
      const answered = isAnswered(timeline, moment, e);
      const raw = Number(answered ?? false);
      const reasons: Reason[] = answered === null ? ["unripe"] : answered ? [] : ["no-success"];
      return { raw, counted: raw, reasons, facts: {} };
    });
  },
};

/** Whether it comes from somebody the member should answer. */
function isAsked(timeline: Timeline, moment: Moment, e: number): boolean {
  const { warm, mass, day } = timeline.fact(episodes);
  if (mass[e] === 1) return false;
  const who = partnerOf(timeline, e, moment);
  return who >= 0 && (warm[e] === 1 || timeline.fact(network).firstDay[who]! <= day[e]!);
}

/** Whether the member answered in time; null while there still is time. */
function isAnswered(timeline: Timeline, moment: Moment, e: number): boolean | null {
  const { second, answer } = timeline.fact(episodes);
  if (second[e]! > moment.judgedUntil("messages") - within) return null;
  return answer[e]! < moment.end && answer[e]! - second[e]! <= within;
}

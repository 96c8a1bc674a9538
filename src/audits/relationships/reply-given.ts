import type { Reason } from "../../core/measure.ts";
import type { Audit } from "../audit.ts";
import { episodes } from "../timeline/episodes.ts";
import { contactAt, messages } from "../timeline/messages.ts";
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
    const isAsked = asker(timeline, moment);
    const isAnswered = answerer(timeline, moment);
    return ratioOfOpenings(timeline, moment, "inbound", prior, e => {
      const answered = isAsked(e) ? isAnswered(e) : null;
      return answered === null ? null : Number(answered);
    });
  },
  evidence(timeline, moment) {
    const isAsked = asker(timeline, moment);
    const isAnswered = answerer(timeline, moment);
    return openingRows(timeline, moment, "inbound", e => {
      if (!isAsked(e)) return null;
      const answered = isAnswered(e);
      const raw = Number(answered ?? false);
      const reasons: Reason[] = answered === null ? ["unripe"] : answered ? [] : ["no-success"];
      return { raw, counted: raw, reasons, facts: {} };
    });
  },
};

/** Tells whether an episode comes from somebody the member should answer. */
function asker(timeline: Timeline, moment: Moment): (e: number) => boolean {
  const { warm, mass, day, conversation } = timeline.fact(episodes);
  const { conversations } = timeline.fact(messages);
  const { firstDay } = timeline.fact(network);
  return e => {
    if (mass[e] === 1) return false;
    const who = contactAt(conversations, conversation[e]!, moment.end);
    return who >= 0 && (warm[e] === 1 || firstDay[who]! <= day[e]!);
  };
}

/** Tells whether the member answered in time; null while there still is time. */
function answerer(timeline: Timeline, moment: Moment): (e: number) => boolean | null {
  const { second, answer } = timeline.fact(episodes);
  const ripe = moment.judgedUntil("messages") - within;
  return e => (second[e]! > ripe ? null : answer[e]! < moment.end && answer[e]! - second[e]! <= within);
}

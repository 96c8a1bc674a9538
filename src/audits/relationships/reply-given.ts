import { ratio } from "../../core/arithmetic.ts";
import type { Reason } from "../../core/measure.ts";
import { d26 } from "../../core/weights.ts";
import type { Audit } from "../audit.ts";
import { contacts } from "../timeline/contacts.ts";
import { episodes } from "../timeline/episodes.ts";
import { contactAt, messages } from "../timeline/messages.ts";
import { countObserved, type Moment } from "../timeline/moment.ts";
import { network } from "../timeline/network.ts";
import { openingsIn } from "../timeline/openings.ts";
import type { Timeline } from "../timeline/timeline.ts";
import { bucketOf, weighted } from "../timeline/window.ts";

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
    const { second, day, answer } = timeline.fact(episodes);
    const { list, from, to } = openingsIn(timeline, moment, "inbound");
    const ripe = moment.judgedUntil("messages") - within;
    const cases = new Float64Array(26);
    const answered = new Float64Array(26);
    for (let i = from; i < to; i++) {
      const e = list[i]!;
      if (second[e]! > ripe || askerOf(timeline, moment, e) < 0) continue;
      const j = bucketOf(moment.day, day[e]!);
      cases[j]!++;
      if (answer[e]! < moment.end && answer[e]! - second[e]! <= within) answered[j]!++;
    }
    const weight = weighted(d26, cases);
    if (weight === 0) return { status: "not-applicable" };
    return { status: "measured", ...ratio(prior, weighted(d26, answered), weight) };
  },
  evidence(timeline, moment) {
    const { second, day, answer, first } = timeline.fact(episodes);
    const { rows } = timeline.fact(messages);
    const { ids } = timeline.fact(contacts);
    const { list, from, to } = openingsIn(timeline, moment, "inbound");
    const ripe = moment.judgedUntil("messages") - within;
    return [...list.subarray(from, to)]
      .filter(e => askerOf(timeline, moment, e) >= 0)
      .map(e => {
        const unripe = second[e]! > ripe;
        const raw = !unripe && answer[e]! < moment.end && answer[e]! - second[e]! <= within ? 1 : 0;
        const reasons: Reason[] = unripe ? ["unripe"] : raw === 0 ? ["no-success"] : [];
        const facts = { contact: ids[askerOf(timeline, moment, e)]! };
        return { origins: rows[first[e]!]!.origins, day: day[e]!, what: "inbound-opening", raw, counted: raw, reasons, facts };
      })
      .reverse();
  },
};

/** Who asked, if it is somebody the member should answer; else -1. */
function askerOf(timeline: Timeline, moment: Moment, e: number): number {
  const { conversation, warm, mass, day } = timeline.fact(episodes);
  if (mass[e] === 1) return -1;
  const who = contactAt(timeline.fact(messages).conversations, conversation[e]!, moment.end);
  if (who < 0) return -1;
  return warm[e] === 1 || timeline.fact(network).firstDay[who]! <= day[e]! ? who : -1;
}

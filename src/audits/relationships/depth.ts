import { d26 } from "../../core/weights.ts";
import type { Audit } from "../audit.ts";
import { contacts } from "../timeline/contacts.ts";
import { episodes, silence } from "../timeline/episodes.ts";
import { contactAt, messages } from "../timeline/messages.ts";
import { countObserved, type Moment } from "../timeline/moment.ts";
import type { Timeline } from "../timeline/timeline.ts";
import { bucketOf, countBelow, ratioOfWeeks } from "../timeline/window.ts";

const prior = { a: 2, b: 6 };

/**
 * R3: do talks go back and forth? Episodes with an own message, of which those where the direction changed 3 times or more
 * succeed (rules R3). An episode is dated by its last message, so that a long talk does not grow old; length and topic of the
 * messages are not asked. Copies can not win here: with 3 changes one own message is no opening.
 */
export const depth: Audit = {
  id: "depth",
  code: "R3",
  pillar: "relationships",
  weight: 11,
  grade: "BC",
  curve: { kind: "ratio", m: 0.2, p: 0.55 },
  unit: "share",
  window: "D26",
  prior,
  posts: false,
  sources: { all: ["messages"] },
  effort: 1,
  guards: [],
  measure(timeline, moment) {
    if (!moment.present("messages")) return { status: "no-data" };
    if (countObserved(moment.observed("messages"), 26) < 4) return { status: "not-observed-yet" };
    const cases = new Float64Array(26);
    const deep = new Float64Array(26);
    const { deepFrom } = timeline.fact(episodes);
    eachCase(timeline, moment, (episode, day) => {
      const j = bucketOf(moment.day, day);
      cases[j]!++;
      if (deepFrom[episode]! < moment.end) deep[j]!++;
    });
    return ratioOfWeeks(prior, d26, cases, deep);
  },
  evidence(timeline, moment) {
    const { deepFrom, conversation, first } = timeline.fact(episodes);
    const { conversations, rows } = timeline.fact(messages);
    const { ids } = timeline.fact(contacts);
    const found: ReturnType<Audit["evidence"]>[number][] = [];
    eachCase(timeline, moment, (episode, day) => {
      const raw = deepFrom[episode]! < moment.end ? 1 : 0;
      const facts = { contact: ids[contactAt(conversations, conversation[episode]!, moment.end)]! };
      const reasons = raw === 1 ? [] : (["no-success"] as const);
      found.push({ origins: rows[first[episode]!]!.origins, day, what: "episode", raw, counted: raw, reasons, facts });
    });
    return found.reverse();
  },
};

/** Episodes whose first own message is 14 days old and whose last message lies in the window, with the day of that message. */
function eachCase(timeline: Timeline, moment: Moment, use: (episode: number, day: number) => void): void {
  const all = timeline.fact(messages);
  const { ofMessage, nextAt, ownFrom } = timeline.fact(episodes);
  const ripe = moment.judgedUntil("messages") - silence;
  const end = countBelow(all.day, moment.day + 1);
  for (let i = countBelow(all.day, moment.day - 181); i < end; i++) {
    const episode = ofMessage[i]!;
    if (episode < 0 || nextAt[i]! < moment.end || ownFrom[episode]! > ripe) continue;
    if (contactAt(all.conversations, all.conversation[i]!, moment.end) >= 0) use(episode, all.day[i]!);
  }
}

import { ratio } from "../../core/arithmetic.ts";
import { isOn, type Reason } from "../../core/measure.ts";
import type { Audit } from "../audit.ts";
import { contacts } from "../timeline/contacts.ts";
import { contactAt, messages } from "../timeline/messages.ts";
import { countObserved, type Moment } from "../timeline/moment.ts";
import { type PastTies, pastTies } from "../timeline/past-ties.ts";
import type { Timeline } from "../timeline/timeline.ts";
import { countBelow } from "../timeline/window.ts";

const prior = { a: 3, b: 7 };
const leastTies = 5;

/**
 * R8: are the strong ties of former times kept? Of the 30 strongest of 104 to 26 weeks ago those who wrote, or to whom the
 * member wrote, in the last 26 weeks (rules R8). A greeting copied to all keeps a tie by 1/n only; one-sided talk never was a
 * tie, and groups are not asked.
 */
export const keptTies: Audit = {
  id: "kept-ties",
  code: "R8",
  pillar: "relationships",
  weight: 10,
  grade: "BC",
  curve: { kind: "ratio", m: 0.2, p: 0.55 },
  unit: "share",
  window: "104w",
  prior,
  posts: false,
  sources: { all: ["messages"] },
  effort: 3,
  guards: ["G3"],
  measure(timeline, moment, guards) {
    if (!moment.present("messages")) return { status: "no-data" };
    if (countObserved(moment.observed("messages"), 104) < 4) return { status: "not-observed-yet" };
    const ties = pastTies(timeline, moment);
    if (ties.count < leastTies) return { status: "not-applicable", facts: { ties: ties.count } };
    const g3 = isOn(guards, "G3");
    let kept = 0;
    for (let p = 0; p < ties.count; p++) kept += keptBy(ties, p, g3);
    return { status: "measured", ...ratio(prior, kept, ties.count), facts: { ties: ties.count } };
  },
  evidence(timeline, moment) {
    const ties = pastTies(timeline, moment);
    const { ids } = timeline.fact(contacts);
    return Array.from({ length: ties.count }, (_, p) => {
      const [raw, counted] = [keptBy(ties, p, false), keptBy(ties, p, true)];
      const reasons: Reason[] = raw === 0 ? ["no-success"] : counted < raw ? ["G3"] : [];
      const facts = { contact: ids[ties.contact[p]!]!, strength: ties.strength[p]! };
      return { ...lastMessage(timeline, moment, ties.contact[p]!), what: "past-tie", raw, counted, reasons, facts };
    }).sort((a, b) => b.day - a.day);
  },
};

function keptBy(ties: PastTies, p: number, g3: boolean): number {
  if (ties.heard[p] === 1) return 1;
  return g3 || ties.share[p] === 0 ? ties.share[p]! : 1;
}

/** Where the latest one-to-one message with somebody stands. */
function lastMessage(timeline: Timeline, moment: Moment, who: number) {
  const { day, rows, conversation, conversations } = timeline.fact(messages);
  for (let i = countBelow(day, moment.day + 1) - 1; i >= 0; i--)
    if (contactAt(conversations, conversation[i]!, moment.end) === who) return { origins: rows[i]!.origins, day: day[i]! };
  return { origins: [], day: moment.day };
}

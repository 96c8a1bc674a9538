import type { Day } from "../../core/day.ts";
import { hasPhrase, phraseOf } from "../../text/phrases.ts";
import { follows } from "./follows.ts";
import type { Timeline } from "./timeline.ts";
import { topics } from "./topics.ts";

/** By day: 1 for followed companies with a focus topic in their names (rules P8.3). Made once per set of topics. */
export function topicalCompanies(timeline: Timeline): (day: Day) => Uint8Array {
  const { items } = timeline.fact(follows);
  const { at } = timeline.fact(topics);
  const known = new Map<unknown, Uint8Array>();
  return day => {
    const focus = at(day);
    const before = known.get(focus);
    if (before) return before;
    const phrases = focus.flatMap(topic => topic.phrases).map(phraseOf);
    const made = Uint8Array.from(items, ({ tokens }) => (phrases.some(phrase => hasPhrase(tokens, phrase)) ? 1 : 0));
    known.set(focus, made);
    return made;
  };
}

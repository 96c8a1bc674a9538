import type { Evidence } from "../../core/measure.ts";
import { contacts } from "./contacts.ts";
import { messages } from "./messages.ts";
import type { Moment } from "./moment.ts";
import { contactOfTalk, talks } from "./talks.ts";
import { tiesIn } from "./ties.ts";
import type { Timeline } from "./timeline.ts";
import { countBelow } from "./window.ts";

/**
 * One row for each person two-way in a window, with the origins of the messages of the latest day: the person is the case, not
 * the message. `judge` says what a person counts. Latest first.
 */
export function tieRows(
  timeline: Timeline,
  moment: Moment,
  weeks: number,
  judge: (contact: number) => Omit<Evidence, "origins" | "day">,
): Evidence[] {
  const ties = tiesIn(timeline, moment, weeks);
  const { ids } = timeline.fact(contacts);
  const people = [...ties.contact.subarray(0, ties.count)];
  return people
    .map(who => {
      const { facts, ...rest } = judge(who);
      const day = ties.last[who]!;
      return { ...rest, origins: originsOf(timeline, moment, who, day), day, facts: { contact: ids[who]!, ...facts } };
    })
    .sort((a, b) => b.day - a.day);
}

/** Origins of the messages with somebody on a day: one-to-one both ways, in groups their own. */
function originsOf(timeline: Timeline, moment: Moment, who: number, day: number): Evidence["origins"] {
  const all = timeline.fact(messages);
  const drawn = timeline.fact(talks);
  const direct = new Set<number>();
  for (let t = countBelow(drawn.day, day); t < drawn.count && drawn.day[t] === day; t++)
    if (contactOfTalk(drawn, all.conversations, t, moment.end) === who) direct.add(drawn.conversation[t]!);
  const found: Evidence["origins"][number][] = [];
  for (let i = countBelow(all.day, day); i < all.rows.length && all.day[i] === day; i++)
    if (all.sender[i] === who || direct.has(all.conversation[i]!)) found.push(...all.rows[i]!.origins);
  return found;
}

import type { Prior } from "../../core/arithmetic.ts";
import type { Evidence, Measure } from "../../core/measure.ts";
import { d26 } from "../../core/weights.ts";
import { contacts } from "./contacts.ts";
import { episodes, partnerOf } from "./episodes.ts";
import { contactAt, messages } from "./messages.ts";
import type { Moment } from "./moment.ts";
import type { Timeline } from "./timeline.ts";
import { bucketOf, countBelow, ratioOfWeeks } from "./window.ts";

export type Side = "own" | "inbound";
type Openings = {
  readonly list: Int32Array;
  readonly day: Int32Array;
  /** 1: with one contact at any later day, 0: with nobody or in a group for good, -1: it depends on the day. */
  readonly steady: Int8Array;
};

const weeks = 26;

/** First messages of the member and those of others: numbers of their episodes, and days (rules 1.9). */
export function openings(timeline: Timeline): Readonly<Record<Side, Openings>> {
  const { day, second, conversation, ownOpenings, inboundOpenings } = timeline.fact(episodes);
  const { conversations } = timeline.fact(messages);
  const steadyIn = (episode: number): number => {
    const k = conversation[episode]!;
    const end = second[episode]! + 1;
    const whoNow = contactAt(conversations, k, end);
    if (conversations.groupFrom[k]! < end) return 0;
    const staysAlone = conversations.groupFrom[k] === Number.POSITIVE_INFINITY;
    return staysAlone && (conversations.knownFrom[k]! < end || whoNow === conversations.partner[k]) ? Number(whoNow >= 0) : -1;
  };
  const column = (list: Int32Array): Openings => ({
    list,
    day: list.map(e => day[e]!),
    steady: signs(list, steadyIn),
  });
  return { own: column(ownOpenings), inbound: column(inboundOpenings) };
}

/** A share of the openings of one side in 26 weeks: `judge` gives the success of an episode, 0 to 1, or null where it is no case. */
export function ratioOfOpenings(
  timeline: Timeline,
  moment: Moment,
  side: Side,
  prior: Prior,
  judge: (episode: number) => number | null,
): Measure {
  const { list, day, steady } = timeline.fact(openings)[side];
  const { conversation } = timeline.fact(episodes);
  const { conversations } = timeline.fact(messages);
  const cases = new Float64Array(weeks);
  const successes = new Float64Array(weeks);
  const end = countBelow(day, moment.day + 1);
  for (let i = countBelow(day, moment.day - 7 * weeks + 1); i < end; i++) {
    const episode = list[i]!;
    const isWith = steady[i]! === 1 || (steady[i]! < 0 && contactAt(conversations, conversation[episode]!, moment.end) >= 0);
    const success = isWith ? judge(episode) : null;
    if (success === null) continue;
    const j = bucketOf(moment.day, day[i]!);
    cases[j]!++;
    successes[j]! += success;
  }
  return ratioOfWeeks(prior, d26, cases, successes);
}

type Row = Pick<Evidence, "raw" | "counted" | "reasons" | "facts">;

/** Rows of the openings of one side in 26 weeks, latest first, with whom they were; `judge` gives the rest, or null where it is no case. */
export function openingRows(timeline: Timeline, moment: Moment, side: Side, judge: (episode: number) => Row | null): Evidence[] {
  const { list, day } = timeline.fact(openings)[side];
  const { first } = timeline.fact(episodes);
  const { rows } = timeline.fact(messages);
  const { ids } = timeline.fact(contacts);
  const found: Evidence[] = [];
  for (let i = countBelow(day, moment.day + 1) - 1; i >= 0 && day[i]! > moment.day - 7 * weeks; i--) {
    const episode = list[i]!;
    const who = partnerOf(timeline, episode, moment);
    const row = who < 0 ? null : judge(episode);
    if (row === null) continue;
    const { facts, ...rest } = row;
    const what = side === "own" ? "opening" : "inbound-opening";
    found.push({ origins: rows[first[episode]!]!.origins, day: day[i]!, what, ...rest, facts: { contact: ids[who]!, ...facts } });
  }
  return found;
}

/** A column of -1, 0 and 1. */
function signs(list: Int32Array, of: (n: number) => number): Int8Array {
  const column = new Int8Array(list.length);
  for (let i = 0; i < list.length; i++) column[i] = of(list[i]!);
  return column;
}

import { episodes } from "./episodes.ts";
import type { Moment } from "./moment.ts";
import type { Timeline } from "./timeline.ts";
import { countBelow } from "./window.ts";

type Openings = { readonly list: Int32Array; readonly day: Int32Array };

/** Own openings and those of others, with their days (rules 1.9). */
function openings(timeline: Timeline): { readonly own: Openings; readonly inbound: Openings } {
  const { day, ownOpenings, inboundOpenings } = timeline.fact(episodes);
  const column = (list: Int32Array): Openings => ({ list, day: list.map(e => day[e]!) });
  return { own: column(ownOpenings), inbound: column(inboundOpenings) };
}

/** Episodes opened by one side in the last `weeks` weeks: `list` from `from` to before `to`. Groups to be are among them: ask `directAt`. */
export function openingsIn(
  timeline: Timeline,
  moment: Moment,
  side: "own" | "inbound",
  weeks = 26,
): { readonly list: Int32Array; readonly from: number; readonly to: number } {
  const { list, day } = timeline.fact(openings)[side];
  return { list, from: countBelow(day, moment.day - 7 * weeks + 1), to: countBelow(day, moment.day + 1) };
}

import type { Evidence } from "../../core/measure.ts";
import { isOn } from "../../core/measure.ts";
import type { SourceId } from "../../core/source.ts";
import { d13 } from "../../core/weights.ts";
import type { Audit } from "../audit.ts";
import { actions } from "../timeline/actions.ts";
import { episodes, partnerOf } from "../timeline/episodes.ts";
import { messages } from "../timeline/messages.ts";
import { ageFactor, countObserved, type Moment, observedIn } from "../timeline/moment.ts";
import { outreach } from "../timeline/outreach.ts";
import type { Timeline } from "../timeline/timeline.ts";
import { countBelow } from "../timeline/window.ts";

const files: readonly SourceId[] = ["SearchQueries", "Invitations", "Company Follows", "Member_Follows", "messages"];
const least = 2;
const days = 91;

/**
 * P2: on how many days does the member go out to people? A day counts once, with one search, invitation, follow or first message
 * (rules P2.1). How much was done on a day is not asked: two fixed days beat one long session.
 */
export const outreachDays: Audit = {
  id: "outreach-days",
  code: "P2",
  pillar: "people",
  weight: 12,
  grade: "BC",
  curve: { kind: "ratio", m: 0.2, p: 0.7 },
  unit: "share",
  window: "D13",
  posts: false,
  sources: { any: files, least, improves: ["Connections"] },
  effort: 3,
  guards: ["G6"],
  measure(timeline, moment, guards) {
    const from = files.flatMap(file => moment.observedFrom(file) ?? []).sort((a, b) => a - b);
    if (from.length < least) return { status: "no-data" };
    const observed = observedIn(moment, files, least);
    if (countObserved(observed, 13) < 4) return { status: "not-observed-yet" };
    const active = activeDays(timeline, moment, isOn(guards, "G6"));
    let sum = 0;
    let weight = 0;
    for (let j = 0; j < 13; j++) {
      if (observed[j] === 0) continue;
      let n = 0;
      for (let age = 7 * j; age < 7 * j + 7; age++) n += active[age]!;
      sum += (d13[j]! * n) / 7;
      weight += d13[j]!;
    }
    const value = sum / weight;
    const se = Math.sqrt((value * (1 - value)) / (7 * weight + 1));
    return { status: "measured", value, se, g: ageFactor(moment.day, from[least - 1]!, 13) };
  },
  evidence(timeline, moment) {
    const observed = observedIn(moment, files, least);
    const raw = activeDays(timeline, moment, false);
    const kept = activeDays(timeline, moment, true);
    const found: Evidence[] = [];
    for (let age = 0; age < days; age++) {
      if (raw[age] === 0 || observed[Math.floor(age / 7)] === 0) continue;
      const { origins, facts } = whatWasDone(timeline, moment, moment.day - age);
      const reasons = kept[age] === 0 ? (["G6"] as const) : [];
      found.push({ origins, day: moment.day - age, what: "outreach-day", raw: 1, counted: kept[age]!, reasons, facts });
    }
    return found;
  },
};

/** 1 for each of the last 91 days with outreach, by age in days. */
function activeDays(timeline: Timeline, moment: Moment, g6: boolean): Uint8Array {
  const all = timeline.fact(outreach);
  const { day, ownOpenings } = timeline.fact(episodes);
  const { openingDays } = timeline.fact(openings);
  const round = timeline.fact(actions).roundTheClock(moment);
  const active = new Uint8Array(days);
  const until = g6 ? all.keptUntil : all.until;
  for (let i = countBelow(all.day, moment.day - days + 1); i < all.day.length && all.day[i]! <= moment.day; i++)
    if (moment.day < until[i]!) active[moment.day - all.day[i]!] = 1;
  for (let i = countBelow(openingDays, moment.day - days + 1); i < openingDays.length && openingDays[i]! <= moment.day; i++) {
    const e = ownOpenings[i]!;
    if (g6 && all.openingBurst[i] === 1) continue;
    if (active[moment.day - day[e]!] === 0 && partnerOf(timeline, e, moment) >= 0) active[moment.day - day[e]!] = 1;
  }
  if (g6) for (const left of round) if (left <= moment.day && moment.day - left < days) active[moment.day - left] = 0;
  return active;
}

function openings(timeline: Timeline): { openingDays: Int32Array } {
  const { day, ownOpenings } = timeline.fact(episodes);
  return { openingDays: ownOpenings.map(e => day[e]!) };
}

function whatWasDone(timeline: Timeline, moment: Moment, day: number): Pick<Evidence, "origins" | "facts"> {
  const steps = timeline.fact(outreach).steps.filter(step => step.day === day && moment.day < step.until);
  const all = timeline.fact(episodes);
  const { rows } = timeline.fact(messages);
  const opened = [...all.ownOpenings].filter(e => all.day[e] === day && partnerOf(timeline, e, moment) >= 0);
  const count = (kind: string): number => steps.filter(({ row }) => row.kind === kind).length;
  return {
    origins: [...steps.flatMap(({ row }) => row.origins), ...opened.flatMap(e => rows[all.first[e]!]!.origins)],
    facts: { searches: count("search"), invitations: count("invitation"), follows: count("follow"), openings: opened.length },
  };
}

import { type Evidence, isOn } from "../../core/measure.ts";
import type { SourceId } from "../../core/source.ts";
import { d13 } from "../../core/weights.ts";
import type { Audit } from "../audit.ts";
import { ageFactor, countObserved, observedIn } from "../timeline/moment.ts";
import { activeDays, whatWasDone } from "../timeline/outreach.ts";

const files: readonly SourceId[] = ["SearchQueries", "Invitations", "Company Follows", "Member_Follows", "messages"];
const least = 2;

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
    for (let age = 0; age < raw.length; age++) {
      if (raw[age] === 0 || observed[Math.floor(age / 7)] === 0) continue;
      const { origins, facts } = whatWasDone(timeline, moment, moment.day - age);
      const reasons = kept[age] === 0 ? (["G6"] as const) : [];
      found.push({ origins, day: moment.day - age, what: "outreach-day", raw: 1, counted: kept[age]!, reasons, facts });
    }
    return found;
  },
};

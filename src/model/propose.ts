import { careerAt, isCurrent, ownTitle } from "../audits/timeline/positions.ts";
import { stateAt } from "../audits/timeline/snapshots.ts";
import { targets } from "../audits/timeline/target.ts";
import type { Timeline } from "../audits/timeline/timeline.ts";
import { topics } from "../audits/timeline/topics.ts";
import type { Day } from "../core/day.ts";
import type { Settings, Topic } from "../core/settings.ts";

type Target = NonNullable<Settings["target"]>;

/** What the model takes as long as the settings do not say it (decisions 12, 13, 20), in the form of the settings, each with where it comes from. */
export type Proposals = {
  readonly timeZone: { readonly value: string; readonly by: "settings" | "machine" };
  readonly target: {
    readonly value: Target;
    readonly by: "settings" | "title" | "none";
    readonly title: string | null;
    readonly formerEmployers: string[];
  };
  readonly topics: { readonly value: Topic[]; readonly by: "settings" | "own-order" | "file" | "endorsements" | "none" };
};

/** Director and above, the model's default; as a chosen target it also takes owners without a company (rules 1.18). */
const directorUp = [6, 7, 8, 9, 10];
const anyone: Target = { functions: [], levels: [], companies: [], industries: [], regions: [], people: [] };

/** Proposals as of a day. Nothing is guessed that the model does not use already: the zone is the machine's, no place name is looked up. */
export function propose(timeline: Timeline, day: Day): Proposals {
  const { settings } = timeline.ledger;
  return {
    timeZone: { value: timeline.clock.zone, by: settings.timeZone === undefined ? "machine" : "settings" },
    target: targetAt(timeline, day),
    topics: topicsAt(timeline, day),
  };
}

function targetAt(timeline: Timeline, day: Day): Proposals["target"] {
  const { settings } = timeline.ledger;
  const career = careerAt(timeline, day);
  const title = ownTitle(career, day);
  const now = new Set(career.positions.filter(position => isCurrent(position, day)).map(({ company }) => company));
  const past = career.positions.filter(({ end }) => end !== null && end <= day).map(({ company }) => company);
  const formerEmployers = [...new Set(past)].filter(name => name !== "" && !now.has(name));
  const known = { title: title === "" ? null : title, formerEmployers };
  if (settings.target !== undefined) return { value: settings.target, by: "settings", ...known };
  const all = timeline.fact(targets);
  const value = { ...anyone, functions: idsOf(all.in(all.stretchAt(day)).functions), levels: directorUp };
  return { value, by: title === "" ? "none" : "title", ...known };
}

function topicsAt(timeline: Timeline, day: Day): Proposals["topics"] {
  const { settings } = timeline.ledger;
  const value = [...timeline.fact(topics).at(day).topics];
  if (settings.topics !== undefined) return { value, by: "settings" };
  if (value.length === 0) return { value, by: "none" };
  if (settings.skills !== undefined) return { value, by: "own-order" };
  return { value, by: stateAt(timeline, day).skills === null ? "endorsements" : "file" };
}

function idsOf(bits: number): number[] {
  return Array.from({ length: 31 }, (_, id) => id).filter(id => (bits & (1 << id)) !== 0);
}

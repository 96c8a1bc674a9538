import type { ActivityOf } from "../../core/activity.ts";
import type { Day } from "../../core/day.ts";
import { foldLabel } from "../../text/fold.ts";
import { contacts } from "./contacts.ts";
import { snapshotTurns, stateAt } from "./snapshots.ts";
import type { Timeline } from "./timeline.ts";
import { countBelow } from "./window.ts";

/** Top skills of a stretch of time (rules 1.21): names in order, and folded. `number` tells stretches apart. */
export type TopSkills = { readonly number: number; readonly names: readonly string[]; readonly folded: readonly string[] };

export type Skills = { at(day: Day): TopSkills };

/** The member's own order, else the order of the file, else by visible endorsements. Without repeats. */
export function topSkills(timeline: Timeline): Skills {
  const own = timeline.ledger.settings.skills;
  if (own) {
    const all = distinct(own, 0);
    return { at: () => all };
  }
  const turns = timeline.fact(snapshotTurns);
  const ofFile = Array.from(
    { length: turns.length + 1 },
    (_, n) => stateAt(timeline, turns[n - 1] ?? (turns[0] ?? 0) - 1).skills,
  );
  const filed = ofFile.map((skills, n) =>
    skills === null
      ? null
      : distinct(
          skills.map(({ name }) => name),
          n,
        ),
  );
  if (filed.every(list => list !== null)) return { at: day => filed[countBelow(turns, day + 1)]! };
  const { days, lists } = byEndorsers(timeline, filed.length);
  return { at: day => filed[countBelow(turns, day + 1)] ?? lists[countBelow(days, day + 1)]! };
}

function distinct(names: readonly string[], number: number): TopSkills {
  const known = new Map<string, string>();
  for (const name of names) if (foldLabel(name) !== "" && !known.has(foldLabel(name))) known.set(foldLabel(name), name);
  return { number, names: [...known.values()], folded: [...known.keys()] };
}

/** Visible endorsements received by somebody known, in time order (rules B3.1). */
export function endorsements(timeline: Timeline): readonly ActivityOf<"endorsement">[] {
  const people = timeline.fact(contacts);
  return timeline
    .of("endorsement")
    .filter(row => !row.given && row.status.trim().toUpperCase() === "ACCEPTED" && people.of(row.person) >= 0);
}

/** Skills by number of distinct endorsers, then by name; a new list on each day on which the order changes. */
function byEndorsers(timeline: Timeline, firstNumber: number): { days: Int32Array; lists: TopSkills[] } {
  const people = timeline.fact(contacts);
  const skills = new Map<string, { name: string; folded: string; who: Set<number> }>();
  const days: Day[] = [];
  const lists = [distinct([], firstNumber)];
  const rows = timeline.fact(endorsements);
  for (const [i, row] of rows.entries()) {
    const folded = foldLabel(row.skill);
    const skill = skills.get(folded) ?? { name: row.skill, folded, who: new Set() };
    skills.set(folded, skill);
    skill.who.add(people.of(row.person));
    const day = timeline.clock.dayOf(row.at);
    const next = rows[i + 1];
    if (next && timeline.clock.dayOf(next.at) === day) continue;
    const sorted = [...skills.values()].sort((a, b) => b.who.size - a.who.size || (a.folded < b.folded ? -1 : 1));
    const before = lists.at(-1)!.folded;
    if (before.length === sorted.length && sorted.every((skill, k) => skill.folded === before[k])) continue;
    days.push(day);
    lists.push(
      distinct(
        sorted.map(({ name }) => name),
        firstNumber + lists.length,
      ),
    );
  }
  return { days: Int32Array.from(days), lists };
}

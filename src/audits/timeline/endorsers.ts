import type { ActivityOf } from "../../core/activity.ts";
import { flags, floats, ints } from "../../core/columns.ts";
import { foldLabel } from "../../text/fold.ts";
import { contacts } from "./contacts.ts";
import { endorsements, topSkills } from "./skills.ts";
import type { Timeline } from "./timeline.ts";

/** Visible endorsements received, as columns in time order (rules B3). */
export type Endorsers = {
  readonly rows: readonly ActivityOf<"endorsement">[];
  readonly second: Float64Array;
  readonly day: Int32Array;
  readonly contact: Int32Array;
  /** Second from which a row is known to be swapped: the later of the two; infinite without a swap (rules B3.2). */
  readonly swappedFrom: Float64Array;
};

const swapSeconds = 172_800;

export function endorsers(timeline: Timeline): Endorsers {
  const people = timeline.fact(contacts);
  const all = timeline.of("endorsement");
  const given = new Map<number, number[]>();
  for (const row of all) {
    const who = row.given ? people.of(row.person) : -1;
    if (who >= 0) given.set(who, [...(given.get(who) ?? []), row.at]);
  }
  const rows = timeline.fact(endorsements);
  const contact = ints(rows, row => people.of(row.person));
  const swappedFrom = floats(rows, (row, i) => {
    const near = (given.get(contact[i]!) ?? []).filter(at => Math.abs(at - row.at) <= swapSeconds);
    return near.length === 0 ? Number.POSITIVE_INFINITY : Math.max(row.at, Math.min(...near));
  });
  return {
    rows,
    second: floats(rows, row => row.at),
    day: ints(rows, row => timeline.clock.dayOf(row.at)),
    contact,
    swappedFrom,
  };
}

/** 1 for endorsements of the 5 main skills as of a day; made once per list of skills. */
export function mainSkills(timeline: Timeline): (day: number) => Uint8Array {
  const folded = timeline.fact(endorsers).rows.map(row => foldLabel(row.skill));
  const skills = timeline.fact(topSkills);
  const known: (Uint8Array | undefined)[] = [];
  return day => {
    const top = skills.at(day);
    const main = top.folded.slice(0, mainCount);
    known[top.number] ??= flags(folded, skill => main.includes(skill));
    return known[top.number]!;
  };
}

const mainCount = 5;

import type { ActivityOf } from "../../src/core/activity.ts";
import type { Ledger, Position } from "../../src/core/ledger.ts";
import { directorAndAbove, relatives, titleOf } from "./tables.ts";
import { countWords, foldCompany, foldSkill, sameCompany } from "./words.ts";
import type { World } from "./world.ts";

/** The profile on a day, skills, topics, target and key persons (rules 1.18 to 1.25, B1.4; decision 20). */
export type Snapshot = Ledger["snapshots"][number];

/** Part by part the latest snapshot up to A that has it, else the earliest (rules 2, 9.5): a later archive without a file is not read as less (decision 5). */
export function snapshotOf(world: World): Snapshot | null {
  const sorted = [...world.ledger.snapshots].sort((a, b) => a.day - b.day || a.import - b.import);
  const latest = (has: (one: Snapshot) => boolean): Snapshot | undefined => {
    const those = sorted.filter(has);
    return those.filter(one => one.day <= world.A).at(-1) ?? those[0];
  };
  const profile = latest(one => one.profile !== null) ?? sorted[0];
  if (!profile) return null;
  return {
    ...profile,
    positions: latest(one => one.positions !== null)?.positions ?? null,
    education: latest(one => one.education !== null)?.education ?? null,
    skills: latest(one => one.skills !== null)?.skills ?? null,
    languages: latest(one => one.languages !== null)?.languages ?? null,
  };
}

/** Positions begun by A; equal rows are one, with the longest description, in words as B1.4 counts descriptions. */
export function begunPositions(world: World): Position[] {
  const found: Position[] = [];
  for (const row of snapshotOf(world)?.positions ?? []) {
    const twin = found.findIndex(one => sameCompany(one.company, row.company) && one.start === row.start && one.end === row.end);
    const old = found[twin];
    if (!old) found.push(row);
    else if (countWords(row.description) > countWords(old.description)) found[twin] = { ...old, description: row.description };
  }
  return found.filter(row => row.start === null || row.start <= world.A);
}

export const isCurrent = (world: World, row: Position): boolean => row.end === null || row.end > world.A;

export function ownTitle(world: World): string {
  let best: Position | null = null;
  for (const row of begunPositions(world)) {
    if (isCurrent(world, row) && (best === null || (row.start ?? -Infinity) > (best.start ?? -Infinity))) best = row;
  }
  return best ? best.title : (snapshotOf(world)?.profile?.headline ?? "");
}

/** Rules 1.21. */
export function topSkills(world: World): string[] {
  const names = world.ledger.settings.skills ?? snapshotOf(world)?.skills?.map(skill => skill.name) ?? endorsedSkills(world);
  const found: string[] = [];
  for (const name of names) {
    const folded = foldSkill(name);
    if (folded !== "" && !found.some(other => foldSkill(other) === folded)) found.push(name);
  }
  return found;
}

function endorsedSkills(world: World): string[] {
  const people = new Map<string, Set<string>>();
  for (const row of world.of("endorsement")) {
    const id = world.contacts.idOf(row.person);
    if (row.given || row.status.trim().toUpperCase() !== "ACCEPTED" || id === null) continue;
    const skill = foldSkill(row.skill);
    people.set(skill, (people.get(skill) ?? new Set()).add(id));
  }
  const byNumber = [...people].sort(([a, x], [b, y]) => y.size - x.size || (a < b ? -1 : 1));
  return byNumber.map(([skill]) => skill);
}

/** Rules 1.22: each topic as its phrases. */
export function topicsOf(world: World): string[][] {
  const chosen = world.ledger.settings.topics;
  if (chosen) return chosen.map(topic => topic.phrases);
  return topSkills(world)
    .slice(0, 7)
    .map(skill => [skill]);
}

export type Target = { functions: number[]; levels: number[] | "director and above"; companies: string[] };

export function targetOf(world: World): Target {
  // The present employer brings colleagues and does not count, be it a former one too (decision 20).
  const now = begunPositions(world).filter(row => isCurrent(world, row));
  const past = begunPositions(world)
    .filter(row => !isCurrent(world, row))
    .map(row => row.company)
    .filter(company => !now.some(row => sameCompany(row.company, company)));
  const declared = world.ledger.settings.target;
  if (declared) return { functions: declared.functions, levels: declared.levels, companies: [...declared.companies, ...past] };
  return { functions: relatives(titleOf(ownTitle(world)).functions), levels: "director and above", companies: past };
}

/** Rules 1.25: null is unknown. */
export function fits(target: Target, title: string, company: string): boolean | null {
  const { functions, level } = titleOf(title);
  if (target.companies.some(other => sameCompany(other, company))) return true;
  if (functions.length === 0 && level === null) return null;
  if (functions.some(id => target.functions.includes(id))) return true;
  if (target.levels === "director and above") return directorAndAbove(title, company);
  return level !== null && target.levels.includes(level);
}

export const isTargetCompany = (world: World, company: string): boolean =>
  foldCompany(company) !== "" && (world.ledger.settings.target?.companies ?? []).some(other => sameCompany(other, company));

/** The latest row of a contact in Connections up to A. */
export function rowOf(world: World, contact: string): ActivityOf<"connection"> | null {
  return world.of("connection").findLast(row => world.contacts.idOf(row.person) === contact) ?? null;
}

export function onTargetList(world: World, contact: string): boolean {
  const people = world.ledger.settings.target?.people ?? [];
  return people.some(entry => entry === contact || world.contacts.idOfName(entry) === contact);
}

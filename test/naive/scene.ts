import type { Activity, Origin, Person, Target } from "../../src/core/activity.ts";
import { type Chance, chanceOf, peopleOf, textsOf } from "./cast.ts";

/** What the generators of one member share. */
export type Scene = {
  readonly chance: Chance;
  readonly people: readonly Person[];
  readonly text: ReturnType<typeof textsOf>;
  /** First and last day of the member's time. */
  readonly start: number;
  readonly end: number;
  readonly rows: Activity[];
  readonly origins: Origin[];
  /** A second of the member's time, more often a late one; never given twice. */
  readonly when: () => number;
  /** This second, or the next one not given yet. */
  readonly free: (second: number) => number;
};

export function sceneOf(seed: number, start: number, end: number): Scene {
  const chance = chanceOf(seed);
  const used = new Set<number>();
  const free = (second: number) => {
    let at = Math.floor(second);
    while (used.has(at)) at++;
    used.add(at);
    return at;
  };
  const when = () => {
    const span = chance.yes(0.7) ? Math.min(end - start, 200) : end - start;
    return free((end - span * chance.next()) * 86_400 + chance.int(0, 86_000));
  };
  const people = peopleOf(chance, chance.int(8, 70));
  return {
    chance,
    people,
    text: textsOf(chance),
    start,
    end,
    rows: [],
    origins: [{ import: 0, file: "made", line: 1 }],
    when,
    free,
  };
}

export const targetAt = (
  type: Target["type"],
  id: string,
  comment: string | null = null,
  group: string | null = null,
): Target => ({
  type,
  id,
  group,
  comment,
});

/** The person as a file names them: sometimes by name only. */
export const named = (scene: Scene, person: Person, nameOnly: number): Person =>
  scene.chance.yes(nameOnly) ? { slug: null, name: person.name } : person;

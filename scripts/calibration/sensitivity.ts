import { pillarIds } from "../../src/core/pillar.ts";
import { daysOf, halfLives, indicesWith } from "./half-lives.ts";
import type { ScoredMember } from "./members.ts";
import { geometric, reweighed, type Shift, shiftOf } from "./variants.ts";

export type Sensitivity = {
  readonly size: number;
  /** By pillar: the mean move over all its weights up and down by a fifth, and the change that moves most. */
  readonly weights: readonly {
    readonly pillar: number;
    readonly average: number;
    readonly code: string;
    readonly worst: Shift;
  }[];
  readonly halfLives: readonly { readonly name: string; readonly days: number; readonly factor: number; readonly shift: Shift }[];
  readonly geometric: Shift;
};

/** Ranks of members under other weights, half-lives and means. `list` are the members of a population of that size. */
export function sensitivityOf(list: readonly ScoredMember[], say: (text: string) => void): Sensitivity {
  const base = list.map(member => member.index);
  return {
    size: list.length,
    weights: pillarIds.map((_, pillar) => weightsOf(list, base, pillar)),
    halfLives: halfLives.flatMap((one, place) =>
      [0.5, 2].map(factor => {
        say(`half-life of ${one.name} times ${factor}`);
        return { name: one.name, days: daysOf(one), factor, shift: shiftOf(base, indicesWith(place, factor, list.length)) };
      }),
    ),
    geometric: shiftOf(base, list.map(geometric)),
  };
}

function weightsOf(list: readonly ScoredMember[], base: readonly number[], pillar: number): Sensitivity["weights"][number] {
  const own = list.flatMap(({ audits }) => audits.filter(audit => audit.pillar === pillar).map(({ code }) => code));
  const moved = [...new Set(own)].flatMap(code =>
    [0.8, 1.2].map(factor => {
      const changed = list.map(member => reweighed(member, other => (other === code ? factor : 1)));
      return { code: `${code} × ${factor}`, shift: shiftOf(base, changed) };
    }),
  );
  const worst = moved.reduce((most, one) => (one.shift.average > most.shift.average ? one : most));
  const average = moved.reduce((sum, { shift }) => sum + shift.average, 0) / moved.length;
  return { pillar, average, code: worst.code, worst: worst.shift };
}

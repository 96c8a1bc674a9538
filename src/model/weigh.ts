import { leastWeight, type PillarId, pillarIds, pillarPoints } from "../core/pillar.ts";
import type { Assessed } from "./assess.ts";

/** One pillar weighed (rules 2.14): `weight` = sum(weight g) in points of 100; `score` 0 to 1, null while weight is under 25. */
export type WeighedPillar = {
  readonly id: PillarId;
  readonly weight: number;
  readonly score: number | null;
  readonly coverage: number;
  /** Variance of the score by chance in the counts. */
  readonly variance: number;
};

/** Weighs the audits of each pillar, in the order of the pillars. */
export function weigh(list: readonly Assessed[]): WeighedPillar[] {
  return pillarIds.map(id => {
    let weight = 0;
    let points = 0;
    let fed = 0;
    let variance = 0;
    for (const one of list) {
      if (one.audit.pillar !== id) continue;
      if (one.status !== "no-data" && one.status !== "failed") fed += one.audit.weight;
      if (one.status !== "measured") continue;
      const w = one.audit.weight * one.g;
      weight += w;
      points += w * one.score;
      variance += (w * one.error) ** 2;
    }
    const isShown = weight >= leastWeight;
    return {
      id,
      weight,
      score: isShown ? points / weight : null,
      coverage: fed / 100,
      variance: isShown ? variance / weight ** 2 : 0,
    };
  });
}

/** Points of an audit in the index: 25 weight g score / sum(weight g); 0 unless measured in a shown pillar (rules 2.15). */
export function contribution(one: Assessed, pillar: WeighedPillar): number {
  if (one.status !== "measured" || pillar.score === null) return 0;
  return (pillarPoints * one.audit.weight * one.g * one.score) / pillar.weight;
}

/** Sum of the four pillars' points; null while one of them is not shown. */
export function sumOfPillars(pillars: readonly WeighedPillar[]): number | null {
  let sum = 0;
  for (const pillar of pillars) {
    if (pillar.score === null) return null;
    sum += pillarPoints * pillar.score;
  }
  return sum;
}

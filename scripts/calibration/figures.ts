import { type Band, bandOf, bands } from "../../src/core/bands.ts";
import { pillarIds } from "../../src/core/pillar.ts";
import type { ScoredMember } from "./members.ts";

/** What a population looks like as a whole; bands in percent of members, pillars in points. */
export type Figures = {
  readonly n: number;
  readonly mean: number;
  readonly spread: number;
  readonly median: number;
  readonly top10: number;
  readonly top1: number;
  readonly bands: Readonly<Record<Band, number>>;
  readonly pillars: readonly number[];
};

/** Figures of the table of rules 12.4, each with how far off it may be. */
export const targets = {
  mean: [30.8, 3],
  median: [28, 3],
  top10: [53, 5],
  top1: [79, 6],
  bands: { limited: [38, 5], developing: [48, 5], solid: [12, 5], "highly-effective": [1.5, 5] },
  /** Pillars from the largest mean to the smallest. */
  order: ["relationships", "brand", "people", "engage"],
} as const;

export const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Quantile on straight lines between the sorted values. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = share * (sorted.length - 1);
  const low = Math.floor(at);
  const high = Math.min(low + 1, sorted.length - 1);
  return sorted[low]! + (at - low) * (sorted[high]! - sorted[low]!);
}

/** Figures of members who all have an index. */
export function figuresOf(list: readonly ScoredMember[]): Figures {
  const values = list.map(member => member.index);
  const mean = meanOf(values);
  const share = (band: Band): number => (100 * values.filter(value => bandOf(value) === band).length) / values.length;
  const [limited, developing, solid, high] = bands.map(share);
  return {
    n: list.length,
    mean,
    spread: Math.sqrt(meanOf(values.map(value => (value - mean) ** 2))),
    median: quantile(values, 0.5),
    top10: quantile(values, 0.9),
    top1: quantile(values, 0.99),
    bands: { limited: limited!, developing: developing!, solid: solid!, "highly-effective": high! },
    pillars: pillarIds.map((_, i) => meanOf(list.map(member => member.points[i]!))),
  };
}

/** Names of the targets that figures miss. */
export function missed(figures: Figures): string[] {
  const far = (value: number, [target, room]: readonly [number, number]): boolean => Math.abs(value - target) > room;
  const names: string[] = (["mean", "median", "top10", "top1"] as const).filter(name => far(figures[name], targets[name]));
  const order = [...pillarIds].sort((a, b) => figures.pillars[pillarIds.indexOf(b)]! - figures.pillars[pillarIds.indexOf(a)]!);
  if (order.some((id, i) => id !== targets.order[i])) names.push("order");
  return [...names, ...bands.filter(band => far(figures.bands[band], targets.bands[band]))];
}

import type { Day } from "../core/day.ts";

const freshDays = 28;
const z = 1.2815516;
const equal = 1e-9;
const leastOfAll = 10;
const leastOfIndustry = 30;

/** Somebody of the same store: the value ranked by (index or a pillar, unrounded), its as-of day, and where they belong. */
export type Ranked = {
  readonly value: number;
  readonly day: Day;
  readonly industry?: string;
  readonly parentIndustry?: string;
  /** A connection of the member's. */
  readonly connected?: boolean;
};

/** Place among `n` others, 0 to 1, as "top x %" with the range that chance leaves; `among` says who they are. */
export type Rank = {
  readonly among: "industry" | "parent-industry" | "all" | "network";
  readonly n: number;
  readonly rank: number;
  readonly top: number;
  readonly topLow: number;
  readonly topHigh: number;
};

/** Rank among the members of one store, real people only (model, rules 10.1, D-28): their industry, else its parent, else all; null with fewer than 10. */
export function rankInField(own: Ranked, others: readonly Ranked[]): Rank | null {
  const fresh = freshOnes(own, others);
  const industry = fresh.filter(other => own.industry !== undefined && other.industry === own.industry);
  if (industry.length >= leastOfIndustry) return rankAmong("industry", own, industry);
  const parent = fresh.filter(other => own.parentIndustry !== undefined && other.parentIndustry === own.parentIndustry);
  if (parent.length >= leastOfIndustry) return rankAmong("parent-industry", own, parent);
  return fresh.length >= leastOfAll ? rankAmong("all", own, fresh) : null;
}

/** Rank among the member's own connections that are in the store (model, rules 10.1); null with fewer than 10. */
export function rankInNetwork(own: Ranked, others: readonly Ranked[]): Rank | null {
  const network = freshOnes(own, others).filter(other => other.connected === true);
  return network.length >= leastOfAll ? rankAmong("network", own, network) : null;
}

const freshOnes = (own: Ranked, others: readonly Ranked[]): Ranked[] => others.filter(other => own.day - other.day <= freshDays);

/** Unrounded values; equal ones count half; Wilson's interval in place of the rank gives the range (model, rules 10.2). */
function rankAmong(among: Rank["among"], own: Ranked, others: readonly Ranked[]): Rank {
  const n = others.length;
  const same = others.filter(other => Math.abs(other.value - own.value) <= equal).length;
  const below = others.filter(other => other.value < own.value - equal).length;
  const rank = (below + 0.5 * same) / n;
  const middle = (rank + z ** 2 / (2 * n)) / (1 + z ** 2 / n);
  const half = (z / (1 + z ** 2 / n)) * Math.sqrt((rank * (1 - rank)) / n + z ** 2 / (4 * n ** 2));
  return { among, n, rank, top: topOf(rank), topLow: topOf(middle + half), topHigh: topOf(middle - half) };
}

const topOf = (rank: number): number => Math.max(1, Math.ceil(100 * (1 - rank) - 1e-9));

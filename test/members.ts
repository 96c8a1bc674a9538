import fc from "fast-check";
import { type Timeline, timelineOf } from "../src/audits/timeline/timeline.ts";
import { type Made, makeMember } from "./naive/generate.ts";

/** Random members for properties: few and shared between the properties in the ordinary run, ever new ones in soak. */
const soak = process.env.SOAK === "1";
const shared = 16;

export const seeds = fc.integer({ min: 1, max: soak ? 100_000 : shared });
export const runsOf = (soaked: number, ordinary: number = shared) => ({ numRuns: soak ? soaked : ordinary, seed: 20260101 });

export type Member = Made & { readonly timeline: Timeline };
const known = new Map<number, Member>();

export function memberOf(seed: number): Member {
  const before = known.get(seed);
  if (before) return before;
  const made = makeMember(seed);
  const member = { ...made, timeline: timelineOf(made.ledger, made.zone) };
  if (!soak) known.set(seed, member);
  return member;
}

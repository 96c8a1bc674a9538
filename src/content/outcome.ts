import { rateOf } from "./figures.ts";
import type { OwnPost } from "./posts.ts";

/** What an experiment compares, chosen before it starts: one only, so that its error rate holds. */
export const outcomes = ["response", "comments", "impressions", "rate"] as const;
export type Outcome = (typeof outcomes)[number];

/** Reactions and all that make up the response; comments; times seen; or the response by times seen, 0 to 1. */
export function broughtBy(post: OwnPost, outcome: Outcome): number | null {
  if (outcome === "response") return post.total;
  if (outcome === "comments") return post.comments;
  if (outcome === "impressions") return post.impressions;
  return rateOf(post.total, post.impressions);
}

/** A rate is small: per mille it stands well above the 1 that is added before logs are taken. */
export function scaled(post: OwnPost, outcome: Outcome): number | null {
  const brought = broughtBy(post, outcome);
  return brought !== null && outcome === "rate" ? 1000 * brought : brought;
}

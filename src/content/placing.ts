import type { Day } from "../core/day.ts";
import type { KeptExperiment, KeptVariant } from "./kept-experiment.ts";
import { levelsBefore } from "./level.ts";
import { broughtBy, scaled } from "./outcome.ts";
import type { OwnPost } from "./posts.ts";
import { textSides } from "./splits.ts";
import { comparable, type NoTotal } from "./totals.ts";

/**
 * Where a post of the experiment's days stands. "counted": its figures are in the sums; "extra": its variant has all its posts, or the verdict
 * was there before; "apart": in no variant; else why its figures are missing.
 */
export type Standing = "counted" | "extra" | "apart" | NoTotal;

/** A post of the experiment's days. `by` says what put it where it is; `fits` counts the variants whose rule it meets: with two or more it waits for a hand. */
export type Placed = {
  readonly id: string;
  readonly day: Day;
  readonly opening: string;
  readonly variant: string | null;
  readonly by: "rule" | "hand" | null;
  readonly fits: number;
  /** What it brought by the plan's outcome, also where it is not compared. */
  readonly total: number | null;
  /** ln of what it brought over the level of the 20 posts before it; over 0 in a whole experiment that began with fewer than 10. Null without a total that may be compared. */
  readonly value: number | null;
  readonly isLevelled: boolean;
  readonly why: NoTotal | null;
};

/** The posts from the start to the end, in time order, each in the variant that a hand gave it, else in the only one whose rule it meets. */
export function placedPosts(plan: KeptExperiment, posts: readonly OwnPost[]): Placed[] {
  const values = posts.map(post => (comparable(post) === null ? null : scaled(post, plan.outcome)));
  const levels = levelsBefore(values);
  const last = Math.min(plan.end, plan.stopped ?? plan.end);
  const first = posts.findIndex(({ day }) => day >= plan.start);
  const isLevelled = first >= 0 && levels[first] !== null;
  return posts.flatMap((post, i): Placed[] => {
    if (post.day < plan.start || post.day > last) return [];
    const { id, day, opening } = post;
    const total = broughtBy(post, plan.outcome);
    const fitting = plan.variants.filter(variant => meets(variant, post));
    const hand = id === "" ? undefined : plan.assigned[id];
    const known = hand === undefined || hand === null || plan.variants.some(variant => variant.id === hand);
    const rule = fitting.length === 1 ? fitting[0]!.id : null;
    const variant = hand === undefined || !known ? rule : hand;
    const by = hand !== undefined && known ? "hand" : rule === null ? null : "rule";
    const compared = values[i]!;
    const why = post.why ?? (compared === null ? "partial" : null);
    const value = compared === null ? null : Math.log1p(compared) - (isLevelled ? levels[i]! : 0);
    return [{ id, day, opening, variant, by, fits: fitting.length, total, value, isLevelled, why }];
  });
}

function meets({ rule }: KeptVariant, post: OwnPost): boolean {
  if (rule === null) return false;
  const { about, what, has } = rule;
  if (about === "format") return post.format !== "unknown" && (post.format === what) === has;
  if (about === "topic") return post.topics.includes(what ?? "") === has;
  return textSides[about](post) === has;
}

import { type KeptExperiment, keptExperimentSchema } from "./kept-experiment.ts";
import type { OwnPost } from "./posts.ts";
import { simulated } from "./simulate.fixture.ts";

// Experiments whose truth is known.

/** Posts that are older than the experiment. */
export const before = 24;

/** A member whose posts are alike but for what `times` makes of those in group 1; one post for each of `groups`, after the older ones. */
export function trying(random: () => number, groups: readonly number[], times = 1): OwnPost[] {
  return simulated(random, before + groups.length, {}).map((post, i) => {
    const factor = groups[i - before] === 1 ? times : 1;
    return { ...post, total: Math.round((post.total ?? 0) * factor) };
  });
}

/** The plan behind it: variants v0, v1, … that take their posts by hand. */
export function planFor(posts: readonly OwnPost[], groups: readonly number[], each: number): KeptExperiment {
  const kinds = [...new Set(groups)].sort();
  return keptExperimentSchema.parse({
    question: "Documents or plain text",
    start: posts[before]!.day,
    end: posts.at(-1)!.day + 100,
    each,
    variants: kinds.map(kind => ({ id: `v${kind}`, name: "", rule: null })),
    assigned: Object.fromEntries(posts.slice(before).map(({ id }, i) => [id, `v${groups[i]}`])),
    stopped: null,
  });
}

/** Variants in turn, each with so many posts. */
export const inTurn = (each: number, kinds: number): number[] => Array.from({ length: each * kinds }, (_, i) => i % kinds);

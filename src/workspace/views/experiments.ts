import { z } from "zod";
import { withDrafts } from "../../content/draft/became.ts";
import { experimentOn, experimentStates } from "../../content/experiment.ts";
import { keptExperimentSchema } from "../../content/kept-experiment.ts";
import { ownPosts } from "../../content/posts.ts";
import { noTotals } from "../../content/totals.ts";
import { daySchema } from "../../core/activity.ts";
import { defineView, type Look } from "../view.ts";
import { dayFrom } from "./report.ts";

/** A change as a share: 0.4 is 1.4 times as much; 95 % interval. */
const changeSchema = z.object({ change: z.number(), low: z.number(), high: z.number() });

const experimentSchema = z.object({
  id: z.string(),
  plan: keptExperimentSchema,
  state: z.enum(experimentStates),
  sides: z
    .array(z.object({ id: z.string(), counted: z.int(), waiting: z.int(), left: z.int(), middle: z.number().nullable() }))
    .readonly(),
  posts: z.array(
    z.object({
      id: z.string(),
      day: daySchema,
      opening: z.string(),
      variant: z.string().nullable(),
      by: z.enum(["rule", "hand"]).nullable(),
      /** Variants whose rule the post meets. */
      fits: z.int(),
      standing: z.enum(["counted", "extra", "apart", ...noTotals]),
      total: z.number().nullable(),
      /** Times the median of the 20 posts before it; null where that is not known. */
      times: z.number().nullable(),
    }),
  ),
  /** Every two variants, the two that differ most first. */
  pairs: z.array(z.object({ more: z.string(), less: z.string(), own: changeSchema.nullable(), best: changeSchema })).readonly(),
  isInBlocks: z.boolean(),
  until: daySchema.nullable(),
});

/** All experiments with what they have come to, the one that began last first. `today` as `YYYY-MM-DD`; else the as-of day. Fails with `bad-day`. */
export const experimentsView = defineView({
  params: z.object({ today: z.string().optional() }),
  result: z.object({ experiments: z.array(experimentSchema) }),
  run: (look, { today }) => {
    const now = today === undefined ? look.day : dayFrom(today);
    return look.memo(`experiments ${now}`, () => ({ experiments: experimentsOn(look, now) }));
  },
});

function experimentsOn({ entries, timeline }: Look, now: number) {
  const kept = entries.filter(entry => entry.kind === "experiment");
  if (kept.length === 0) return [];
  const { posts } = ownPosts(timeline);
  const drafts = entries.flatMap(entry => (entry.kind === "draft" ? [entry.value] : []));
  return kept
    .map(({ id, value: plan }) => {
      const found = experimentOn(withDrafts(id, plan, drafts, posts), posts, now);
      const placed = found.posts.map(({ value, isLevelled, why, ...post }) => {
        return { ...post, times: value === null || !isLevelled ? null : Math.exp(value) };
      });
      return { id, plan, ...found, posts: placed };
    })
    .sort((a, b) => b.plan.start - a.plan.start || (a.id < b.id ? -1 : 1));
}

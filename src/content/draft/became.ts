import { foldText } from "../../text/key.ts";
import { likenessTo } from "../../text/like.ts";
import type { KeptDraft } from "../kept-draft.ts";
import type { KeptExperiment } from "../kept-experiment.ts";
import type { OwnPost } from "../posts.ts";

const noNames: ReadonlySet<string> = new Set();
type Post = Pick<OwnPost, "id" | "day" | "text">;

/**
 * The plan with the posts that drafts meant for it have become: a post of its days that is like such a draft (by the rule of copies) stands in the
 * draft's variant, as if assigned by hand, because the member said so before it was out. What was assigned by hand itself stays.
 */
export function withDrafts(
  id: string,
  plan: KeptExperiment,
  drafts: readonly KeptDraft[],
  posts: readonly Post[],
): KeptExperiment {
  const meant = drafts.flatMap(({ text, variant }) => (variant?.experiment === id ? [{ text, variant: variant.variant }] : []));
  if (meant.length === 0) return plan;
  const open = posts.filter(
    post => post.id !== "" && post.day >= plan.start && post.day <= plan.end && !(post.id in plan.assigned),
  );
  const like = likenessTo(open.map(({ text }) => foldText(text, noNames)));
  const found = meant.flatMap(({ text, variant }) => {
    const best = like(foldText(text, noNames));
    return best === null ? [] : [{ post: open[best.index]!.id, common: best.common, variant }];
  });
  // Where two drafts are like one post the more similar one became it.
  const became = found.sort((a, b) => a.common - b.common).map(({ post, variant }) => [post, variant] as const);
  return { ...plan, assigned: { ...Object.fromEntries(became), ...plan.assigned } };
}

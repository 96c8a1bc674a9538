import type { OwnPost } from "../content/posts.ts";
import type { NoTotal } from "../content/totals.ts";
import type { PostFormat } from "../core/post-format.ts";
import type { Words } from "../locales/words.ts";

const longestOpening = 140;

/** How a post begins; one without words is called by its format. */
export function openingOf(post: { readonly opening: string; readonly format: PostFormat }, { named }: Words): string {
  return post.opening === "" ? named("evidence.formats", post.format) : post.opening.slice(0, longestOpening);
}

/** Times the member's own median of the time, or why there is none. */
export function standingOf(post: { readonly times: number | null; readonly why: NoTotal | null }, { t }: Words): string {
  if (post.times !== null) return t("content.times", { n: post.times });
  return post.why === null ? "–" : t(`content.whys.${post.why}`);
}

/** What a post brought of what was seen, as percent. */
export function rateOfPost({ total, impressions }: Pick<OwnPost, "total" | "impressions">): number | null {
  return total === null || impressions === null || impressions <= 0 ? null : total / impressions;
}

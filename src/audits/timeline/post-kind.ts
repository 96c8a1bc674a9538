import type { ActivityOf } from "../../core/activity.ts";
import { isLinkedInHost } from "../../text/words.ts";

export type Post = ActivityOf<"post">;
export type PostKind = "original" | "reshare" | "article";

/** Kind of a Shares row by its shared address (rules 1.23). */
export function kindOf(row: Post): PostKind {
  if (row.sharedUrl.includes("/pulse/")) return "article";
  return isLinkedInHost(hostOf(row.sharedUrl)) ? "reshare" : "original";
}

function hostOf(url: string): string {
  return url
    .replace(/^https?:\/\//i, "")
    .replace(/[/?#].*$/s, "")
    .toLowerCase();
}

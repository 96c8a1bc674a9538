import { placesWhere } from "../../core/columns.ts";
import { targetOf } from "../../text/urn.ts";
import { joins } from "./joins.ts";
import { posts } from "./posts.ts";
import type { Timeline } from "./timeline.ts";

const postWords = 40;
const reshareWords = 25;
const formatsThatTell = ["document", "article", "link", "poll"];

/** Posts that count as insights (rules E3.1), in time order: their places among the posts, and days. */
export type Insights = { readonly post: Int32Array; readonly day: Int32Array };

/** Posts of 40 words with something attached or linked, and reshares of foreign things with 25 own words. */
export function insights(timeline: Timeline): Insights {
  const { rows, day, kind, format } = timeline.fact(posts);
  const own = timeline.fact(joins);
  const tells = rows.map(({ text, sharedUrl, at }, i) => {
    if (kind[i] === "reshare") return text.words >= reshareWords && own.of(targetOf(sharedUrl), at) < 0;
    return text.words >= postWords && (text.outsideLink || formatsThatTell.includes(format[i]!));
  });
  const post = placesWhere(rows.length, i => tells[i]!);
  return { post, day: post.map(i => day[i]!) };
}

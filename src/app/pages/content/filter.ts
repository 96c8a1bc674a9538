import { isoDay } from "../../../core/day.ts";
import type { ViewResult } from "../../../workspace/views.ts";

export type Post = ViewResult<"content">["posts"][number];

export const sorts = ["day", "times", "total", "comments", "impressions"] as const;
export type Sort = (typeof sorts)[number];

export const filterKinds = ["format", "language", "topic", "year"] as const;
export type FilterKind = (typeof filterKinds)[number];
/** What is asked of a post; an empty text asks nothing. */
export type Filter = Readonly<Record<FilterKind | "words", string>>;
export const noFilter: Filter = { format: "", language: "", topic: "", year: "", words: "" };

/** What a post has of a kind: topics may be several. */
const valuesOf: Readonly<Record<FilterKind, (post: Post) => readonly string[]>> = {
  format: post => [post.format],
  language: post => [post.language],
  topic: post => post.topics,
  year: post => [isoDay(post.day).slice(0, 4)],
};

/** What the posts offer to be filtered by, years the latest first. */
export function choices(posts: readonly Post[], kind: FilterKind): string[] {
  const found = [...new Set(posts.flatMap(valuesOf[kind]))].sort();
  return kind === "year" ? found.reverse() : found;
}

/** The posts that have all that is asked, the largest figure first; those without it come last. */
export function matching(posts: readonly Post[], filter: Filter, sort: Sort): Post[] {
  const words = filter.words.trim().toLowerCase();
  return posts
    .filter(post => filterKinds.every(kind => filter[kind] === "" || valuesOf[kind](post).includes(filter[kind])))
    .filter(({ text }) => words === "" || text.toLowerCase().includes(words))
    .sort((a, b) => (b[sort] ?? Number.NEGATIVE_INFINITY) - (a[sort] ?? Number.NEGATIVE_INFINITY) || b.day - a.day);
}

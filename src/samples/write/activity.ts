import type { Article, Linked, Media, Post, Reaction, Remark, Vote } from "../life/life.ts";
import { csv, newestFirst } from "./csv.ts";
import { d2, d11 } from "./dates.ts";

/** The commentary of a post as LinkedIn writes it: each line of several in quotes of its own, and the outermost pair missing (format spec 1.11). */
export function wrapped(text: string): string {
  return text.replaceAll("\n", '"\n"');
}

export function sharesCsv(posts: readonly Post[]): string {
  const rows = newestFirst(posts).map(post => [
    d2(post.at),
    `https://www.linkedin.com/feed/update/urn%3Ali%3A${post.urn.replace(":", "%3A")}`,
    wrapped(post.text),
    post.sharedUrl,
    post.mediaUrl,
    post.visibility,
  ]);
  return csv("Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility", rows);
}

/** In Comments a quote is escaped by a backslash, unlike in every other file (format spec 1.12). */
export function slashed(value: string): string {
  return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '\\"')}"` : value;
}

export function commentsCsv(remarks: readonly Remark[]): string {
  const rows = newestFirst(remarks).map(({ at, link, text }) => [d2(at), link, text]);
  return csv("Date,Link,Message", rows, slashed);
}

export const reactionsCsv = (reactions: readonly Reaction[]): string =>
  csv(
    "Date,Type,Link",
    newestFirst(reactions).map(({ at, type, link }) => [d2(at), type, link]),
  );

export const repostsCsv = (reposts: readonly Linked[]): string =>
  csv(
    "Date,Link",
    newestFirst(reposts).map(({ at, link }) => [d2(at), link]),
  );

export const votesCsv = (votes: readonly Vote[]): string =>
  csv(
    "Date,Link,OptionText",
    newestFirst(votes).map(({ at, link, option }) => [d2(at), link, option]),
  );

export const savedCsv = (saved: readonly Linked[]): string =>
  csv(
    "savedItem,CreatedTime",
    newestFirst(saved).map(({ at, link }) => [link, d2(at)]),
  );

export const richMediaCsv = (media: readonly Media[]): string =>
  csv(
    "Date/Time,Media Description,Media Link",
    newestFirst(media).map(({ at, what, description, link }) => [d11(at, what), description, link]),
  );

/** One page for each article; no date stands in it (format spec 1.21). */
export function articleHtml({ slug, title, text }: Article): string {
  const safe = title.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return `<html><head><title>${safe}</title></head><body>\n<h1><a href="https://www.linkedin.com/pulse/${slug}">${safe}</a></h1>\n<div>${text}</div>\n</body></html>\n`;
}

/** What a post is made of (decision 18). */
export const postFormats = [
  "text",
  "image",
  "images",
  "document",
  "video",
  "poll",
  "article",
  "link",
  "reshare",
  "unknown",
] as const;
export type PostFormat = (typeof postFormats)[number];

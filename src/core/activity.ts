import { z } from "zod";

/** Whole days since 1970-01-01 in the member's zone, or a plain date of a file. */
export const daySchema = z.int();
/** Seconds since 1970-01-01T00:00Z. */
export const secondSchema = z.number();

/** Where an activity or a part of a snapshot stands: one for each import that contains it (decision 15). `line` is the first line of the row, from 1. */
export const originSchema = z.object({ import: z.int(), file: z.string(), line: z.int() });
export type Origin = z.infer<typeof originSchema>;

/** Another person as a file names them. `slug` by rules 1.4, `name` as written ("First Last"); null where the file has none. */
export const personSchema = z.object({ slug: z.string().nullable(), name: z.string().nullable() });
export type Person = z.infer<typeof personSchema>;

/** What a link of a comment, reaction or repost points at. `id` is the digits of the URN; `comment` the id of a comment, if the link names one. */
export const targetSchema = z.object({
  type: z.enum(["share", "ugcPost", "activity", "groupPost", "article", "unknown"]),
  id: z.string(),
  group: z.string().nullable(),
  comment: z.string().nullable(),
});
export type Target = z.infer<typeof targetSchema>;

/** An own text made ready once at import, so that scoring only counts. `folded` is rules 1.13 (for copies), `tokens` rules 1.15 joined by blanks with one at both ends. */
export const ownTextSchema = z.object({
  raw: z.string(),
  words: z.int(),
  key: z.string().nullable(),
  folded: z.string(),
  tokens: z.string(),
  /** A link to a host outside linkedin.com stands in the text (rules 2, E3.1). */
  outsideLink: z.boolean(),
  language: z.enum(["de", "en", "unknown"]),
});
export type OwnText = z.infer<typeof ownTextSchema>;

const origins = { origins: z.array(originSchema) };
const at = { ...origins, at: secondSchema };
const on = { ...origins, on: daySchema };

/** `on` is null for rows without a readable date; `gone` the day of the first later archive that lacks the row (rules P7.2). A hidden profile has no person. */
export const connectionSchema = z.object({
  kind: z.literal("connection"),
  ...origins,
  on: daySchema.nullable(),
  gone: daySchema.nullable(),
  person: personSchema.nullable(),
  company: z.string(),
  title: z.string(),
});

/** Never a text: only who, when, how long, whether it asks, and a keyed key for "the same text again" (design 4). Drafts and sponsored mail do not get here. */
export const messageSchema = z.object({
  kind: z.literal("message"),
  ...at,
  conversation: z.string(),
  from: personSchema,
  /** Recipients by address; empty in files without that column. */
  to: z.array(z.string()),
  /** The whole TO cell; names in it can not be split. */
  toNames: z.string(),
  words: z.int(),
  question: z.boolean(),
  key: z.string().nullable(),
  attachment: z.boolean(),
  spam: z.boolean(),
});

export const invitationSchema = z.object({
  kind: z.literal("invitation"),
  ...at,
  outgoing: z.boolean(),
  person: personSchema,
  noteKey: z.string().nullable(),
});

/** A row of Shares. `id` and `urn` come from ShareLink; `sharedUrl` and `mediaUrl` are empty strings where the cell is. */
export const postSchema = z.object({
  kind: z.literal("post"),
  ...at,
  id: z.string(),
  urn: z.enum(["share", "ugcPost", "activity", "groupPost", "unknown"]),
  text: ownTextSchema,
  sharedUrl: z.string(),
  mediaUrl: z.string(),
  visibility: z.string(),
});

/** `generic` by the table of generic comments (decision 17); `author` of the post commented on, which only interfaces know (rules 2, 0.9). */
export const commentSchema = z.object({
  kind: z.literal("comment"),
  ...at,
  target: targetSchema,
  text: ownTextSchema,
  generic: z.boolean(),
  author: personSchema.optional(),
});
export const reactionSchema = z.object({ kind: z.literal("reaction"), ...at, type: z.string(), target: targetSchema });
export const repostSchema = z.object({ kind: z.literal("repost"), ...at, target: targetSchema });
export const voteSchema = z.object({ kind: z.literal("vote"), ...at, target: targetSchema });
export const searchSchema = z.object({ kind: z.literal("search"), ...at, key: z.string().nullable() });

export const followSchema = z.object({
  kind: z.literal("follow"),
  ...at,
  what: z.enum(["company", "member"]),
  /** Company name, or full name of the member followed. */
  name: z.string(),
  status: z.string(),
});

export const endorsementSchema = z.object({
  kind: z.literal("endorsement"),
  ...at,
  given: z.boolean(),
  person: personSchema,
  skill: z.string(),
  status: z.string(),
});

/** The text of a recommendation is somebody's letter: only its length is kept. */
export const recommendationSchema = z.object({
  kind: z.literal("recommendation"),
  ...at,
  given: z.boolean(),
  person: personSchema,
  company: z.string(),
  words: z.int(),
  status: z.string(),
});

/** An upload named in Rich_Media; `what` as written, in lower case ("feed image"). */
export const mediaSchema = z.object({ kind: z.literal("media"), ...at, what: z.string() });

/** An article file; it has no date of its own (format spec 1.21). `slug` is its name without `.html`. */
export const articleSchema = z.object({ kind: z.literal("article"), ...origins, slug: z.string() });

export const dailyFiguresSchema = z.object({
  kind: z.literal("daily-figures"),
  ...on,
  impressions: z.number(),
  engagements: z.number(),
});
export const newFollowersSchema = z.object({ kind: z.literal("new-followers"), ...on, count: z.number() });
export const followerTotalSchema = z.object({ kind: z.literal("follower-total"), ...on, total: z.number() });

const figure = z.number().nullable();

/**
 * Figures of one post as of the day `on`; null where the sheet is silent, which is never zero. `published` is the post's day if the sheet
 * tells. One row a post and export, whichever tables of a workbook name it.
 */
export const postFiguresSchema = z.object({
  kind: z.literal("post-figures"),
  ...on,
  post: targetSchema,
  published: daySchema.nullable(),
  /**
   * "list": the best posts of a workbook, with what they brought in its period `first` to `on`; such a list may be cut by its own outcome
   * (see `workbookSchema`). "single": a sheet, a CSV row or an interface for one post, with what it brought in its whole life.
   */
  form: z.enum(["list", "single"]),
  first: daySchema.optional(),
  impressions: figure,
  /** As LinkedIn's lists count them: with clicks. */
  engagements: figure,
  reactions: figure,
  comments: figure,
  /** Own comments among them up to `on`, where already worked out (rules 2, E6.1); else they are counted in the ledger. */
  ownComments: z.int().optional(),
  reposts: figure,
  /** Members reached, and what else a single post's sheet tells; absent where a form has no such column. */
  reached: figure.optional(),
  saves: figure.optional(),
  sends: figure.optional(),
  linkClicks: figure.optional(),
  profileViews: figure.optional(),
  followersGained: figure.optional(),
});

/** One line of a demographics sheet whose period is `first` to `last`; share 0 to 1, "< 1%" is 0.005. `content` sheets go before audience sheets. */
export const audienceShareSchema = z.object({
  kind: z.literal("audience-share"),
  ...on,
  first: daySchema,
  last: daySchema,
  content: z.boolean(),
  dimension: z.enum(["Job title", "Seniority", "Company", "Industry", "Location", "Company size"]),
  value: z.string(),
  share: z.number(),
});

/** A comment by somebody else on an own post; only interfaces know these. `id` of the comment, `parent` of the comment it answers. */
export const receivedCommentSchema = z.object({
  kind: z.literal("received-comment"),
  ...at,
  post: targetSchema,
  author: personSchema,
  id: z.string(),
  parent: z.string().nullable(),
});
export const receivedReactionSchema = z.object({
  kind: z.literal("received-reaction"),
  ...at,
  post: targetSchema,
  author: personSchema,
});

export const activitySchema = z.discriminatedUnion("kind", [
  connectionSchema,
  messageSchema,
  invitationSchema,
  postSchema,
  commentSchema,
  reactionSchema,
  repostSchema,
  voteSchema,
  searchSchema,
  followSchema,
  endorsementSchema,
  recommendationSchema,
  mediaSchema,
  articleSchema,
  dailyFiguresSchema,
  newFollowersSchema,
  followerTotalSchema,
  postFiguresSchema,
  audienceShareSchema,
  receivedCommentSchema,
  receivedReactionSchema,
]);

/** One dated thing the member did, received, or that happened to a post. */
export type Activity = z.infer<typeof activitySchema>;
export type ActivityKind = Activity["kind"];
export type ActivityOf<K extends ActivityKind> = Extract<Activity, { kind: K }>;

import type { PostFormat } from "../core/post-format.ts";
import type { OwnPost } from "./posts.ts";
import { type PooledId, pooled } from "./tables/pooled.ts";
import type { Traits } from "./traits.ts";

/**
 * One question to the member's posts: those with a trait against those without. `side` is null for posts that stand on neither.
 * `about` tells which kind of question, `what` the format or topic where there are several.
 */
export type Split = {
  readonly id: string;
  readonly about: SplitKind;
  readonly what: string | null;
  readonly pooled: PooledId | null;
  side(post: OwnPost, i: number): boolean | null;
};

/** Questions that are answered by choosing, when a post is written. */
export const chosenSplits = [
  "format",
  "length",
  "opening-question",
  "short-opening",
  "closing-question",
  "first-person",
  "hashtags",
  "emoji",
  "link",
  "topic",
] as const;
export const splitKinds = [...chosenSplits, "weekend", "frequency", "gap"] as const;
export type SplitKind = (typeof splitKinds)[number];

const long = 500;
const shortOpening = 40;
const someHashtags = 3;
const closeHours = 18;
const busyWeek = 2;

/** Questions that a text alone answers, so that they can be asked of a post that is not yet written. */
export const textSides = {
  length: ({ length }) => length >= long,
  "opening-question": ({ openingQuestion }) => openingQuestion,
  "short-opening": ({ opening }) => [...opening].length <= shortOpening,
  "closing-question": ({ closingQuestion }) => closingQuestion,
  "first-person": ({ firstPerson }) => firstPerson,
  hashtags: ({ hashtags }) => hashtags >= someHashtags,
  emoji: ({ emoji }) => emoji > 0,
  link: ({ link }) => link,
} as const satisfies { readonly [K in SplitKind]?: (traits: Traits) => boolean };
export type TextSplit = keyof typeof textSides;
export const textSplits = splitKinds.filter((kind): kind is TextSplit => kind in textSides);

/** The fixed list of questions, so that nobody goes looking until one is answered; topics are the member's own. */
export function splitsOf(posts: readonly OwnPost[]): Split[] {
  const trait = (about: SplitKind, side: Split["side"]): Split => ({
    id: about,
    about,
    what: null,
    pooled: about in pooled ? (about as PooledId) : null,
    side,
  });
  const weekBefore = posts.map((post, i) => countBack(posts, i, 7 * 86_400, post.at));
  const gap = posts.map((post, i) => (i === 0 ? null : post.at - posts[i - 1]!.at));
  return [
    ...formatSplits(),
    ...textSplits.map(kind => trait(kind, textSides[kind])),
    trait("weekend", post => post.weekday >= 5),
    trait("frequency", (_, i) => weekBefore[i]! >= busyWeek),
    trait("gap", (_, i) => (gap[i] === null ? null : gap[i]! < closeHours * 3600)),
    ...[...new Set(posts.flatMap(post => post.topics))].sort().map(
      (name): Split => ({
        ...trait("topic", post => post.topics.includes(name)),
        id: `topic:${name}`,
        what: name,
      }),
    ),
  ];
}

/** Image and video against link cards, because that is what outside evidence compares; other formats against the rest. Unknown ones stand on no side. */
function formatSplits(): Split[] {
  const of = (what: PostFormat, pooledId: PooledId | null, other: (format: PostFormat) => boolean): Split => ({
    id: `format:${what}`,
    about: "format",
    what,
    pooled: pooledId,
    side: ({ format }) => (format === what ? true : format !== "unknown" && other(format) ? false : null),
  });
  const any = (): boolean => true;
  const link = (format: PostFormat): boolean => format === "link";
  return [
    of("document", null, any),
    of("text", null, any),
    of("images", null, any),
    of("poll", null, any),
    of("image", "image-link", link),
    of("video", "video-link", link),
  ];
}

function countBack(posts: readonly OwnPost[], i: number, seconds: number, at: number): number {
  let n = 0;
  for (let j = i - 1; j >= 0 && at - posts[j]!.at <= seconds; j--) n++;
  return n;
}

import type { Traits } from "./traits.ts";

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
/** All that is asked of the posts (see questions.ts). */
export const splitKinds = [...chosenSplits, "opening-kind", "weekday", "weekend", "frequency", "gap"] as const;
export type SplitKind = (typeof splitKinds)[number];

const long = 500;
const shortOpening = 40;
const someHashtags = 3;

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

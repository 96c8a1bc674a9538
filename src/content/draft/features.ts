import { countWords, isLinkedInHost, linkHosts } from "../../text/words.ts";
import type { OpeningKind } from "../tables/hook-patterns.ts";
import { type Traits, traitsOf, withoutAbbreviations } from "../traits.ts";
import { openingKind } from "./phrases.ts";

/** What can be measured of a manner of writing, by number. */
export const measureIds = ["length", "sentence", "line", "questions", "emoji", "hashtags", "newWords"] as const;
export type MeasureId = (typeof measureIds)[number];
/** What a text does or does not. */
export const habitIds = ["firstPerson", "closingQuestion", "link"] as const;
export type HabitId = (typeof habitIds)[number];

/**
 * A text as a manner of writing: length in characters, mean words of a sentence and of a line (blank ones left out), questions, emoji, hashtags,
 * and the share of its words (0 to 1) that stand in no other own text; null where it has no such words.
 */
export type Features = {
  readonly measures: Readonly<Record<MeasureId, number | null>>;
  readonly habits: Readonly<Record<HabitId, boolean>>;
  readonly opening: OpeningKind;
};

const sentenceEnd = /[.!?…]+(?=\s|$)|\n+/u;
const hasLetter = /\p{L}/u;

/** Sentences of a text: they end with a sign or with the line. Abbreviations and dates of German and English do not end one. */
export function sentencesOf(text: string): string[] {
  return withoutAbbreviations(text)
    .split(sentenceEnd)
    .filter(each => hasLetter.test(each));
}

export const linksOutside = (text: string): boolean => linkHosts(text).some(host => !isLinkedInHost(host));

/** Traits and manner of a text; `newWords` as worked out by whoever knows the other texts. */
export function featuresOf(raw: string, newWords: number | null): { readonly traits: Traits; readonly features: Features } {
  const text = raw.normalize("NFKC");
  const traits = traitsOf(raw, linksOutside(raw));
  const sentences = sentencesOf(text);
  const lines = text.split("\n").filter(line => hasLetter.test(line));
  const words = countWords(text);
  const { length, hashtags, emoji, firstPerson, closingQuestion, link } = traits;
  const each = (n: number): number | null => (n === 0 ? null : words / n);
  const questions = text.match(/[?？](?=\s|$)/gu)?.length ?? 0;
  return {
    traits,
    features: {
      measures: { length, sentence: each(sentences.length), line: each(lines.length), questions, emoji, hashtags, newWords },
      habits: { firstPerson, closingQuestion, link },
      opening: openingKind(traits.opening),
    },
  };
}

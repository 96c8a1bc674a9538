import { deu, eng } from "stopword";
import { withoutAddresses } from "./words.ts";

export type Language = "de" | "en" | "unknown";
export type Detect = (text: string) => Language;

const german = new Set(deu);
const english = new Set(eng);
const longest = 2_000;
const word = /[\p{L}\p{M}]+/gu;
const leastWords = 3;

/**
 * Language of an own text by a vote of stop words; undefined while the vote is open. Under 3 words: unknown.
 * Only German and English are told apart from the rest; every other language is unknown.
 */
export function voteOnLanguage(text: string): Language | undefined {
  const words = readable(text).toLowerCase().match(word) ?? [];
  if (words.length < leastWords) return "unknown";
  let de = 0;
  let en = 0;
  for (const one of words) {
    if (german.has(one)) de++;
    if (english.has(one)) en++;
  }
  if (de >= 2 && de >= 2 * en) return "de";
  if (en >= 2 && en >= 2 * de) return "en";
  return undefined;
}

/** The vote with eld behind it for texts that it leaves open. eld's table takes 0.15 s: ask for it once, and only where languages are wanted. */
export async function languageDetector(): Promise<Detect> {
  const { eld } = await import("eld/extrasmall");
  return text => {
    const vote = voteOnLanguage(text);
    if (vote) return vote;
    const { language } = eld.detect(readable(text).slice(0, 1_000));
    return language === "de" || language === "en" ? language : "unknown";
  };
}

/** The beginning of a text without addresses and with letters of fonts made plain: neither is a language. */
function readable(text: string): string {
  return withoutAddresses(text.slice(0, longest).normalize("NFKC"));
}

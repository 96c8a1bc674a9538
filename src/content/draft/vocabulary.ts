import { deu, eng } from "stopword";
import { stripMarks } from "../../text/fold.ts";
import { withoutAddresses } from "../../text/words.ts";

const word = /(?<![#@\p{L}\p{N}])\p{L}[\p{L}\p{M}]+/gu;
const leastLetters = 4;
const ending = /(?:innen|ing|ed|in|e[mnrs]?|n|s)$/;
const mostEndings = 2;
const stemLetters = 6;
export const stopWords: ReadonlySet<string> = new Set([...deu, ...eng].map(stripMarks));

/**
 * A rough stem: up to two endings of German and English off, then the first 6 letters without marks, so that "Kunde" and "Kundinnen", "Vertrag" and
 * "Verträge" are one. Rough on purpose: a word is called new only where none like it was ever used. Null for stop words and under 4 letters.
 */
function stemOf(bare: string): string | null {
  if (bare.length < leastLetters || stopWords.has(bare)) return null;
  let stem = bare;
  for (let i = 0; i < mostEndings; i++) {
    const shorter = stem.replace(ending, "");
    if (shorter.length < leastLetters) break;
    stem = shorter;
  }
  return stem.slice(0, stemLetters);
}

/** Stems of the words of a text, each once, with the word as written first. Hashtags, mentions and addresses are left out. */
export function wordsByStem(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [written] of withoutAddresses(text.normalize("NFKC")).matchAll(word)) {
    const stem = stemOf(stripMarks(written));
    if (stem !== null && !found.has(stem)) found.set(stem, written);
  }
  return found;
}

/** The stems alone, for many texts: the marks of a whole text are taken off at once. */
export function stemsOf(text: string): Set<string> {
  const bare = stripMarks(withoutAddresses(text)).match(word) ?? [];
  return new Set(bare.map(stemOf).filter(stem => stem !== null));
}

/** How many of some texts each stem stands in. */
export function stemCounts(texts: readonly ReadonlySet<string>[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const stems of texts) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
}

import { median } from "../core/arithmetic.ts";
import { stripMarks } from "../text/fold.ts";
import { withoutAddresses } from "../text/words.ts";
import { stopWords } from "./draft/vocabulary.ts";
import type { OwnPost } from "./posts.ts";

/**
 * Something the member's posts keep coming back to: a hashtag, a name or German noun, or two words that stand together. `times` is the
 * median of what its posts brought against the member's own level of the time, null with fewer than 5 posts with a total. It carries no
 * verdict: where so many words are looked at, some stand out by chance.
 */
export type OwnTopic = {
  readonly name: string;
  readonly posts: number;
  readonly figured: number;
  readonly times: number | null;
};

const fewestPosts = 5;
const fewestFigured = 5;
/** What stands in more of the posts is a manner, not a topic. */
const mostShare = 0.4;
const mostTopics = 12;
const nounLetters = 6;
const pairLetters = 4;

type Found = { readonly name: string; readonly kind: "tag" | "noun" | "pair"; readonly at: Set<number> };

/** Topics found in the own posts, those with most posts first. A word that stands in hardly any post without another topic's is not one more. */
export function ownTopics(posts: readonly OwnPost[]): OwnTopic[] {
  const found = new Map<string, Found>();
  for (const [i, { text }] of posts.entries())
    for (const { key, name, kind } of termsOf(text)) {
      const known = found.get(key) ?? { name, kind, at: new Set() };
      known.at.add(i);
      found.set(key, known);
    }
  const likely = [...found.values()].filter(({ at }) => at.size >= fewestPosts && at.size <= mostShare * posts.length);
  likely.sort((a, b) => b.at.size - a.at.size || (a.name < b.name ? -1 : 1));
  const kept: Found[] = [];
  for (const each of likely) if (kept.length < mostTopics && !kept.some(other => isSame(each, other))) kept.push(each);
  return kept.map(({ name, at }) => {
    const values = [...at].flatMap(i => posts[i]?.times ?? []);
    const times = values.length >= fewestFigured ? median(values) : null;
    return { name, posts: at.size, figured: values.length, times };
  });
}

/** Most posts of the smaller one are posts of the other too. */
function isSame(a: Found, b: Found): boolean {
  const [few, many] = a.at.size < b.at.size ? [a.at, b.at] : [b.at, a.at];
  let both = 0;
  for (const i of few) if (many.has(i)) both++;
  return both >= 0.8 * few.size;
}

const term = /#?\p{L}[\p{L}\p{M}\p{N}]*/gu;

/** Terms of one text, each under a key that is the same for all spellings. */
function* termsOf(raw: string): Generator<{ readonly key: string; readonly name: string; readonly kind: Found["kind"] }> {
  const text = withoutAddresses(raw.normalize("NFKC"));
  let before: { readonly word: string; readonly end: number } | null = null;
  for (const { 0: word, index } of text.matchAll(term)) {
    if (word.startsWith("#")) {
      before = null;
      if (word.length > 2) yield { key: word.toLowerCase(), name: word, kind: "tag" };
      continue;
    }
    const key = stripMarks(word);
    const isPlain = word.length >= pairLetters && !stopWords.has(key);
    const gap = before === null ? null : text.slice(before.end, index);
    if (isPlain && before !== null && (gap === " " || gap === "-"))
      yield { key: `${stripMarks(before.word)} ${key}`, name: `${before.word}${gap}${word}`, kind: "pair" };
    const isInside = /[\p{L}\p{N},;)] $/u.test(text.slice(Math.max(0, index - 2), index));
    if (isPlain && isInside && word.length >= nounLetters && word !== word.toLowerCase()) yield { key, name: word, kind: "noun" };
    before = isPlain ? { word, end: index + word.length } : null;
  }
}

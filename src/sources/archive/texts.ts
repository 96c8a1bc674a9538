import type { OwnText, Person, Target } from "../../core/activity.ts";
import { nameTokens, slugOf } from "../../text/fold.ts";
import { foldText, textKey } from "../../text/key.ts";
import type { Detect } from "../../text/language.ts";
import { ownTextOf } from "../../text/own-text.ts";
import { sipHash, sipKey } from "../../text/siphash.ts";
import { withoutTags } from "../../text/tags.ts";
import { targetOf } from "../../text/urn.ts";
import { asksSomething, countWords } from "../../text/words.ts";

/**
 * Reads the cells of one archive. What repeats from row to row (addresses, names, people) is worked out once, and is one object for all
 * rows: that is what keeps a hundred megabytes of rows small.
 */
export type Texts = {
  readonly slug: (url: string) => string | null;
  /** Slugs of addresses joined with `,`, without those that are none. The same list for the same text: not to be changed. */
  readonly slugs: (urls: string) => string[];
  /** Somebody by address and name; an empty name is none. The same object for the same two. */
  readonly person: (url: string, name: string | null) => Person;
  readonly target: (link: string) => Target;
  /** The same string object for equal texts. */
  readonly kept: (text: string) => string;
  readonly own: (raw: string) => OwnText;
  readonly words: (text: string) => number;
  /** What stays of a message (decision 16); its tags are no words (rules 1.12). `from` and `to` are its name cells. */
  readonly message: (text: string, from: string, to: string) => { words: number; question: boolean; key: string | null };
  /** Keyed key of a text that is not kept; the names do not count (rules 1.13). */
  readonly key: (text: string, names: readonly string[]) => string | null;
  /** Keyed hash of a text as it stands. */
  readonly hash: (text: string) => string;
  /** Names of the member, as far as they are known by now. */
  readonly addNames: (names: readonly string[]) => void;
};

const encoder = new TextEncoder();

export function textsOf(keyHex: string, detect: Detect): Texts {
  const key = sipKey(keyHex);
  let own: ReadonlySet<string> = new Set();
  const slugs = new Map<string, string | null>();
  const lists = new Map<string, string[]>();
  const people = new Map<string, Person>();
  const strings = new Map<string, string>();
  let pair = { from: "", to: "", drop: own };

  const slug = (url: string): string | null => {
    const known = slugs.get(url);
    if (known !== undefined) return known;
    const found = slugOf(url);
    slugs.set(url, found);
    return found;
  };
  /** Names of the two sides. Messages of one conversation follow each other, so only the last two are remembered. */
  const dropOf = (from: string, to: string): ReadonlySet<string> => {
    if (!((pair.from === from && pair.to === to) || (pair.from === to && pair.to === from)))
      pair = { from, to, drop: new Set([...own, ...nameTokens(from), ...nameTokens(to)]) };
    return pair.drop;
  };
  const slugsOf = (urls: string): string[] => urls.split(",").flatMap(url => slug(url.trim()) ?? []);

  return {
    slug,
    slugs: urls => {
      const known = lists.get(urls);
      if (known) return known;
      const found = urls === "" ? [] : slugsOf(urls);
      lists.set(urls, found);
      return found;
    },
    person: (url, name) => {
      const known = people.get(name ?? "");
      const one = { slug: slug(url), name: name === "" ? null : name };
      if (known?.slug === one.slug) return known;
      people.set(name ?? "", one);
      return one;
    },
    target: targetOf,
    kept: text => {
      const known = strings.get(text);
      if (known !== undefined) return known;
      strings.set(text, text);
      return text;
    },
    own: raw => ownTextOf(raw, { key, names: own, detect }),
    words: countWords,
    message: (text, from, to) => {
      const plain = withoutTags(text);
      return {
        words: countWords(plain),
        question: asksSomething(plain),
        key: textKey(foldText(text, dropOf(from, to)), key),
      };
    },
    key: (text, names) => textKey(foldText(text, new Set([...own, ...names.flatMap(nameTokens)])), key),
    hash: text => sipHash(key, encoder.encode(text)),
    addNames: names => {
      own = new Set([...own, ...names.flatMap(nameTokens)]);
      pair = { from: "", to: "", drop: own };
    },
  };
}

import type { OwnText, Target } from "../../core/activity.ts";
import { nameTokens, slugOf } from "../../text/fold.ts";
import { foldText, textKey } from "../../text/key.ts";
import type { Detect } from "../../text/language.ts";
import { ownTextOf } from "../../text/own-text.ts";
import { sipHash, sipKey } from "../../text/siphash.ts";
import { withoutTags } from "../../text/tags.ts";
import { targetOf } from "../../text/urn.ts";
import { asksSomething, countWords } from "../../text/words.ts";

/** Reads the cells of one archive. What repeats from row to row (addresses, names) is worked out once and kept. */
export type Texts = {
  readonly slug: (url: string) => string | null;
  /** Slugs of addresses joined with `,`, without those that are none. */
  readonly slugs: (urls: string) => string[];
  readonly target: (link: string) => Target;
  /** The same string object for equal texts, so that a hundred thousand rows do not hold a hundred thousand copies. */
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
  const strings = new Map<string, string>();
  const dropped = new Map<string, Map<string, ReadonlySet<string>>>();

  const slug = (url: string): string | null => {
    const known = slugs.get(url);
    if (known !== undefined) return known;
    const found = slugOf(url);
    slugs.set(url, found);
    return found;
  };
  const dropOf = (from: string, to: string): ReadonlySet<string> => {
    const known = dropped.get(from)?.get(to);
    if (known) return known;
    const set = new Set([...own, ...nameTokens(from), ...nameTokens(to)]);
    const others = dropped.get(from) ?? new Map();
    dropped.set(from, others.set(to, set));
    return set;
  };

  return {
    slug,
    slugs: urls => {
      if (urls === "") return [];
      if (!urls.includes(",")) {
        const one = slug(urls);
        return one === null ? [] : [one];
      }
      return urls.split(",").flatMap(url => slug(url.trim()) ?? []);
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
      dropped.clear();
    },
  };
}

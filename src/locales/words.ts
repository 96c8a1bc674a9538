import i18next, { type i18n } from "i18next";
import type { Catalogue } from "./en.ts";
import { type Language, type Numbers, numbersOf } from "./numbers.ts";

type PluralLess<K extends string> = K extends `${infer Stem}_one` | `${infer Stem}_other` ? Stem : K;
type Leaves<T> = {
  [K in keyof T & (string | number)]: T[K] extends string ? PluralLess<`${K}`> : `${K}.${Leaves<T[K]>}`;
}[keyof T & (string | number)];

/** Keys of all words, plural endings left out. */
export type Key = Leaves<Omit<Catalogue, "command">> | Leaves<{ command: Omit<Catalogue["command"], "examples"> }>;
/** Raw numbers and texts; the catalogue's own `{{n, share}}` says how a number is shown. `count` chooses the plural. */
export type WordFacts = Readonly<Record<string, string | number>>;

/** Everything a face needs to speak one language. */
export type Words = {
  readonly language: Language;
  readonly numbers: Numbers;
  readonly catalogue: Catalogue;
  /** A text by key. */
  t(key: Key, facts?: WordFacts): string;
  /** A text by a key made from an id that only the data know; the id itself where there is none. */
  named(prefix: string, id: string, rest?: string, facts?: WordFacts): string;
};

/** Words of a catalogue. i18next puts the facts in, Intl the numbers; nothing is escaped here, that is the page's task. */
export async function wordsOf(language: Language, catalogue: Catalogue): Promise<Words> {
  const numbers = numbersOf(language);
  const texts: i18n = i18next.createInstance();
  await texts.init({
    lng: language,
    resources: { [language]: { translation: catalogue } },
    interpolation: { escapeValue: false },
    nsSeparator: false,
  });
  for (const [name, format] of Object.entries(numbers))
    texts.services.formatter?.add(name, value => (typeof value === "number" ? format(value) : String(value)));
  const t = (key: string, facts: WordFacts = {}): string => texts.t(key, { ...facts });
  return {
    language,
    numbers,
    catalogue,
    t,
    named: (prefix, id, rest, facts) => {
      const key = `${prefix}.${id}${rest === undefined ? "" : `.${rest}`}`;
      return texts.exists(key, { ...facts }) ? t(key, facts) : id;
    },
  };
}

/** Words of a language; only that language's catalogue is loaded. */
export async function loadWords(language: Language): Promise<Words> {
  return language === "de" ? wordsOf("de", (await import("./de.ts")).de) : wordsOf("en", (await import("./en.ts")).en);
}

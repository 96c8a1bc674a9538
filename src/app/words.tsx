import { createContext, type ReactNode, use, useEffect, useMemo, useState } from "react";
import type { Language } from "../locales/numbers.ts";
import { loadWords, type Words } from "../locales/words.ts";

type Spoken = { readonly words: Words; readonly speak: (language: Language) => void };
const Context = createContext<Spoken | null>(null);
const kept = "rapport.language";

/** The language chosen here before, else the browser's if we speak it, else English. */
function firstLanguage(): Language {
  const before = localStorage.getItem(kept);
  if (before === "de" || before === "en") return before;
  return navigator.languages.find(tag => /^(de|en)\b/.test(tag))?.startsWith("de") ? "de" : "en";
}

/** Asked for as soon as this file is there, not with the first picture. */
const first = { language: firstLanguage(), words: loadWords(firstLanguage()) };

/** Loads the words of one language and shows nothing before they are there; changing the language keeps the page where it is. */
export function WordsProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const [language, speak] = useState(first.language);
  const [words, setWords] = useState<Words | null>(null);
  useEffect(() => {
    let current = true;
    (language === first.language ? first.words : loadWords(language)).then(loaded => {
      if (!current) return;
      setWords(loaded);
      document.documentElement.lang = language;
      localStorage.setItem(kept, language);
    });
    return () => {
      current = false;
    };
  }, [language]);
  const spoken = useMemo(() => (words === null ? null : { words, speak }), [words]);
  return spoken === null ? null : <Context value={spoken}>{children}</Context>;
}

/** All words of the language chosen. */
export function useWords(): Words {
  return useSpoken().words;
}

/** The language chosen and how to choose another. */
export function useLanguage(): { readonly language: Language; readonly speak: (language: Language) => void } {
  const { words, speak } = useSpoken();
  return { language: words.language, speak };
}

function useSpoken(): Spoken {
  const spoken = use(Context);
  if (spoken === null) throw new Error("no words outside of WordsProvider");
  return spoken;
}

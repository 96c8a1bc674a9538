import { draftChecker } from "../src/content/draft/check-draft.ts";
import { ownWriting } from "../src/content/draft/own-writing.ts";
import { stream } from "../src/core/random.ts";
import { middle, milliseconds } from "./measure.ts";

const posts = 2_000;
const comments = 2_000;
const keys = 100;
const letters = "enisratdhulcgmobwfkzpvüäö";

/** A member with 2,000 posts of some 900 signs from 9,000 words: what is made ready once, and what a key costs at the end of a draft of 3,000 signs. */
export async function draftBench(): Promise<Record<string, unknown>[]> {
  const random = stream(20_261_125);
  const below = (n: number): number => Math.floor(random() * n);
  const word = (): string =>
    Array.from({ length: 3 + below(8) }, () => letters[Math.floor(random() * below(letters.length))]).join("");
  const dictionary = Array.from({ length: 9_000 }, word);
  // Few words stand often and most of them seldom, as in any language.
  const sentence = (words: number): string =>
    `${Array.from({ length: words }, () => dictionary[Math.floor(random() * below(dictionary.length))]).join(" ")}.`;
  const text = (sentences: number): string => Array.from({ length: sentences }, () => sentence(12)).join("\n");
  const written = Array.from({ length: posts }, () => ({ text: text(11), language: "de" }) as const);
  const said = Array.from({ length: comments }, () => text(2));
  const own = ownWriting(written, said, "Bench Member");
  const draft = text(40).slice(0, 3_000 - keys);
  const check = draftChecker(own);
  check(draft);
  const typed = Array.from({ length: keys }, (_, i) => {
    const start = performance.now();
    check(draft + "neue Zeile ".repeat(keys).slice(0, i));
    return performance.now() - start;
  });
  return [
    { what: "own writing, once in the worker", ms: await milliseconds(3, 1, () => ownWriting(written, said, "Bench Member")) },
    { what: "checker, once on the page", ms: await milliseconds(3, 1, () => draftChecker(own)) },
    { what: "one key, median", ms: middle(typed) },
    { what: "one key, 95 of 100 at most", ms: typed.toSorted((a, b) => a - b)[Math.ceil(0.95 * keys) - 1] },
  ];
}

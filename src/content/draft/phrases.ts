import { compileLatinRule, latinOf } from "../../text/rules.ts";
import { clicheRules } from "../tables/cliches.ts";
import { type BaitKind, baitRules } from "../tables/engagement-bait.ts";
import { hookRules, type OpeningKind } from "../tables/hook-patterns.ts";

const longestOpening = 200;
const longestText = 3_000;

type Compiled<R> = { readonly rule: R; readonly pattern: RegExp };
/** Compiled when first asked for: the page shows before. */
function once<R extends { readonly regex: string }>(rules: readonly R[]): () => readonly Compiled<R>[] {
  let compiled: readonly Compiled<R>[] | undefined;
  return () => {
    compiled ??= rules.map(rule => ({ rule, pattern: compileLatinRule(rule.regex) }));
    return compiled;
  };
}
const hooks = once(hookRules);
const baits = once(baitRules);
const cliches = once(clicheRules);

/** A text as rules read it, sign by sign as long as the text itself, so that a place in one is a place in the other. */
const readable = (text: string): string =>
  latinOf(
    text
      .replaceAll("İ", "I")
      .toLowerCase()
      .replace(/[\ud800-\udbff][\udc00-\udfff]/g, "··"),
  );

/** What kind of opening a first sentence is; "other" is the most usual answer. */
export function openingKind(sentence: string): OpeningKind {
  const sample = readable(sentence.normalize("NFKC").slice(0, longestOpening));
  return hooks().find(({ pattern }) => pattern.test(sample))?.rule.kind ?? "other";
}

export type Bait = { readonly kind: BaitKind; readonly words: string };

/** Asks for a reaction, each kind once, with the words that are one. */
export function baitIn(text: string): Bait[] {
  const found = matches(text, baits());
  return found
    .filter(({ rule }, i) => found.findIndex(other => other.rule.kind === rule.kind) === i)
    .map(each => ({ kind: each.rule.kind, words: each.words }));
}

/** Turns of phrase of the list, as they stand in the text. */
export const clichesIn = (text: string): string[] => [...new Set(matches(text, cliches()).map(({ words }) => words))];

/** What the rules find first each, in the order of the text. */
function matches<R>(
  text: string,
  rules: readonly Compiled<R>[],
): { readonly rule: R; readonly at: number; readonly words: string }[] {
  const plain = text.normalize("NFKC").slice(0, longestText);
  const sample = readable(plain);
  const found = rules.flatMap(({ rule, pattern }) => {
    const match = pattern.exec(sample);
    if (match === null) return [];
    const at = match.index;
    return [{ rule, at, words: plain.slice(at, at + match[0].length).trim() }];
  });
  return found.sort((a, b) => a.at - b.at);
}

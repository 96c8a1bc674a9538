import { compileLatinRule, compileRule, latinOf } from "./rules.ts";
import { type GenericRule, genericRules } from "./tables/generic-comments.ts";

const longest = 3_000;
const emoji = /\p{RGI_Emoji}|\p{Extended_Pictographic}|[\u{1F3FB}-\u{1F3FF}\u200d\ufe0f]/gv;
const mayHoldEmoji = /[\u00a9\u00ae\u2000-\u{10ffff}]/u;
/** The short-generic rules ask for 8 words at most; a longer comment need not be tried. */
const shortWords = 8;

type Rules = { readonly asWritten: readonly RegExp[]; readonly short: readonly RegExp[]; readonly any: readonly RegExp[] };
let compiled: Rules | undefined;

/**
 * Whether a comment would fit under any post (decision 17): praise, thanks, a tagged name, emoji only. Judged without emoji.
 * A floor: some generic comments are not caught.
 */
export function isGenericComment(text: string): boolean {
  const plain = text.normalize("NFKC").slice(0, longest);
  const bare = (mayHoldEmoji.test(plain) ? plain.replace(emoji, " ") : plain).trim();
  if (bare === "") return text.trim() !== "";
  compiled ??= compileAll();
  if (compiled.asWritten.some(rule => rule.test(bare))) return true;
  const latin = latinOf(bare.toLowerCase());
  if (compiled.any.some(rule => rule.test(latin))) return true;
  return bare.split(/\s+/, shortWords + 1).length <= shortWords && compiled.short.some(rule => rule.test(latin));
}

/** A tagged name is told by its capital letters and the rest of an emoji by its signs: these rules see the text as it is written. */
function compileAll(): Rules {
  const asWritten = (rule: GenericRule): boolean => rule.kind === "mention-only" || rule.kind === "emoji-only";
  const inLatin = genericRules.filter(rule => !asWritten(rule));
  const of = (short: boolean): RegExp[] =>
    inLatin.filter(rule => (rule.kind === "short-generic") === short).map(rule => compileLatinRule(rule.regex));
  return {
    asWritten: genericRules.filter(asWritten).map(rule => compileRule(rule.regex, "u")),
    any: of(false),
    short: of(true),
  };
}

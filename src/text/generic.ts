import { compileLatinRule, compileRule, isLatin } from "./rules.ts";
import { type GenericRule, genericRules } from "./tables/generic-comments.ts";

const longest = 3_000;
const emoji = /\p{RGI_Emoji}|\p{Extended_Pictographic}|[\u{1F3FB}-\u{1F3FF}\u200d\ufe0f]/gv;
const mayHoldEmoji = /[\u00a9\u00ae\u2000-\u{10ffff}]/u;
/** The short-generic rules ask for 8 words at most; a longer comment need not be tried. */
const shortWords = 8;

type Rules = { readonly short: readonly RegExp[]; readonly any: readonly RegExp[] };
const asWritten = compileAll(compileMention, rule => rule.kind === "mention-only");
let latin: Rules | undefined;
let general: Rules | undefined;

/**
 * Whether a comment would fit under any post (decision 17): praise, thanks, a tagged name, emoji only. Judged without emoji.
 * A floor: some generic comments are not caught.
 */
export function isGenericComment(text: string): boolean {
  const plain = text.normalize("NFKC").slice(0, longest);
  const bare = (mayHoldEmoji.test(plain) ? plain.replace(emoji, " ") : plain).trim();
  if (bare === "") return text.trim() !== "";
  if (asWritten.any.some(rule => rule.test(bare))) return true;
  const lower = bare.toLowerCase();
  const { any, short } = rulesFor(lower);
  if (any.some(rule => rule.test(lower))) return true;
  return bare.split(/\s+/, shortWords + 1).length <= shortWords && short.some(rule => rule.test(lower));
}

function rulesFor(lower: string): Rules {
  const folded = (rule: GenericRule): boolean => rule.kind !== "mention-only";
  if (isLatin(lower)) {
    latin ??= compileAll(compileLatinRule, folded);
    return latin;
  }
  general ??= compileAll(source => compileRule(source), folded);
  return general;
}

/** A tagged name is told by its capital letters. */
function compileMention(source: string): RegExp {
  return compileRule(source, "u");
}

function compileAll(compile: (source: string) => RegExp, wanted: (rule: GenericRule) => boolean): Rules {
  const of = (short: boolean): RegExp[] =>
    genericRules.filter(rule => wanted(rule) && (rule.kind === "short-generic") === short).map(rule => compile(rule.regex));
  return { any: of(false), short: of(true) };
}

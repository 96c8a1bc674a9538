import { compileRule } from "./rules.ts";
import { genericRules } from "./tables/generic-comments.ts";

const longest = 3_000;
const emoji = /\p{RGI_Emoji}|\p{Extended_Pictographic}|[\u{1F3FB}-\u{1F3FF}\u200d\ufe0f]/gv;
let compiled: RegExp[] | undefined;

/**
 * Whether a comment would fit under any post (decision 17): praise, thanks, a tagged name, emoji only. Judged without emoji.
 * A floor: some generic comments are not caught.
 */
export function isGenericComment(text: string): boolean {
  const bare = text.normalize("NFKC").slice(0, longest).replace(emoji, " ").trim();
  if (bare === "") return text.trim() !== "";
  compiled ??= genericRules.map(rule => compileRule(rule.regex, rule.kind === "mention-only" ? "u" : "iu"));
  return compiled.some(rule => rule.test(bare));
}

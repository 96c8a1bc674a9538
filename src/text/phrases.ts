import { stripMarks } from "./fold.ts";

const token = /[\p{L}\p{M}\p{N}]+(?:['’.][\p{L}\p{M}\p{N}]+)*[+#]*/gu;
const mostLonger = 3;

/** Tokens of a text for finding phrases (rules 1.15); a hyphen splits. */
export function tokensOf(text: string): string[] {
  return stripMarks(text).match(token) ?? [];
}

/** The tokens as one string with a blank at both ends, as `OwnText.tokens` keeps them. */
export function tokenLine(text: string): string {
  const tokens = tokensOf(text);
  return tokens.length === 0 ? " " : ` ${tokens.join(" ")} `;
}

/** A phrase made ready; null when it has no token. */
export type Phrase = { readonly start: string; readonly mayGrow: boolean } | null;

export function phraseOf(text: string): Phrase {
  const tokens = tokensOf(text);
  const last = tokens.at(-1);
  if (last === undefined) return null;
  return { start: ` ${tokens.join(" ")}`, mayGrow: [...last].length >= 4 };
}

/**
 * Whether the phrase's tokens follow each other in a token line (rules 1.15). The last one may be up to 3 letters longer there
 * if it has 4 or more characters: "vertrieb" is in "vertriebs", "sales" is not in "salesforce".
 */
export function hasPhrase(line: string, phrase: Phrase): boolean {
  if (phrase === null) return false;
  for (let at = line.indexOf(phrase.start); at >= 0; at = line.indexOf(phrase.start, at + 1)) {
    const end = at + phrase.start.length;
    if (line[end] === " ") return true;
    if (!phrase.mayGrow) continue;
    const more = line.slice(end, line.indexOf(" ", end));
    if ([...more].length <= mostLonger && /^\p{L}+$/u.test(more)) return true;
  }
  return false;
}

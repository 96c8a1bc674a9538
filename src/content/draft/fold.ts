import { foldLines, folds, type Screen } from "../tables/post-limits.ts";

/**
 * Where a post is cut before "… more", as an index into the text; null where all of it shows. What comes first counts: so many characters, or
 * three lines; a line that is longer than a third of the characters takes more than one, a blank one takes one. The cut falls behind a word.
 */
export function foldAt(text: string, screen: Screen): number | null {
  const width = folds[screen] / foldLines;
  let left = foldLines;
  let at = 0;
  for (const line of text.trimEnd().split("\n")) {
    if (left <= 0) return text.slice(0, at).trimEnd().length;
    const signs = [...line];
    const room = Math.floor(left * width);
    if (signs.length > room) return at + behindAWord(line, signs.slice(0, room).join("").length);
    left -= Math.max(1, Math.ceil(signs.length / width));
    at += line.length + 1;
  }
  return null;
}

/** The end of the last whole word before `end`; `end` itself where there is no blank to cut at. */
function behindAWord(line: string, end: number): number {
  if (line[end] === " ") return end;
  const blank = line.lastIndexOf(" ", end);
  return blank > 0 ? blank : end;
}

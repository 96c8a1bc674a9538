import type { OwnText } from "../../core/activity.ts";
import { ownTextOf, type TextReader } from "../../text/own-text.ts";
import { sipKey } from "../../text/siphash.ts";

// Texts of the population say nothing: made-up words, spelt from numbers, so that no text is like another. Counting needs no more.

/** The skill that a text on topic names. */
export const topicWord = "negotiation";

const reader: TextReader = { key: sipKey("00".repeat(16)), names: new Set(), detect: () => "unknown" };
const letters = "etaoinshrdlucmfwypvbgkjqxz";
/** Texts are written once and dealt to all members; the n-th comes again after so many, far beyond the 60 days in which copies count. */
const most = 8192;
const written = new Map<string, (OwnText | undefined)[]>();

/** The n-th text of so many words. Two texts have no word in common but the topic. */
export function textOf(n: number, words: number, onTopic: boolean): OwnText {
  const kind = `${words} ${onTopic}`;
  const texts = written.get(kind) ?? [];
  written.set(kind, texts);
  const at = n % most;
  texts[at] ??= write(at * words, words, onTopic);
  return texts[at];
}

function write(first: number, words: number, onTopic: boolean): OwnText {
  const list = Array.from({ length: words }, (_, i) => spell(first + i));
  if (onTopic) list[0] = topicWord;
  return ownTextOf(list.join(" "), reader);
}

/** A word of five letters for a number; neighbours do not look alike. */
function spell(n: number): string {
  let rest = Math.imul(n + 1, 0x9e3779b1) >>> 0;
  let word = "";
  for (let i = 0; i < 5; i++) {
    word += letters[rest % 26];
    rest = Math.floor(rest / 26);
  }
  return word;
}

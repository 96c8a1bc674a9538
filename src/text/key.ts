import { stripMarks } from "./fold.ts";
import { type SipKey, sipHash } from "./siphash.ts";
import { withoutTags } from "./tags.ts";
import { withoutAddresses } from "./words.ts";

const ascii = /^[\t\n\r -~]*$/;
/** Runs of other than letters and marks, but for the single blank, which stays as it is: most gaps of a text are single blanks. */
const asciiGaps = / *[^a-z ][^a-z]*| {2,}/g;
const gaps = / *[^\p{L}\p{M} ][^\p{L}\p{M}]*| {2,}/gu;

/**
 * A text made ready for "the same text again" (rules 1.13): without tags, entities, addresses, digits, punctuation and the names in
 * `drop` (folded tokens); lower case, single blanks. An empty result equals nothing.
 */
export function foldText(text: string, drop: ReadonlySet<string>): string {
  const plain = withoutTags(text);
  const simple = ascii.test(plain);
  const bare = withoutAddresses(simple ? plain : plain.normalize("NFKC")).toLowerCase();
  const folded = bare.replace(simple ? asciiGaps : gaps, " ").trim();
  const stripped = simple ? folded : stripMarks(folded);
  return namesAnyOf(stripped, drop) ? withoutNames(folded, stripped, drop) : folded;
}

/** Whether one of the names is a word of the text: told without splitting it, since most texts hold none. */
function namesAnyOf(stripped: string, drop: ReadonlySet<string>): boolean {
  const line = ` ${stripped} `;
  for (const name of drop) if (line.includes(` ${name} `)) return true;
  return false;
}

/** `stripped` has the same words without their marks, in the same order. */
function withoutNames(folded: string, stripped: string, drop: ReadonlySet<string>): string {
  const bare = stripped.split(" ");
  return folded
    .split(" ")
    .filter((_, at) => !drop.has(bare[at]!))
    .join(" ");
}

const encoder = new TextEncoder();
let buffer = new Uint8Array(16_384);

/** First 64 bits of the keyed hash of a folded text as 16 hex digits; null for an empty one (rules 1.13, decision 16). */
export function textKey(folded: string, key: SipKey): string | null {
  if (folded === "") return null;
  if (folded.length * 3 > buffer.length) buffer = new Uint8Array(folded.length * 3);
  return sipHash(key, buffer, encoder.encodeInto(folded, buffer).written);
}

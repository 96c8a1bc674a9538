import { stripMarks } from "./fold.ts";
import { type SipKey, sipHash } from "./siphash.ts";
import { withoutAddresses } from "./words.ts";

const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " };
const ascii = /^[\t\n\r -~]*$/;

/**
 * A text made ready for "the same text again" (rules 1.13): without tags, entities, addresses, digits, punctuation and the names in
 * `drop` (folded tokens); lower case, single blanks. An empty result equals nothing.
 */
export function foldText(text: string, drop: ReadonlySet<string>): string {
  const bare = withoutAddresses(withoutTags(text));
  const lower = ascii.test(bare)
    ? bare.toLowerCase().replace(/[^a-z]+/g, " ")
    : bare
        .normalize("NFKC")
        .toLowerCase()
        .replace(/[^\p{L}\p{M}]+/gu, " ");
  const trimmed = lower.trim();
  if (drop.size === 0 || trimmed === "") return trimmed;
  let dropped = false;
  const kept = trimmed.split(" ").filter(token => {
    const goes = token.length > 1 && drop.has(stripMarks(token));
    dropped ||= goes;
    return !goes;
  });
  return dropped ? kept.join(" ") : trimmed;
}

const encoder = new TextEncoder();
let buffer = new Uint8Array(16_384);

/** First 64 bits of the keyed hash of a folded text as 16 hex digits; null for an empty one (rules 1.13, decision 16). */
export function textKey(folded: string, key: SipKey): string | null {
  if (folded === "") return null;
  if (folded.length * 3 > buffer.length) buffer = new Uint8Array(folded.length * 3);
  return sipHash(key, buffer, encoder.encodeInto(folded, buffer).written);
}

function withoutTags(text: string): string {
  const bare = text.includes("<") ? text.replace(/<\/?[a-z][^<>]*>/gi, " ") : text;
  if (!bare.includes("&")) return bare;
  return bare.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,6}));/gi, (whole, decimal, hex, name) => {
    if (name) return entities[String(name).toLowerCase()] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : " ";
  });
}

import { alike, leastLength } from "./near.ts";
import { codesOf } from "./shingles.ts";

/** A text like the one asked for: which, how much of the shorter of the two stands in the other, and how much of both is common (0 to 1). */
export type Like = { readonly index: number; readonly share: number; readonly common: number };

const bits = 16;

/**
 * Makes folded texts ready to be compared with one that still changes: gives the one most like it by the same rule as copies
 * (near.ts), or null. A mark for each shingle of the asked text rules out most texts; only those that may be like it are looked at exactly.
 */
export function likenessTo(texts: readonly string[]): (folded: string) => Like | null {
  const { codes, from } = codesOf(texts.map(text => (text.length >= leastLength ? text : null)));
  const marks = new Uint8Array(1 << bits);
  return folded => {
    if (folded.length < leastLength) return null;
    const asked = codesOf([folded]).codes;
    const exact = new Set(asked);
    marks.fill(0);
    for (const code of asked) marks[placeOf(code)] = 1;
    let best: Like | null = null;
    for (let index = 0; index < texts.length; index++) {
      const [start, end] = [from[index]!, from[index + 1]!];
      const [n, m] = [end - start, asked.length];
      if (n === 0) continue;
      let most = 0;
      for (let k = start; k < end; k++) most += marks[placeOf(codes[k]!)]!;
      if (!alike(n, m, Math.min(most, n, m))) continue;
      let common = 0;
      for (let k = start; k < end; k++) if (exact.has(codes[k]!)) common++;
      const of = common / (n + m - common);
      if (alike(n, m, common) && of > (best?.common ?? 0)) best = { index, share: common / Math.min(n, m), common: of };
    }
    return best;
  };
}

const placeOf = (code: number): number => Math.imul(code, 0x9e3779b1) >>> (32 - bits);

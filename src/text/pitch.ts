import { compileLatinRule, latinOf } from "./rules.ts";
import { type PitchRule, pitchRules } from "./tables/pitch-phrases.ts";

const longest = 3_000;
let compiled: { readonly entry: PitchRule; readonly rule: RegExp }[] | undefined;

export type Pitch = { readonly weight: number; readonly found: readonly PitchRule[]; readonly looksLikePitch: boolean };

/** Sales phrases in a text and whether it reads as a pitch: weight 4, or 3 with a link and no conversation before. The phrases are always given along. */
export function pitchOf(text: string, context: { readonly link: boolean; readonly knownContact: boolean }): Pitch {
  compiled ??= pitchRules.map(entry => ({ entry, rule: compileLatinRule(entry.regex) }));
  const sample = latinOf(text.normalize("NFKC").slice(0, longest).toLowerCase());
  const found = compiled.filter(({ rule }) => rule.test(sample)).map(({ entry }) => entry);
  const weight = found.reduce((sum, entry) => sum + entry.weight, 0);
  return { weight, found, looksLikePitch: weight >= 4 || (weight >= 3 && context.link && !context.knownContact) };
}

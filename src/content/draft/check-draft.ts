import { foldText } from "../../text/key.ts";
import { type Language, voteOnLanguage } from "../../text/language.ts";
import { likenessTo } from "../../text/like.ts";
import type { BaitKind } from "../tables/engagement-bait.ts";
import { folds, longest, type Screen } from "../tables/post-limits.ts";
import type { Traits } from "../traits.ts";
import { type Features, featuresOf } from "./features.ts";
import { foldAt } from "./fold.ts";
import { countLookalikes } from "./letters.ts";
import { baitIn, clichesIn } from "./phrases.ts";
import { type Against, against, fewestForStyle, type StyleCard, styleCard } from "./style-card.ts";
import { wordsByStem } from "./vocabulary.ts";

/** What is known of the member's own writing: posts in time order, the stems of all posts and comments, the tokens of the own name. */
export type OwnWriting = {
  readonly posts: readonly { readonly language: Language; readonly folded: string; readonly features: Features }[];
  readonly stems: readonly string[];
  readonly names: readonly string[];
};

/** Something worth a look before it is published. `post` is the place among the own posts, `share` how much of the shorter stands in the other. */
export type Note =
  | { readonly id: "too-long"; readonly over: number }
  | { readonly id: "lookalikes"; readonly count: number }
  | { readonly id: "opening-folded"; readonly at: number }
  | { readonly id: "like-own"; readonly post: number; readonly share: number }
  | { readonly id: "bait"; readonly kind: BaitKind; readonly words: string }
  | { readonly id: "cliche"; readonly words: readonly string[] };

/** `signs` as LinkedIn's limit counts them; `folds` where each screen cuts, null where all shows. `card` and `style` are null while the own posts are too few. */
export type DraftCheck = {
  readonly signs: number;
  readonly traits: Traits;
  readonly features: Features;
  readonly folds: Readonly<Record<Screen, number | null>>;
  readonly notes: readonly Note[];
  readonly newWords: readonly string[];
  readonly card: StyleCard | null;
  /** Null too while the draft has fewer than `fewestSigns`. */
  readonly style: readonly Against[] | null;
};

/** What posts of one language say of a draft in it. */
type OfLanguage = { readonly card: StyleCard | null; readonly tellsNewWords: boolean };

/** A beginning has no manner yet. */
export const fewestSigns = 80;

/**
 * Makes the own writing ready once and gives the check for a draft, to be asked at every key. A draft is held against posts of its own
 * language where there are enough, else against all. No word is called new in a language in which the member has hardly written.
 */
export function draftChecker({ posts, stems, names }: OwnWriting): (text: string) => DraftCheck {
  const known = new Set(stems);
  const drop = new Set(names);
  const like = likenessTo(posts.map(({ folded }) => folded));
  const perLanguage = new Map<Language, OfLanguage>();
  const ofLanguage = (language: Language): OfLanguage => {
    const before = perLanguage.get(language);
    if (before) return before;
    const same = posts.filter(post => post.language === language);
    const isWritten = same.length >= fewestForStyle;
    const card = styleCard((isWritten ? same : posts).map(({ features }) => features));
    const made = { card, tellsNewWords: card !== null && (isWritten || language === "unknown") };
    perLanguage.set(language, made);
    return made;
  };
  return text => {
    const { card, tellsNewWords } = ofLanguage(voteOnLanguage(text) ?? "unknown");
    const own = wordsByStem(text);
    const fresh = tellsNewWords ? [...own].filter(([stem]) => !known.has(stem)) : [];
    const { traits, features } = featuresOf(text, tellsNewWords && own.size > 0 ? fresh.length / own.size : null);
    const signs = [...text.trim()].length;
    const cuts = { phone: foldAt(text, "phone"), desktop: foldAt(text, "desktop") };
    const copy = like(foldText(text, drop));
    return {
      signs,
      traits,
      features,
      folds: cuts,
      notes: [
        ...(signs > longest ? [{ id: "too-long", over: signs - longest } as const] : []),
        ...(copy === null ? [] : [{ id: "like-own", post: copy.index, share: copy.share } as const]),
        ...notesOfWords(text, traits, cuts.phone !== null),
      ],
      newWords: fresh.map(([, written]) => written),
      card,
      style: card === null || signs < fewestSigns ? null : against(features, card),
    };
  };
}

/** What the words alone tell, in the order in which they are said. */
function notesOfWords(text: string, { opening }: Traits, isCut: boolean): Note[] {
  const count = countLookalikes(text);
  const cliches = clichesIn(text);
  return [
    ...(count > 0 ? [{ id: "lookalikes", count } as const] : []),
    ...(isCut && [...opening].length > folds.phone ? [{ id: "opening-folded", at: folds.phone } as const] : []),
    ...baitIn(text).map(bait => ({ id: "bait", ...bait }) as const),
    ...(cliches.length > 0 ? [{ id: "cliche", words: cliches } as const] : []),
  ];
}

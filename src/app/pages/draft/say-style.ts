import type { DraftCheck } from "../../../content/draft/check-draft.ts";
import { type Features, habitIds, measureIds } from "../../../content/draft/features.ts";
import { type Against, fewestForStyle, type StyleCard } from "../../../content/draft/style-card.ts";
import type { Words } from "../../../locales/words.ts";
import { listOf } from "../../../report/say.ts";

const mostNewWords = 12;
const mostOpenings = 3;

/** The finding over the card: how much of the draft is as usual; before there is one, how the member writes; without a card how the draft is made. */
export function styleFinding({ card, style, features }: DraftCheck, posts: number, { t }: Words): string {
  if (card === null) {
    if (posts > 0) return t("draft.style.early", { fewest: fewestForStyle });
    return t("draft.style.madeOf", { sentence: features.measures.sentence ?? 0 });
  }
  if (style === null) {
    const length = card.measures.get("length");
    return t("draft.style.card", { low: length?.low ?? 0, high: length?.high ?? 0 });
  }
  const fits = style.filter(each => each.fits).length;
  return fits === style.length ? t("draft.style.all", { count: fits }) : t("draft.style.some", { fits, count: style.length });
}

export type TraitId = Against["id"];
const isMeasure = (id: TraitId) => measureIds.find(each => each === id);
const isHabit = (id: TraitId) => habitIds.find(each => each === id);

/** What is usual of a trait. */
export function usualOf(id: TraitId, card: StyleCard, words: Words): string {
  const { t } = words;
  const measure = isMeasure(id);
  if (measure !== undefined) {
    const usual = card.measures.get(measure);
    if (!usual) return t("draft.style.open");
    const whole = measure === "length" ? roundedOf(usual) : usual;
    if (measure === "newWords") return t(whole.high === 0 ? "draft.style.sameShare" : "draft.style.rangeShare", whole);
    return t(whole.low === whole.high ? "draft.style.same" : "draft.style.range", whole);
  }
  const habit = isHabit(id);
  if (habit !== undefined) return t("draft.style.habit", { share: card.habits.get(habit) ?? 0 });
  const most = [...card.openings].filter(([, share]) => share > 0).sort((a, b) => b[1] - a[1]);
  const named = most
    .slice(0, mostOpenings)
    .map(([kind, share]) => t("draft.style.often", { kind: t(`draft.style.openings.${kind}`), share }));
  return listOf(words, named);
}

const roundedOf = ({ low, middle, high }: { readonly low: number; readonly middle: number; readonly high: number }) => ({
  low: Math.round(low),
  middle: Math.round(middle),
  high: Math.round(high),
});

/** The trait in the draft. */
export function hereOf(id: TraitId, { measures, habits, opening }: Features, { t, numbers }: Words): string {
  const measure = isMeasure(id);
  if (measure !== undefined) {
    const value = measures[measure];
    if (value === null) return t("draft.style.open");
    return measure === "newWords" ? numbers.share(value) : numbers.number(value);
  }
  const habit = isHabit(id);
  if (habit !== undefined) return t(habits[habit] ? "draft.style.yes" : "draft.style.no");
  return t(`draft.style.openings.${opening}`);
}

/** The first of many words. */
export function someOf(newWords: readonly string[], words: Words): string {
  if (newWords.length <= mostNewWords) return listOf(words, newWords);
  const list = newWords.slice(0, mostNewWords).join(", ");
  return words.t("draft.style.newWordsMore", { list, more: newWords.length - mostNewWords });
}

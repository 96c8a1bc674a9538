import { median } from "../../core/arithmetic.ts";
import { type OpeningKind, openingKinds } from "../tables/hook-patterns.ts";
import { type Features, type HabitId, habitIds, type MeasureId, measureIds } from "./features.ts";

/** Fewer posts make no manner. */
export const fewestForStyle = 10;
/** The manner of today: so many posts back. */
export const latestForStyle = 200;
const rare = 0.1;

/** Median and the range in which 8 of 10 own posts lie. */
export type Usual = { readonly low: number; readonly middle: number; readonly high: number };

/** How a member writes; of habits and openings the share of posts (0 to 1). A measure that no post says anything of is not there. */
export type StyleCard = {
  readonly posts: number;
  readonly measures: ReadonlyMap<MeasureId, Usual>;
  readonly habits: ReadonlyMap<HabitId, number>;
  readonly openings: ReadonlyMap<OpeningKind, number>;
};

/** The card of some own texts in time order; null where there are too few. */
export function styleCard(all: readonly Features[]): StyleCard | null {
  if (all.length < fewestForStyle) return null;
  const texts = all.slice(-latestForStyle);
  const share = (has: (text: Features) => boolean): number => texts.filter(has).length / texts.length;
  return {
    posts: texts.length,
    measures: new Map(measureIds.flatMap(id => usualOf(id, texts) ?? [])),
    habits: new Map(habitIds.map(id => [id, share(({ habits }) => habits[id])])),
    openings: new Map(openingKinds.map(kind => [kind, share(({ opening }) => opening === kind)])),
  };
}

function usualOf(id: MeasureId, texts: readonly Features[]): [readonly [MeasureId, Usual]] | null {
  const values = texts.flatMap(({ measures }) => measures[id] ?? []).sort((a, b) => a - b);
  if (values.length === 0) return null;
  // Values that were written, not ones between two of them: of whole numbers the range is whole.
  const at = (share: number): number => values[Math.ceil(share * values.length) - 1]!;
  return [[id, { low: at(rare), middle: median(values), high: at(1 - rare) }]];
}

/** One trait of a draft beside what is usual: whether 8 of 10 own posts lie around it, or at least every tenth does the same. */
export type Against =
  | { readonly kind: "measure"; readonly id: MeasureId; readonly value: number; readonly usual: Usual; readonly fits: boolean }
  | { readonly kind: "habit"; readonly id: HabitId; readonly value: boolean; readonly share: number; readonly fits: boolean }
  | {
      readonly kind: "opening";
      readonly id: "opening";
      readonly value: OpeningKind;
      readonly share: number;
      readonly fits: boolean;
    };

/** A draft against the card, trait by trait. Fewer new words than usual are nothing unusual; nor is an opening of no kind. */
export function against({ measures, habits, opening }: Features, card: StyleCard): Against[] {
  const numbers = measureIds.flatMap((id): Against[] => {
    const [value, usual] = [measures[id], card.measures.get(id)];
    if (value === null || !usual) return [];
    return [{ kind: "measure", id, value, usual, fits: value <= usual.high && (id === "newWords" || value >= usual.low) }];
  });
  const yesOrNo = habitIds.map((id): Against => {
    const share = card.habits.get(id) ?? 0;
    return { kind: "habit", id, value: habits[id], share, fits: (habits[id] ? share : 1 - share) >= rare };
  });
  const share = card.openings.get(opening) ?? 0;
  return [
    ...numbers,
    ...yesOrNo,
    { kind: "opening", id: "opening", value: opening, share, fits: opening === "other" || share >= rare },
  ];
}

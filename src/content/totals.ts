import type { Day } from "../core/day.ts";
import type { Listed, Published } from "../model/published.ts";

/**
 * Why a total is not compared: no figures; only some of the parts that make it up; figures of less than 8 days; from a list that shows the
 * best posts only; counted otherwise than most posts are.
 */
export const noTotals = ["no-figures", "partial", "unripe", "cut-list", "other-count"] as const;
export type NoTotal = (typeof noTotals)[number];

/**
 * What totals are made of, because each counts differently and they are never mixed. Of a whole life: "single" is reactions, comments and
 * reposts, "without-reposts" the first two, "engagements" what a table calls so. "list" is the engagements of a workbook's list in its period,
 * clicks among them.
 */
export const bases = ["single", "without-reposts", "engagements", "list"] as const;
export type Basis = (typeof bases)[number];

/** Figures of one post by a basis. `total` is what is known and shown; it may be compared where `why` is null. */
export type Total = { readonly impressions: number | null; readonly total: number | null; readonly why: NoTotal | null };

/** What may be compared of a total, null where nothing may. Pages ask this, too: nothing dear is imported here. */
export const comparable = ({ total, why }: Pick<Total, "total"> & { readonly why: string | null }): number | null =>
  why === null ? total : null;

/** Days a post needs before its figures say what it brought: at a day old posts show a third of it, within a week three quarters. */
const ripeDays = 8;
/** So many of the posts with reactions and comments have to know their reposts, else these are left out of all. */
const mostKnow = 0.9;

/**
 * The total of each post, by the basis that can compare most of them; of two that compare as many, the one that knows more, then the first in
 * the list above. A post that this basis does not know shows what another one does.
 */
export function totalsOf(posts: readonly Published[]): { readonly basis: Basis; readonly totals: readonly Total[] } {
  const tried = bases.map(basis => {
    const totals = posts.map(totalBy[basis]);
    const compared = totals.filter(({ why }) => why === null).length;
    return { basis, totals, compared, known: totals.filter(({ total }) => total !== null).length };
  });
  const [whole, bare, ...others] = tried;
  const parts = whole && bare && whole.compared < mostKnow * bare.compared ? bare : whole;
  const best = [...(parts ? [parts] : []), ...others].reduce((a, b) =>
    b.compared > a.compared || (b.compared === a.compared && b.known > a.known) ? b : a,
  );
  const instead = (i: number): Total | undefined => tried.map(({ totals }) => totals[i]!).find(({ total }) => total !== null);
  return {
    basis: best.basis,
    totals: best.totals.map((known, i) => (known.why === "no-figures" ? shown(known, instead(i)) : known)),
  };
}

const shown = (none: Total, other: Total | undefined): Total => (other ? { ...other, why: other.why ?? "other-count" } : none);

const totalBy: Readonly<Record<Basis, (post: Published) => Total>> = {
  single: ofLife(({ reactions, comments, reposts }) => [reactions, comments, reposts]),
  "without-reposts": ofLife(({ reactions, comments }) => [reactions, comments]),
  engagements: ofLife(({ engagements }) => [engagements]),
  list: ofList,
};

type Parts = (row: NonNullable<Published["single"]>["row"]) => readonly (number | null)[];

function ofLife(partsOf: Parts): (post: Published) => Total {
  return ({ day, single }) => {
    const impressions = single?.impressions ?? null;
    const parts = single ? partsOf(single.row) : [];
    const known = parts.flatMap(part => part ?? []);
    if (!single || known.length === 0) return { impressions, total: null, why: "no-figures" };
    if (known.length < parts.length) return { impressions, total: null, why: "partial" };
    const total = known.reduce((sum, n) => sum + n, 0);
    return { impressions, total, why: isYoung(single.row.on, day) ? "unripe" : null };
  };
}

/** Of several lists one that is whole, then the latest. */
function ofList({ day, listed }: Published): Total {
  const born = listed.filter(({ row }) => row.engagements !== null && (row.first ?? day) <= day && row.on >= day);
  const list = latest(born.filter(({ cut }) => !cut)) ?? latest(born);
  if (!list) return { impressions: null, total: null, why: "no-figures" };
  const { impressions, engagements: total, on } = list.row;
  return { impressions, total, why: list.cut ? "cut-list" : isYoung(on, day) ? "unripe" : null };
}

const isYoung = (on: Day, day: Day): boolean => on - day < ripeDays;

const latest = (lists: readonly Listed[]): Listed | null =>
  lists.reduce<Listed | null>((a, b) => (a === null || b.row.on > a.row.on ? b : a), null);

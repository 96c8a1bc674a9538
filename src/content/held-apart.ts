import { phi } from "./compare.ts";
import { type PartialEffect, partialEffect, pOf } from "./partial.ts";
import { midRanks } from "./ranks.ts";

/** Posts of the one side, of the other and of neither, with what each brought (ln over the own level). */
export type Sided = { readonly side: readonly (boolean | null)[]; readonly values: Float64Array };
/** A question that was asked, with the p of a rank test of its two sides. A pair sets two formats against each other. */
export type Asked = Sided & { readonly id: string; readonly isPair: boolean; readonly p: number };

const sameThing = 0.5;
const nearlyAll = 0.95;
const most = 0.8;
/** Of fewer posts all may stand on one side by chance. */
const fewestWithin = 15;

/**
 * The questions that make a difference by themselves, each with the larger of its two p: alone, and with all others of these held apart.
 * From the smallest p on each has to stand beside those before, pairs of formats after all others, for these tell the same more broadly; at the
 * end each beside all.
 */
export function independent(asked: readonly Asked[], level: number): Map<Asked, number> {
  let kept: Asked[] = [];
  for (const each of asked.filter(({ p }) => p <= level).sort((a, b) => Number(a.isPair) - Number(b.isPair) || a.p - b.p))
    if (pGiven(each, kept) <= level) kept.push(each);
  for (;;) {
    const told = kept.map(each => ({
      each,
      p: pGiven(
        each,
        kept.filter(other => other !== each),
      ),
    }));
    const worst = told.reduce<(typeof told)[number] | null>((a, b) => (a === null || b.p > a.p ? b : a), null);
    if (worst === null || worst.p <= level) return new Map(told.map(({ each, p }) => [each, Math.max(each.p, p)]));
    kept = kept.filter(each => each !== worst.each);
  }
}

/** Of questions that make a difference by themselves the one beside which least is left of this one. */
export function explainerOf(asked: Asked, kept: readonly Asked[]): Asked | null {
  const told = kept.map(other => ({ other, p: pGiven(asked, [other]) }));
  return told.reduce<(typeof told)[number] | null>((a, b) => (a === null || b.p > a.p ? b : a), null)?.other ?? null;
}

/** p of a question by ranks, with others held apart; 1 where they can not be told from each other. */
function pGiven(asked: Asked, others: readonly Asked[]): number {
  if (others.length === 0) return asked.p;
  const effect = effectGiven(asked, others, values => midRanks([...values]));
  return effect === null ? 1 : pOf(effect);
}

/** Effect of standing on the one side, in logs, with all others held apart that can be told from it. */
export function given(sided: Sided, others: readonly Sided[]): PartialEffect | null {
  const plain = (values: Float64Array): Float64Array => values;
  const apart = others.filter(other => effectGiven(sided, [other], plain) !== null);
  return effectGiven(sided, apart, plain) ?? effectGiven(sided, [], plain);
}

function effectGiven(
  { side, values }: Sided,
  others: readonly Sided[],
  of: (values: Float64Array) => ArrayLike<number>,
): PartialEffect | null {
  const rows = side.flatMap((is, i) => (is === null ? [] : [i]));
  const column = (is: (i: number) => boolean): Float64Array => Float64Array.from(rows, i => (is(i) ? 1 : 0));
  const y = Float64Array.from(of(Float64Array.from(rows, i => values[i]!)));
  // Posts on neither side of another question count as without it: where they are the ones asked for, nothing else would be left to compare.
  const beside = others.map(other => column(i => other.side[i] === true));
  return partialEffect(
    y,
    column(i => side[i] === true),
    beside,
  );
}

/** Whether a question divides the posts nearly as another does, or nearly all of its posts stand on one side of the other, where not most posts do. */
export function goesWith(a: Sided, b: Sided): boolean {
  return Math.abs(phi(a.side, b.side)) >= sameThing || isWithin(a, b);
}

function isWithin(inner: Sided, outer: Sided): boolean {
  const both = inner.side.flatMap((is, i) => (is === null || outer.side[i] === null ? [] : [i]));
  const own = both.filter(i => inner.side[i] === true);
  const share = (list: readonly number[]): number => list.filter(i => outer.side[i] === true).length / list.length;
  const [within, usual] = [share(own), share(both)];
  return own.length >= fewestWithin && ((within >= nearlyAll && usual < most) || (within <= 1 - nearlyAll && usual > 1 - most));
}

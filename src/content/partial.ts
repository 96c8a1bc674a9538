import { upperTail } from "./ranks.ts";

/**
 * Effect of one yes-or-no column on `y` while others are held apart (ordinary least squares, by making every column orthogonal to those
 * before). `weight` is the sum of squares of the column that the others do not explain, `rss` the sum of squares of y that no column does, `df`
 * its degrees of freedom. Null where the column hardly varies beside the others: then nobody can tell them apart.
 */
export type PartialEffect = { readonly effect: number; readonly weight: number; readonly rss: number; readonly df: number };
type Column = Float64Array;

/** Less than this share of a column's own variation beside the others is none. */
const leastOwn = 0.02;

export function partialEffect(y: Column, column: Column, others: readonly Column[]): PartialEffect | null {
  const basis: Column[] = [];
  for (const other of others) {
    const rest = without(centred(other), basis);
    if (dot(rest, rest) > 1e-9 * other.length) basis.push(rest);
  }
  const whole = centred(column);
  const own = without(whole, basis);
  const weight = dot(own, own);
  if (weight <= leastOwn * dot(whole, whole)) return null;
  const left = without(centred(y), basis);
  const effect = dot(own, left) / weight;
  const df = y.length - basis.length - 2;
  return df < 1 ? null : { effect, weight, rss: Math.max(0, dot(left, left) - effect ** 2 * weight), df };
}

/** Two-sided p of an effect by Student's t, through the normal (Wallace 1959; right to 3 places from 8 degrees on). */
export function pOf({ effect, weight, rss, df }: PartialEffect): number {
  if (rss === 0) return effect === 0 ? 1 : 0;
  const t = Math.abs(effect) * Math.sqrt((weight * df) / rss);
  return Math.min(1, 2 * upperTail(((8 * df + 1) / (8 * df + 3)) * Math.sqrt(df * Math.log1p(t ** 2 / df))));
}

function without(column: Column, basis: readonly Column[]): Column {
  const rest = column.slice();
  for (const base of basis) {
    const share = dot(rest, base) / dot(base, base);
    for (let i = 0; i < rest.length; i++) rest[i]! -= share * base[i]!;
  }
  return rest;
}

function centred(column: Column): Column {
  let sum = 0;
  for (const value of column) sum += value;
  return column.map(value => value - sum / column.length);
}

function dot(a: Column, b: Column): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

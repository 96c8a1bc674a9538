/**
 * Columns of numbers made from rows. `Float64Array.from` with a function goes through an iterator and costs several times as much as
 * this loop, which counts with a hundred thousand rows and eighty columns.
 */
type Rows<T> = { readonly length: number; readonly [i: number]: T };

/** A column of doubles: seconds, amounts. `known` is the column of the first rows, where it was made before. */
export function floats<T>(
  rows: Rows<T>,
  of: (row: T, i: number) => number,
  known: Float64Array = new Float64Array(0),
): Float64Array {
  const column = new Float64Array(rows.length);
  column.set(known);
  for (let i = known.length; i < rows.length; i++) column[i] = of(rows[i]!, i);
  return column;
}

/** A column of whole numbers: days, places, contacts. */
export function ints<T>(rows: Rows<T>, of: (row: T, i: number) => number, known: Int32Array = new Int32Array(0)): Int32Array {
  const column = new Int32Array(rows.length);
  column.set(known);
  for (let i = known.length; i < rows.length; i++) column[i] = of(rows[i]!, i);
  return column;
}

/** A column of flags. */
export function flags<T>(rows: Rows<T>, is: (row: T, i: number) => boolean, known: Uint8Array = new Uint8Array(0)): Uint8Array {
  const column = new Uint8Array(rows.length);
  column.set(known);
  for (let i = known.length; i < rows.length; i++) if (is(rows[i]!, i)) column[i] = 1;
  return column;
}

/** The places from 0 to below `count` that fulfil something, in order. */
export function placesWhere(count: number, is: (i: number) => boolean): Int32Array {
  const places = new Int32Array(count);
  let n = 0;
  for (let i = 0; i < count; i++) if (is(i)) places[n++] = i;
  return places.slice(0, n);
}

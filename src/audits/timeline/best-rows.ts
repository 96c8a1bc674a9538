/** What each row adds when a person counts with the best of theirs only, the first among equals (rules B3.1, B4.1): 0 for the others. */
export function bestRows(contact: Int32Array, end: number, worth: (i: number) => number): Float64Array {
  const amounts = new Float64Array(end);
  const best = new Map<number, number>();
  for (let i = 0; i < end; i++) {
    const amount = worth(i);
    const before = best.get(contact[i]!);
    if (before !== undefined && amounts[before]! >= amount) continue;
    if (before !== undefined) amounts[before] = 0;
    amounts[i] = amount;
    best.set(contact[i]!, i);
  }
  return amounts;
}

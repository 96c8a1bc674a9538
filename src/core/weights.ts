/** Time weights of 7-day buckets counted back from the as-of day (model 2.1, rules 2.2): weight of bucket j is q to the j. */
export const q13 = 2 ** (-7 / 30);
export const q26 = 2 ** (-7 / 60);
export const q52 = 2 ** (-7 / 91);

const powers = (q: number, n: number): Float64Array => Float64Array.from({ length: n }, (_, j) => q ** j);

/** D13: 13 buckets, half-life 30 days; D26: 26, 60 days; D52: 52, 91 days. */
export const d13 = powers(q13, 13);
export const d26 = powers(q26, 26);
export const d52 = powers(q52, 52);
const ages = 4_096;

/** Weights of things by their age in whole days under a half-life in days; each power is taken once. */
export function halfLives(days: number): (age: number) => number {
  const known = new Float64Array(ages);
  return age => {
    if (age >= ages) return 2 ** (-age / days);
    if (known[age] === 0) known[age] = 2 ** (-age / days);
    return known[age]!;
  };
}

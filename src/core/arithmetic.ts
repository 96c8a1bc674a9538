/** The shared sums of the model, so that an audit reads like its line in the spec. Buckets: index j, 0 is the latest week. */

export type Rate = { readonly value: number; readonly se: number };

/** Decayed rate per week over observed buckets: sum(w n)/sum(w) with its standard error (rules 2.7, 2.19). `observed[j]` is 1 or 0. */
export function rate(weights: Float64Array, amounts: Float64Array, observed: Uint8Array): Rate {
  let sum = 0;
  let weight = 0;
  let variance = 0;
  for (let j = 0; j < weights.length; j++) {
    if (!observed[j]) continue;
    const w = weights[j]!;
    const n = amounts[j]!;
    weight += w;
    sum += w * n;
    variance += w * w * n;
  }
  return weight === 0 ? { value: 0, se: 0 } : { value: sum / weight, se: Math.sqrt(variance) / weight };
}

/** Decayed sum, not divided (rules 2.8): all buckets count. */
export function decayedSum(weights: Float64Array, amounts: Float64Array): Rate {
  let value = 0;
  let variance = 0;
  for (let j = 0; j < weights.length; j++) {
    value += weights[j]! * amounts[j]!;
    variance += weights[j]! ** 2 * amounts[j]!;
  }
  return { value, se: Math.sqrt(variance) };
}

export type Prior = { readonly a: number; readonly b: number };

export type Ratio = { readonly value: number; readonly g: number; readonly se: number };

/** Ratio with prior (model 2.3): `weight` = sum of w over cases, `success` = sum of w y. The prior keeps 1 of 1 from beating 90 of 100. */
export function ratio(prior: Prior, success: number, weight: number): Ratio {
  const all = weight + prior.a + prior.b;
  const value = (prior.a + success) / all;
  return { value, g: weight / all, se: Math.sqrt((value * (1 - value)) / (all + 1)) };
}

/** exp of Shannon's entropy: how many equally large groups would be as mixed (audits B9, P7). Counts of zero are left out; 0 without any. */
export function effectiveNumber(counts: readonly number[]): number {
  const total = counts.reduce((a, b) => a + b, 0);
  if (total === 0) return 0;
  let entropy = 0;
  for (const count of counts) if (count > 0) entropy -= (count / total) * Math.log(count / total);
  return Math.exp(entropy);
}

/** Median; the mean of the middle two where the number is even. NaN without values. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** How a value becomes a score of 0 to 1 (model 2.2). `m` scores 0.5, `p` scores 0.9. */
export type Curve =
  | { readonly kind: "count"; readonly m: number; readonly p: number }
  | { readonly kind: "ratio"; readonly m: number; readonly p: number }
  | { readonly kind: "direct" };

/** Score of a value (model 2.2, rules 2.18): counts log-logistic up to p and full at 2p, ratios in straight lines, direct values as they are. */
export function scoreOf(curve: Curve, x: number): number {
  if (curve.kind === "direct") return x;
  const { m, p } = curve;
  if (x <= 0) return 0;
  if (curve.kind === "count") return x <= p ? 1 / (1 + (m / x) ** exponent(m, p)) : Math.min(1, 0.9 + (0.1 * (x - p)) / p);
  if (x < m) return (0.5 * x) / m;
  if (x < p) return 0.5 + (0.4 * (x - m)) / (p - m);
  return x >= 1 ? 1 : 0.9 + (0.1 * (x - p)) / (1 - p);
}

/** Change of the score per unit of the value (rules 2.19, decision 40): zero where nothing is gained any more. */
export function slopeOf(curve: Curve, x: number): number {
  if (curve.kind === "direct") return 1;
  const { m, p } = curve;
  if (x <= 0) return 0;
  if (curve.kind === "count") {
    if (x >= 2 * p) return 0;
    const s = scoreOf(curve, x);
    return x <= p ? (s * (1 - s) * exponent(m, p)) / x : 0.1 / p;
  }
  if (x < m) return 0.5 / m;
  return x < p ? 0.4 / (p - m) : 0.1 / (1 - p);
}

/** The value that scores 0.5 or 0.9: where the next step of an audit lies. */
export function valueAt(curve: Curve, score: 0.5 | 0.9): number {
  if (curve.kind === "direct") return score;
  return score === 0.5 ? curve.m : curve.p;
}

function exponent(m: number, p: number): number {
  return Math.log(9) / Math.log(p / m);
}

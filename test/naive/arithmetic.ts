/** Rules, section 2: curves, rates, ratios, uncertainty. */
export const q13 = 2 ** (-7 / 30);
export const q26 = 2 ** (-7 / 60);
export const q52 = 2 ** (-7 / 91);

export type Status = "measured" | "not-applicable" | "no-data" | "not-observed-yet";
export type Found = { status: Exclude<Status, "measured"> } | { status: "measured"; value: number; g: number; se: number };

export const noData: Found = { status: "no-data" };
export const notYet: Found = { status: "not-observed-yet" };
export const notApplicable: Found = { status: "not-applicable" };
export const measured = (value: number, g: number, se: number): Found => ({ status: "measured", value, g, se });

export type Curve = { kind: "count" | "ratio" | "direct"; m: number; p: number };

export function scoreOf({ kind, m, p }: Curve, x: number): number {
  if (x <= 0) return 0;
  if (kind === "direct") return x;
  if (kind === "count") {
    if (x <= p) return 1 / (1 + (m / x) ** (Math.log(9) / Math.log(p / m)));
    return Math.min(1, 0.9 + (0.1 * (x - p)) / p);
  }
  if (x >= 1) return 1;
  if (x < m) return (0.5 * x) / m;
  if (x < p) return 0.5 + (0.4 * (x - m)) / (p - m);
  return 0.9 + (0.1 * (x - p)) / (1 - p);
}

export function slopeOf(curve: Curve, x: number): number {
  const { kind, m, p } = curve;
  if (x <= 0) return 0;
  if (kind === "direct") return 1;
  if (kind === "count") {
    if (x >= 2 * p) return 0;
    if (x > p) return 0.1 / p;
    const s = scoreOf(curve, x);
    return (s * (1 - s) * (Math.log(9) / Math.log(p / m))) / x;
  }
  if (x < m) return 0.5 / m;
  if (x < p) return 0.4 / (p - m);
  return 0.1 / (1 - p);
}

/** Rules 2.7 and 2.19 over the buckets 0 to 12 that `seen` allows. */
export function rate(amounts: readonly number[], seen: (j: number) => boolean): { x: number; se: number } {
  let top = 0;
  let square = 0;
  let bottom = 0;
  for (let j = 0; j <= 12; j++) {
    if (!seen(j)) continue;
    top += q13 ** j * (amounts[j] ?? 0);
    square += q13 ** (2 * j) * (amounts[j] ?? 0);
    bottom += q13 ** j;
  }
  return bottom === 0 ? { x: 0, se: 0 } : { x: top / bottom, se: Math.sqrt(square) / bottom };
}

export type Case = { w: number; y: number };

/** Rules 2.11 and model 2.3: a ratio with prior. */
export function ratio(cases: readonly Case[], a: number, b: number): Found {
  let w = 0;
  let wy = 0;
  for (const one of cases) {
    w += one.w;
    wy += one.w * one.y;
  }
  if (w === 0) return notApplicable;
  const r = (a + wy) / (a + b + w);
  return measured(r, w / (w + a + b), Math.sqrt((r * (1 - r)) / (a + b + w + 1)));
}

/** exp of the entropy of counts. */
export function effective(counts: readonly number[]): number {
  let all = 0;
  for (const c of counts) all += c;
  let sum = 0;
  for (const c of counts) if (c > 0) sum -= (c / all) * Math.log(c / all);
  return Math.exp(sum);
}

export const empty = (n: number): number[] => new Array<number>(n).fill(0);

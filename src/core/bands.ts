/** Bands of the seed article; no LinkedIn source is known for them (decision 3). */
export const bands = ["limited", "developing", "solid", "highly-effective"] as const;
export type Band = (typeof bands)[number];

/** Rounding for showing only: half up, with room for noise of doubles (rules 2.16). */
export function shown(x: number): number {
  return Math.floor(x + 0.5 + 1e-9);
}

/** Band of a value of 0 to 100, judged by the shown integer. */
export function bandOf(x: number): Band {
  const n = shown(x);
  return n < 25 ? "limited" : n < 50 ? "developing" : n < 75 ? "solid" : "highly-effective";
}

export const confidences = ["low", "medium", "high"] as const;
export type Confidence = (typeof confidences)[number];

/** Confidence word by support (rules 2.20). */
export function confidenceOf(support: number): Confidence {
  return support >= 0.75 ? "high" : support >= 0.5 ? "medium" : "low";
}

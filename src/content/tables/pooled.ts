/**
 * Effects of traits on reactions and comments, pooled over authors, as change against the author's own level (0.44 is +44 %), with the 95 %
 * interval for another author. Main set: 6,089 posts by 58 authors, February 2021; own measurement of November 2026. `later` is the same
 * effect across 457 authors of 2026 (533 posts) where it was measured. Effects whose interval includes 0 are not used as advice, nor are the
 * `weak` ones, which do not stand when corrected for all that was compared. Length is told against 100 to 249 characters, the more careful of
 * two figures (+44 % for 500 to 899, +56 % for 900 to 1,300).
 */
export type Pooled = {
  readonly change: number;
  readonly low: number;
  readonly high: number;
  /** Null where the measurement gives none. */
  readonly authors: number | null;
  readonly weak?: true;
  readonly later?: { readonly change: number; readonly low: number | null; readonly high: number | null };
};

export const pooledSet = { posts: 6089, authors: 58, year: 2021, measured: 2026 } as const;
export const laterSet = { posts: 533, authors: 457, year: 2026 } as const;

export const pooled = {
  link: { change: -0.23, low: -0.33, high: -0.12, authors: 48, later: { change: -0.31, low: -0.48, high: -0.09 } },
  "first-person": { change: 0.3, low: 0.17, high: 0.46, authors: 57, later: { change: 0.45, low: 0.12, high: 0.87 } },
  "opening-question": { change: -0.16, low: -0.24, high: -0.07, authors: 42 },
  length: { change: 0.44, low: 0.23, high: 0.73, authors: 40 },
  "short-opening": { change: 0.13, low: 0.03, high: 0.25, authors: 47 },
  hashtags: {
    change: -0.14,
    low: -0.23,
    high: -0.03,
    authors: null,
    weak: true,
    later: { change: -0.26, low: null, high: null },
  },
  "closing-question": { change: -0.01, low: -0.15, high: 0.13, authors: 25, later: { change: -0.52, low: null, high: null } },
  "image-link": { change: 0.91, low: 0.64, high: 1.29, authors: 36 },
  "video-link": { change: 0.57, low: 0.17, high: 1.16, authors: 19 },
  "video-image": { change: -0.27, low: -0.48, high: -0.01, authors: 22, weak: true },
  emoji: { change: 0.24, low: -0.06, high: 0.62, authors: 22, later: { change: 0.03, low: null, high: null } },
  "opening-kind:story": { change: 0.4, low: 0.07, high: 0.88, authors: null, weak: true },
  "opening-kind:number-list": { change: 0.46, low: 0.16, high: 0.81, authors: null, weak: true },
  "opening-kind:announcement": { change: 0.31, low: 0.01, high: 0.62, authors: null, weak: true },
  "opening-kind:direct-address": { change: 0.19, low: 0.03, high: 0.39, authors: null, weak: true },
} as const satisfies Record<string, Pooled>;
export type PooledId = keyof typeof pooled;

/** Standard deviation of the true effect between authors, on the log scale: measured 0.3 to 0.5. */
export const spreadBetweenAuthors = 0.4;

/** Whether best guesses lean on an effect: its interval tells it from none, and it stands among all that was compared. */
export function isUsed(id: PooledId): boolean {
  const effect: Pooled = pooled[id];
  return effect.low * effect.high > 0 && effect.weak !== true;
}

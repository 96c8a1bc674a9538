/** Means of LinkedIn's own value that were published, with year: orientation beside the index, never a measure for it (ssi-facts). */
export const publishedMeans = [
  { value: 28.2, year: 2015 },
  { value: 34, year: 2026 },
] as const;

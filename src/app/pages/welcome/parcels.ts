/** Percent of each pillar's weight that a parcel of LinkedIn's can feed, in the order of the pillars (parcels.test.ts keeps it true). */
export const parcels = { fast: [40, 82, 0, 90], full: [88, 100, 60, 100] } as const;

export const pillarIds = ["brand", "people", "engage", "relationships"] as const;
export type PillarId = (typeof pillarIds)[number];

/** Points of one pillar; the four weigh the same (model 2.4). */
export const pillarPoints = 25;
/** A pillar shows no score when less weight than this is measured (rules 2.14). */
export const leastWeight = 25;

// The 10 seniority levels with their public ids (facts); German names and bands are our own (rules 1.16).

export type SeniorityLevel = {
  readonly id: number;
  readonly key: string;
  readonly en: string;
  readonly de: string;
  readonly band: number;
};
export const seniorityLevels: readonly SeniorityLevel[] = [
  { id: 1, key: "unpaid", en: "Unpaid", de: "Unbezahlt", band: 1 },
  { id: 2, key: "training", en: "Training", de: "In Ausbildung", band: 1 },
  { id: 3, key: "entry", en: "Entry", de: "Berufseinstieg", band: 1 },
  { id: 4, key: "senior", en: "Senior", de: "Berufserfahren", band: 2 },
  { id: 5, key: "manager", en: "Manager", de: "Manager", band: 2 },
  { id: 6, key: "director", en: "Director", de: "Leitung", band: 3 },
  { id: 7, key: "vp", en: "VP", de: "Bereichsvorstand / VP", band: 3 },
  { id: 8, key: "cxo", en: "CXO", de: "Geschäftsleitung", band: 4 },
  { id: 9, key: "partner", en: "Partner", de: "Partner", band: 4 },
  { id: 10, key: "owner", en: "Owner", de: "Inhaber", band: 4 },
];

// The five levels of language proficiency as LinkedIn names them (facts); German names, rank and the rough CEFR span are our own.

export type Proficiency = {
  readonly id: string;
  readonly en: string;
  readonly de: string;
  readonly rank: number;
  readonly cefr: string;
};
export const proficiencies: readonly Proficiency[] = [
  { id: "ELEMENTARY", en: "Elementary proficiency", de: "Grundkenntnisse", rank: 1, cefr: "A1-A2" },
  { id: "LIMITED_WORKING", en: "Limited working proficiency", de: "Gute Kenntnisse", rank: 2, cefr: "B1" },
  { id: "PROFESSIONAL_WORKING", en: "Professional working proficiency", de: "Fließend", rank: 3, cefr: "B2" },
  { id: "FULL_PROFESSIONAL", en: "Full professional proficiency", de: "Verhandlungssicher", rank: 4, cefr: "C1" },
  {
    id: "NATIVE_OR_BILINGUAL",
    en: "Native or bilingual proficiency",
    de: "Muttersprache oder zweisprachig",
    rank: 5,
    cefr: "C2",
  },
];

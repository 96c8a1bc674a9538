// Kinds of reactions as the archive writes them, with the English names on the screen (facts); German names are our own.

export type ReactionType = {
  readonly id: string;
  readonly en: string;
  readonly de: string;
  readonly emoji: string;
  /** No longer offered, still in old archives. */
  readonly retired: boolean;
};
export const reactionTypes: readonly ReactionType[] = [
  { id: "LIKE", en: "Like", de: "Gefällt mir", emoji: "👍", retired: false },
  { id: "PRAISE", en: "Celebrate", de: "Applaus", emoji: "👏", retired: false },
  { id: "APPRECIATION", en: "Support", de: "Unterstützung", emoji: "🫶", retired: false },
  { id: "EMPATHY", en: "Love", de: "Liebe", emoji: "❤️", retired: false },
  { id: "INTEREST", en: "Insightful", de: "Inspirierend", emoji: "💡", retired: false },
  { id: "ENTERTAINMENT", en: "Funny", de: "Lustig", emoji: "😄", retired: false },
  { id: "MAYBE", en: "Curious", de: "Neugierig", emoji: "🤔", retired: true },
];

/**
 * Letters that only look bold or slanted: signs of mathematics (U+1D400 to U+1D7FF) and the few of them that stand elsewhere. Screen readers spell
 * them out or leave them out, and no search finds the word.
 */
const lookalike = /[\u{1D400}-\u{1D7FF}\u210A-\u2113\u2115\u2119-\u211D\u2124\u2128\u212C\u212D\u212F-\u2131\u2133\u2134]/gu;

export const countLookalikes = (text: string): number => text.match(lookalike)?.length ?? 0;

/** The same text in plain letters; everything else stays as it is. */
export const withPlainLetters = (text: string): string => text.replace(lookalike, letter => letter.normalize("NFKC"));

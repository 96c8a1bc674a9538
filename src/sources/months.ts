const english = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

/**
 * How months begin in languages that archives were said to carry, though no real one was seen (format spec 1.19): German, French,
 * Spanish, Portuguese, Italian, Dutch.
 */
const foreign = [
  ["jan", "jän", "ene", "gen"],
  ["feb", "fév", "fev"],
  ["mar", "mär", "mrz", "mrt", "maa"],
  ["avr", "abr", "apr"],
  ["mai", "mei", "mag", "may"],
  ["juin", "jun", "giu"],
  ["juil", "jul", "lug"],
  ["aoû", "aou", "ago", "aug"],
  ["set", "sep"],
  ["okt", "out", "oct", "ott"],
  ["nov"],
  ["dez", "dic", "déc", "dec"],
];

const wordOf = (name: string): string => name.normalize("NFC").toLowerCase().replace(/\.$/, "");
const isEnglish = (word: string, month: string): boolean =>
  word === month || word === month.slice(0, 3) || (word === "sept" && month === "september");

/** 1 to 12 of an English month, whole or its first three letters, else of another language; NaN when it is none. */
export function monthOf(name: string): number {
  const word = wordOf(name);
  const at = english.findIndex(month => isEnglish(word, month));
  if (at >= 0) return at + 1;
  const there = word.length > 10 ? -1 : foreign.findIndex(starts => starts.some(start => word.startsWith(start)));
  return there < 0 ? Number.NaN : there + 1;
}

/** A date whose month is written, but not in English. */
export function hasForeignMonth(text: string): boolean {
  const word = /\p{L}{3,}\.?/u.exec(text.normalize("NFC"))?.[0];
  return word !== undefined && !english.some(month => isEnglish(wordOf(word), month)) && !Number.isNaN(monthOf(word));
}

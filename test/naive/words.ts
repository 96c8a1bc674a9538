/** Folding and counting of words, straight from rules 1.5, 1.12, 1.15 and 1.20. */
const noMarks = (text: string) => text.normalize("NFD").replace(/[\u0300-\u036f]/gu, "");

const titlesOfPeople = new Set(["dr", "prof", "mag", "ing", "dipl", "mba", "phd", "msc", "bsc", "llm"]);

/** Rules 1.5; empty for nobody. `cut` is off for a whole TO cell (rules 1.8). */
export function foldName(name: string, cut = true): string {
  let text = noMarks(name.normalize("NFKC").toLowerCase());
  if (cut) text = text.split(",")[0] ?? "";
  text = text.replace(/\([^)]*\)|\[[^\]]*\]|\{[^}]*\}/gu, " ").replace(/[^\p{L}]+/gu, " ");
  const kept = text.split(" ").filter(word => word !== "" && !titlesOfPeople.has(word));
  const folded = kept.join(" ");
  return folded === "linkedin member" ? "" : folded;
}

const legalForms = new Set(
  "gmbh mbh ag kg og ug se inc ltd llc plc co corp corporation company limited sa sarl srl spa bv nv ab oy as".split(" "),
);

/** Rules 1.20 for skills and schools. */
export const foldSkill = (text: string): string =>
  noMarks(text.normalize("NFKC").toLowerCase())
    .replace(/[^\p{L}\p{N}+#]+/gu, " ")
    .trim();

/** Rules 1.20 for companies. */
export const foldCompany = (text: string): string =>
  foldSkill(text)
    .split(" ")
    .filter(word => !legalForms.has(word))
    .join(" ");

export const sameCompany = (a: string, b: string): boolean => foldCompany(a) !== "" && foldCompany(a) === foldCompany(b);

/** Rules 1.12. */
export function countWords(text: string): number {
  const plain = text.normalize("NFKC").replace(/https?:\/\/\S+|(?<![\p{L}\p{N}])www\.\S+|lnkd\.in\/\S+/giu, " ");
  const spaceless =
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;
  const k = plain.match(spaceless)?.length ?? 0;
  const words = plain.replace(spaceless, " ").match(/[\p{L}\p{M}\p{N}]+(?:['’.-][\p{L}\p{M}\p{N}]+)*/gu)?.length ?? 0;
  return words + Math.floor(k / 5);
}

/** Rules 1.15, tokens in order. */
export const tokensOf = (text: string): string[] =>
  noMarks(text.normalize("NFKC").toLowerCase()).match(/[\p{L}\p{M}\p{N}]+(?:['’.][\p{L}\p{M}\p{N}]+)*[+#]*/gu) ?? [];

/** Rules 1.15: the phrase's tokens follow each other in `tokens`; the last may run on by up to 3 letters. */
export function phraseIn(phrase: string, tokens: readonly string[]): boolean {
  const wanted = tokensOf(phrase);
  if (wanted.length === 0) return false;
  const last = wanted[wanted.length - 1] ?? "";
  for (let start = 0; start + wanted.length <= tokens.length; start++) {
    let fits = true;
    for (let i = 0; i < wanted.length - 1; i++) if (tokens[start + i] !== wanted[i]) fits = false;
    const there = tokens[start + wanted.length - 1] ?? "";
    const longer = there.startsWith(last) && /^\p{L}{0,3}$/u.test(there.slice(last.length));
    if (fits && (there === last || (longer && [...last].length >= 4))) return true;
  }
  return false;
}

/** The `tokens` field of an own text as a list. */
export const listOf = (tokens: string): string[] => tokens.split(" ").filter(token => token !== "");

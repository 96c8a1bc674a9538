/** Folding of names, addresses, companies and skills, so that the same thing written twice is found to be the same. */

const marks = /[\u0300-\u036f]/g;
const plain = /^[\x20-\x7e]*$/;
const degrees = new Set(["dr", "prof", "mag", "ing", "dipl", "mba", "phd", "msc", "bsc", "llm"]);
const legalForms = new Set(
  "gmbh mbh ag kg og ug se inc ltd llc plc co corp corporation company limited sa sarl srl spa bv nv ab oy as".split(" "),
);

/** NFKC, lower case without a locale, and without combining marks U+0300 to U+036F (rules 1.15). */
export function stripMarks(text: string): string {
  return plain.test(text) ? text.toLowerCase() : text.normalize("NFKC").toLowerCase().normalize("NFD").replace(marks, "");
}

/** Slug of a profile address: the first path part after `/in/`, decoded, NFKC, lower case; null where there is none (rules 1.4). */
export function slugOf(url: string): string | null {
  const at = url.indexOf("/in/");
  if (at < 0) return null;
  let end = at + 4;
  while (end < url.length && !"/?#".includes(url[end]!)) end++;
  const raw = url.slice(at + 4, end);
  if (raw === "") return null;
  if (plain.test(raw) && !raw.includes("%")) return raw.toLowerCase();
  let decoded = raw;
  try {
    decoded = decodeURIComponent(raw);
  } catch {
    // A broken escape is kept as it stands: it still equals itself.
  }
  return decoded.normalize("NFKC").toLowerCase();
}

/** A person's name for comparing, or null for nobody in particular ("LinkedIn Member", only signs) (rules 1.5). */
export function foldName(name: string): string | null {
  const folded = letters(cutAtComma(stripMarks(name)).replace(/\([^)]*\)|\[[^\]]*\]|\{[^}]*\}/g, " "));
  return folded === "" || folded === "linkedin member" ? null : folded;
}

/** The same without the cut at the comma, for a TO cell that is one name (rules 1.8). */
export function foldWholeName(name: string): string | null {
  const folded = letters(stripMarks(name).replace(/\([^)]*\)|\[[^\]]*\]|\{[^}]*\}/g, " "));
  return folded === "" || folded === "linkedin member" ? null : folded;
}

/**
 * Folded tokens of 2 or more letters of some names, to be dropped from texts (rules 1.13). Folded by 1.5 but without the cut at the
 * comma: what is bracketed and degrees are no names, so "she" and the German "mag" stay in texts.
 */
export function nameTokens(names: string): string[] {
  return (foldWholeName(names) ?? "").split(" ").filter(token => token.length > 1);
}

/** Company names for comparing, without legal forms (rules 1.20). Empty text equals nothing. */
export function foldCompany(name: string): string {
  return foldLabel(name)
    .split(" ")
    .filter(word => !legalForms.has(word))
    .join(" ");
}

/** Skills and schools for comparing (rules 1.20). */
export function foldLabel(name: string): string {
  return stripMarks(name)
    .replace(/[^\p{L}\p{N}+#]+/gu, " ")
    .trim();
}

function cutAtComma(name: string): string {
  const comma = name.indexOf(",");
  return comma < 0 ? name : name.slice(0, comma);
}

function letters(text: string): string {
  return text
    .split(/[^\p{L}]+/u)
    .filter(word => word !== "" && !degrees.has(word))
    .join(" ");
}

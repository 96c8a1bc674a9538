import { readFileSync } from "node:fs";

/** Rules for titles, read from the tables at test time (reference README). */
const folder = new URL("./tables/", import.meta.url);

function rowsOf(name: string): string[][] {
  const text = readFileSync(new URL(name, folder), "utf8");
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (quoted && c === '"' && text[i + 1] === '"') {
      cell += '"';
      i++;
    } else if (c === '"') quoted = !quoted;
    else if (c === "," && !quoted) {
      row.push(cell);
      cell = "";
    } else if (c === "\n" && !quoted) {
      row.push(cell.replace(/\r$/u, ""));
      if (row.length > 1) rows.push(row);
      row = [];
      cell = "";
    } else cell += c;
  }
  if (cell !== "") rows.push([...row, cell]);
  return rows.slice(1);
}

const inWord = "\\p{L}\\p{N}_";
const edge = `(?:(?<![${inWord}])(?=[${inWord}])|(?<=[${inWord}])(?![${inWord}]))`;

/** JavaScript's \b and \w know ASCII only: put Unicode ones in their place. */
function regexOf(source: string): RegExp {
  let out = "";
  let inClass = false;
  for (let i = 0; i < source.length; i++) {
    const c = source[i];
    if (c === "\\") {
      i++;
      const next = source[i] ?? "";
      if (next === "b" && !inClass) out += edge;
      else if (next === "w") out += inClass ? inWord : `[${inWord}]`;
      else if (next === "'" || next === '"') out += next;
      else out += `\\${next}`;
      continue;
    }
    if (c === "[" && !inClass) inClass = true;
    else if (c === "]") inClass = false;
    out += c;
  }
  return new RegExp(out, "iu");
}

const levelIds = new Map<string, number>();
for (const [id, name] of rowsOf("seniority-levels.csv")) levelIds.set((name ?? "").toLowerCase(), Number(id));
/** Id of a level by its English name, for sheets of an audience. */
export const levelByName = (name: string): number | undefined => levelIds.get(name.trim().toLowerCase());

const levelRules = rowsOf("title-seniority-rules.csv").map(row => ({
  priority: Number(row[0]),
  level: row[1] ?? "",
  regex: regexOf(row[3] ?? ""),
}));
levelRules.sort((a, b) => b.priority - a.priority); // stable: equal priorities keep the file's order
const functionRules = rowsOf("title-function-rules.csv").map(row => ({ id: Number(row[0]), regex: regexOf(row[3] ?? "") }));

const plain = (title: string) => title.normalize("NFKC").toLowerCase();

export type Title = { level: number | null; flagged: boolean; functions: number[]; owner: boolean };
const titles = new Map<string, Title>();

/** Rules 1.16 and 1.17. `owner`: an owner rule still matches without the words of the self-employed (rules 1.18). */
export function titleOf(title: string): Title {
  const known = titles.get(title);
  if (known) return known;
  const text = plain(title);
  const made: Title = { level: null, flagged: false, functions: [], owner: false };
  if (text.trim() !== "") {
    for (const rule of levelRules) {
      if (!rule.regex.test(text)) continue;
      if (rule.level.startsWith("GUARD_")) made.flagged = true;
      else if (made.level === null) made.level = levelIds.get(rule.level) ?? null;
    }
    for (const rule of functionRules) {
      if (rule.regex.test(text) && !made.functions.includes(rule.id)) made.functions.push(rule.id);
    }
    const alone = /^(?:freelanc|free-lanc|self|solo|sole|selbst|freiberuf|freie|einzel|indépendant|autónom)/u;
    const rest = text.replace(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu, word => (alone.test(word) ? " " : word));
    made.owner = levelRules.some(rule => rule.level === "owner" && rule.regex.test(rest));
  }
  titles.set(title, made);
  return made;
}

/** Rules 1.18. */
export function directorAndAbove(title: string, company: string): boolean {
  const { level, flagged, owner } = titleOf(title);
  if (level === null || flagged) return false;
  if (level >= 6 && level <= 9) return true;
  return level === 10 && company.trim() !== "" && owner;
}

const families = [
  [4, 15, 25, 26],
  [3, 16],
  [8, 13, 19, 22, 24],
  [18, 20, 21, 23],
  [1, 10],
  [2, 12, 14],
  [6, 9],
  [5, 7, 11, 17],
];
/** Number of the function's family, 0 to 7 (rules 1.17). */
export const familyOf = (id: number): number => families.findIndex(family => family.includes(id));
/** All functions of the families of `ids`. */
export const relatives = (ids: readonly number[]): number[] =>
  families.filter(family => family.some(id => ids.includes(id))).flat();
/** Band 1 to 4 of a level (rules 1.16). */
export const bandOf = (level: number): number => (level <= 3 ? 1 : level <= 5 ? 2 : level <= 7 ? 3 : 4);

const industries = rowsOf("linkedin-industries-v2.csv").map(row => ({ id: Number(row[0]), label: row[1] ?? "", parent: row[3] }));
/** The declared industry's own label and that of its parent, in lower case. */
export function industryLabels(id: number): string[] {
  const own = industries.find(row => row.id === id);
  if (!own) return [];
  const parent = industries.find(row => own.parent !== "" && row.id === Number(own.parent));
  return parent ? [own.label.toLowerCase(), parent.label.toLowerCase()] : [own.label.toLowerCase()];
}

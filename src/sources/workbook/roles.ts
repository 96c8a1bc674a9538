import { type Cell, countOf, datesIn, isPostLink, type Row, type Sheet, shareOf, textOf, writtenDate } from "./cells.ts";

/** What a sheet holds. "single" is the sheet of one post. */
export const roles = ["summary", "daily", "posts", "followers", "audience", "content"] as const;
export type Role = (typeof roles)[number] | "single";

/** Names as seen in English, Portuguese and German (format spec 2.4 to 2.6), in lower case. Others are told by shape and place. */
const names: Readonly<Record<(typeof roles)[number], readonly string[]>> = {
  summary: ["discovery", "descoberta", "auffindbarkeit"],
  daily: ["engagement", "engajamento"],
  posts: ["top posts", "publicações mais em alta", "top-beiträge"],
  followers: ["followers", "seguidores", "follower innen", "follower:innen"],
  audience: ["demographics", "audience demographics", "dados demográficos do público", "demografische daten"],
  content: ["content demographics", "dados demográficos do conteúdo"],
};

export type Roles = ReadonlyMap<Role, Sheet>;

/**
 * Which sheet is which: by its shape, else by its name, else, in a workbook of five or six sheets, by its place (format spec 2.6). A second
 * sheet of shares is the one about the content. Sheets that are none of these are left out of the answer.
 */
export function rolesOf(sheets: readonly Sheet[]): Roles {
  const found = new Map<Role, Sheet>();
  const left: { sheet: Sheet; place: number }[] = [];
  for (const [place, sheet] of sheets.entries()) {
    const role = byShape(sheet) ?? byName(sheet);
    const own = role === "audience" && (byName(sheet) === "content" || found.has("audience")) ? "content" : role;
    if (own !== null && !found.has(own)) found.set(own, sheet);
    else if (own === null) left.push({ sheet, place });
  }
  const usual = sheets.length === 5 || sheets.length === 6;
  for (const { sheet, place } of left) {
    const role = roles[place];
    if (usual && role !== undefined && found.size >= 3 && !found.has(role)) found.set(role, sheet);
  }
  return found;
}

export function byName({ name }: Sheet): (typeof roles)[number] | null {
  const key = name.trim().normalize("NFC").toLowerCase();
  return roles.find(role => names[role].includes(key)) ?? null;
}

function byShape({ rows }: Sheet): Role | null {
  const top = rows.slice(0, 400);
  if (isSingle(top)) return "single";
  if (top.some(row => isPostLink(row[0]) || isPostLink(row[4]))) return "posts";
  if (datesIn(rows[0]?.[1]).length === 2) return "summary";
  const dated = top.filter(row => writtenDate(row[0]) !== null);
  if (dated.some(row => width(row) === 3 && isCount(row[1]) && isCount(row[2]))) return "daily";
  if (dated.some(row => width(row) === 2 && isCount(row[1]))) return "followers";
  if (dated.length === 0 && top.filter(isShareRow).length >= 3) return "audience";
  return null;
}

/** One address in B, and figures in B beside their labels: tables of other exports have addresses there too, but more columns. */
function isSingle(rows: readonly Row[]): boolean {
  const pairs = rows.filter(row => width(row) === 2 && !isPostLink(row[0]));
  return pairs.filter(row => isPostLink(row[1])).length === 1 && pairs.filter(row => isCount(row[1])).length >= 2;
}

const isCount = (cell: Cell | undefined): boolean => !Number.isNaN(countOf(cell));
const width = (row: Row): number => 1 + row.findLastIndex(cell => textOf(cell) !== "");

function isShareRow(row: Row): boolean {
  return width(row) === 3 && textOf(row[0]) !== "" && textOf(row[1]) !== "" && !Number.isNaN(shareOf(row[2]));
}

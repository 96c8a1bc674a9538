import { type Day, dayOf } from "../../core/day.ts";

/** A file's name taken apart: `base` normalised (format spec 1.4), `member` the numeric member id, `part` the continuation number. */
export type FileName = { readonly base: string; readonly member: string | null; readonly part: number };

/** Base name in lower case, blanks and underscores one blank, without `.csv`, without a trailing number and without the `(1)` of a second download. */
export function fileNameOf(path: string): FileName {
  const last = path.slice(path.lastIndexOf("/") + 1);
  const plain = last
    .normalize("NFC")
    .replace(/\.(csv|tsv)$/i, "")
    .toLowerCase()
    .replace(/[ _]+/g, " ")
    .trim();
  const [, base = plain, digits = "", copy = "0"] = /^(.*?)(?: (\d+))?(?: ?\((\d+)\))?$/.exec(plain) ?? [];
  const isMember = digits.length >= 5;
  return {
    base: base.trim(),
    member: isMember && !looksLikeDate(digits) ? digits : null,
    part: Number(isMember || digits === "" ? copy : digits),
  };
}

/** A member may have named a copy by its day; such digits say nothing about who they are. */
function looksLikeDate(digits: string): boolean {
  const match = /^(20\d\d)(\d\d)(\d\d)$/.exec(digits);
  return match !== null && !Number.isNaN(dayOf(Number(match[1]), Number(match[2]), Number(match[3])));
}

/** Day in LinkedIn's own name of an archive, `…DataExport_MM-DD-YYYY…` (month first, format spec 1.2); else null: how others write days is not known. */
export function dayInName(name: string): Day | null {
  const match = /data ?export[ _-]*(\d\d)-(\d\d)-(20\d\d)(?!\d)/i.exec(name);
  if (!match) return null;
  const day = dayOf(Number(match[3]), Number(match[1]), Number(match[2]));
  return Number.isNaN(day) ? null : day;
}

export function namesComplete(name: string): boolean {
  return /^complete_/i.test(name.slice(name.lastIndexOf("/") + 1));
}

const junk = /(^|\/)(__MACOSX\/|\._|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/i;

/** Files that operating systems add. */
export function isJunk(path: string): boolean {
  return junk.test(path);
}

/** The name climbs out of the folder it is unpacked to, or is no plain relative path. */
export function isUnsafe(path: string): boolean {
  return /^[/\\]|^[a-z]:[/\\]|\0/i.test(path) || path.split(/[/\\]/).includes("..");
}

/** A workbook is an import of its own, wherever it lies. Spreadsheets keep locked copies beside open files; those are none. */
export function isWorkbookName(path: string): boolean {
  return /(^|\/)(?!~\$)(?!\._)[^/]*\.xlsx$/i.test(path);
}

const own = new Set(["articles", "jobs", "services marketplace", "verifications"]);

/** The folder that holds everything else, with its `/`; empty when there is none or it is one of LinkedIn's own. */
export function wrapperOf(paths: readonly string[]): string {
  const first = paths[0];
  const cut = first === undefined ? -1 : first.indexOf("/");
  if (first === undefined || cut < 0) return "";
  const folder = first.slice(0, cut + 1);
  return !own.has(folder.slice(0, -1).toLowerCase()) && paths.every(path => path.startsWith(folder)) ? folder : "";
}

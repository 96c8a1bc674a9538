import { type Day, parseIsoDay } from "../../core/day.ts";

/** What LinkedIn's name of a workbook tells (format spec 2.2). `person` in whatever form it stands there, with or without blanks. */
export type WorkbookName = { readonly person: string; readonly first: Day | null; readonly last: Day | null };

const date = "(20\\d\\d-\\d\\d-\\d\\d)";
const classic = new RegExp(`^Content_${date}_${date}_(.+?)$`, "i");
const newer = new RegExp(`^AggregateAnalytics_(.+)_${date}_${date}$`, "i");
const single = /^(?:Single)?PostAnalytics_(.+)_\d{10,}$/i;

/** Null where the file bears no name of LinkedIn's: then the content alone tells. */
export function workbookName(file: string): WorkbookName | null {
  const name = file
    .slice(file.lastIndexOf("/") + 1)
    .replace(/\.xlsx?$/i, "")
    .replace(/ ?\(\d+\)$/, "")
    .normalize("NFC");
  const old = classic.exec(name);
  if (old) return spanning(old[3], old[1], old[2]);
  const now = newer.exec(name);
  if (now) return spanning(now[1], now[2], now[3]);
  const one = single.exec(name);
  return one ? { person: one[1] ?? "", first: null, last: null } : null;
}

function spanning(person = "", from = "", to = ""): WorkbookName {
  const [first, last] = [parseIsoDay(from), parseIsoDay(to)];
  const isSpan = first <= last;
  return { person, first: isSpan ? first : null, last: isSpan ? last : null };
}

import type { Activity } from "../../core/activity.ts";
import { secondsPerDay } from "../../core/day.ts";
import type { Import, ImportFile, Workbook } from "../../core/ledger.ts";
import { secondOf } from "../../core/order.ts";
import type { SourceId } from "../../core/source.ts";
import { readAudience } from "./audience.ts";
import type { Order } from "./cells.ts";
import { readDaily, readFollowers, readSummary } from "./days.ts";
import { readPosts } from "./lists.ts";
import { type Page, pageOf, type WorkbookRead } from "./page.ts";
import type { Period } from "./period.ts";
import { roles as all, type Role, type Roles } from "./roles.ts";

const sourceOf: Readonly<Record<Role, SourceId>> = {
  summary: "workbook summary",
  daily: "workbook daily",
  posts: "workbook posts",
  followers: "workbook followers",
  audience: "workbook audience",
  content: "workbook audience",
  single: "post figures",
};
/** Sheets under LinkedIn's English names, for those that are missing. The classic layout has no sheet about the content's audience. */
const usualNames: Readonly<Partial<Record<Role, string>>> = {
  summary: "DISCOVERY",
  daily: "ENGAGEMENT",
  posts: "TOP POSTS",
  followers: "FOLLOWERS",
  audience: "DEMOGRAPHICS",
};

/** The workbook of a period. Without a period nothing tells what its lists and shares hold for: then only rows with a day of their own are kept. */
export function readAggregate(roles: Roles, order: Order | null, period: Period | null): WorkbookRead {
  const activities: Activity[] = [];
  const files: ImportFile[] = [];
  const spans: Import["spans"] = [];
  let summary: Pick<Workbook, "impressions" | "reached"> = { impressions: null, reached: null };
  let lists: Workbook["lists"] = [];
  for (const role of all) {
    const sheet = roles.get(role);
    const source = sourceOf[role];
    if (sheet === undefined) {
      const name = usualNames[role];
      if (name !== undefined) files.push(missing(name, source));
      continue;
    }
    const page = pageOf(sheet, order, period?.first ?? 0, period?.last ?? 0);
    if (role === "summary") summary = readSummary(page);
    else if (role === "daily") readDaily(page);
    else if (role === "followers") readFollowers(page);
    else if (role === "posts") lists = [...readPosts(page)];
    else readAudience(page, role === "content");
    if (role === "posts" && lists.some(list => list.alone > 0)) page.tally.remark("one-table");
    if (period?.renamed === true && role === "summary") page.tally.remark("other-period");
    const own = period === null ? page.activities.filter(isDatedItself) : page.activities;
    activities.push(...own);
    files.push(page.tally.file(sheet.name, source, source));
    // Lists that are both cut show the best posts only: when and how often the member published, they do not tell.
    const isCut = role === "posts" && lists.length > 0 && lists.every(({ cut }) => cut);
    if (isCut) spans.push({ source, ...nothing });
    else if (role !== "content" || !roles.has("audience")) spans.push(...spanOf(page, role, period));
  }
  const { first, last } = period ?? { first: null, last: null };
  if (first === null || last === null) return { activities, files, spans, unknown: [] };
  return { activities, files, spans, unknown: [], workbook: { first, last, ...summary, lists } };
}

const isDatedItself = ({ kind }: Activity): boolean => kind === "daily-figures" || kind === "new-followers";
const missing = (name: string, known: SourceId): ImportFile => ({
  name,
  kind: null,
  known,
  rows: 0,
  kept: 0,
  skipped: [],
  remarks: ["missing-sheet"],
});

/** Daily sheets are observed from their first to their last row (rules 2.3), the others for the period. */
function spanOf({ activities }: Page, role: Role, period: Period | null): Import["spans"] {
  const source = sourceOf[role];
  if (role === "daily" || role === "followers") {
    const days = activities
      .filter(row => row.kind === "daily-figures" || row.kind === "new-followers")
      .map(row => secondOf(row) / secondsPerDay);
    return [days.length === 0 ? { source, ...nothing } : { source, from: Math.min(...days), to: Math.max(...days) }];
  }
  return [period === null ? { source, ...nothing } : { source, from: period.first, to: period.last }];
}

/** An empty span: without one the sheet would count as observed like the whole import. */
const nothing = { from: 0, to: -1 };

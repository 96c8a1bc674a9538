import type { Day } from "../../core/day.ts";
import { RapportError } from "../../core/error.ts";
import type { Import, ImportFile, Ledger } from "../../core/ledger.ts";
import { inOrder } from "../../core/order.ts";
import type { Settings } from "../../core/settings.ts";
import type { SourceId } from "../../core/source.ts";
import type { Opened } from "../archive/open.ts";
import { readAggregate } from "./aggregate.ts";
import { type Order, type Sheet, textOf } from "./cells.ts";
import { workbookName } from "./names.ts";
import { orderOf } from "./order.ts";
import { pageOf, type WorkbookRead } from "./page.ts";
import { periodOf } from "./period.ts";
import { byName, type Roles, rolesOf } from "./roles.ts";
import { readSingle } from "./single.ts";
import { sheetsOf } from "./unpack.ts";

/**
 * Reads one creator analytics workbook, of a period or of a single post, in either layout and any language whose sheets have the known
 * shapes (format spec 2). Nothing in it says who the member is but the name of the file; posts in common tell that when ledgers are merged.
 * Fails with `other-workbook` where no sheet is one of LinkedIn's, and as `sheetsOf` does.
 */
export async function readWorkbook(opened: Opened, blob: Blob, settings: Settings): Promise<Ledger> {
  const sheets = await sheetsOf(opened.name, blob, opened.entries);
  const roles = rolesOf(sheets);
  const name = workbookName(opened.name);
  const single = roles.get("single");
  const isOurs = single !== undefined || roles.size >= 2 || (roles.size === 1 && name !== null) || sheets.some(byName);
  if (!isOurs || roles.size === 0) throw new RapportError("other-workbook", { file: opened.name });
  const order = orderOf(sheets, roles.get("daily"), name?.first ?? null);
  const read =
    single === undefined ? readAggregate(roles, order, periodOf(roles, order, name)) : readOne(single, order, opened.zipDay);
  const files = read.files.map(file => (order === null && hasNoDate(file) ? withRemark(file, "order-unknown") : file));
  const used = new Set([...roles.values()]);
  const unknown = sheets.filter(sheet => !used.has(sheet) && sheet.rows.length > 0 && !isViewers(sheet, roles));
  const days = read.spans.flatMap(({ from, to }) => (from > to ? [] : [from, to]));
  const entry: Import = {
    name: opened.name,
    named: name?.last ?? null,
    complete: false,
    completeWhy: "not-shown",
    observedFrom: days.length === 0 ? null : Math.min(...days),
    observedTo: days.length === 0 ? null : Math.max(...days),
    spans: read.spans,
    files,
    unknown: [...read.unknown, ...unknown.map(sheet => sheet.name)],
    ...(read.workbook === undefined ? {} : { workbook: read.workbook }),
  };
  return {
    schema: "rapport/ledger@1",
    member: { name: "", slugs: [], numbers: [], emails: [], registeredAt: null },
    settings,
    imports: [entry],
    snapshots: [],
    activities: [...inOrder(read.activities)],
  };
}

/** The workbook of one post. It holds for the day it was made, which only the ZIP tells. */
function readOne(sheet: Sheet, order: Order | null, made: Day | null): WorkbookRead {
  const page = pageOf(sheet, order, made ?? 0, made ?? 0);
  readSingle(page);
  const source: SourceId = "post figures";
  if (made === null) {
    const skipped: ImportFile = { ...page.tally.file(sheet.name, null, source), remarks: ["no-export-day"] };
    return { activities: [], spans: [], files: [skipped], unknown: [] };
  }
  const published = page.activities.map(row => (row.kind === "post-figures" ? (row.published ?? made) : made));
  const spans = published.map(day => ({ source, from: Math.min(day, made), to: made }));
  return { activities: page.activities, spans, files: [page.tally.file(sheet.name, source, source)], unknown: [] };
}

const hasNoDate = ({ skipped }: ImportFile): boolean => skipped.some(({ reason }) => reason === "no-date");
const withRemark = (file: ImportFile, remark: string): ImportFile => ({ ...file, remarks: [...file.remarks, remark] });

/** The second sheet of the old form for one post: shares of its viewers, which are not needed. */
const isViewers = ({ rows }: Sheet, roles: Roles): boolean =>
  roles.has("single") && rows.some(row => /^catego/i.test(textOf(row[0])) && textOf(row[1]) !== "");

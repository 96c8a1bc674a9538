import type { Day } from "../../core/day.ts";
import { datesIn, dayIn, type Order } from "./cells.ts";
import type { WorkbookName } from "./names.ts";
import type { Roles } from "./roles.ts";

/** First and last day of a workbook, and whether the name of the file tells others. */
export type Period = { readonly first: Day; readonly last: Day; readonly renamed: boolean };

/** By the summary, else by the daily sheet, else by the file's name; null where none tells. */
export function periodOf(roles: Roles, order: Order | null, name: WorkbookName | null): Period | null {
  const written = datesIn(roles.get("summary")?.rows[0]?.[1]).map(text => dayIn(order, text));
  const daily = (roles.get("daily")?.rows ?? []).map(row => dayIn(order, row[0])).filter(day => !Number.isNaN(day));
  const [first = Number.NaN, last = Number.NaN] = written;
  const told =
    first <= last ? { first, last } : daily.length > 0 ? { first: Math.min(...daily), last: Math.max(...daily) } : null;
  const named = name?.first == null || name.last === null ? null : { first: name.first, last: name.last };
  if (told === null) return named === null ? null : { ...named, renamed: false };
  const apart = named === null ? 0 : Math.max(Math.abs(named.first - told.first), Math.abs(named.last - told.last));
  return { ...told, renamed: apart > 1 };
}

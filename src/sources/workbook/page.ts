import type { Activity, Origin } from "../../core/activity.ts";
import type { Day } from "../../core/day.ts";
import type { Import } from "../../core/ledger.ts";
import { newTally, type Tally } from "../archive/tally.ts";
import type { Order, Sheet } from "./cells.ts";

/** A sheet on its way in: its rows become activities or counted reasons. `last` is the day of the export. */
export type Page = {
  readonly sheet: Sheet;
  readonly order: Order | null;
  readonly first: Day;
  readonly last: Day;
  readonly tally: Tally;
  readonly activities: Activity[];
};

export function pageOf(sheet: Sheet, order: Order | null, first: Day, last: Day): Page {
  return { sheet, order, first, last, tally: newTally(), activities: [] };
}

/** Where a row of the sheet stands; `index` counts from 0. */
export const originsOf = ({ sheet }: Pick<Page, "sheet">, index: number): Origin[] => [
  { import: 0, file: sheet.name, line: index + 1 },
];

/** What came out of the sheets of one workbook. */
export type WorkbookRead = Pick<Import, "spans" | "files" | "unknown"> & {
  readonly activities: readonly Activity[];
  readonly workbook?: Import["workbook"];
};

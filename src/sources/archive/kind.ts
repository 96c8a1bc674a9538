import type { Activity, Origin } from "../../core/activity.ts";
import type { Second } from "../../core/day.ts";
import type { Position, Snapshot } from "../../core/ledger.ts";
import type { SourceId } from "../../core/source.ts";
import { instantInId, instantOf, isSpreadsheets } from "../dates.ts";
import type { Reason, Remark } from "../reasons.ts";
import type { Texts } from "./texts.ts";

/** Cells of one row in the order of the kind's columns; undefined where the file has no such column or the row ends before it. */
export type Cells = readonly (string | undefined)[];

/** Where the row at hand stands, and what reading texts needs. One object for all rows of a file. */
export type Context = {
  readonly file: string;
  line: number;
  readonly texts: Texts;
  readonly remark: (remark: Remark) => void;
  /** A row of Invitations shows the member's own name and address (format spec 1.18). */
  readonly self: (name: string, slug: string | null) => void;
};

type Row<P extends "positions" | "education" | "skills" | "languages"> = NonNullable<Snapshot[P]>[number];

/** What a row can be beside an activity: a piece of the snapshot, or of who the member is. */
export type Part =
  | { readonly part: "profile"; readonly name: string; readonly value: NonNullable<Snapshot["profile"]> }
  | { readonly part: "positions"; readonly value: Position }
  | { readonly part: "education"; readonly value: Row<"education"> }
  | { readonly part: "skills"; readonly value: Row<"skills"> }
  | { readonly part: "languages"; readonly value: Row<"languages"> }
  | { readonly part: "email"; readonly hash: string }
  | { readonly part: "registered"; readonly at: Second };

/** Every row ends as one of these three; nothing is dropped in silence. */
export type Outcome = Activity | Part | Reason;

/** One kind of CSV: how it is recognised and what a row of it becomes. Column names with `|` have had several names. */
export type Kind = {
  readonly id: SourceId;
  /** Normalised base names (format spec 1.4); none for a table that LinkedIn does not make. */
  readonly names: readonly string[];
  /** What `read` gets, in this order. Columns are found by name, never by place. */
  readonly columns: readonly string[];
  /** Columns without which the file is not of this kind. */
  readonly needs: readonly string[];
  /** The header alone tells the kind, whatever the file is called: with these columns at least, or with exactly these. */
  readonly byHeader: "some" | "exactly" | "never";
  /** Quotes are written `\"`. */
  readonly backslash?: boolean;
  readonly read: (cells: Cells, context: Context) => Outcome;
};

/**
 * Seconds of a row's date cell. Where it is empty, or a spreadsheet has rewritten it, the time inside the id tells it (format spec 1.17);
 * NaN when neither does.
 */
export function momentOf(cell: string, id: string | null, context: Context): Second {
  const at = instantOf(cell);
  if (!Number.isNaN(at) || id === null) return at;
  if (isSpreadsheets(cell.trim())) context.remark("saved-again");
  return instantInId(id);
}

export function originsOf(context: Context): Origin[] {
  return [{ import: 0, file: context.file, line: context.line }];
}

/** "First Last" of two cells; null when both are empty. */
export function fullName(first: string, last: string): string | null {
  const name = `${first.trim()} ${last.trim()}`.trim();
  return name === "" ? null : name;
}

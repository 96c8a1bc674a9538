import type { Limits } from "../limits.ts";

/** `line` is the first line of the row, from 1. */
export type TakeRow = (cells: readonly string[], line: number) => void;

export type RowOptions = {
  readonly separator: string;
  /** Cells of the header. */
  readonly width: number;
  /** Line on which the bytes begin. */
  readonly line: number;
  /** The file quotes as Comments does: `\"` inside a quoted cell (format spec 1.12). */
  readonly backslash: boolean;
  readonly limits: Limits;
  readonly take: TakeRow;
  /** A line with a quote that is not closed where it should be; what follows it is read again. */
  readonly bad: (line: number) => void;
};

import type { ImportFile } from "../../core/ledger.ts";
import type { SourceId } from "../../core/source.ts";
import type { Reason, Remark } from "../reasons.ts";

/** Counts what became of the rows of one file. */
export type Tally = {
  readonly keep: () => void;
  readonly skip: (reason: Reason, line: number) => void;
  readonly remark: (remark: Remark) => void;
  readonly rows: () => number;
  readonly file: (name: string, kind: SourceId | null, known: string) => ImportFile;
};

const linesKept = 1_000;

export function newTally(): Tally {
  let kept = 0;
  let rows = 0;
  const skipped = new Map<Reason, { count: number; lines: number[] }>();
  const remarks = new Set<Remark>();
  return {
    keep: () => {
      rows++;
      kept++;
    },
    skip: (reason, line) => {
      rows++;
      const so = skipped.get(reason) ?? { count: 0, lines: [] };
      so.count++;
      // Every row of a file without use is skipped: its line numbers would say nothing.
      if (so.lines.length < linesKept && reason !== "not-needed") so.lines.push(line);
      skipped.set(reason, so);
    },
    remark: remark => remarks.add(remark),
    rows: () => rows,
    file: (name, kind, known) => ({
      name,
      kind,
      known,
      rows,
      kept,
      skipped: [...skipped].map(([reason, so]) => ({ reason, ...so })),
      remarks: [...remarks],
    }),
  };
}

import type { Progress } from "../../sources/read.ts";
import type { OnProgress } from "./messages.ts";

/** Turns the reader's many steps into what a page can show: at most some ten a second, with the rows of each file. */
export function progressOf(onProgress: OnProgress) {
  const files = new Map<string, number>();
  let last = 0;
  let total = 0;
  const list = (): { name: string; rows: number }[] => [...files].map(([name, rows]) => ({ name, rows }));
  return {
    reading: (progress: Progress): void => {
      files.set(progress.file, progress.rows);
      total = progress.total;
      const now = performance.now();
      if (now - last < 80) return;
      last = now;
      onProgress({ phase: "reading", file: progress.file, done: progress.done, total, files: list() });
    },
    /** `rows` are kept so far. */
    keeping: (rows: number): void => onProgress({ phase: "keeping", file: "", done: rows, total, files: list() }),
  };
}

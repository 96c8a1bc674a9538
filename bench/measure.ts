import { cpus } from "node:os";

/** Median of some numbers. */
export function middle(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

/** Median milliseconds of `runs` calls after `warm` uncounted ones. */
export async function milliseconds(runs: number, warm: number, call: () => unknown): Promise<number> {
  for (let i = 0; i < warm; i++) await call();
  const times: number[] = [];
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    await call();
    times.push(performance.now() - start);
  }
  return middle(times);
}

/** The machine in words, for the file of results. */
export function machine(): string {
  const [first] = cpus();
  return `${first?.model.trim() ?? "unknown processor"}, ${cpus().length} cores, ${process.platform}, Node ${process.versions.node}`;
}

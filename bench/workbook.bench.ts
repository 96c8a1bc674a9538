import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { sampleWorkbook } from "../src/samples/workbook/workbook.ts";
import { middle } from "./measure.ts";

/** The creator workbook of a year in both layouts, each reading in a process of its own: the first one, with its modules, and a later one. At most 500 ms. */
export async function workbookBench(): Promise<Record<string, unknown>[]> {
  const folder = mkdtempSync(join(tmpdir(), "rapport-bench-"));
  const rows: Record<string, unknown>[] = [];
  for (const persona of ["seller", "founder"]) {
    const workbook = await sampleWorkbook(persona);
    if (workbook === null) throw new Error(`${persona} has no workbook`);
    const path = join(folder, workbook.name);
    writeFileSync(path, new Uint8Array(await workbook.blob.arrayBuffer()));
    const runs = Array.from({ length: 5 }, () => once(path));
    rows.push({
      layout: persona === "seller" ? "classic" : "2026",
      kb: workbook.blob.size / 1024,
      activities: runs[0]?.rows,
      firstMs: middle(runs.map(run => run.firstMs)),
      readMs: middle(runs.map(run => run.ms)),
      limitMs: 500,
    });
  }
  rmSync(folder, { recursive: true });
  return rows;
}

function once(path: string): { readonly firstMs: number; readonly ms: number; readonly rows: number } {
  const script = fileURLToPath(new URL("./read-once.ts", import.meta.url));
  const run = spawnSync(process.execPath, [script, "full", path], { encoding: "utf8" });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout);
}

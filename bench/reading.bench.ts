import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { samplePersona } from "../src/samples/persona.ts";
import { zipOf } from "../src/samples/zip.ts";
import { middle } from "./measure.ts";

type Once = { ms: number; rows: number };

/** Reading end to end against unzipping plus csv-parse alone, in child processes of their own: ratio of medians; peak memory of the commands. */
export async function readingBench(scales: readonly number[]): Promise<Record<string, unknown>[]> {
  const folder = mkdtempSync(join(tmpdir(), "rapport-bench-"));
  const rows: Record<string, unknown>[] = [];
  for (const scale of scales) {
    const archive = samplePersona("seller", { scale });
    const path = join(folder, archive.name);
    const bytes = new Uint8Array(await (await zipOf(archive)).arrayBuffer());
    writeFileSync(path, bytes);
    const unpacked = archive.files.reduce((sum, file) => sum + new TextEncoder().encode(file.text).length, 0);
    const full: Once[] = [];
    const bare: Once[] = [];
    for (let i = 0; i < 5; i++) {
      full.push(once("full", path));
      bare.push(once("bare", path));
    }
    const fullMs = middle(full.map(run => run.ms));
    const bareMs = middle(bare.map(run => run.ms));
    rows.push({
      scale,
      rows: full[0]?.rows,
      zipMb: bytes.length / 1e6,
      unpackedMb: unpacked / 1e6,
      readMs: fullMs,
      bareMs,
      ratio: fullMs / bareMs,
      inspectPeakMb: peakMb("inspect", path),
      scorePeakMb: peakMb("score", path),
    });
  }
  rmSync(folder, { recursive: true });
  return rows;
}

function once(how: "full" | "bare", path: string): Once {
  const script = fileURLToPath(new URL("./read-once.ts", import.meta.url));
  const run = spawnSync(process.execPath, [script, how, path], {
    encoding: "utf8",
    maxBuffer: 1 << 24,
  });
  if (run.status !== 0) throw new Error(run.stderr);
  const result: Once = JSON.parse(run.stdout);
  return result;
}

/** The most memory that a command has held, told by the process itself when it ends. */
function peakMb(command: string, path: string): number {
  const tell = "data:text/javascript,process.on('exit',()=>process.stderr.write(String(process.resourceUsage().maxRSS)))";
  const rapport = fileURLToPath(new URL("../bin/rapport.js", import.meta.url));
  const { stderr } = spawnSync(process.execPath, ["--import", tell, rapport, command, path, "--json"], {
    encoding: "utf8",
    maxBuffer: 1 << 30,
  });
  return Number(stderr) / 1024;
}

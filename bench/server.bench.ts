import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { serveApp } from "../src/cli/serve.ts";
import { realEffects } from "../src/workspace/effects.ts";
import { localWorkspace } from "../src/workspace/local.ts";
import { openFolder } from "../src/workspace/server/store.ts";
import { benchLedger } from "./ledger.ts";
import { middle } from "./measure.ts";

/** The local server: ready from a cold start, memory at rest, and 1,000 answers over a member of 100,000 activities. */
export async function serverBench(): Promise<Record<string, unknown>[]> {
  return [await coldStart(), await answers()];
}

async function coldStart(): Promise<Record<string, unknown>> {
  const folder = mkdtempSync(join(tmpdir(), "rapport-bench-"));
  const rapport = fileURLToPath(new URL("../bin/rapport.js", import.meta.url));
  const times: number[] = [];
  let restMb = 0;
  for (let i = 0; i < 5; i++) {
    const began = performance.now();
    const server = spawn(process.execPath, [rapport, "start", "--no-open", "--port", "0", "--data", folder, "--lang", "en"]);
    await new Promise<void>(done => server.stdout.once("data", () => done()));
    times.push(performance.now() - began);
    await new Promise(done => setTimeout(done, 1_500));
    restMb = Math.max(restMb, rssOf(server.pid ?? 0));
    server.kill("SIGTERM");
    await new Promise(done => server.once("exit", done));
  }
  rmSync(folder, { recursive: true });
  return { what: "rapport start", readyMs: middle(times), restMb };
}

/** Resident memory of a process in MB, where the system tells (Linux). */
function rssOf(pid: number): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) / 1024;
  } catch {
    return Number.NaN;
  }
}

async function answers(): Promise<Record<string, unknown>> {
  const folder = mkdtempSync(join(tmpdir(), "rapport-bench-"));
  const effects = realEffects();
  const store = openFolder(folder, effects.random);
  const workspace = localWorkspace(store, effects);
  const { member } = await workspace.importLedger(benchLedger(100_000));
  const token = effects.random();
  const serving = await serveApp(workspace, { token, port: 0 });
  const paths = [
    "/state",
    `/members/${member}/views/report`,
    `/members/${member}/views/explain?what=R4&count=100`,
    `/members/${member}/views/explain?what=E1&from=100&count=100`,
    `/members/${member}/views/proposals`,
    `/members/${member}/entries/reading`,
  ];
  const ask = async (path: string): Promise<number> => {
    const began = performance.now();
    const answer = await fetch(`http://127.0.0.1:${serving.port}/api${path}`, { headers: { authorization: `Bearer ${token}` } });
    await answer.arrayBuffer();
    return performance.now() - began;
  };
  const firstMs = await ask(paths[1] ?? "");
  for (const path of paths) await ask(path);
  const times: number[] = [];
  for (let i = 0; i < 1_000; i++) times.push(await ask(paths[i % paths.length] ?? ""));
  times.sort((a, b) => a - b);
  await serving.close();
  await store.close();
  rmSync(folder, { recursive: true });
  return {
    what: "API, 100,000 activities",
    firstReportMs: firstMs,
    requests: times.length,
    medianMs: middle(times),
    p99Ms: times[Math.floor(times.length * 0.99)],
  };
}

import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const saidSchema = z.array(z.object({ code: z.number(), out: z.string(), err: z.string() }));

/** Exit code, stdout and stderr of one call of the command. */
export type Said = z.infer<typeof saidSchema>[number];

/**
 * Flags and environment under which a program can read the project and one folder, write into that folder only, start no other
 * program, and is ended at the first thing that could reach a network; `tried` tells what that was.
 */
export function locked(folder: string): {
  readonly flags: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  readonly tried: () => string;
} {
  const log = join(folder, "tried.txt");
  writeFileSync(log, "");
  const allowed = [`--allow-fs-read=${here("../..")}`, `--allow-fs-read=${folder}`, `--allow-fs-write=${folder}`];
  return {
    flags: ["--permission", ...allowed, "--import", here("guard.ts")],
    env: { ...process.env, TRIED: log, LC_ALL: "C", NO_COLOR: "1", COLUMNS: "80", NODE_OPTIONS: "" },
    tried: () => readFileSync(log, "utf8"),
  };
}

/** Runs calls of the command one after the other in one locked process (see `locked`); an outside connection makes this fail. */
export function callAll(folder: string, calls: readonly (readonly string[])[]): Said[] {
  const { flags, env, tried } = locked(folder);
  const { stdout, stderr, status } = spawnSync(process.execPath, [...flags, here("run.ts")], {
    input: JSON.stringify(calls),
    encoding: "utf8",
    env,
    maxBuffer: 2 ** 28,
  });
  if (status !== 0 || stderr !== "" || tried() !== "")
    throw new Error(`exit ${status}, tried ${tried() || "nothing"}: ${stderr}`);
  return saidSchema.parse(JSON.parse(stdout));
}

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** The folder of the built app: the same files for both homes. */
    readonly app: string;
  }
}

/** Builds the app once for all browser tests, into a folder of its own, as `npm start` and a visitor of a static copy get it. */
export async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), "rapport-app-"));
  // Under the test runner this says "test", and React would come in its form for developers.
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = "production";
  await build({
    configFile: fileURLToPath(new URL("../../vite.config.ts", import.meta.url)),
    logLevel: "error",
    build: { outDir: folder },
  });
  process.env.NODE_ENV = before;
  project.provide("app", folder);
  return () => rmSync(folder, { recursive: true });
}

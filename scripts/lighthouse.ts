// Lighthouse on the overview of the built app, desktop preset, median of five runs; part of the soak, on a machine that does nothing else.
// Lighthouse is fetched when it is asked for: a hundred packages that only this needs.
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { serveApp } from "../src/cli/serve.ts";
import { realEffects } from "../src/workspace/effects.ts";
import { localWorkspace } from "../src/workspace/local.ts";
import { openFolder } from "../src/workspace/server/store.ts";

const runs = 5;
const least = 0.95;
const version = "13.5.0";
const categories = ["performance", "accessibility", "best-practices"] as const;
const resultSchema = z.object({ categories: z.record(z.enum(categories), z.object({ score: z.number() })) });
const rapport = fileURLToPath(new URL("../bin/rapport.js", import.meta.url));

const folder = mkdtempSync(join(tmpdir(), "rapport-lighthouse-"));
const call = (...args: string[]): void => {
  const { status, stderr } = spawnSync(process.execPath, [rapport, ...args], { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
};
call("sample", "seller", "--out", join(folder, "seller.zip"));
call("import", join(folder, "seller.zip"), "--data", join(folder, "data"));
const effects = realEffects();
const store = openFolder(join(folder, "data"), effects.random);
const serving = await serveApp(localWorkspace(store, effects), { token: effects.random(), port: 0 });
const scores: z.infer<typeof resultSchema>["categories"][] = [];
for (let run = 0; run < runs; run++) scores.push(await lighthouse(join(folder, `${run}.json`)));
await serving.close();
await store.close();
rmSync(folder, { recursive: true });

const median = (category: (typeof categories)[number]): number =>
  scores.map(each => each[category].score).sort((a, b) => a - b)[runs >> 1] ?? 0;
for (const category of categories) console.log(`${category}: ${Math.round(100 * median(category))}`);
process.exitCode = categories.every(category => median(category) >= least) ? 0 : 1;

/** One run in a fresh browser. The token goes with every request, as the cookie would. */
function lighthouse(out: string): Promise<(typeof scores)[number]> {
  const args = [
    "--yes",
    `lighthouse@${version}`,
    `http://127.0.0.1:${serving.port}/`,
    "--preset=desktop",
    `--only-categories=${categories.join(",")}`,
    "--output=json",
    `--output-path=${out}`,
    `--extra-headers=${JSON.stringify({ authorization: `Bearer ${serving.token}` })}`,
    "--chrome-flags=--headless=new --no-sandbox --disable-gpu",
    "--quiet",
  ];
  return new Promise((done, failed) => {
    const env = { ...process.env, CHROME_PATH: process.env.CHROMIUM ?? "/usr/bin/chromium" };
    const child = spawn("npx", args, { cwd: folder, stdio: ["ignore", "inherit", "inherit"], env });
    child.once("error", failed);
    child.once("exit", code => {
      if (code === 0) done(resultSchema.parse(JSON.parse(readFileSync(out, "utf8"))).categories);
      else failed(new Error(`Lighthouse ended with ${code}`));
    });
  });
}

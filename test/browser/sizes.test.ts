import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";

// What a first visit loads, compressed as the local server hands it out. Sizes of files, no times.

const kB = 1000;

/** Names of the scripts a script needs before it can run, itself among them. */
function withImports(assets: string, name: string, seen = new Set<string>()): Set<string> {
  if (seen.has(name)) return seen;
  seen.add(name);
  const text = readFileSync(join(assets, name), "utf8");
  for (const [, next = ""] of text.matchAll(/(?:^|[;}])(?:import|export)\b[^"'`()]*?["']\.\/([\w.-]+\.js)["']/g))
    withImports(assets, next, seen);
  return seen;
}

test("the first load stays small, also with the overview's charts", () => {
  const app = inject("app");
  const assets = join(app, "assets");
  const weigh = (names: Iterable<string>): number =>
    [...names].reduce((sum, name) => sum + readFileSync(join(assets, `${name}.br`)).length, 0) / kB;
  const page = readFileSync(join(app, "index.html"), "utf8");
  const entries = [...page.matchAll(/(?:src|href)="\.\/assets\/([\w.-]+\.js)"/g)].map(([, name = ""]) => name);
  const first = new Set<string>();
  for (const name of entries) withImports(assets, name, first);
  expect(first.size).toBeGreaterThan(1);
  expect(weigh(first)).toBeLessThanOrEqual(240);
  const charts = readdirSync(assets).find(name => /^drawn-.*\.js$/.test(name)) ?? "";
  expect(weigh(withImports(assets, charts, new Set(first)))).toBeLessThanOrEqual(420);
});

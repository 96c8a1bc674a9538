import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";

// What `npm pack` makes must work elsewhere: the command and the library, from compiled JavaScript, in an empty folder.

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "rapport-pack-"));
const run = (file: string, args: readonly string[], cwd = folder): string =>
  execFileSync(file, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });

beforeAll(() => {
  run("npm", ["pack", "--pack-destination", folder], root);
  const tarball = readdirSync(folder).find(name => name.endsWith(".tgz"));
  if (!tarball) throw new Error("npm pack made no tarball");
  writeFileSync(
    join(folder, "package.json"),
    JSON.stringify({ name: "elsewhere", private: true, type: "module", allowScripts: { node: true } }),
  );
  run("npm", ["install", "--no-audit", "--no-fund", "--prefer-offline", "--omit=dev", join(folder, tarball)]);
}, 300_000);

afterAll(() => {
  rmSync(folder, { recursive: true });
  rmSync(join(root, "dist"), { recursive: true, force: true });
});

test("the package holds compiled code and types, no source and no tests", () => {
  const inside = join(folder, "node_modules", "rapport");
  expect(existsSync(join(inside, "dist", "index.js"))).toBe(true);
  expect(existsSync(join(inside, "dist", "index.d.ts"))).toBe(true);
  expect(existsSync(join(inside, "src"))).toBe(false);
  expect(
    readdirSync(join(inside, "dist"), { recursive: true, encoding: "utf8" }).filter(path => path.includes(".test.")),
  ).toEqual([]);
});

test("the installed command scores a sample", () => {
  const command = join(folder, "node_modules", "rapport", "bin", "rapport.js");
  const report = JSON.parse(run(process.execPath, [command, "score", "--sample", "seller", "--json"]));
  expect(report.schema).toBe("rapport/report@1");
  expect(report.index.value).toBeGreaterThan(0);
});

test("the README's example runs as it stands", () => {
  const example = /```ts\n([\s\S]*?)```/.exec(readFileSync(join(root, "README.md"), "utf8"))?.[1] ?? "";
  const command = join(folder, "node_modules", "rapport", "bin", "rapport.js");
  run(process.execPath, [command, "sample", "seller", "--out", "my.zip"]);
  writeFileSync(join(folder, "example.js"), example);
  expect(run(process.execPath, ["example.js"])).toMatch(
    /value: \d+\.\d+[\s\S]*\n2026-11-22 \d+\.\d+\n[\s\S]*id: 'reply-won'[\s\S]*evidence: \[/,
  );
});

test("the installed library scores a sample that the command wrote", () => {
  const command = join(folder, "node_modules", "rapport", "bin", "rapport.js");
  run(process.execPath, [command, "sample", "newcomer", "--out", "newcomer.zip"]);
  writeFileSync(
    join(folder, "use.js"),
    `import { openAsBlob } from "node:fs";
import { history, readArchive, score } from "rapport";
const ledger = await readArchive({ name: "newcomer.zip", blob: await openAsBlob("newcomer.zip") });
const card = score(ledger, { timeZone: "UTC" });
console.log(JSON.stringify({ pillars: card.pillars.length, value: card.index.value, weeks: history(ledger, { timeZone: "UTC" }).length }));`,
  );
  const result = JSON.parse(run(process.execPath, ["use.js"]));
  expect(result.pillars).toBe(4);
  expect(result.value).toBeNull();
  expect(result.weeks).toBeGreaterThan(10);
});

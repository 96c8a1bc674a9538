import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";

// What `npm pack` makes must work elsewhere: the command and the library, from compiled JavaScript, in an empty folder. It is packed from a
// copy, so that what is built for it meets nobody else's `dist`. Install scripts are left out: the one there is fetches a Node for machines
// with an older one, and the tests have theirs.

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "rapport-pack-"));
const copy = mkdtempSync(join(tmpdir(), "rapport-copy-"));
const run = (file: string, args: readonly string[], cwd = folder): string =>
  execFileSync(file, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });

beforeAll(() => {
  const left = ["node_modules", "dist", ".git", "test", "bench"].map(name => join(root, name));
  cpSync(root, copy, { recursive: true, filter: path => !left.includes(path) });
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
  run("npm", ["pack", "--pack-destination", folder], copy);
  const tarball = readdirSync(folder).find(name => name.endsWith(".tgz"));
  if (!tarball) throw new Error("npm pack made no tarball");
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "elsewhere", private: true, type: "module" }));
  const flags = ["--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline", "--omit=dev"];
  run("npm", ["install", ...flags, join(folder, tarball)]);
}, 300_000);

afterAll(() => {
  for (const path of [folder, copy]) rmSync(path, { recursive: true });
});

test("the package holds compiled code, types and the pages, no source and no tests", () => {
  const inside = join(folder, "node_modules", "rapport");
  expect(existsSync(join(inside, "dist", "index.js"))).toBe(true);
  expect(existsSync(join(inside, "dist", "index.d.ts"))).toBe(true);
  expect(existsSync(join(inside, "dist", "app", "index.html"))).toBe(true);
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

test("the installed command makes a PDF: the typeface came along", () => {
  const command = join(folder, "node_modules", "rapport", "bin", "rapport.js");
  run(process.execPath, [command, "score", "--sample", "newcomer", "--pdf", "report.pdf"]);
  expect(readFileSync(join(folder, "report.pdf"), "latin1").slice(0, 8)).toBe("%PDF-1.7");
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

import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

// The house rules of docs/architecture.md, kept by a test: who may import whom, no cycles, no barrels, short files.

const root = fileURLToPath(new URL("..", import.meta.url));
const mayImport: Record<string, readonly string[]> = {
  core: [],
  text: ["core"],
  sources: ["core", "text"],
  audits: ["core", "text"],
  samples: ["core", "text"],
  model: ["core", "text", "audits"],
  people: ["core", "text", "model"],
  content: ["core", "text", "model"],
  report: ["core", "model", "people", "content", "locales"],
  workspace: ["core", "text", "sources", "model", "people", "content"],
  api: ["core", "model", "people", "content", "report", "workspace"],
  app: ["core", "text", "sources", "audits", "model", "people", "content", "samples", "report", "workspace", "locales", "api"],
  cli: ["core", "text", "sources", "audits", "model", "people", "content", "samples", "report", "workspace", "api", "locales"],
  locales: ["core", "audits"],
};
const browserFolders = ["core", "text", "sources", "audits", "model", "people", "content", "samples", "report", "api"];

type File = { readonly path: string; readonly text: string; readonly imports: readonly string[] };

const importing = /^(?:import|export)\b(?:[^"';=]*\bfrom\b)?\s*["']([^"']+)["']|\bimport\(["']([^"']+)["']\)/gm;

const files: readonly File[] = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
  .filter(path => /\.tsx?$/.test(path) && !path.endsWith(".d.ts"))
  .map(path => {
    const text = readFileSync(join(root, "src", path), "utf8");
    const imports = [...text.matchAll(importing)].map(match => match[1] ?? match[2]!);
    return { path: path.replaceAll("\\", "/"), text, imports };
  });
const isTest = (path: string): boolean => /\.(test|fixture)\.tsx?$/.test(path);
const sources = files.filter(file => !isTest(file.path));
const folderOf = (path: string): string => (path.includes("/") ? path.slice(0, path.indexOf("/")) : "");
const resolved = (file: File): string[] =>
  file.imports.filter(name => name.startsWith(".")).map(name => normalize(join(dirname(file.path), name)).replaceAll("\\", "/"));

test("the test has seen the house", () => {
  expect(sources.length).toBeGreaterThan(100);
  expect(new Set(sources.map(file => folderOf(file.path)))).toContain("audits");
});

test("every folder imports only what the table allows", () => {
  const breaches = sources.flatMap(file => {
    const from = folderOf(file.path);
    if (from === "") return [];
    const allowed = mayImport[from];
    if (!allowed) return [`${file.path}: the folder ${from} is not in the table`];
    return resolved(file)
      .map(folderOf)
      .filter(to => to !== from && !allowed.includes(to))
      .map(to => `${file.path} imports ${to}`);
  });
  expect(breaches).toEqual([]);
});

test("the core knows no package but zod, and browser folders know nothing of Node", () => {
  const breaches = sources.flatMap(file =>
    file.imports
      .filter(name => !name.startsWith("."))
      .filter(
        name =>
          (folderOf(file.path) === "core" && name !== "zod") ||
          (name.startsWith("node:") && browserFolders.includes(folderOf(file.path))),
      )
      .map(name => `${file.path} imports ${name}`),
  );
  expect(breaches).toEqual([]);
});

test("a home's driver is one file, and only the server home knows Node", () => {
  const workspace = sources.filter(file => folderOf(file.path) === "workspace");
  const drivers = sources.filter(file => file.imports.some(name => name === "better-sqlite3" || name === "kysely"));
  expect(drivers.map(file => file.path)).toEqual(["workspace/server/sqlite.ts"]);
  const node = workspace.filter(file => file.imports.some(name => name.startsWith("node:")));
  expect(node.map(file => file.path).filter(path => !path.startsWith("workspace/server/"))).toEqual([]);
  const outside = workspace.filter(file => !file.path.startsWith("workspace/server/"));
  expect(outside.filter(file => resolved(file).some(path => path.startsWith("workspace/server/")))).toEqual([]);
});

test("no cycles", () => {
  const graph = new Map(sources.map(file => [file.path, resolved(file)]));
  const done = new Set<string>();
  const cycles: string[] = [];
  const walk = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) cycles.push([...trail.slice(trail.indexOf(path)), path].join(" > "));
    if (done.has(path) || trail.includes(path)) return;
    for (const next of graph.get(path) ?? []) walk(next, [...trail, path]);
    done.add(path);
  };
  for (const path of graph.keys()) walk(path, []);
  expect(cycles).toEqual([]);
});

/** What a file loads when it runs: imports of types alone are gone by then. */
const loading = /^(?:import|export)\b([^"';=]*?)\bfrom\s*["']([^"']+)["']/gm;
const isOfTypes = (names: string): boolean => /^type\b/.test(names) || /^\{(?:\s*type\s[^,}]*,?)+\s*\}$/.test(names);
const loads = (file: File): string[] =>
  [...file.text.matchAll(loading)].filter(([, names = ""]) => !isOfTypes(names.trim())).map(([, , name = ""]) => name);

test("pages load neither zod nor audits: those live in the worker, and the page on the method shows the table itself", () => {
  const byPath = new Map(sources.map(file => [file.path, file]));
  const breaches: string[] = [];
  const seen = new Set<string>();
  const walk = (path: string, trail: readonly string[]): void => {
    const file = byPath.get(path);
    if (!file || seen.has(path)) return;
    seen.add(path);
    for (const name of loads(file)) {
      const next = name.startsWith(".") ? normalize(join(dirname(path), name)).replaceAll("\\", "/") : name;
      if (next === "zod" || folderOf(next) === "audits") breaches.push([...trail, path, next].join(" > "));
      else walk(next, [...trail, path]);
    }
  };
  const pages = sources.filter(({ path }) => path.startsWith("app/") && !/worker|^app\/pages\/method\//.test(path));
  for (const { path } of pages) walk(path, []);
  expect(pages.length).toBeGreaterThan(100);
  expect(breaches).toEqual([]);
});

test("no barrels and no junk drawers", () => {
  const barrels = sources.filter(
    file => /(^|\/)index\.tsx?$/.test(file.path) && !["index.ts", "audits/index.ts"].includes(file.path),
  );
  expect(barrels.map(file => file.path)).toEqual([]);
  const drawers = sources.filter(file => file.path.split("/").some(part => ["utils", "lib", "helpers", "common"].includes(part)));
  expect(drawers.map(file => file.path)).toEqual([]);
});

test("files are short: none over 300 lines, half of them under 80", () => {
  const isData = (path: string): boolean => path.includes("/tables/") || path.includes("/phrases/");
  const lengths = sources
    .filter(file => !isData(file.path))
    .map(file => ({ path: file.path, lines: file.text.split("\n").length - 1 }));
  expect(lengths.filter(file => file.lines > 300)).toEqual([]);
  const sorted = lengths.map(file => file.lines).sort((a, b) => a - b);
  expect(sorted[sorted.length >> 1]).toBeLessThan(80);
});

test("the project speaks of itself only", () => {
  const docs = readdirSync(root, { recursive: true, encoding: "utf8" }).filter(
    path =>
      /\.(md|ts|json|html)$/.test(path) && !/(^|\/)(node_modules|dist|\.git)\//.test(path) && !path.endsWith("package-lock.json"),
  );
  const own = relative(root, fileURLToPath(import.meta.url));
  const speaks = /\/work\/(main|shared)|\/root\/|\.library\b|farm-bench/;
  expect(docs.filter(path => path !== own && speaks.test(readFileSync(join(root, path), "utf8")))).toEqual([]);
});

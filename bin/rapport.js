#!/usr/bin/env node
// Plain JavaScript on purpose: it must parse on an old Node to say that the Node is too old.
import { existsSync } from "node:fs";
import module from "node:module";

if (Number(process.versions.node.split(".")[0]) < 24) {
  console.error(`Rapport needs Node 24 or newer; this is ${process.version}. In the project folder: npm ci && npx rapport`);
  process.exit(1);
}
module.enableCompileCache?.();
const source = new URL("../src/cli/main.ts", import.meta.url);
const { main } = await import(existsSync(source) ? source.href : new URL("../dist/cli/main.js", import.meta.url).href);
process.exitCode = await main(process.argv.slice(2));

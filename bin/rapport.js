#!/usr/bin/env node
// Plain JavaScript on purpose: it must parse on an old Node to say that the Node is too old.
import { existsSync } from "node:fs";
import module from "node:module";
import v8 from "node:v8";

if (Number(process.versions.node.split(".")[0]) < 24) {
  console.error(`Rapport needs Node 24 or newer; this is ${process.version}. In the project folder: npm ci && npx rapport`);
  process.exit(1);
}
module.enableCompileCache?.();
// Nearly all that is made while reading stays, so a larger nursery would only be copied about: without it a call takes a sixth less time
// and 80 MB less.
v8.setFlagsFromString("--semi-space-growth-factor=1");
const source = new URL("../src/cli/main.ts", import.meta.url);
const { main } = await import(existsSync(source) ? source.href : new URL("../dist/cli/main.js", import.meta.url).href);
process.exitCode = await main(process.argv.slice(2));

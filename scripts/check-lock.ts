// npm leaves a platform's optional package out of the lock without a word when a registry lacks it; `npm ci` then fails elsewhere.
import { readFileSync } from "node:fs";

type Entry = { optionalDependencies?: Record<string, string>; resolved?: string };
const lock: { packages: Record<string, Entry> } = JSON.parse(
  readFileSync(new URL("../package-lock.json", import.meta.url), "utf8"),
);
const names = new Set(Object.keys(lock.packages).map(path => path.replace(/^.*node_modules\//, "")));
const missing = Object.values(lock.packages)
  .flatMap(entry => Object.keys(entry.optionalDependencies ?? {}))
  .filter(name => !names.has(name));
if (missing.length > 0) {
  console.error(
    `The lock file lacks ${[...new Set(missing)].join(", ")}. Remove node_modules and the lock, then: npm i --package-lock-only`,
  );
  process.exit(1);
}

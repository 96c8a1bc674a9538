// `npm start` on a fresh machine: builds the pages once, and again when a source is newer than what was built.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const built = join(root, "dist", "app", "index.html");

function newest(folder: string): number {
  const times = readdirSync(folder, { recursive: true, encoding: "utf8" }).map(name => statSync(join(folder, name)).mtimeMs);
  return Math.max(...times);
}

const isFresh =
  existsSync(built) &&
  statSync(built).mtimeMs > Math.max(newest(join(root, "src")), statSync(join(root, "package-lock.json")).mtimeMs);
if (!isFresh) {
  const vite = join(root, "node_modules", "vite", "bin", "vite.js");
  const { status } = spawnSync(process.execPath, [vite, "build", "--logLevel", "warn"], { cwd: root, stdio: "inherit" });
  process.exit(status ?? 1);
}

import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants } from "node:zlib";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

const out = fileURLToPath(new URL("./dist/app", import.meta.url));

/** Compressed twins beside the files, made once: the local server hands them out as they are. */
function brotli(): Plugin {
  let folder = out;
  return {
    name: "brotli",
    apply: "build",
    configResolved(config) {
      folder = resolve(config.root, config.build.outDir);
    },
    closeBundle() {
      for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
        if (!/\.(js|css|html|svg)$/.test(name)) continue;
        const bytes = readFileSync(join(folder, name));
        writeFileSync(
          join(folder, `${name}.br`),
          brotliCompressSync(bytes, {
            params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
          }),
        );
      }
    },
  };
}

// One build for both homes: addresses are relative, so the folder works below any path of any web server.
export default defineConfig({
  root: "src/app",
  base: "./",
  plugins: [react(), brotli()],
  worker: { format: "es" },
  build: { outDir: out, emptyOutDir: true, target: "es2022", modulePreload: { polyfill: false }, chunkSizeWarningLimit: 900 },
});

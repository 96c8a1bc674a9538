import { createReadStream, mkdtempSync, rmSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join, normalize } from "node:path";
import { serveApp } from "../../src/cli/serve.ts";
import { realEffects } from "../../src/workspace/effects.ts";
import { localWorkspace } from "../../src/workspace/local.ts";
import { openFolder } from "../../src/workspace/server/store.ts";

/** A place where the built app is at home. `address` opens it with an empty workspace. */
export type Place = { readonly kind: "server" | "tab"; readonly address: string; close(): Promise<void> };
export const zone = "Europe/Vienna";

/** The local server over a new workspace file. */
export async function serverHome(app: string): Promise<Place> {
  const folder = mkdtempSync(join(tmpdir(), "rapport-browser-"));
  const effects = { ...realEffects(), zone };
  const store = openFolder(folder, effects.random);
  const serving = await serveApp(localWorkspace(store, effects), { token: effects.random(), port: 0, folder: app });
  return {
    kind: "server",
    address: serving.address,
    close: async () => {
      await serving.close();
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
};

/** The same files as any web server hands them out, somewhere below its root; there is no API. */
export async function tabHome(app: string): Promise<Place> {
  const below = "/some/folder/";
  const server = createServer((request, answer) => {
    const { pathname } = new URL(request.url ?? "/", "http://127.0.0.1");
    const path = normalize(join(app, pathname.slice(below.length) || "index.html"));
    if (!pathname.startsWith(below) || !path.startsWith(app) || !statSync(path, { throwIfNoEntry: false })?.isFile())
      return void answer.writeHead(404).end();
    answer.writeHead(200, { "content-type": types[extname(path)] ?? "application/octet-stream" });
    createReadStream(path).pipe(answer);
  });
  await new Promise<void>(done => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return {
    kind: "tab",
    address: `http://127.0.0.1:${port}${below}`,
    close: () =>
      new Promise(done => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type ServerType, serve } from "@hono/node-server";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";
import { setCookie } from "hono/cookie";
import { apiOf } from "../api/api.ts";
import { checkAddress, type Guard } from "../api/guard.ts";
import { answerProblem } from "../api/problem.ts";
import { RapportError } from "../core/error.ts";
import type { Workspace } from "../workspace/workspace.ts";

export type Serving = {
  /** With the token: opening it lets this browser in. */
  readonly address: string;
  readonly port: number;
  readonly token: string;
  close(): Promise<void>;
};

/** `folder`: where the built pages lie. */
export type ServeOptions = { readonly token: string; readonly port: number; readonly folder?: string };

const loopback = "127.0.0.1";
/** The page may talk to nobody but this server. Styles are set by the kit at run time, hence 'unsafe-inline' for them alone. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** The built pages: beside the sources in a checkout, inside the package elsewhere. */
const appFolder = fileURLToPath(new URL("../../dist/app", import.meta.url));

/**
 * The local server: the built app and the API, on loopback only. Port 0 takes a free one. `token` opens it: the first request brings it in
 * the address, after that it is in a cookie that scripts can not read. Fails with `no-app` when the pages are not built, `port-taken`.
 */
export async function serveApp(workspace: Workspace, { token, port, folder = appFolder }: ServeOptions): Promise<Serving> {
  const page = join(folder, "index.html");
  if (!existsSync(page)) throw new RapportError("no-app", { folder });
  const html = readFileSync(page, "utf8").replace("<head>", '<head>\n    <meta name="rapport-home" content="server">');
  const hosts: string[] = [];
  const guard: Guard = { token, cookie: "rapport", hosts };
  const app = new Hono().onError(answerProblem);
  app.use(async (c, next) => {
    checkAddress(guard, c.req.header("host"), c.req.header("origin"));
    await next();
    c.header("content-security-policy", policy);
    c.header("x-content-type-options", "nosniff");
    c.header("referrer-policy", "no-referrer");
    c.header("cross-origin-opener-policy", "same-origin");
    c.header("cross-origin-resource-policy", "same-origin");
  });
  app.get("/", c => {
    const given = c.req.query("token");
    if (given === undefined) return c.html(html, 200, { "cache-control": "no-store" });
    if (given === token) setCookie(c, guard.cookie, token, { httpOnly: true, sameSite: "Strict", path: "/" });
    return c.redirect("/");
  });
  app.route("/", apiOf(workspace, guard));
  app.use(
    "/*",
    serveStatic({
      root: folder,
      precompressed: true,
      onFound: (path, c) =>
        c.header("cache-control", path.includes("assets") ? "public, max-age=31536000, immutable" : "no-cache"),
    }),
  );
  const server = await listen(app, port);
  const address = server.address();
  const taken = typeof address === "object" && address !== null ? address.port : port;
  hosts.push(`${loopback}:${taken}`, `localhost:${taken}`);
  return {
    address: `http://${loopback}:${taken}/?token=${token}`,
    port: taken,
    token,
    close: () => new Promise(done => server.close(() => done())),
  };
}

function listen(app: Hono, port: number): Promise<ServerType> {
  return new Promise((done, failed) => {
    const server = serve({ fetch: app.fetch, hostname: loopback, port }, () => done(server));
    server.once("error", (cause: NodeJS.ErrnoException) =>
      failed(cause.code === "EADDRINUSE" ? new RapportError("port-taken", { port }, cause) : cause),
    );
  });
}

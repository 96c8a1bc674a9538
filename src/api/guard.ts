import type { MiddlewareHandler } from "hono";
import { getCookie } from "hono/cookie";
import { RapportError } from "../core/error.ts";

/** `token` is made at the start of the server; `cookie` its name, `hosts` the values of Host that are this server ("127.0.0.1:4310"). */
export type Guard = { readonly token: string; readonly cookie: string; readonly hosts: readonly string[] };

/** Only this server's own pages and programs that hold the token get an answer (design 4): Host against rebinding, Origin against other pages. */
export function guarded(guard: Guard): MiddlewareHandler {
  return async (c, next) => {
    checkAddress(guard, c.req.header("host"), c.req.header("origin"));
    const given = c.req.header("authorization")?.replace(/^Bearer /, "") ?? getCookie(c, guard.cookie);
    if (!same(given ?? "", guard.token)) throw new RapportError("not-allowed", { why: "token" });
    await next();
  };
}

/** Fails with `not-allowed` when a request names another host, or comes from another page than this server's. */
export function checkAddress({ hosts }: Guard, host: string | undefined, origin: string | undefined): void {
  if (host === undefined || !hosts.includes(host)) throw new RapportError("not-allowed", { why: "host" });
  if (origin !== undefined && !hosts.some(own => origin === `http://${own}`))
    throw new RapportError("not-allowed", { why: "origin" });
}

/** Compares without telling by its time how much was right. */
function same(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let difference = 0;
  for (let i = 0; i < a.length; i++) difference |= a.charCodeAt(i) ^ b.charCodeAt(i);
  return difference === 0;
}

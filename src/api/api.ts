import { Hono } from "hono";
import { openAPIRouteHandler } from "hono-openapi";
import type { Workspace } from "../workspace/workspace.ts";
import { entryRoutes } from "./entry-routes.ts";
import { type Guard, guarded } from "./guard.ts";
import { importRoutes } from "./import-routes.ts";
import { memberRoutes } from "./member-routes.ts";
import { answerProblem } from "./problem.ts";
import { viewRoutes } from "./view-routes.ts";

/**
 * HTTP over a workspace, for the app in the server home and for programs of the member's own. It takes activities, never archives or
 * message texts. Answers JSON; errors are problem documents. Its own description stands at `/api/openapi.json`.
 */
export function apiOf(workspace: Workspace, guard: Guard) {
  const routes = new Hono()
    .route("/", memberRoutes(workspace))
    .route("/", importRoutes(workspace))
    .route("/", entryRoutes(workspace))
    .route("/", viewRoutes(workspace));
  const api = new Hono().onError(answerProblem).use("/api/*", guarded(guard), noStore).route("/api", routes);
  api.get(
    "/api/openapi.json",
    openAPIRouteHandler(api, {
      documentation: {
        openapi: "3.1.0",
        info: {
          title: "Rapport",
          version: "1",
          description: "An open index of social selling over a workspace on this computer.",
        },
        components: { securitySchemes: { token: { type: "http", scheme: "bearer" } } },
        security: [{ token: [] }],
      },
    }),
  );
  return api;
}

const noStore: Parameters<Hono["use"]>[1] = async (c, next) => {
  await next();
  c.header("cache-control", "no-store");
};

import { Hono } from "hono";
import type { ViewName } from "../workspace/views.ts";
import { views } from "../workspace/views.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { fits, memberParam, says } from "./describe.ts";

/** One address for each view of a member, its parameters in the query. */
export function viewRoutes(workspace: Workspace): Hono {
  const routes = new Hono();
  for (const name of viewNames) {
    const { params, result } = views[name];
    routes.get(
      `/members/:member/views/${name}`,
      says(`The view "${name}" of a member`, result),
      fits("param", memberParam),
      fits("query", params),
      // The workspace checks the parameters again: here they are only described and refused early.
      async c => c.json(await workspace.view(c.req.param("member") ?? "", name, c.req.query())),
    );
  }
  return routes;
}

const viewNames = Object.keys(views).filter((name): name is ViewName => name in views);

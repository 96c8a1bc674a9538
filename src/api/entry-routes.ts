import { Hono } from "hono";
import { z } from "zod";
import { entryKinds, entrySchemas, parseEntry } from "../workspace/entries.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { fits, memberParam, says } from "./describe.ts";

const kindParam = memberParam.extend({ kind: z.enum(entryKinds) });
const entryParam = kindParam.extend({ id: z.string().min(1).max(200) });
const anyValue = z.union(Object.values(entrySchemas));

/** What a member keeps beside the data: readings and the like, by kind. */
export function entryRoutes(workspace: Workspace) {
  return new Hono()
    .get(
      "/members/:member/entries/:kind",
      says("What is kept of one kind", z.array(z.object({ kind: z.enum(entryKinds), id: z.string(), value: anyValue }))),
      fits("param", kindParam),
      async c => {
        const { member, kind } = c.req.valid("param");
        return c.json(await workspace.entries(member, kind));
      },
    )
    .put(
      "/members/:member/entries/:kind/:id",
      says("Keeps an entry"),
      fits("param", entryParam),
      fits("json", anyValue),
      async c => {
        const { member, kind, id } = c.req.valid("param");
        // The body fits some kind; which one it has to fit, its address says.
        await workspace.keep(member, parseEntry({ kind, id, value: await c.req.json<unknown>() }));
        return c.body(null, 204);
      },
    )
    .delete("/members/:member/entries/:kind/:id", says("Removes an entry"), fits("param", entryParam), async c => {
      const { member, kind, id } = c.req.valid("param");
      await workspace.drop(member, kind, id);
      return c.body(null, 204);
    });
}

import { Hono } from "hono";
import { z } from "zod";
import { settingsSchema } from "../core/settings.ts";
import { workspaceStateSchema } from "../workspace/state.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { fits, memberParam, says } from "./describe.ts";

/** Members, their settings, and the workspace as a whole. */
export function memberRoutes(workspace: Workspace) {
  return new Hono()
    .get("/state", says("The workspace: its home, and members with their imports", workspaceStateSchema), async c =>
      c.json(await workspace.state()),
    )
    .post(
      "/members",
      says("Adds a member without archives", z.object({ member: z.string() })),
      fits("json", z.object({ settings: settingsSchema })),
      async c => c.json({ member: await workspace.newMember(c.req.valid("json").settings) }),
    )
    .put(
      "/members/:member/settings",
      says("Keeps a member's settings"),
      fits("param", memberParam),
      fits("json", settingsSchema),
      async c => {
        await workspace.saveSettings(c.req.valid("param").member, c.req.valid("json"));
        return c.body(null, 204);
      },
    )
    .delete("/members/:member", says("Removes a member and all that is kept of them"), fits("param", memberParam), async c => {
      await workspace.removeMember(c.req.valid("param").member);
      return c.body(null, 204);
    });
}

import { clockOf } from "../core/zone.ts";
import type { ContentFacts } from "../report/content-part.ts";
import type { Workspace } from "../workspace/workspace.ts";
import type { Context } from "./context.ts";
import { type Forms, giveReport, wantsContent } from "./give-report.ts";
import { atHome, chosenMember, type HomeOptions } from "./home.ts";
import { quoted } from "./score.ts";

/** `rapport report`: the report of a member of the workspace, in the forms of `rapport score`. */
export async function report(options: HomeOptions & Forms & { readonly asOf?: string }, context: Context): Promise<void> {
  const { member, found, readings, content } = await atHome(options, async ({ workspace }) => {
    const member = await chosenMember(workspace, "report", options, context);
    const found = await workspace.view(member.id, "report", options.asOf === undefined ? {} : { asOf: options.asOf });
    const readings = options.pdf === undefined ? [] : await workspace.entries(member.id, "reading");
    const content = wantsContent(options) ? await contentAt(workspace, member.id) : undefined;
    return { member, found, content, readings: readings.map(({ value }) => value) };
  });
  const call = found.imports.map(({ name }) => quoted(name)).join(" ");
  const today = clockOf(found.timeZone).dayOf(Date.now() / 1000);
  await giveReport(found, options, context, {
    call,
    readings,
    ...(content ? { content } : {}),
    ...(member.sample ? { invented: true } : { today }),
  });
}

async function contentAt(workspace: Workspace, member: string): Promise<ContentFacts> {
  const { findings, posts } = await workspace.view(member, "content", {});
  const { days, cohorts } = await workspace.view(member, "figures", {});
  return { findings, posts, days, cohorts };
}

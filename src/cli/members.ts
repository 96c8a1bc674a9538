import { table } from "../report/layout.ts";
import type { MemberEntry } from "../workspace/workspace.ts";
import type { Context } from "./context.ts";
import { atHome, type HomeOptions } from "./home.ts";

/** `rapport members`: who is in the workspace, with their imports. */
export async function members(options: HomeOptions & { readonly json?: boolean }, context: Context): Promise<void> {
  const state = await atHome(options, ({ workspace }) => workspace.state());
  if (options.json === true) return context.write(JSON.stringify(state.members, null, 2));
  const { t, numbers } = context.words;
  if (state.members.length === 0) return context.write(t("errors.empty-workspace.what"));
  const heads = ["id", "name", "import", "rows", "until"] as const;
  const columns = heads.map(head => ({ title: t(`workspace.heads.${head}`), right: head === "rows" }));
  const rows = state.members.flatMap(member => rowsOf(member, numbers, t("workspace.noName")));
  context.write(table(columns, rows).join("\n"));
}

/** One row for each import, the member named on the first. */
function rowsOf({ id, name, imports }: MemberEntry, { whole, date }: Context["words"]["numbers"], noName: string): string[][] {
  const who = [id.slice(0, 8), name || noName];
  if (imports.length === 0) return [[...who, "–", "", ""]];
  return imports.map((entry, i) => {
    const until = entry.observedTo === null ? "" : date(entry.observedTo);
    return [...(i === 0 ? who : ["", ""]), entry.name, whole(entry.kept), until];
  });
}

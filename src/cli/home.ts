import { existsSync } from "node:fs";
import { RapportError } from "../core/error.ts";
import { realEffects } from "../workspace/effects.ts";
import { localWorkspace } from "../workspace/local.ts";
import { fileIn, openFolder, type ServerStore } from "../workspace/server/store.ts";
import type { MemberEntry, Workspace } from "../workspace/workspace.ts";
import type { Context } from "./context.ts";
import { dataFolder } from "./data.ts";
import { wrongUsage } from "./failure.ts";

/** Options of every command that uses the workspace. */
export type HomeOptions = { readonly data?: string; readonly member?: string };

type Work<T> = (home: { readonly workspace: Workspace; readonly store: ServerStore }) => Promise<T>;

/** The workspace of this computer for one command; the app may be open on it meanwhile. Fails with `empty-workspace` where there is none. */
export async function atHome<T>(options: HomeOptions, work: Work<T>): Promise<T> {
  if (!existsSync(fileIn(dataFolder(options.data)))) throw new RapportError("empty-workspace");
  return atNewHome(options, work);
}

/** The same for a command that begins one. */
export async function atNewHome<T>(options: HomeOptions, work: Work<T>): Promise<T> {
  const effects = realEffects();
  const store = openFolder(dataFolder(options.data), effects.random);
  try {
    return await work({ workspace: localWorkspace(store, effects), store });
  } finally {
    await store.close();
  }
}

/** The member that a call means: by id, the beginning of an id, or profile name. Undefined where that is nobody. */
export function memberNamed(members: readonly MemberEntry[], given: string): MemberEntry | undefined {
  const wanted = given.trim().toLowerCase();
  const begins = wanted.length < 4 ? [] : members.filter(({ id }) => id.startsWith(wanted));
  return (
    members.find(({ id, slugs }) => id === wanted || slugs.includes(wanted)) ?? (begins.length === 1 ? begins[0] : undefined)
  );
}

/** The member of a call that looks at one: the one named, else the only one, invented ones aside. Fails with `no-such-member`, `empty-workspace`, or as wrong usage. */
export async function chosenMember(
  workspace: Workspace,
  command: string,
  options: HomeOptions,
  context: Context,
): Promise<MemberEntry> {
  const { members } = await workspace.state();
  if (options.member !== undefined) {
    const named = memberNamed(members, options.member);
    if (named === undefined) throw new RapportError("no-such-member", { member: options.member });
    return named;
  }
  const real = members.filter(({ sample }) => !sample);
  const [only, ...others] = real.length > 0 ? real : members;
  if (only === undefined) throw new RapportError("empty-workspace");
  if (others.length > 0)
    throw wrongUsage(context.words, context.words.t("workspace.whose", { list: listed([only, ...others], context) }), command);
  return only;
}

/** Members as a call can name them: "a1b2c3d4 (Ada Auer), …". */
export function listed(members: readonly MemberEntry[], { words }: Context): string {
  return members.map(({ id, name }) => `${id.slice(0, 8)} (${name || words.t("workspace.noName")})`).join(", ");
}

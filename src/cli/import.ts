import { RapportError } from "../core/error.ts";
import type { Ledger } from "../core/ledger.ts";
import type { Settings } from "../core/settings.ts";
import type { Given } from "../sources/archive/open.ts";
import { memberOfAll } from "../sources/merging/by-posts.ts";
import { readArchive } from "../sources/read.ts";
import type { ImportOutcome, MemberEntry, Workspace, WorkspaceState } from "../workspace/workspace.ts";
import type { Context } from "./context.ts";
import { wrongUsage } from "./failure.ts";
import { atNewHome, type HomeOptions, listed, memberNamed } from "./home.ts";
import { importText, openedText } from "./import-text.ts";
import { givenFiles, givenSample, settingsOf } from "./input.ts";
import { progressOf } from "./progress.ts";

export type ImportCall = HomeOptions & {
  readonly settings?: string;
  readonly complete?: boolean;
  readonly sample?: string;
  readonly json?: boolean;
};

/**
 * `rapport import`: archives into the workspace, each whole or not at all; all of one call are one member's (decision 11). A file that
 * `rapport export` wrote is opened. Settings given are kept with the member.
 */
export async function importPaths(paths: readonly string[], call: ImportCall, context: Context): Promise<void> {
  const { words, write } = context;
  if (paths.length > 0 && call.sample !== undefined) throw wrongUsage(words, words.t("command.errors.pathsAndSample"), "import");
  if (paths.length === 0 && call.sample === undefined)
    throw wrongUsage(words, words.t("command.errors.missingPaths", { persona: "seller" }), "import");
  const given = call.sample === undefined ? await givenFiles(paths) : [await givenSample(call.sample)];
  const settings = call.settings === undefined ? undefined : await settingsOf({ settings: call.settings });
  await atNewHome(call, async ({ workspace }) => {
    const archives: Given[] = [];
    for (const each of given) {
      if (!("blob" in each && (await isExport(each.blob)))) archives.push(each);
      else {
        const opened = await workspace.openExport(each.blob).catch(error => {
          throw named(error, { file: each.name });
        });
        write(call.json === true ? JSON.stringify(opened) : openedText(each.name, opened, context));
      }
    }
    const done = archives.length === 0 ? [] : await importAll(workspace, archives, call, settings, context);
    const { members } = await workspace.state();
    for (const outcome of done)
      write(call.json === true ? JSON.stringify(outcome) : importText(outcome, memberOf(members, outcome.member), context));
  });
}

async function isExport(blob: Blob): Promise<boolean> {
  return (await blob.slice(0, 10).text()) === '{"header":';
}

async function importAll(
  workspace: Workspace,
  given: readonly Given[],
  call: ImportCall,
  settings: Settings | undefined,
  context: Context,
): Promise<ImportOutcome[]> {
  const state = await workspace.state();
  const word = wordOf(state, call.member);
  const ledgers = await readAll(
    state,
    word,
    given,
    { ...settings, ...(call.complete === true ? { complete: true } : {}) },
    context,
  );
  // Refuses files of two members before anything is kept; those with marks go first, so that the others can follow them.
  const marked = (ledger: Ledger): number => (ledger.member.slugs.length + ledger.member.numbers.length > 0 ? 0 : 1);
  memberOfAll(ledgers, "one call");
  const outcomes: ImportOutcome[] = [];
  for (const ledger of ledgers.toSorted((a, b) => marked(a) - marked(b))) {
    const member = outcomes[0]?.member ?? word;
    const options = { sample: call.sample !== undefined, ...(member === undefined ? {} : { member }) };
    const imported = workspace.importLedger({ ...ledger, settings: settings ?? {} }, options);
    outcomes.push(await imported.catch(error => Promise.reject(asked(error, state, context))));
  }
  const first = outcomes[0];
  if (settings !== undefined && first !== undefined) await workspace.saveSettings(first.member, settings);
  return outcomes;
}

async function readAll(
  { textKey, members }: WorkspaceState,
  word: string | undefined,
  given: readonly Given[],
  said: Settings,
  context: Context,
): Promise<Ledger[]> {
  const real = members.filter(({ sample }) => !sample);
  const likely = members.find(({ id }) => id === word) ?? (real.length === 1 ? real[0] : undefined);
  const names = likely === undefined ? [] : [likely.name];
  const settings = { ...likely?.settings, ...said };
  const progress = progressOf(context);
  const ledgers: Ledger[] = [];
  try {
    for (const each of given) {
      const onProgress = ({ file, done, total }: { file: string; done: number; total: number }): void =>
        progress.step({ name: file, done, total });
      const ledger = await readArchive(each, { settings, textKey, names, onProgress });
      if (ledger.member.name !== "") names.push(ledger.member.name);
      ledgers.push(ledger);
    }
  } finally {
    progress.end();
  }
  return ledgers;
}

/** The member's word as the workspace takes it. Fails with `no-such-member`. */
function wordOf({ members }: WorkspaceState, given: string | undefined): string | undefined {
  if (given === undefined || given === "new") return given;
  const member = memberNamed(members, given);
  if (member === undefined) throw new RapportError("no-such-member", { member: given });
  return member.id;
}

/** An import that needs the member's word says which words there are. */
function asked(error: unknown, { members }: WorkspaceState, context: Context): unknown {
  if (!(error instanceof RapportError) || error.code !== "unknown-member") return error;
  const ids = String(error.facts.candidates ?? "").split(" ");
  const candidates = members.filter(({ id }) => ids.includes(id));
  return named(error, { todo: context.words.t("workspace.whoseImport", { list: listed(candidates, context) }) });
}

function named(error: unknown, facts: RapportError["facts"]): unknown {
  return error instanceof RapportError ? new RapportError(error.code, { ...error.facts, ...facts }, error) : error;
}

function memberOf(members: readonly MemberEntry[], id: string): MemberEntry | undefined {
  return members.find(member => member.id === id);
}

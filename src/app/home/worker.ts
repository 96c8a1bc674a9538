import { config } from "zod";
import { checkProfile } from "../../model/check-profile.ts";
import { samplePersona } from "../../samples/persona.ts";
import type { PersonaName } from "../../samples/traits.ts";
import type { Given } from "../../sources/archive/open.ts";
import { readArchive } from "../../sources/read.ts";
import { readReadings } from "../../sources/reading/readings.ts";
import { realEffects } from "../../workspace/effects.ts";
import { blobOf } from "../../workspace/lines.ts";
import { localWorkspace } from "../../workspace/local.ts";
import { browserStore } from "../../workspace/tab/store.ts";
import { linesOfImport } from "../../workspace/transfer.ts";
import type { ImportOptions, ImportOutcome } from "../../workspace/workspace.ts";
import type { PageWorkspace } from "./home.ts";
import { httpWorkspace } from "./http.ts";
import { answerCall, type OnProgress, type WorkerCalls } from "./messages.ts";
import { progressOf } from "./progress.ts";

// The page's worker: reads archives in both homes, and is the workspace itself in the tab home. In the server home its name is the API's address.

// The page's policy forbids code made at run time, which zod would try.
config({ jitless: true });

/** Brings the rows of one reading into the workspace. */
type Deliver = (
  textKey: string,
  ledger: Awaited<ReturnType<typeof readArchive>>,
  options: ImportOptions,
  onRows: (rows: number) => void,
) => Promise<ImportOutcome>;

async function tabCalls(): Promise<WorkerCalls> {
  const effects = realEffects();
  const store = await browserStore(effects.random);
  const local = localWorkspace(store, effects);
  const deliver: Deliver = (_, ledger, options) => local.importLedger(ledger, options);
  return { ...local, ...imports(local, deliver), isKept: () => store.isKept(), keepHere: on => store.keep(on) };
}

function serverCalls(api: string): WorkerCalls {
  const remote = httpWorkspace(api);
  const deliver: Deliver = async (textKey, ledger, options, onRows) =>
    remote.importLines(await blobOf(linesOfImport(textKey, { ledger })), options, onRows);
  return { ...remote, ...imports(remote, deliver), isKept: async () => true, keepHere: async () => {} };
}

/** Reading in this worker: texts of messages do not leave it. */
function imports(workspace: PageWorkspace, deliver: Deliver) {
  const importArchive = async (given: Given, options: ImportOptions, onProgress: OnProgress): Promise<ImportOutcome> => {
    const { textKey, members } = await workspace.state();
    const progress = progressOf(onProgress);
    const names = members.filter(each => options.member === undefined || each.id === options.member).map(each => each.name);
    const ledger = await readArchive(given, { settings: {}, textKey, names, onProgress: progress.reading });
    progress.keeping(0);
    return deliver(textKey, ledger, options, progress.keeping);
  };
  const importSample = (persona: PersonaName, onProgress: OnProgress): Promise<ImportOutcome> => {
    const { name, files } = samplePersona(persona);
    const given: Given = { name, files: files.map(({ path, text }) => ({ path, blob: new Blob([text]) })) };
    return importArchive(given, { sample: true }, onProgress);
  };
  return {
    importArchive,
    importSample,
    readReadings: async (text: string, day: number) => readReadings(text, day),
    checkProfile: async (headline: string, summary: string) => checkProfile(headline, summary),
  };
}

let made: Promise<WorkerCalls> | null = null;
self.onmessage = event => {
  made ??= self.name === "" ? tabCalls() : Promise.resolve(serverCalls(self.name));
  void answerCall(event, made);
};

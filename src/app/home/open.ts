import type { Home } from "./home.ts";
import { httpWorkspace } from "./http.ts";
import { callWorker, type OnProgress } from "./messages.ts";

/** The local server writes this into the page it hands out; the same files from any other server are the tab home. */
const mark = 'meta[name="rapport-home"][content="server"]';

/** The home the page was opened in. The worker starts with the first call that needs it. */
export function openHome(): Home {
  const isServer = document.querySelector(mark) !== null;
  const api = new URL("./api", document.baseURI).href;
  let made: Worker | null = null;
  const worker = (): Worker => {
    made ??= isServer
      ? new Worker(new URL("./worker.ts", import.meta.url), { type: "module", name: api })
      : new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
    return made;
  };
  const imports = {
    importArchive: (given: unknown, options: unknown, onProgress: OnProgress) =>
      callWorker<never>(worker(), { name: "importArchive", args: [given, options] }, onProgress),
    importSample: (persona: unknown, onProgress: OnProgress) =>
      callWorker<never>(worker(), { name: "importSample", args: [persona] }, onProgress),
    readReadings: (text: string, day: number) => callWorker<never>(worker(), { name: "readReadings", args: [text, day] }),
    checkProfile: (headline: string, summary: string) =>
      callWorker<never>(worker(), { name: "checkProfile", args: [headline, summary] }),
  };
  if (isServer) return { kind: "server", workspace: httpWorkspace(api), ...imports, keeping: null };
  const ask = <T>(name: Parameters<typeof callWorker>[1]["name"], ...args: readonly unknown[]): Promise<T> =>
    callWorker<T>(worker(), { name, args });
  return {
    kind: "tab",
    workspace: {
      state: () => ask("state"),
      newMember: settings => ask("newMember", settings),
      undoImport: (member, id) => ask("undoImport", member, id),
      saveSettings: (member, settings) => ask("saveSettings", member, settings),
      removeMember: member => ask("removeMember", member),
      view: (member, name, params) => ask("view", member, name, params),
      entries: (member, kind) => ask("entries", member, kind),
      keep: (member, entry) => ask("keep", member, entry),
      drop: (member, kind, id) => ask("drop", member, kind, id),
      exportAll: () => ask("exportAll"),
      openExport: file => ask("openExport", file),
    },
    ...imports,
    keeping: { isKept: () => ask("isKept"), keep: on => ask("keepHere", on) },
  };
}

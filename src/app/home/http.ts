import type { ImportStep } from "../../api/import-routes.ts";
import type { Problem } from "../../api/problem.ts";
import { RapportError } from "../../core/error.ts";
import type { ImportOptions, ImportOutcome } from "../../workspace/workspace.ts";
import type { PageWorkspace } from "./home.ts";

/** `importLines`: one import as lines (rapport/workspace@1), with rows kept so far while it runs. */
type HttpWorkspace = PageWorkspace & {
  importLines(lines: Blob, options: ImportOptions, onRows: (rows: number) => void): Promise<ImportOutcome>;
};
type Call = { readonly method?: "GET" | "POST" | "PUT" | "DELETE"; readonly json?: unknown; readonly body?: Blob };

/** The workspace behind the local server. `base` is the API's address; the token is in a cookie that no script can read. */
export function httpWorkspace(base: string): HttpWorkspace {
  const request = async (path: string, { method = "GET", json, body }: Call = {}): Promise<Response> => {
    const answer = await fetch(`${base}${path}`, {
      method,
      ...(json === undefined ? {} : { body: JSON.stringify(json), headers: { "content-type": "application/json" } }),
      ...(body === undefined ? {} : { body }),
    }).catch((cause: unknown) => {
      throw new RapportError("no-connection", {}, cause);
    });
    if (!answer.ok) throw errorOf(await answer.json().catch(() => null), answer.status);
    return answer;
  };
  // The server checks what it sends by the same schemas in its tests; here they would only cost the page its weight.
  const ask = async <T>(path: string): Promise<T> => (await request(path)).json();
  const at = (...parts: readonly string[]): string => parts.map(part => `/${encodeURIComponent(part)}`).join("");
  const tell = async (path: string, call: Call): Promise<void> => void (await request(path, call));
  return {
    state: () => ask("/state"),
    newMember: async settings => (await (await request("/members", { method: "POST", json: { settings } })).json()).member,
    importLines: async (lines, { member, sample }, onRows) => {
      const query = new URLSearchParams({ ...(member === undefined ? {} : { member }), ...(sample ? { sample: "true" } : {}) });
      return outcomeOf(await request(`/imports?${query}`, { method: "POST", body: lines }), onRows);
    },
    undoImport: (member, id) => tell(at("members", member, "imports", id), { method: "DELETE" }),
    saveSettings: (member, settings) => tell(at("members", member, "settings"), { method: "PUT", json: settings }),
    removeMember: member => tell(at("members", member), { method: "DELETE" }),
    view: (member, name, params) => {
      const query = new URLSearchParams();
      for (const [key, value] of Object.entries(params)) if (value !== undefined) query.set(key, String(value));
      return ask(`${at("members", member, "views", name)}?${query}`);
    },
    entries: (member, kind) => ask(at("members", member, "entries", kind)),
    keep: (member, { kind, id, value }) => tell(at("members", member, "entries", kind, id), { method: "PUT", json: value }),
    drop: (member, kind, id) => tell(at("members", member, "entries", kind, id), { method: "DELETE" }),
    exportAll: async () => (await request("/export")).blob(),
    openExport: async file => (await request("/export", { method: "POST", body: file })).json(),
  };
}

/** The foreseen error that a problem document carries; anything else is a fault. */
function errorOf(problem: Problem | null, status: number): Error {
  if (problem?.code) return new RapportError(problem.code, problem.facts ?? {});
  return new Error(`HTTP ${status}`);
}

/** Reads the lines of a running import until its outcome. */
async function outcomeOf(answer: Response, onRows: (rows: number) => void): Promise<ImportOutcome> {
  let open = "";
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
  for (;;) {
    const { done, value = "" } = (await reader?.read()) ?? { done: true };
    const lines = (open + value).split("\n");
    open = lines.pop() ?? "";
    for (const line of lines) {
      const step: ImportStep = JSON.parse(line);
      if ("outcome" in step) return step.outcome;
      if ("problem" in step) throw errorOf(step.problem, step.problem.status);
      onRows(step.rows);
    }
    if (done) throw new RapportError("no-connection");
  }
}

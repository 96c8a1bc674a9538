import { type ErrorCode, type ErrorFacts, RapportError } from "../../core/error.ts";
import type { Reading } from "../../core/reading.ts";
import type { ProfileCheck } from "../../model/check-profile.ts";
import type { PersonaName } from "../../samples/traits.ts";
import type { Given } from "../../sources/archive/open.ts";
import type { ImportOptions, ImportOutcome } from "../../workspace/workspace.ts";
import type { ImportProgress, PageWorkspace } from "./home.ts";

export type OnProgress = (progress: ImportProgress) => void;

/** What the worker does for the page: the workspace's calls in the tab home, reading archives in both. */
export type WorkerCalls = PageWorkspace & {
  importArchive(given: Given, options: ImportOptions, onProgress: OnProgress): Promise<ImportOutcome>;
  importSample(persona: PersonaName, onProgress: OnProgress): Promise<ImportOutcome>;
  readReadings(text: string, day: number): Promise<readonly Reading[]>;
  checkProfile(headline: string, summary: string): Promise<readonly ProfileCheck[]>;
  isKept(): Promise<boolean>;
  keepHere(on: boolean): Promise<void>;
};

/** A call and the port for its replies: progress any number of times, then one of the others. A foreseen error keeps its code, a fault is a text. */
export type Request = { readonly name: keyof WorkerCalls; readonly args: readonly unknown[] };
export type Reply =
  | { readonly progress: ImportProgress }
  | { readonly value: unknown }
  | { readonly error: { readonly code: ErrorCode; readonly facts: ErrorFacts } }
  | { readonly fault: string };

/** Calls the worker and waits for its answer. Fails with the worker's own `RapportError`, or when the worker can not start. */
export function callWorker<T>(worker: Worker, request: Request, onProgress?: OnProgress): Promise<T> {
  return new Promise((done, failed) => {
    const { port1, port2 } = new MessageChannel();
    const broken = (event: ErrorEvent): void => settle(() => failed(new Error(event.message || "the worker did not start")));
    const settle = (with_: () => void): void => {
      worker.removeEventListener("error", broken);
      port1.close();
      with_();
    };
    worker.addEventListener("error", broken);
    port1.onmessage = ({ data }: MessageEvent) => {
      if ("progress" in data) onProgress?.(data.progress);
      else if ("error" in data) settle(() => failed(new RapportError(data.error.code, data.error.facts)));
      else if ("fault" in data) settle(() => failed(new Error(data.fault)));
      else settle(() => done(data.value));
    };
    worker.postMessage(request, [port2]);
  });
}

/** Answers one call in the worker. */
export async function answerCall({ data, ports: [port] }: MessageEvent, made: Promise<WorkerCalls>): Promise<void> {
  const say = (reply: Reply): void => port?.postMessage(reply);
  const { name, args } = data;
  try {
    const calls = await made;
    const handler = Object.entries(calls).find(([key]) => key === name)?.[1];
    if (handler === undefined) throw new Error(`no call ${name}`);
    const told = name === "importArchive" || name === "importSample" ? [(progress: ImportProgress) => say({ progress })] : [];
    say({ value: await Reflect.apply(handler, calls, [...args, ...told]) });
  } catch (error) {
    if (error instanceof RapportError) say({ error: { code: error.code, facts: error.facts } });
    else say({ fault: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
}

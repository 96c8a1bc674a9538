import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Effects } from "./effects.ts";
import { localWorkspace } from "./local.ts";
import { openFolder } from "./server/store.ts";
import type { Store } from "./store.ts";
import type { Kept, TabStorage } from "./tab/storage.ts";
import { tabStore } from "./tab/store.ts";
import type { Workspace } from "./workspace.ts";

// Both homes for tests. A place can be opened several times, as by two processes or two tabs.

export type Opened = { readonly workspace: Workspace; readonly store: Store };
export type Place = { open(): Promise<Opened>; remove(): void };

/** Numbered ids and seconds, so that a run can be repeated; `salt` tells openings apart. */
export function countedEffects(salt: number, zone = "Europe/Vienna"): Effects {
  let count = 0;
  const random = (): string => (salt * 1_000_000 + ++count).toString(16).padStart(32, "0");
  return { now: () => 1_790_000_000 + ++count, random, zone };
}

let openings = 0;
const opened = (store: Store, effects: Effects): Opened => ({ store, workspace: localWorkspace(store, effects) });

/** A folder with a workspace file. */
export function serverPlace(): Place & { readonly folder: string } {
  const folder = mkdtempSync(join(tmpdir(), "rapport-home-"));
  return {
    folder,
    open: async () => {
      const effects = countedEffects(++openings);
      return opened(openFolder(folder, effects.random), effects);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** A browser that keeps the workspace. */
export function tabPlace(): Place {
  const storage = memoryStorage();
  return {
    open: async () => {
      const effects = countedEffects(++openings);
      const store = await tabStore(storage, effects.random);
      await store.keep(true);
      return opened(store, effects);
    },
    remove: () => {},
  };
}

/** What a browser's storage promises, over a variable. `room` in bytes. */
export function memoryStorage(
  room = Number.POSITIVE_INFINITY,
  full: () => Error = () => new Error("full"),
): TabStorage & { kept(): Kept | null } {
  let kept: Kept | null = null;
  return {
    kept: () => kept,
    stamp: async () => kept?.stamp ?? null,
    read: async () => kept,
    write: async (next, before) => {
      if (next.bytes.length > room) throw full();
      if ((kept?.stamp ?? null) !== before) return false;
      kept = next;
      return true;
    },
    clear: async () => {
      kept = null;
    },
  };
}

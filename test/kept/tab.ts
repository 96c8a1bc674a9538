import { realEffects } from "../../src/workspace/effects.ts";
import { localWorkspace } from "../../src/workspace/local.ts";
import { browserStore, type TabStore } from "../../src/workspace/tab/store.ts";
import type { Workspace } from "../../src/workspace/workspace.ts";

// The tab home as a page has it, for tests in a real browser.

declare global {
  var openTab: () => Promise<{ readonly store: TabStore; readonly workspace: Workspace }>;
}

globalThis.openTab = async () => {
  const effects = realEffects();
  const store = await browserStore(effects.random);
  return { store, workspace: localWorkspace(store, effects) };
};

import type { Store } from "../store.ts";
import {
  type Content,
  has,
  type Reads,
  readsOf,
  withAdditions,
  withEntry,
  withoutEntry,
  withoutImport,
  withoutMember,
  withSettings,
} from "./content.ts";
import { heldBy } from "./held.ts";
import { indexedStorage } from "./indexed.ts";
import type { TabStorage } from "./storage.ts";

/** The tab home: in memory, and kept in the browser only while the member wants it. */
export type TabStore = Store & {
  isKept(): Promise<boolean>;
  /** True: kept from now on, after every change. False: nothing stays behind in the browser; the tab goes on in memory. Fails with `workspace-full`. */
  keep(on: boolean): Promise<void>;
};

/** The store of this browser. Fails with `workspace-damaged`, `workspace-newer`; then `indexedStorage().clear()` makes room for a new one. */
export function browserStore(random: () => string): Promise<TabStore> {
  return tabStore(indexedStorage(), random);
}

/** A store over what a browser keeps; `random` gives 32 hex digits. A browser that keeps nothing at all leaves it in memory. */
export async function tabStore(storage: TabStorage, random: () => string): Promise<TabStore> {
  const held = await heldBy(storage, random);
  const inTurn = queue();
  const change = (make: (content: Content) => Content | null): Promise<boolean> =>
    inTurn(async () => {
      for (;;) {
        await held.refresh();
        const next = make(held.content());
        if (next === null) return false;
        if (await held.replace(next)) return true;
      }
    });
  const fresh = <T>(read: () => T): Promise<T> =>
    inTurn(async () => {
      await held.refresh();
      return read();
    });
  const reads = (): Reads => readsOf(held.content());
  return {
    home: "tab",
    version: () => fresh(held.version),
    textKey: () => reads().textKey(),
    members: () => reads().members(),
    imports: member => reads().imports(member),
    ledger: id => reads().ledger(id),
    entries: member => reads().entries(member),
    add: (additions, version, textKey) =>
      change(content => (held.version() === version ? withAdditions(content, additions, textKey) : null)),
    removeImport: id => change(content => withoutImport(content, id)),
    saveSettings: (member, settings) => change(content => withSettings(content, member, settings)),
    removeMember: member => change(content => (has(content, member) ? withoutMember(content, member) : null)),
    putEntry: entry => change(content => (has(content, entry.member) ? withEntry(content, entry) : null)),
    removeEntry: (member, kind, id) => change(content => withoutEntry(content, { member, kind, id })),
    close: async () => {},
    isKept: () => fresh(held.isKept),
    keep: on => inTurn(() => (on ? held.start() : held.stop())),
  };
}

/** What is asked while something runs waits for it, so that no two changes rest on the same content. */
function queue(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return task => {
    const next = last.then(task);
    last = next.catch(() => {});
    return next;
  };
}

import { RapportError } from "../core/error.ts";
import type { Settings } from "../core/settings.ts";
import type { Effects } from "./effects.ts";
import { type Entry, type EntryKind, parseEntry } from "./entries.ts";
import { exportAll } from "./local/exporting.ts";
import { importInto } from "./local/importing.ts";
import { entryOf, looksOf } from "./local/looks.ts";
import { allKnown, memberEntryOf } from "./local/members.ts";
import { openExport } from "./local/opening.ts";
import { checkedSettings } from "./local/settings.ts";
import { attempts, stable } from "./local/stable.ts";
import type { WorkspaceState } from "./state.ts";
import type { Store } from "./store.ts";
import { openView } from "./views.ts";
import type { Workspace } from "./workspace.ts";

/** The one implementation of a workspace, over what a home brings (docs/decisions/0003). */
export function localWorkspace(store: Store, effects: Effects): Workspace {
  const looks = looksOf(store, effects.zone);
  return {
    state: () => stateOf(store),
    newMember: settings => newMember(store, effects, settings),
    importLedger: (ledger, options = {}) => importInto(store, looks, effects, ledger, options),
    undoImport: (member, importId) => undo(store, member, importId),
    saveSettings: async (member, settings) => found(member, await store.saveSettings(member, checkedSettings(settings))),
    removeMember: async member => found(member, await store.removeMember(member)),
    view: async (member, name, params) => openView(name, await looks.get(member), params),
    entries: (member, kind) => entriesOf(store, member, kind),
    keep: async (member, entry) => found(member, await store.putEntry({ ...parseEntry(entry), member })),
    drop: async (member, kind, id) => void (await store.removeEntry(member, kind, id)),
    exportAll: () => exportAll(store),
    openExport: file => openExport(store, effects, file),
  };
}

async function stateOf(store: Store): Promise<WorkspaceState> {
  return stable(store, async version => ({
    home: store.home,
    version,
    textKey: await store.textKey(),
    members: (await allKnown(store)).map(memberEntryOf),
  }));
}

async function newMember(store: Store, effects: Effects, settings: Settings): Promise<string> {
  const member = { id: effects.random(), settings: checkedSettings(settings), sample: false };
  return attempts(async () =>
    (await store.add([{ member, imports: [], entries: [] }], await store.version())) ? member.id : null,
  );
}

async function undo(store: Store, member: string, importId: string): Promise<void> {
  const imports = await stable(store, () => store.imports(member));
  const there = imports.some(({ id }) => id === importId) && (await store.removeImport(importId));
  if (!there) throw new RapportError("no-such-import", { import: importId });
}

async function entriesOf<K extends EntryKind>(store: Store, member: string, kind: K): Promise<readonly Entry<K>[]> {
  const entries = (await stable(store, () => store.entries(member))).map(entryOf);
  return entries.filter((entry): entry is Entry<K> => entry.kind === kind);
}

function found(member: string, there: boolean): void {
  if (!there) throw new RapportError("no-such-member", { member });
}

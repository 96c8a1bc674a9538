import type { Settings } from "../../core/settings.ts";
import type { Addition, Store, StoredEntry, StoredMember } from "../store.ts";

/** Everything a workspace holds, in memory. Never changed in place: a change makes another one, which is taken once it is kept. */
export type Content = {
  readonly textKey: string;
  readonly members: readonly StoredMember[];
  readonly imports: Addition["imports"];
  readonly entries: readonly StoredEntry[];
};

export type Reads = Pick<Store, "textKey" | "members" | "imports" | "ledger" | "entries">;

export function readsOf({ textKey, members, imports, entries }: Content): Reads {
  return {
    textKey: async () => textKey,
    members: async () => members,
    imports: async member => imports.flatMap(({ entry }) => (entry.member === member ? [entry] : [])),
    ledger: async id => imports.find(({ entry }) => entry.id === id)?.ledger ?? null,
    entries: async member => entries.filter(entry => entry.member === member),
  };
}

export function withAdditions(content: Content, additions: readonly Addition[], textKey = content.textKey): Content {
  let all: Content = { ...content, textKey };
  for (const { member, imports, entries } of additions) {
    const members = has(all, member.id) ? all.members : [...all.members, member];
    all = { ...all, members, imports: [...all.imports, ...imports] };
    for (const entry of entries) all = withEntry(all, entry);
  }
  return all;
}

/** Both contents as one, for a tab that starts to keep what it has while another has kept something: members of both, side by side. */
export function joined(kept: Content, own: Content): Content {
  const fresh = own.members.filter(({ id }) => !has(kept, id));
  return withAdditions(
    kept,
    fresh.map(member => ({
      member,
      imports: own.imports.filter(({ entry }) => entry.member === member.id),
      entries: own.entries.filter(entry => entry.member === member.id),
    })),
  );
}

/** With an entry in place of the one of the same member, kind and id. */
export function withEntry(content: Content, entry: StoredEntry): Content {
  return { ...content, entries: [...(withoutEntry(content, entry) ?? content).entries, entry] };
}

/** Null where there is no such entry. */
export function withoutEntry(content: Content, { member, kind, id }: Omit<StoredEntry, "value">): Content | null {
  const left = content.entries.filter(entry => entry.member !== member || entry.kind !== kind || entry.id !== id);
  return left.length === content.entries.length ? null : { ...content, entries: left };
}

export function has({ members }: Content, member: string): boolean {
  return members.some(({ id }) => id === member);
}

/** Null where there is no such member. */
export function withSettings(content: Content, id: string, settings: Settings): Content | null {
  if (!has(content, id)) return null;
  return { ...content, members: content.members.map(member => (member.id === id ? { ...member, settings } : member)) };
}

export function withoutMember(content: Content, id: string): Content {
  return {
    ...content,
    members: content.members.filter(member => member.id !== id),
    imports: content.imports.filter(({ entry }) => entry.member !== id),
    entries: content.entries.filter(({ member }) => member !== id),
  };
}

/** Without an import, and without its member where nothing else is kept of them; null where there is no such import. */
export function withoutImport(content: Content, id: string): Content | null {
  const gone = content.imports.find(({ entry }) => entry.id === id)?.entry;
  if (gone === undefined) return null;
  const left = { ...content, imports: content.imports.filter(({ entry }) => entry !== gone) };
  const kept = [...left.imports.map(({ entry }) => entry), ...left.entries].some(({ member }) => member === gone.member);
  return kept ? left : withoutMember(left, gone.member);
}

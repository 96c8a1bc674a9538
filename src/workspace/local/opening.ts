import type { Ledger } from "../../core/ledger.ts";
import { verdict } from "../../sources/merging/member.ts";
import { digestOf } from "../digest.ts";
import type { Effects } from "../effects.ts";
import type { Opened } from "../state.ts";
import type { Addition, Store, StoredEntry } from "../store.ts";
import { checkOne, readExport, type SentImport, type SentMember } from "../transfer.ts";
import { allKnown, type Known, marksOf } from "./members.ts";
import { checkedSettings } from "./settings.ts";
import { attempts, stable } from "./stable.ts";

type Import = Addition["imports"][number];
/** A member of an export with what is needed to know them again; digests are worked out here, a file's own word does not count. */
type Found = Omit<SentMember, "imports"> & { readonly imports: readonly Import[] };

/**
 * Adds what an export holds, all of it or nothing. A member is the one of the same id, else one with whom a strong mark agrees, else a new
 * one; what is there already stays as it is. An empty workspace takes over the export's text key. Another one keeps its own: then equal texts of
 * these imports and of others are not known to be equal, and merging finds the rows by their other keys.
 */
export async function openExport(store: Store, effects: Effects, file: Blob): Promise<Opened> {
  const { textKey, members } = await readExport(file.stream());
  const found = members.map(member => foundOf(member, effects));
  return attempts(async () => {
    const { version, all, additions } = await stable(store, async version => {
      const all = await allKnown(store);
      return { version, all, additions: await Promise.all(found.map(member => additionOf(store, effects, all, member))) };
    });
    if (!(await store.add(additions, version, all.length === 0 ? textKey : undefined))) return null;
    const fresh = additions.filter(({ member }) => !all.some(each => each.member.id === member.id));
    return { members: fresh.length, imports: additions.reduce((sum, { imports }) => sum + imports.length, 0) };
  });
}

function foundOf(member: SentMember, effects: Effects): Found {
  const importOf = ({ kept, ledger }: SentImport): Import => {
    checkOne(ledger);
    const { activities: _a, snapshots: _s, ...head }: Ledger = { ...ledger, settings: {} };
    const { id = effects.random(), at = effects.now() } = kept ?? {};
    return { entry: { id, member: member.id, at, digest: digestOf(ledger), head }, ledger };
  };
  return { ...member, settings: checkedSettings(member.settings), imports: member.imports.map(importOf) };
}

async function additionOf(store: Store, effects: Effects, all: readonly Known[], found: Found): Promise<Addition> {
  const { id, sample, settings, entries } = found;
  const marks = marksOf(
    found.imports.map(({ entry }) => entry),
    settings,
  );
  const known =
    all.find(({ member }) => member.id === id) ??
    all.find(each => each.member.sample === sample && verdict(each.marks, marks) === "same");
  const member = known?.member ?? { id, sample, settings };
  const digests = new Set(known?.imports.map(({ digest }) => digest));
  const ids = new Set(all.flatMap(({ imports }) => imports.map(entry => entry.id)));
  const kept = new Set((await store.entries(member.id)).map(({ kind, id }) => `${kind} ${id}`));
  return {
    member,
    imports: found.imports
      .filter(({ entry }) => !digests.has(entry.digest) && digests.add(entry.digest))
      .map(({ entry, ledger }) => {
        const free = ids.has(entry.id) ? effects.random() : entry.id;
        return { entry: { ...entry, id: free, member: member.id }, ledger };
      }),
    entries: entries
      .map((entry): StoredEntry => ({ ...entry, member: member.id }))
      .filter(({ kind, id }) => !kept.has(`${kind} ${id}`)),
  };
}

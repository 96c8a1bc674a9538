import { RapportError } from "../../core/error.ts";
import type { Member } from "../../core/ledger.ts";
import type { Settings } from "../../core/settings.ts";
import { areFiguresOnly } from "../../core/source.ts";
import { both, verdict } from "../../sources/merging/member.ts";
import type { ImportEntry, MemberEntry } from "../state.ts";
import type { Store, StoredImport, StoredMember } from "../store.ts";

const nobody: Member = { name: "", slugs: [], numbers: [], emails: [], registeredAt: null };

/** A member with their imports in the order of the merged ledger, and all marks they are known by. */
export type Known = { readonly member: StoredMember; readonly imports: readonly StoredImport[]; readonly marks: Member };

/** A member of the store. Fails with `no-such-member`. */
export async function memberOf(store: Store, id: string): Promise<StoredMember> {
  const member = (await store.members()).find(each => each.id === id);
  if (member === undefined) throw new RapportError("no-such-member", { member: id });
  return member;
}

export async function knownOf(store: Store, member: StoredMember): Promise<Known> {
  return knownAs(member, await store.imports(member.id));
}

/** A member with these imports, in any order. */
export function knownAs(member: StoredMember, imports: readonly StoredImport[]): Known {
  return { member, imports: inOrder(imports), marks: marksOf(inOrder(imports), member.settings) };
}

export async function allKnown(store: Store): Promise<readonly Known[]> {
  return Promise.all((await store.members()).map(member => knownOf(store, member)));
}

/** As mergeLedgers puts them: by the last day observed, else as they were made. Each kept import holds one reading. */
function inOrder(imports: readonly StoredImport[]): readonly StoredImport[] {
  const last = ({ head }: StoredImport): number => head.imports[0]?.observedTo ?? -1;
  return [...imports].sort((a, b) => last(a) - last(b));
}

/** All that the imports and the member's own settings say about who it is; the newest name, the settings' first. */
export function marksOf(imports: readonly StoredImport[], settings: Settings): Member {
  const said: Member = { ...nobody, name: settings.name ?? "", slugs: settings.slugs ?? [] };
  return [...imports.map(({ head }) => head.member), said].reduce(both, nobody);
}

/**
 * Whose archive it is (decision 11): the member with whom a strong mark agrees; a new one (null) where marks contradict all; else the word
 * given, an id or "new". Invented members and real ones never mix. Fails with `unknown-member` where nobody can tell, with
 * `different-members` where the word is against the marks, with `no-such-member`.
 */
export function ownerOf(marks: Member, sample: boolean, all: readonly Known[], word: string | undefined): Known | null {
  const others = all.filter(({ member }) => member.sample === sample);
  const same = others.filter(each => verdict(each.marks, marks) === "same");
  const unknown = others.filter(each => verdict(each.marks, marks) === "unknown");
  const named = word === undefined || word === "new" ? undefined : all.find(({ member }) => member.id === word);
  if (word !== undefined && word !== "new" && named === undefined) throw new RapportError("no-such-member", { member: word });
  const open = same.length > 0 ? same : unknown;
  if (named !== undefined) {
    if (!open.includes(named)) throw new RapportError("different-members", { one: named.marks.name, other: marks.name });
    return named;
  }
  if (same.length === 1 && same[0] !== undefined && word === undefined) return same[0];
  if (same.length > 0 && word === "new")
    throw new RapportError("different-members", { one: same[0]?.marks.name ?? "", other: marks.name });
  if (open.length === 0 || word === "new") return null;
  throw new RapportError("unknown-member", { one: marks.name, candidates: open.map(({ member }) => member.id).join(" ") });
}

export function memberEntryOf({ member, imports, marks }: Known): MemberEntry {
  const { id, sample, settings } = member;
  const list = imports.map(entry => importEntryOf(entry, settings));
  return { id, name: marks.name, slugs: settings.slugs ?? marks.slugs, sample, settings, imports: list };
}

function importEntryOf({ id, at, head }: StoredImport, settings: Settings): ImportEntry {
  const [read] = head.imports;
  const sum = (of: (file: { rows: number; kept: number }) => number): number =>
    (read?.files ?? []).reduce((all, file) => all + of(file), 0);
  return {
    id,
    name: read?.name ?? "",
    at,
    complete: settings.complete ?? read?.complete ?? false,
    figures: areFiguresOnly((read?.files ?? []).map(({ kind }) => kind)),
    observedFrom: read?.observedFrom ?? null,
    observedTo: read?.observedTo ?? null,
    rows: sum(file => file.rows),
    kept: sum(file => file.kept),
    skipped: sum(file => file.rows - file.kept),
  };
}

import type { Person } from "../../src/core/activity.ts";
import type { Ledger } from "../../src/core/ledger.ts";
import { foldName } from "./words.ts";

/** Who is who (rules 1.5 and 1.6), over the whole ledger whatever the day. */
export type Contacts = {
  /** Null for the member and for nobody. */
  idOf: (person: Person | null) => string | null;
  idOfName: (name: string, cut?: boolean) => string | null;
  isMember: (person: Person) => boolean;
  isMemberSlug: (slug: string) => boolean;
};

export function contactsOf(ledger: Ledger): Contacts {
  const slugs = new Set(ledger.settings.slugs ?? ledger.member.slugs);
  const own = foldName(ledger.settings.name ?? ledger.member.name);
  const byName = new Map<string, Set<string>>();
  const note = (person: Person | null) => {
    if (!person || person.slug === null || person.name === null || slugs.has(person.slug)) return;
    const name = foldName(person.name);
    if (name === "") return;
    const set = byName.get(name) ?? new Set();
    set.add(person.slug);
    byName.set(name, set);
  };
  for (const row of ledger.activities) {
    if (row.kind === "message") note(row.from);
    if (row.kind === "comment") note(row.author ?? null);
    if (row.kind === "received-comment" || row.kind === "received-reaction") note(row.author);
    if (row.kind === "connection" || row.kind === "invitation") note(row.person);
    if (row.kind === "endorsement" || row.kind === "recommendation") note(row.person);
  }
  const idOfName = (name: string, cut = true) => {
    const folded = foldName(name, cut);
    if (folded === "" || folded === own) return null;
    const found = byName.get(folded);
    if (found && found.size === 1) return [...found][0] ?? null;
    return folded;
  };
  const nameIds = new Map<string, string | null>();
  return {
    idOfName,
    idOf: person => {
      if (!person) return null;
      if (person.slug !== null) return slugs.has(person.slug) ? null : person.slug;
      const name = person.name ?? "";
      const known = nameIds.get(name);
      const id = known === undefined ? idOfName(name) : known;
      nameIds.set(name, id);
      return id;
    },
    isMember: person => (person.slug !== null ? slugs.has(person.slug) : own !== "" && foldName(person.name ?? "") === own),
    isMemberSlug: slug => slugs.has(slug),
  };
}

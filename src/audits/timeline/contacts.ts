import type { Person } from "../../core/activity.ts";
import { foldName, foldWholeName, slugOf } from "../../text/fold.ts";
import type { Timeline } from "./timeline.ts";

/** Contacts as small numbers, resolved once over the whole ledger, so that a later row can not change who an earlier one was (rules 1.6). */
export type Contacts = {
  /** Id of each contact: its slug, else its folded name. */
  readonly ids: readonly string[];
  /** Number of a person; -1 for the member, the anonymous and nobody. */
  of(person: Person | null): number;
  ofSlug(slug: string): number;
  /** A TO cell taken as one name (rules 1.8). */
  ofWholeName(cell: string): number;
  /** By slug or name as somebody typed it (target people). */
  find(text: string): number;
  /** Is the member: an own slug, or no slug and the own name (rules 1.7, 1.26). */
  isOwn(person: Person): boolean;
};

/** Builds the contacts of a ledger. Names are folded only once somebody without an address has to be found. */
export function contacts(timeline: Timeline): Contacts {
  const { settings, member } = timeline.ledger;
  const ownSlugs = new Set((settings.slugs ?? member.slugs).map(slug => slugOf(slug) ?? slug.normalize("NFKC").toLowerCase()));
  const ownName = foldName(settings.name ?? member.name);
  const mainOf = mainIds(settings.samePeople ?? {});
  const { ids, slugs, spoken, nameless } = gather(timeline, ownSlugs, mainOf);
  const names = namesOf(spoken);
  const byName = new Map<string, number>();
  const fold = cached(foldName);
  const resolve = (folded: string | null): number => {
    if (folded === null || folded === ownName) return -1;
    const main = mainOf(folded);
    const joined = main === folded ? undefined : (slugs.get(main) ?? byName.get(main));
    if (joined !== undefined) return joined;
    const owner = names.get(folded);
    return owner !== undefined && owner >= 0 ? owner : (byName.get(folded) ?? -1);
  };
  for (const name of nameless.map(({ name, whole }) => (whole ? foldWholeName(name) : fold(name)))) {
    if (name === null || name === ownName || resolve(name) >= 0) continue;
    byName.set(mainOf(name), ids.push(mainOf(name)) - 1);
  }
  const ofSlug = (slug: string): number => slugs.get(slug) ?? -1;
  return {
    ids,
    ofSlug,
    of: person => (person === null ? -1 : person.slug !== null ? ofSlug(person.slug) : resolve(fold(person.name ?? ""))),
    ofWholeName: cell => resolve(foldWholeName(cell)),
    find: text => {
      const slug = ofSlug(slugOf(text) ?? text.toLowerCase());
      return slug >= 0 ? slug : resolve(foldName(text));
    },
    isOwn: person => (person.slug === null ? ownName !== null && fold(person.name ?? "") === ownName : ownSlugs.has(person.slug)),
  };
}

/** Under which id somebody counts: joined by hand, also over several steps; a circle joins nothing. */
function mainIds(same: Readonly<Record<string, string>>): (id: string) => string {
  const found = new Map<string, string>();
  for (const id of Object.keys(same)) {
    let main = id;
    for (let steps = 0; Object.hasOwn(same, main) && steps <= 20; steps++) main = same[main]!;
    if (!Object.hasOwn(same, main)) found.set(id, main);
  }
  return id => found.get(id) ?? id;
}

type Gathered = {
  readonly ids: string[];
  /** Slugs of contacts with their numbers; several where they are one person. */
  readonly slugs: Map<string, number>;
  /** The names that each numbered contact carries somewhere. */
  readonly spoken: (string | string[])[];
  readonly nameless: readonly { readonly name: string; readonly whole: boolean }[];
};

function gather(timeline: Timeline, ownSlugs: ReadonlySet<string>, mainOf: (id: string) => string): Gathered {
  const ids: string[] = [];
  const slugs = new Map<string, number>();
  const spoken: (string | string[])[] = [];
  const bare = new Set<string>();
  const cells = new Set<string>();
  const note = (slug: string, name: string): void => {
    let known = slugs.get(slug);
    if (known === undefined) {
      if (ownSlugs.has(slug)) return;
      const main = mainOf(slug);
      known = slugs.get(main);
      if (known === undefined) {
        known = ids.push(main) - 1;
        spoken.push(name);
        slugs.set(main, known);
      }
      slugs.set(slug, known);
    }
    const before = spoken[known]!;
    if (before === name || name === "") return;
    if (typeof before === "string") spoken[known] = [before, name];
    else if (!before.includes(name)) before.push(name);
  };
  const see = (person: Person | null): void => {
    if (person === null) return;
    if (person.slug !== null) note(person.slug, person.name ?? "");
    else if (person.name !== null) bare.add(person.name);
  };
  for (const kind of ["connection", "invitation", "endorsement", "recommendation"] as const)
    for (const { person } of timeline.of(kind)) see(person);
  for (const row of timeline.of("message")) {
    see(row.from);
    if (row.to.length === 0) cells.add(row.toNames);
    // The TO cell does not say which name belongs to which address, so it names nobody.
    for (const slug of row.to) note(slug, "");
  }
  for (const { what, name } of timeline.of("follow")) if (what === "member") bare.add(name);
  for (const { author } of timeline.of("comment")) see(author ?? null);
  for (const { author } of timeline.of("received-comment")) see(author);
  for (const { author } of timeline.of("received-reaction")) see(author);
  for (const person of timeline.ledger.roster ?? []) see(person);
  const nameless = [...[...bare].map(name => ({ name, whole: false })), ...[...cells].map(name => ({ name, whole: true }))];
  return { ids, slugs, spoken, nameless };
}

/** Folded name to the one slug contact that carries it; -1 where several do. Made when first asked. */
function namesOf(spoken: readonly (string | string[])[]): { get(folded: string): number | undefined } {
  let made: Map<string, number> | null = null;
  const make = (): Map<string, number> => {
    const owners = new Map<string, number>();
    for (const [number, given] of spoken.entries())
      for (const name of typeof given === "string" ? [given] : given) {
        const folded = foldName(name);
        if (folded === null) continue;
        const owner = owners.get(folded);
        owners.set(folded, owner === undefined || owner === number ? number : -1);
      }
    return owners;
  };
  return {
    get: folded => {
      made ??= make();
      return made.get(folded);
    },
  };
}

function cached(fold: (text: string) => string | null): (text: string) => string | null {
  const known = new Map<string, string | null>();
  return text => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const folded = fold(text);
    known.set(text, folded);
    return folded;
  };
}

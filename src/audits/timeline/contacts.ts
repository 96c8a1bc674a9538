import type { Person } from "../../core/activity.ts";
import { foldName, foldWholeName, slugOf } from "../../text/fold.ts";
import { freshOf, type Timeline } from "./timeline.ts";

/** Contacts as small numbers, resolved once over the whole ledger, so that a later row can not change who an earlier one was (rules 1.6). */
export type Contacts = {
  /** Id of each contact: its slug, else its folded name. */
  readonly ids: readonly string[];
  readonly gathered: Gathered;
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
export function contacts(timeline: Timeline, alike: Contacts | undefined): Contacts {
  const { settings, member } = timeline.ledger;
  const before = timeline.before?.fact(contacts).gathered ?? null;
  const ownSlugs = new Set((settings.slugs ?? member.slugs).map(slug => slugOf(slug) ?? slug.normalize("NFKC").toLowerCase()));
  const ownName = foldName(settings.name ?? member.name);
  const { mainOf, isMain } = mainIds(settings.samePeople ?? {});
  const { changed, ...gathered } = gather(timeline, ownSlugs, mainOf, before);
  const { ids, slugs, spoken, nameless } = gathered;
  const names = namesOf(spoken, changed, before);
  const byName = new Map(before?.byName);
  const fold = cached(foldName);
  const ownerOf = (folded: string): number => names().get(folded) ?? -1;
  const resolve = (folded: string | null): number => {
    if (folded === null || folded === ownName) return -1;
    const main = mainOf(folded);
    // A name under which others count is an id of its own, whoever else bears it.
    const joined = main !== folded || isMain(folded) ? (slugs.get(main) ?? byName.get(main)) : undefined;
    if (joined !== undefined) return joined;
    const owner = ownerOf(main);
    return owner >= 0 ? owner : (byName.get(main) ?? -1);
  };
  for (const name of nameless.map(({ name, whole }) => (whole ? foldWholeName(name) : fold(name)))) {
    if (name === null || name === ownName || resolve(name) >= 0) continue;
    byName.set(mainOf(name), ids.push(mainOf(name)) - 1);
    spoken.push("");
  }
  if (alike && areSame({ ids, slugs, spoken, byName }, alike.gathered)) return alike;
  const ofSlug = (slug: string): number => slugs.get(slug) ?? -1;
  return {
    ids,
    gathered: { ...gathered, byName, names },
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
function mainIds(same: Readonly<Record<string, string>>) {
  const found = new Map<string, string>();
  for (const id of Object.keys(same)) {
    let main = id;
    for (let steps = 0; Object.hasOwn(same, main) && steps <= 20; steps++) main = same[main]!;
    if (!Object.hasOwn(same, main)) found.set(id, main);
  }
  const mains = new Set(found.values());
  return { mainOf: (id: string): string => found.get(id) ?? id, isMain: (id: string): boolean => mains.has(id) };
}

/** What a timeline that goes on from this one goes on with. */
type Gathered = {
  readonly ids: string[];
  /** Slugs of contacts with their numbers; several where they are one person. */
  readonly slugs: Map<string, number>;
  /** The names that each numbered contact carries somewhere. */
  readonly spoken: (string | string[])[];
  /** Names that stand without an address, and TO cells: a later namesake may leave them nobody's but their own. */
  readonly nameless: readonly { readonly name: string; readonly whole: boolean }[];
  readonly byName: ReadonlyMap<string, number>;
  readonly names: Names;
};
type Fresh = Pick<Gathered, "ids" | "slugs" | "spoken" | "nameless"> & {
  /** Contacts known before that carry another name now. */
  readonly changed: readonly number[];
};

/** Whether the same people were met, by the same names: then everybody is found as there. */
function areSame({ ids, slugs, spoken, byName }: Omit<Gathered, "nameless" | "names">, alike: Gathered): boolean {
  const isIn = (known: ReadonlyMap<string, number>) => (number: number, id: string) => known.get(id) === number;
  return (
    ids.length === alike.ids.length &&
    slugs.size === alike.slugs.size &&
    byName.size === alike.byName.size &&
    ids.every((id, i) => id === alike.ids[i]) &&
    spoken.every((names, i) => names === alike.spoken[i] || String(names) === String(alike.spoken[i])) &&
    all(slugs, isIn(alike.slugs)) &&
    all(byName, isIn(alike.byName))
  );
}

function all(of: ReadonlyMap<string, number>, is: (number: number, id: string) => boolean): boolean {
  for (const [id, number] of of) if (!is(number, id)) return false;
  return true;
}

function gather(
  timeline: Timeline,
  ownSlugs: ReadonlySet<string>,
  mainOf: (id: string) => string,
  before: Gathered | null,
): Fresh {
  const ids = [...(before?.ids ?? [])];
  const slugs = new Map(before?.slugs);
  const spoken = [...(before?.spoken ?? [])];
  const changed: number[] = [];
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
    const others = spoken[known]!;
    if (others === name || name === "" || (typeof others !== "string" && others.includes(name))) return;
    spoken[known] = typeof others === "string" ? [others, name] : [...others, name];
    changed.push(known);
  };
  const see = (person: Person | null): void => {
    if (person === null) return;
    if (person.slug !== null) note(person.slug, person.name ?? "");
    else if (person.name !== null) bare.add(person.name);
  };
  for (const kind of ["connection", "invitation", "endorsement", "recommendation"] as const)
    for (const { person } of freshOf(timeline, kind)) see(person);
  for (const row of freshOf(timeline, "message")) {
    see(row.from);
    if (row.to.length === 0) cells.add(row.toNames);
    // The TO cell does not say which name belongs to which address, so it names nobody.
    for (const slug of row.to) note(slug, "");
  }
  for (const { what, name } of freshOf(timeline, "follow")) if (what === "member") bare.add(name);
  for (const { author } of freshOf(timeline, "comment")) see(author ?? null);
  for (const { author } of freshOf(timeline, "received-comment")) see(author);
  for (const { author } of freshOf(timeline, "received-reaction")) see(author);
  if (before === null) for (const person of timeline.ledger.roster ?? []) see(person);
  const nameless = [
    ...(before?.nameless ?? []),
    ...[...bare].map(name => ({ name, whole: false })),
    ...[...cells].map(name => ({ name, whole: true })),
  ];
  return { ids, slugs, spoken, nameless, changed };
}

/** Folded name to the one slug contact that carries it; -1 where several do. Made when first asked. */
type Names = () => ReadonlyMap<string, number>;

function namesOf(spoken: readonly (string | string[])[], changed: readonly number[], before: Gathered | null): Names {
  let made: Map<string, number> | null = null;
  const make = (): Map<string, number> => {
    const owners = new Map(before?.names());
    const known = before?.spoken.length ?? 0;
    const own = (number: number): void => {
      const given = spoken[number]!;
      for (const name of typeof given === "string" ? [given] : given) {
        const folded = foldName(name);
        if (folded === null) continue;
        const owner = owners.get(folded);
        owners.set(folded, owner === undefined || owner === number ? number : -1);
      }
    };
    for (const number of changed) if (number < known) own(number);
    for (let number = known; number < spoken.length; number++) own(number);
    return owners;
  };
  return () => {
    made ??= make();
    return made;
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

import type { Day } from "../../core/day.ts";
import { isUnread, type Ledger } from "../../core/ledger.ts";
import { emptyWhenComplete, isOfArchives, type SourceId } from "../../core/source.ts";

/** A span of days in which a source is observed, both ends included. */
export type Interval = { readonly from: Day; readonly to: Day };

/** How long the last state of a source is carried (rules 2.4). */
export const carryDays = 14;

/** Intervals in which each source was observed: the union over imports, in order, without overlaps (rules 2.3, 2.4, decisions 5, 8, 34). */
export function presenceOf(ledger: Ledger): ReadonlyMap<SourceId, readonly Interval[]> {
  const found = new Map<SourceId, Interval[]>();
  const add = (source: SourceId, from: Day | null, to: Day | null): void => {
    if (from === null || to === null || from > to) return;
    const list = found.get(source);
    if (list) list.push({ from, to });
    else found.set(source, [{ from, to }]);
  };
  for (const [i, entry] of ledger.imports.entries()) {
    const unread = new Set(entry.files.filter(isUnread).map(file => file.kind));
    const here = new Set(entry.files.map(file => file.kind).filter(kind => !unread.has(kind)));
    const spanned = new Set(entry.spans.map(span => span.source));
    for (const { source, from, to } of entry.spans) if (!unread.has(source)) add(source, from, to);
    for (const kind of here) if (kind !== null && !spanned.has(kind)) add(kind, entry.observedFrom, entry.observedTo);
    const isArchive = entry.files.some(({ kind }) => kind !== null && isOfArchives(kind));
    if (isArchive && (ledger.settings.complete ?? entry.complete))
      for (const source of emptyWhenComplete)
        if (!here.has(source) && isEmpty(source, i, ledger)) add(source, entry.observedFrom, entry.observedTo);
  }
  return new Map([...found].map(([source, list]) => [source, union(list)]));
}

/**
 * Whether a file that a complete archive lacks is a true zero (decision 5). Not when it is there and can not be read; and not when an archive
 * had it before, for archives are full histories: unless the member says that this is all. Imports stand in the order of their last days.
 */
function isEmpty(source: SourceId, at: number, { imports, settings }: Ledger): boolean {
  if (imports[at]!.files.some(file => file.known === source && isUnread(file))) return false;
  if (settings.complete === true) return true;
  return !imports.slice(0, at).some(({ files }) => files.some(file => file.kind === source && file.kept > 0));
}

function union(list: Interval[]): Interval[] {
  const sorted = [...list].sort((a, b) => a.from - b.from || a.to - b.to);
  const joined: Interval[] = [];
  for (const next of sorted) {
    const last = joined.at(-1);
    if (last && next.from <= last.to + 1) joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, next.to) };
    else joined.push(next);
  }
  return joined;
}

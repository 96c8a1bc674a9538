import { RapportError } from "../../core/error.ts";
import { defaultDay } from "../../model/asof.ts";
import { timelineOf } from "../../model/timeline.ts";
import { type Entry, parseEntry } from "../entries.ts";
import type { Store, StoredEntry } from "../store.ts";
import type { Look } from "../view.ts";
import { type Known, knownOf, memberOf } from "./members.ts";
import { ledgersOf, merged } from "./merged.ts";
import { stable } from "./stable.ts";

/** Members held ready at a time, and dear results of each: memory stays bounded however much is looked at. */
const mostMembers = 3;
const mostMemos = 32;

/** Members made ready to be looked at; each is made anew only when something of it has changed. */
export type Looks = { get(member: string): Promise<Look> };

type Held = { readonly version: number; readonly data: string; readonly entries: string; readonly look: Look };

export function looksOf(store: Store, zone: string): Looks {
  const held = new Map<string, Held>();
  const load = async (id: string): Promise<Look> => {
    const before = held.get(id);
    const found = await stable(store, version => refreshed(store, id, version, zone, before));
    held.delete(id);
    held.set(id, found);
    for (const oldest of held.keys()) if (held.size > mostMembers) held.delete(oldest);
    return found.look;
  };
  // One after the other, so that a page that asks for five things at once makes the member ready once.
  let last: Promise<unknown> = Promise.resolve();
  return {
    get: member => {
      const next = last.then(() => load(member));
      last = next.catch(() => {});
      return next;
    },
  };
}

async function refreshed(store: Store, id: string, version: number, zone: string, before: Held | undefined): Promise<Held> {
  if (before?.version === version) return before;
  const known = await knownOf(store, await memberOf(store, id));
  const kept = await store.entries(id);
  const data = JSON.stringify([known.imports.map(entry => entry.id), known.member.settings]);
  const entries = JSON.stringify(kept);
  if (before?.data === data && before.entries === entries) return { ...before, version };
  const ready = before?.data === data ? before.look : await readyOf(store, known, zone);
  return { version, data, entries, look: lookOf(ready, kept.map(entryOf)) };
}

/** What is dear: the merged ledger and its timeline. */
async function readyOf(store: Store, known: Known, zone: string): Promise<Pick<Look, "ledger" | "timeline" | "zone">> {
  const ledger = merged(known, await ledgersOf(store, known));
  if (ledger === null) throw new RapportError("nothing-to-score");
  return { ledger, timeline: timelineOf(ledger, zone), zone: ledger.settings.timeZone ?? zone };
}

/** An entry that was kept; what does not fit any more means that the workspace was written to by something else. */
export function entryOf({ kind, id, value }: StoredEntry): Entry {
  try {
    return parseEntry({ kind, id, value });
  } catch (cause) {
    throw new RapportError("workspace-damaged", {}, cause);
  }
}

function lookOf({ ledger, timeline, zone }: Pick<Look, "ledger" | "timeline" | "zone">, entries: readonly Entry[]): Look {
  const memos = new Map<string, { readonly made: unknown }>();
  const memo = <T>(key: string, make: () => T): T => {
    const known = memos.get(key);
    memos.delete(key);
    const kept = known ?? { made: make() };
    memos.set(key, kept);
    for (const oldest of memos.keys()) if (memos.size > mostMemos) memos.delete(oldest);
    return kept.made as T;
  };
  let day: number | undefined;
  return {
    ledger,
    timeline,
    zone,
    get day() {
      day ??= defaultDay(timeline);
      return day;
    },
    entries,
    memo,
  };
}

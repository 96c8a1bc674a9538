import { RapportError } from "../../core/error.ts";
import type { Ledger } from "../../core/ledger.ts";
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
export type Looks = {
  get(member: string): Promise<Look>;
  /** The merged ledger that an import has worked out already, for the look that comes next. */
  remember(known: Known, ledger: Ledger): void;
};

type Ready = Pick<Look, "ledger" | "timeline" | "zone">;
/** `data` and `entries` say of what the look was made; `version` is the store's when that was last compared. */
type Held = { readonly version: number; readonly data: string; readonly entries: string; readonly look: Look };

export function looksOf(store: Store, zone: string): Looks {
  const held = new Map<string, Held>();
  const hold = (id: string, one: Held): void => {
    held.delete(id);
    held.set(id, one);
    for (const oldest of held.keys()) if (held.size > mostMembers) held.delete(oldest);
  };
  const load = async (id: string): Promise<Look> => {
    const before = held.get(id);
    const found = await stable(store, version => refreshed(store, id, version, zone, before));
    hold(id, found);
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
    remember: (known, ledger) =>
      hold(known.member.id, { version: -1, data: dataOf(known), entries: "", look: lookOf(readyOf(ledger, zone), []) }),
  };
}

async function refreshed(store: Store, id: string, version: number, zone: string, before: Held | undefined): Promise<Held> {
  if (before?.version === version) return before;
  const known = await knownOf(store, await memberOf(store, id));
  const kept = await store.entries(id);
  const data = dataOf(known);
  const entries = JSON.stringify(kept);
  if (before?.data === data && before.entries === entries) return { ...before, version };
  const ready = before?.data === data ? before.look : readyOf(await ledgerOf(store, known), zone);
  return { version, data, entries, look: lookOf(ready, kept.map(entryOf)) };
}

function dataOf({ imports, member }: Known): string {
  return JSON.stringify([imports.map(({ id }) => id), member.settings]);
}

async function ledgerOf(store: Store, known: Known): Promise<Ledger> {
  const ledger = merged(known, await ledgersOf(store, known));
  if (ledger === null) throw new RapportError("nothing-to-score");
  return ledger;
}

function readyOf(ledger: Ledger, zone: string): Ready {
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

function lookOf({ ledger, timeline, zone }: Ready, entries: readonly Entry[]): Look {
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

import type { Activity, Person } from "../../core/activity.ts";
import { keysOf } from "./keys.ts";
import { movedOrigins, type Numbers } from "./numbers.ts";

export type Part = { readonly activities: readonly Activity[]; readonly numbers: Numbers };

/** A merged row; `claimed` is the last ledger that had it, since rows of one ledger are never one. */
type Slot = { activity: Activity; claimed: number };
/** Rows with one key; those before `next` are taken in this ledger, those from `end` on came with it. */
type Chain = { readonly slots: Slot[]; ledger: number; next: number; end: number };
type Index = Map<string, Chain>;

/** Rows of several ledgers, older ones first, as one list in no order. Work grows with the number of rows. */
export function mergeActivities(ledgers: readonly Part[]): Activity[] {
  const slots: Slot[] = [];
  const strong: Index = new Map();
  const weak: Index = new Map();
  ledgers.forEach(({ activities, numbers }, ledger) => {
    const left: { activity: Activity; strongKey: string | null; weakKey: string | null }[] = [];
    for (const each of activities) {
      const activity: Activity = { ...each, origins: movedOrigins(each.origins, numbers) };
      const keys = keysOf(activity);
      const strongKey = keys.strong === null ? null : `${activity.kind}|${keys.strong}`;
      const weakKey = keys.weak === null ? null : `${activity.kind}|${keys.weak}`;
      if (!claim(strong, strongKey, ledger, activity)) left.push({ activity, strongKey, weakKey });
    }
    for (const { activity, strongKey, weakKey } of left) {
      const slot = claim(weak, weakKey, ledger, activity) ?? { activity, claimed: ledger };
      if (slot.activity === activity) {
        slots.push(slot);
        put(weak, weakKey, slot);
      }
      put(strong, strongKey, slot);
    }
  });
  return slots.map(slot => slot.activity);
}

/** Joins the row to the first one with this key that no other row of its ledger has taken. */
function claim(index: Index, key: string | null, ledger: number, activity: Activity): Slot | null {
  const chain = key === null ? undefined : index.get(key);
  if (chain === undefined) return null;
  if (chain.ledger !== ledger) Object.assign(chain, { ledger, next: 0, end: chain.slots.length });
  while (chain.next < chain.end) {
    const slot = chain.slots[chain.next++]!;
    if (slot.claimed === ledger) continue;
    slot.claimed = ledger;
    slot.activity = joined(slot.activity, activity);
    return slot;
  }
  return null;
}

function put(index: Index, key: string | null, slot: Slot): void {
  if (key === null) return;
  const there = index.get(key);
  if (there) there.slots.push(slot);
  else index.set(key, { slots: [slot], ledger: -1, next: 0, end: 0 });
}

/** The newer row with the origins of both, and with what only the older one knew. */
function joined(older: Activity, newer: Activity): Activity {
  const origins = [...older.origins, ...newer.origins];
  if (older.kind === "connection" && newer.kind === "connection")
    return { ...newer, origins, on: newer.on ?? older.on, person: newer.person && known(newer.person, older.person) };
  if (older.kind === "message" && newer.kind === "message")
    return { ...newer, origins, from: known(newer.from, older.from), to: newer.to.length > 0 ? newer.to : older.to };
  if (older.kind === "invitation" && newer.kind === "invitation")
    return { ...newer, origins, person: known(newer.person, older.person) };
  if (older.kind === "endorsement" && newer.kind === "endorsement")
    return { ...newer, origins, person: known(newer.person, older.person) };
  return { ...newer, origins };
}

function known(newer: Person, older: Person | null): Person {
  return { slug: newer.slug ?? older?.slug ?? null, name: newer.name ?? older?.name ?? null };
}

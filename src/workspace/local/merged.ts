import { RapportError } from "../../core/error.ts";
import type { Ledger } from "../../core/ledger.ts";
import { mergeLedgers } from "../../sources/merge.ts";
import type { Store } from "../store.ts";
import type { Known } from "./members.ts";

/** The ledgers of a member's imports, as they were read. */
export async function ledgersOf(store: Store, { imports }: Known): Promise<Ledger[]> {
  const ledgers: Ledger[] = [];
  for (const { id } of imports) {
    const ledger = await store.ledger(id);
    if (ledger === null) throw new RapportError("no-such-import", { import: id });
    ledgers.push(ledger);
  }
  return ledgers;
}

/**
 * A member's ledger of several readings; null without any. Whose they are was settled when each came in, so all carry the member's marks
 * here: neither an undo nor the order can make them contradict one another.
 */
export function merged({ member, marks }: Known, ledgers: readonly Ledger[]): Ledger | null {
  if (ledgers.length === 0) return null;
  const same = ledgers.map(ledger => ({ ...ledger, member: marks }));
  return { ...mergeLedgers(same, { member: member.id }), member: marks, settings: member.settings };
}

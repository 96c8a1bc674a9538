import type { Ledger } from "../core/ledger.ts";

export type MergeOptions = { readonly member?: string };

export function mergeLedgers(ledgers: readonly Ledger[], _options: MergeOptions = {}): Ledger {
  return ledgers[0]!;
}

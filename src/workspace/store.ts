import type { Ledger } from "../core/ledger.ts";
import type { Settings } from "../core/settings.ts";
import type { EntryKind } from "./entries.ts";

/** A member as kept. `sample`: an invented one. */
export type StoredMember = { readonly id: string; readonly settings: Settings; readonly sample: boolean };

/** An import as kept: `at` seconds since 1970 when it was made, `digest` of its rows (equal archives have equal ones), `head` the ledger without rows. */
export type StoredImport = {
  readonly id: string;
  readonly member: string;
  readonly at: number;
  readonly digest: string;
  readonly head: LedgerHead;
};
export type LedgerHead = Omit<Ledger, "activities" | "snapshots" | "roster">;

/** Any kept thing; `value` fits the schema of its kind. */
export type StoredEntry = { readonly member: string; readonly kind: EntryKind; readonly id: string; readonly value: unknown };

/** What is added in one go. A member that is there keeps its settings; an entry that is there is replaced. */
export type Addition = {
  readonly member: StoredMember;
  readonly imports: readonly { readonly entry: StoredImport; readonly ledger: Ledger }[];
  readonly entries: readonly StoredEntry[];
};

/**
 * What a home has to be able to do; everything else is the same in both (workspace.ts). Each call is whole or not at all, also when the
 * process ends in the middle. Every import's ledger is kept as it was read, so that undoing one leaves what would be there without it.
 * Calls that change nothing, because what they name is not there, answer false.
 */
export type Store = {
  readonly home: "server" | "tab";
  /** Key of text keys, 32 hex digits, made with the workspace (decision 16). */
  textKey(): Promise<string>;
  /** Grows with every change, also one by another process: what was computed before may be old. */
  version(): Promise<number>;
  members(): Promise<readonly StoredMember[]>;
  /** Imports of a member, oldest first by when they were made. */
  imports(member: string): Promise<readonly StoredImport[]>;
  /** An import's ledger as it was read; null where it is not there. */
  ledger(importId: string): Promise<Ledger | null>;
  entries(member: string): Promise<readonly StoredEntry[]>;
  /**
   * Adds all of it, if nothing has changed since `version`; else false, and the caller looks again. `textKey` replaces the workspace's
   * own and is only given where nothing is kept yet.
   */
  add(additions: readonly Addition[], version: number, textKey?: string): Promise<boolean>;
  removeImport(id: string): Promise<boolean>;
  saveSettings(member: string, settings: Settings): Promise<boolean>;
  /** Removes the member with all that is kept of them; nothing of it stays in the home's files. */
  removeMember(member: string): Promise<boolean>;
  /** False where the member is not there. */
  putEntry(entry: StoredEntry): Promise<boolean>;
  removeEntry(member: string, kind: EntryKind, id: string): Promise<boolean>;
  close(): Promise<void>;
};

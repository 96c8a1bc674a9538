import type { Ledger } from "../core/ledger.ts";
import type { Settings } from "../core/settings.ts";
import type { Entry, EntryKind } from "./entries.ts";
import type { ImportOptions, ImportOutcome, Opened, WorkspaceState } from "./state.ts";
import type { ViewName, ViewParams, ViewResult } from "./views.ts";

export type { ImportEntry, ImportOptions, ImportOutcome, MemberEntry, Opened, WorkspaceState } from "./state.ts";

/**
 * One interface, two homes (design 5): SQLite behind the local server, or the browser tab. Values are plain data that survive
 * structured cloning and JSON. Every call fails with a `RapportError`; what it changes is changed whole or not at all.
 * A member that is not there: `no-such-member`; an import: `no-such-import`. Any call may fail with `workspace-busy`, `workspace-damaged`,
 * and one that changes something with `workspace-full`.
 */
export type Workspace = {
  state(): Promise<WorkspaceState>;
  /** A member without archives, for readings by hand. Gives the id. */
  newMember(settings: Settings): Promise<string>;
  /**
   * Adds one reading of one archive (exactly one import, else `bad-ledger`). Settings of the ledger become those of a new member and are
   * left aside else. Fails with `unknown-member` (fact `candidates`: ids with blanks between) and `different-members`.
   */
  importLedger(ledger: Ledger, options?: ImportOptions): Promise<ImportOutcome>;
  /** Leaves what would be there without the import; a member of whom nothing else is kept goes with it. */
  undoImport(member: string, importId: string): Promise<void>;
  saveSettings(member: string, settings: Settings): Promise<void>;
  removeMember(member: string): Promise<void>;
  /** Anything computed from a member's ledger: report, explained audits, differences of weeks … (views.ts). Fails with `nothing-to-score` without an import. */
  view<N extends ViewName>(member: string, name: N, params: ViewParams<N>): Promise<ViewResult<N>>;
  entries<K extends EntryKind>(member: string, kind: K): Promise<readonly Entry<K>[]>;
  /** Fails with `bad-entry`. */
  keep(member: string, entry: Entry): Promise<void>;
  /** Without effect where there is no such entry. */
  drop(member: string, kind: EntryKind, id: string): Promise<void>;
  /** Everything as one open file, one JSON value a line (lines.ts, docs/formats.md); either home reads it back. */
  exportAll(): Promise<Blob>;
  /** Adds what an export holds; members and imports that are there already stay one. Fails with `bad-export` (fact `line`), `workspace-newer`. */
  openExport(file: Blob): Promise<Opened>;
};

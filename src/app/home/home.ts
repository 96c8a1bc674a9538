import type { Reading } from "../../core/reading.ts";
import type { ProfileCheck } from "../../model/check-profile.ts";
import type { PersonaName } from "../../samples/traits.ts";
import type { Given } from "../../sources/archive/open.ts";
import type { ImportOptions, ImportOutcome, Workspace } from "../../workspace/workspace.ts";

/** How far reading and keeping an archive is: bytes read of `total`, the file at hand, and the files done so far with their rows. */
export type ImportProgress = {
  readonly phase: "reading" | "keeping";
  readonly file: string;
  readonly done: number;
  readonly total: number;
  readonly files: readonly { readonly name: string; readonly rows: number }[];
};

/** What pages need of the workspace: ledgers come into it by the worker alone. */
export type PageWorkspace = Omit<Workspace, "importLedger">;

/**
 * Where the app is at home: the workspace, and what runs in the page's worker. Archives are read in the worker in both homes; only
 * activities leave it. Calls fail with a `RapportError`, also across the worker and over HTTP.
 */
export type Home = {
  readonly kind: "server" | "tab";
  readonly workspace: PageWorkspace;
  importArchive(given: Given, options: ImportOptions, onProgress: (progress: ImportProgress) => void): Promise<ImportOutcome>;
  importSample(persona: PersonaName, onProgress: (progress: ImportProgress) => void): Promise<ImportOutcome>;
  /** Readings of LinkedIn's SSI from a file's text; `day` for what has no date of its own. Fails with `bad-reading`. */
  readReadings(text: string, day: number): Promise<readonly Reading[]>;
  /** Profile checks on a pasted headline and summary; nothing is kept. */
  checkProfile(headline: string, summary: string): Promise<readonly ProfileCheck[]>;
  /** Tab home only: whether the workspace is kept in the browser's own storage, and the member's tick for it. Null in the server home. */
  readonly keeping: { isKept(): Promise<boolean>; keep(on: boolean): Promise<void> } | null;
};

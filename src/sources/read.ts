import { RapportError } from "../core/error.ts";
import type { Import, Ledger, Snapshot } from "../core/ledger.ts";
import { inOrder } from "../core/order.ts";
import type { Settings } from "../core/settings.ts";
import type { SourceId } from "../core/source.ts";
import { languageDetector } from "../text/language.ts";
import { articleOf } from "./archive/articles.ts";
import type { Entry } from "./archive/entry.ts";
import { type Reading, readFile } from "./archive/file.ts";
import { inReadingOrder } from "./archive/file-order.ts";
import { fileNameOf } from "./archive/names.ts";
import { type Given, type Opened, openArchive } from "./archive/open.ts";
import { textsOf } from "./archive/texts.ts";
import { recounted, withoutDuplicates } from "./duplicates.ts";
import { type Gathered, newGathered } from "./gathered.ts";
import { memberOf, nameOf } from "./identity.ts";
import { type Limits, usualLimits } from "./limits.ts";
import { type MergeOptions, mergeLedgers } from "./merge.ts";
import { completenessOf, observedOf } from "./observed.ts";

export type { Given } from "./archive/open.ts";

/** How far a reading is: `rows` of `file`, and `done` of `total` unpacked bytes of the archive. */
export type Progress = { readonly file: string; readonly rows: number; readonly done: number; readonly total: number };

export type ReadOptions = {
  readonly settings: Settings;
  /** 32 hex digits; equal texts have equal keys only under the same one (decision 16). */
  readonly textKey: string;
  /** Names by which the member is known already; they leave the text keys, as the name in Profile does. */
  readonly names?: readonly string[];
  /** The member's own word who they are, where the files do not tell: profile address, its last part, or name (decision 11). */
  readonly member?: string;
  /** False leaves the language of all own texts "unknown" and saves the time of finding it: for callers who ask for none. */
  readonly languages?: boolean;
  readonly limits?: Limits;
  readonly onProgress?: (progress: Progress) => void;
};

/**
 * Reads one archive: a ZIP (also one in a ZIP), a folder, or some loose CSVs; or one creator analytics workbook (XLSX). Every row becomes
 * an activity, a part of the snapshot, or a counted reason with file and line. Texts of messages, notes and searches do not get past
 * here. Times are seconds in UTC.
 * Fails with `not-an-archive`, `cut-off-archive`, `encrypted-archive`, `archive-too-large`, `unsafe-entry`, `unreadable-file`,
 * `no-known-file`, `other-workbook`, `different-members`, `unknown-member`.
 */
export async function readArchive(given: Given, options: ReadOptions): Promise<Ledger> {
  const opened = await openArchive(given, options.limits);
  if (!("blob" in given)) return readOpened(opened, false, options);
  if (opened.entries.some(({ path }) => path === "xl/workbook.xml")) {
    const { readWorkbook } = await import("./workbook/read.ts");
    return readWorkbook(opened, given.blob, options.settings);
  }
  if (await isOldSpreadsheet(given.blob)) throw new RapportError("other-workbook", { file: given.name });
  return readOpened(opened, true, options);
}

/** Spreadsheets before XLSX (OLE): LinkedIn exports company pages so, and those say nothing about a member (format spec 2.8). */
async function isOldSpreadsheet(blob: Blob): Promise<boolean> {
  const [a, b, c, d] = new Uint8Array(await blob.slice(0, 4).arrayBuffer());
  return a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0;
}

/** Reads several archives of one member and merges them (decision 14). Fails as `readArchive` does. */
export async function readArchives(given: readonly Given[], options: ReadOptions & MergeOptions): Promise<Ledger> {
  const ledgers: Ledger[] = [];
  const names = [...(options.names ?? [])];
  for (const each of given) {
    const ledger = await readArchive(each, { ...options, names });
    if (ledger.member.name !== "") names.push(ledger.member.name);
    ledgers.push(ledger);
  }
  return mergeLedgers(ledgers, options);
}

async function readOpened(opened: Opened, alone: boolean, options: ReadOptions): Promise<Ledger> {
  const { settings } = options;
  const texts = textsOf(options.textKey, options.languages === false ? () => "unknown" : await languageDetector());
  const gathered = newGathered(texts);
  const total = opened.entries.reduce((sum, entry) => sum + entry.size, 0);
  let done = 0;
  const reading: Reading = {
    texts,
    limits: options.limits ?? usualLimits,
    keep: gathered.keep,
    self: gathered.self,
    step: (file, rows, bytes) => {
      done += bytes;
      options.onProgress?.({ file, rows, done, total });
    },
  };
  texts.addNames([...(options.names ?? []), settings.name ?? ""]);
  for (const entry of inReadingOrder(opened.entries)) {
    await readEntry(entry, gathered, reading, alone);
    texts.addNames([nameOf(gathered.marks, settings)]);
  }
  // Pages in a folder called articles are no sign: others have such folders too.
  if (!gathered.files.some(({ kind }) => kind !== null && kind !== "Articles")) throw unknownFile(opened, alone);
  return ledgerOf(opened, gathered, options);
}

async function readEntry(entry: Entry, gathered: Gathered, reading: Reading, alone: boolean): Promise<void> {
  const article = articleOf(entry.path);
  if (article !== null) return gathered.article(article, entry.path);
  const file = alone || /\.(csv|tsv|txt)$/i.test(entry.path) ? await readFile(entry, reading) : null;
  if (file === null) gathered.unknown.push(entry.path);
  else {
    gathered.files.push(file);
    const { member } = fileNameOf(entry.path);
    if (member !== null && file.kind !== null) gathered.marks.numbers.add(member);
  }
}

/** A single file that is none of LinkedIn's was never an archive; in all else there simply is nothing that is known. */
function unknownFile(opened: Opened, alone: boolean): RapportError {
  const single = alone && opened.entries.length === 1 && opened.entries[0]?.path === opened.name;
  return new RapportError(single ? "not-an-archive" : "no-known-file", { file: opened.name, files: opened.entries.length });
}

function ledgerOf(opened: Opened, gathered: Gathered, { settings, member: word }: ReadOptions): Ledger {
  const { kept: activities, duplicates } = withoutDuplicates(inOrder(gathered.activities));
  const member = memberOf(gathered.marks, { settings, word }, activities, opened.name);
  const found: SourceId[] = gathered.files.flatMap(file => file.kind ?? []);
  const entry: Import = {
    name: opened.name,
    named: opened.named,
    ...completenessOf(opened.namedComplete, found, settings.complete),
    ...observedOf(opened, activities, member.registeredAt),
    files: recounted(gathered.files, duplicates),
    unknown: gathered.unknown,
  };
  const snapshot = snapshotOf(gathered, found, entry);
  return {
    schema: "rapport/ledger@1",
    member,
    settings,
    imports: [entry],
    snapshots: snapshot === null ? [] : [snapshot],
    activities: [...activities],
  };
}

/** A part whose file was given is a list, if an empty one; without any such file there is no snapshot. Undated archives: day 0. */
function snapshotOf(gathered: Gathered, found: readonly SourceId[], entry: Import): Snapshot | null {
  const { parts } = gathered;
  const given = (source: SourceId): boolean => found.includes(source);
  if (!(["Profile", "Positions", "Education", "Skills", "Languages"] as const).some(given)) return null;
  return {
    import: 0,
    day: entry.observedTo ?? 0,
    profile: parts.profile,
    positions: given("Positions") ? parts.positions : null,
    education: given("Education") ? parts.education : null,
    skills: given("Skills") ? parts.skills : null,
    languages: given("Languages") ? parts.languages : null,
  };
}

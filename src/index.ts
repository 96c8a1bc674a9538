import { type Day, isoDay, parseIsoDay } from "./core/day.ts";
import { RapportError } from "./core/error.ts";
import type { Ledger } from "./core/ledger.ts";
import type { Report } from "./core/report.ts";
import type { Scorecard } from "./core/scorecard.ts";
import { parseSettings, type Settings } from "./core/settings.ts";
import { defaultDay } from "./model/asof.ts";
import { reportOf } from "./model/document.ts";
import { type AuditExplained, explain as layOpen, type PillarExplained } from "./model/explain.ts";
import { type HistoryPoint, history as weekly, weeksOf } from "./model/history.ts";
import { scoreAt } from "./model/score.ts";
import { type Timeline, timelineOf } from "./model/timeline.ts";
import { type Given, type Progress, readArchives } from "./sources/read.ts";

export type { Curve } from "./core/curve.ts";
export type { ErrorCode, ErrorFacts } from "./core/error.ts";
export type { Import, Member } from "./core/ledger.ts";
export type { Evidence, Status } from "./core/measure.ts";
export type { PillarId } from "./core/pillar.ts";
export type { AuditResult, IndexResult, PillarResult } from "./core/scorecard.ts";
export type { Rank, Ranked } from "./model/rank.ts";
export { rankInField, rankInNetwork } from "./model/rank.ts";
export type { AuditExplained, Day, Given, HistoryPoint, Ledger, PillarExplained, Progress, Report, Scorecard, Settings };
export { isoDay, parseIsoDay, parseSettings, RapportError };

export type ReadOptions = {
  /** What no file tells: target, topics, ticks, time zone, complete or not. Check foreign JSON with `parseSettings`. */
  readonly settings?: Settings;
  /** 32 hex digits, else a RangeError. Texts of two readings are told equal only under the same key; made at random when left out. Results do not depend on it. */
  readonly textKey?: string;
  /** The member's own word who they are (D-11), where the files do not tell: profile address, its last part, or the name as messages show it. */
  readonly member?: string;
  readonly onProgress?: (progress: Progress) => void;
};

export type LookOptions = {
  /** IANA name; else the ledger's settings, else this machine's zone (model, rules 1.2). */
  readonly timeZone?: string;
  /** Day at whose end is scored, as `YYYY-MM-DD`; else the newest that every observed pillar reaches (rules 1.3). Never today by the clock. */
  readonly asOf?: string;
};

/**
 * Reads what LinkedIn gave a member: one archive or several of the same member, each a ZIP or CSV as `{ name, blob }`, or the files of a folder
 * as `{ name, files: [{ path, blob }] }`; creator analytics workbooks (XLSX) each as `{ name, blob }`.
 * Gives one ledger: activities in time order (seconds in UTC, days since 1970), snapshots of the profile,
 * and for each archive what was read, kept and skipped, with reason and lines (model, sections 1 and 2.3, D-5, D-8, D-11, D-14, D-15).
 * In Node a Blob of a file comes from `fs.openAsBlob(path)`; the archive is then never held in memory as a whole. Texts of messages, notes
 * and searches are counted and forgotten while reading; they are not in the ledger. Absent files are no error: they lower coverage.
 * Rejects with a `RapportError` whose `code` says what was found: `not-an-archive`, `cut-off-archive`, `encrypted-archive`, `archive-too-large`,
 * `unsafe-entry`, `unreadable-file`, `no-known-file`, `other-workbook`, `different-members`, `unknown-member`.
 */
export async function readArchive(given: Given | readonly Given[], options: ReadOptions = {}): Promise<Ledger> {
  const list: readonly Given[] = "name" in given ? [given] : given;
  const { settings = {}, textKey = randomKey(), ...rest } = options;
  return readArchives(list, { settings, textKey, ...rest });
}

/**
 * Index, pillars and audits at the end of a day (model, section 2): index 0 to 100 or null with its range, pillars 0 to 25 points, each audit
 * with value in its unit, score 0 to 1, weight in points of 100, and status. Nothing is rounded. Throws `nothing-to-score`, `bad-day`, `bad-time-zone`.
 */
export function score(ledger: Ledger, options: LookOptions = {}): Scorecard {
  const timeline = timelineFor(ledger, options);
  return scoreAt(timeline, dayFor(timeline, options), { evidence: true });
}

/**
 * The index week by week: every Sunday from the first week with two pillars to the last observed one, oldest first (model, section 9).
 * `week` is a day number, see `isoDay`; index and core 0 to 100, pillars 0 to 25, null and never zero where not enough was observed;
 * coverage and assumed are shares. With `asOf` the series ends there. Throws as `score` does.
 */
export function history(ledger: Ledger, options: LookOptions = {}): HistoryPoint[] {
  const timeline = timelineFor(ledger, options);
  if (options.asOf === undefined) return weekly(timeline);
  const last = parseDay(options.asOf);
  return weekly(
    timeline,
    weeksOf(timeline).filter(week => week.week <= last),
  );
}

/**
 * One audit (by code or id: "R4", "reply-won") with its curve and the rows behind it, or one pillar ("relationships") with its audits.
 * A row's `raw` is its amount with all guards off, `counted` with all on, before time weights (model, section 8 and G0); `origins` are archive,
 * file and line. Rows name the member's contacts: they are for the member. Throws `unknown-audit`, and as `score` does.
 */
export function explain(ledger: Ledger, what: string, options: LookOptions = {}): AuditExplained | PillarExplained {
  const timeline = timelineFor(ledger, options);
  return layOpen(timeline, dayFor(timeline, options), what);
}

/** The whole report document, `rapport/report@1`: what `rapport score --json` prints. Keys and facts only; names of contacts are not in it. Throws as `score` does. */
export function report(ledger: Ledger, options: LookOptions = {}): Report {
  const { zone, zoned } = zoneFor(ledger, options);
  if (options.asOf === undefined) return reportOf(zoned, { zone });
  return reportOf(zoned, { zone, asOf: parseDay(options.asOf) });
}

function zoneFor(ledger: Ledger, { timeZone }: LookOptions): { readonly zone: string; readonly zoned: Ledger } {
  const zone = timeZone ?? ledger.settings.timeZone ?? (Intl.DateTimeFormat().resolvedOptions().timeZone || "UTC");
  const zoned = timeZone === undefined ? ledger : { ...ledger, settings: { ...ledger.settings, timeZone } };
  return { zone, zoned };
}

function timelineFor(ledger: Ledger, options: LookOptions): Timeline {
  const { zone, zoned } = zoneFor(ledger, options);
  return timelineOf(zoned, zone);
}

function dayFor(timeline: Timeline, { asOf }: LookOptions): Day {
  return asOf === undefined ? defaultDay(timeline) : parseDay(asOf);
}

function parseDay(text: string): Day {
  const day = parseIsoDay(text);
  if (Number.isNaN(day)) throw new RapportError("bad-day", { day: text });
  return day;
}

function randomKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map(byte => byte.toString(16).padStart(2, "0")).join("");
}

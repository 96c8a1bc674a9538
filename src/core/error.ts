/** What can go wrong in a way that was foreseen. Words for each code stand in the locales. */
export const errorCodes = [
  "not-an-archive", // neither ZIP, folder nor known CSV
  "other-workbook", // a spreadsheet, but not the creator analytics of a member
  "cut-off-archive", // the ZIP ends before its end
  "encrypted-archive",
  "archive-too-large", // limits on size, count or ratio
  "unsafe-entry", // an entry name climbs out of the folder
  "unreadable-file",
  "unwritable-file",
  "no-known-file",
  "different-members", // files of two members in one call
  "unknown-member", // it is not clear who the member is
  "path-not-found",
  "bad-settings",
  "bad-ledger",
  "bad-time-zone",
  "bad-day",
  "unknown-audit",
  "unknown-persona",
  "nothing-to-score",
  "empty-workspace", // nothing was imported yet
  "no-such-member", // in the workspace
  "no-such-import",
  "bad-entry", // a reading or another kept thing that does not fit its schema
  "bad-export", // a line of an export that does not fit, or an end that is missing
  "workspace-newer", // written by a later version
  "workspace-damaged",
  "workspace-full", // no room on the disk or in the browser's storage
  "workspace-busy", // another process holds it for too long
  "bad-reading", // a reading of LinkedIn's SSI that can not be one
  "not-allowed", // a request without the token, or for another host or page
  "bad-request",
  "body-too-large",
  "no-app", // the pages are not built
  "port-taken",
  "no-connection", // the server of the workspace does not answer
  "wrong-usage",
] as const;

export type ErrorCode = (typeof errorCodes)[number];

export type ErrorFacts = Readonly<Record<string, string | number | boolean | null>>;

/** The one error of the house: a code from the closed list, typed facts for the words, and the cause. */
export class RapportError extends Error {
  override readonly name = "RapportError";
  readonly code: ErrorCode;
  readonly facts: ErrorFacts;

  constructor(code: ErrorCode, facts: ErrorFacts = {}, cause?: unknown) {
    super(`${code} ${JSON.stringify(facts)}`, cause === undefined ? undefined : { cause });
    this.code = code;
    this.facts = facts;
  }
}

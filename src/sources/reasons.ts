/** Why a row of a file was not kept. Words stand in the locales. */
export const reasons = [
  "draft", // a message that was never sent
  "sponsored", // adverts and mass mail in the inbox (rules 1.7)
  "duplicate", // the whole row stands in the archive already
  "no-date", // the kind needs a date and the cell holds none that can be read
  "no-link", // the row names nothing (no link, no person, no skill …)
  "too-short-row",
  "too-long-cell",
  "unclosed-quote", // a quote opens in this line and the rest of the file makes no row
  "blank", // no cell holds anything
  "unknown-header", // the file's name is known, its columns are not
  "bad-number", // a figure that is none, or less than none where that can not be
  "unknown-label", // a line of a workbook whose meaning is not known in this language
  "foreign-value", // a title, level or industry in a language in which the target can not be compared
  "not-needed", // the file is known and holds nothing for the model
] as const;
export type Reason = (typeof reasons)[number];

/** What is unusual about a file, or was repaired on the way. Words stand in the locales. */
export const remarks = [
  "windows-1252",
  "utf-16",
  "broken-bytes", // some bytes are not of the file's encoding
  "other-separator", // semicolon or tab
  "saved-again", // dates or ids bear the marks of a spreadsheet: ask for the untouched file
  "short-rows", // some rows lack cells at their end and were filled up
  "long-rows", // some rows have more cells than the header and were cut
  "unread-dates", // some dates can not be read, and their rows count without one
  "foreign-month", // names of months in another language than English
  "other-name", // recognised by its header
  "empty-file",
  "missing-sheet", // the workbook lacks this sheet
  "other-period", // the file's name tells another period than its sheets: it was renamed
  "order-unknown", // day or month first: nothing tells, so no date was read
  "one-table", // some posts stand in one of the two tables only
  "no-export-day", // figures without a day they hold for
] as const;
export type Remark = (typeof remarks)[number];

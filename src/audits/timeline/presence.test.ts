import { expect, test } from "vitest";
import type { Import, ImportFile, Ledger } from "../../core/ledger.ts";
import type { SourceId } from "../../core/source.ts";
import { presenceOf } from "./presence.ts";

const file = (kind: SourceId, more: Partial<ImportFile> = {}): ImportFile => ({
  ...{ name: `${kind}.csv`, kind, known: kind, rows: 10, kept: 10, skipped: [], remarks: [] },
  ...more,
});
const archive = (observedTo: number, files: ImportFile[], more: Partial<Import> = {}): Import => ({
  ...{ name: "a", named: null, complete: true, completeWhy: "name", observedFrom: 100, observedTo, spans: [], unknown: [] },
  files,
  ...more,
});
function spansOf(source: SourceId, imports: Import[], settings: Ledger["settings"] = {}) {
  const member = { name: "", slugs: [], numbers: [], emails: [], registeredAt: null };
  return presenceOf({ schema: "rapport/ledger@1", member, settings, imports, snapshots: [], activities: [] }).get(source) ?? [];
}

test("a missing file of a complete archive is a true zero; of another it is unknown", () => {
  expect(spansOf("Shares", [archive(900, [file("Connections")])])).toEqual([{ from: 100, to: 900 }]);
  expect(spansOf("Shares", [archive(900, [file("Connections")], { complete: false })])).toEqual([]);
  expect(spansOf("Positions", [archive(900, [file("Connections")])])).toEqual([]);
});

test("a file that is there and can not be read is no zero", () => {
  const unknown = { kind: null, rows: 4, kept: 0, skipped: [{ reason: "unknown-header", count: 4, lines: [2, 3, 4, 5] }] };
  expect(spansOf("Shares", [archive(900, [file("Connections"), file("Shares", unknown)])])).toEqual([]);
  const dates = (count: number): Partial<ImportFile> => ({
    rows: 10,
    kept: 10 - count,
    skipped: [{ reason: "no-date", count, lines: [] }],
  });
  expect(spansOf("Reactions", [archive(900, [file("Reactions", dates(6))])])).toEqual([]);
  expect(spansOf("Reactions", [archive(900, [file("Reactions", dates(4))])])).toEqual([{ from: 100, to: 900 }]);
});

test("rows that were left out for what they say, and files without rows, are read", () => {
  const drafts = { kept: 0, skipped: [{ reason: "sponsored", count: 10, lines: [] }] };
  expect(spansOf("messages", [archive(900, [file("messages", drafts)])])).toHaveLength(1);
  expect(spansOf("Shares", [archive(900, [file("Shares", { rows: 0, kept: 0 })], { complete: false })])).toHaveLength(1);
  const part = [file("Shares", { kept: 0, skipped: [{ reason: "no-date", count: 10, lines: [] }] }), file("Shares")];
  expect(spansOf("Shares", [archive(900, part)])).toHaveLength(1);
});

test("a file that was there once stays expected: a later archive without it is not read as less, unless the member says so", () => {
  const first = archive(500, [file("Connections"), file("Shares")]);
  const second = archive(900, [file("Connections"), file("Comments")]);
  expect(spansOf("Shares", [first, second])).toEqual([{ from: 100, to: 500 }]);
  expect(spansOf("Votes", [first, second])).toEqual([{ from: 100, to: 900 }]);
  expect(spansOf("Shares", [first, second], { complete: true })).toEqual([{ from: 100, to: 900 }]);
  expect(spansOf("Shares", [archive(500, [file("Shares", { rows: 0, kept: 0 })]), second])).toEqual([{ from: 100, to: 900 }]);
  // The other way round: what an older archive left out was not there yet.
  expect(spansOf("Comments", [first, second])).toEqual([{ from: 100, to: 900 }]);
});

import { expect, test } from "vitest";
import { day, type LedgerGiven, ledgerOf, plus, timelineFor } from "../../../test/make-ledger.ts";
import type { Import } from "../../core/ledger.ts";
import type { SourceId } from "../../core/source.ts";
import { ageFactor, countObserved } from "./moment.ts";
import { presenceOf } from "./presence.ts";

const asOf = "2026-03-15"; // a Sunday
const given = { from: "2024-01-01", to: asOf };
const at = (more: Partial<LedgerGiven>, iso = asOf) => timelineFor([], { ...given, ...more }).moment(day(iso));

test("buckets count back from the day (rules 2.1)", () => {
  const moment = at({ spans: [{ source: "messages", from: "2025-12-15", to: asOf }] });
  expect(countObserved(moment.observed("messages"), 52)).toBe(13);
  const late = at({ spans: [{ source: "messages", from: "2025-12-16", to: asOf }] });
  expect(countObserved(late.observed("messages"), 52)).toBe(12);
});

test("a week that is not whole is not observed; g does not fall by the days after the export (rules 2.5, 2.10)", () => {
  const moment = at({ to: "2026-03-12" });
  expect([...moment.observed("messages").subarray(0, 3)]).toEqual([0, 1, 1]);
  expect(ageFactor(moment.day, moment.observedFrom("messages"), 13)).toBe(1);
  const young = at({ from: plus(asOf, -34) });
  expect(ageFactor(young.day, young.observedFrom("messages"), 13)).toBe(5 / 13);
});

test("the last state is carried for 14 days (rules 2.4)", () => {
  expect(at({}, plus(asOf, 14)).present("messages")).toBe(true);
  expect(at({}, plus(asOf, 15)).present("messages")).toBe(false);
  expect(at({}, "2023-12-31").present("messages")).toBe(false);
});

test("spans of one source may leave a hole (rules 2, 9.2)", () => {
  const spans = [
    { source: "messages", from: "2024-06-01", to: "2025-01-31" },
    { source: "messages", from: "2025-12-01", to: asOf },
  ] as const;
  const moment = at({ spans });
  expect([moment.observedFrom("messages"), moment.observedTo("messages")]).toEqual([day("2024-06-01"), day(asOf)]);
  expect(countObserved(moment.observed("messages"), 104)).toBe(15 + 34);
  expect(at({ spans }, "2025-06-01").present("messages")).toBe(false);
});

test("a complete archive lacks files because they are empty; a workbook lacks them because it is none (decision 5)", () => {
  const files: readonly SourceId[] = ["Connections"];
  expect(at({ files }).present("Comments")).toBe(false);
  expect(at({ files, complete: true }).present("Comments")).toBe(true);
  expect(at({ files, complete: true }).present("Profile")).toBe(false);
  expect(at({ files: ["workbook daily"], settings: { complete: true } }).present("Comments")).toBe(false);
});

const fileOf = (kind: SourceId, kept: number, lost = 0): Import["files"][number] => {
  const skipped = lost > 0 ? [{ reason: "no-date", count: lost, lines: [] }] : [];
  return { name: `${kind}.csv`, kind, known: kind, rows: kept + lost, kept, skipped, remarks: [] };
};

test("what was there once stays expected, unless the member says that all is complete (decision 5)", () => {
  const ledger = ledgerOf([], { ...given, files: ["Connections"], complete: true });
  const later = ledger.imports[0]!;
  const before = { ...later, observedTo: day("2026-01-01"), files: [fileOf("Comments", 5)] };
  const both = { ...ledger, imports: [before, later] };
  expect(presenceOf(both).get("Comments")).toEqual([{ from: day(given.from), to: day("2026-01-01") }]);
  const word = { ...both, settings: { complete: true } };
  expect(presenceOf(word).get("Comments")).toEqual([{ from: day(given.from), to: day(asOf) }]);
});

test("a file that could mostly not be read is as good as not given, its span too (rules 2.4)", () => {
  const ledger = ledgerOf([], { ...given, complete: true, spans: [{ source: "Invitations", from: "2026-01-01", to: asOf }] });
  const entry = ledger.imports[0]!;
  const withFile = (kept: number, lost: number) => ({
    ...ledger,
    imports: [{ ...entry, files: [fileOf("Invitations", kept, lost)] }],
  });
  expect(presenceOf(withFile(3, 2)).get("Invitations")).toEqual([{ from: day("2026-01-01"), to: day(asOf) }]);
  expect(presenceOf(withFile(2, 3)).get("Invitations")).toBeUndefined();
});

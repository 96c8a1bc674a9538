import { expect, test } from "vitest";
import { connection, day, ledgerOf, message, person, recommendation } from "../../test/make-ledger.ts";
import type { Ledger } from "../core/ledger.ts";
import { cut } from "./cut.ts";
import { scoreAt } from "./score.ts";
import { timelineOf } from "./timeline.ts";

const given = { from: "2024-01-01", to: "2026-03-15" };
const scoreOn = (ledger: Ledger, iso: string) => scoreAt(timelineOf(ledger, "UTC"), day(iso));
const sameAsCut = (ledger: Ledger, iso: string): void =>
  expect(scoreOn(cut(ledger, day(iso), "UTC"), iso)).toEqual(scoreOn(ledger, iso));

test("a source whose first row lies after the day is not observed before it (rules 2.3)", () => {
  const spans = [{ source: "Invitations", from: "2026-03-01", to: "2026-03-15" }] as const;
  const ledger = ledgerOf([connection("2026-01-05", "Anna Test")], { ...given, spans });
  expect(scoreOn(ledger, "2026-02-01").pillars[1]!.audits.find(audit => audit.code === "P5")!.status).toBe("no-data");
  sameAsCut(ledger, "2026-02-01");
});

test("who wrote is known from later rows, and a cut keeps it (rules 1.7, 9.4)", () => {
  const nameless = { from: person("Anna Test", null), conversation: "one" };
  const rows = [
    message("2026-01-10T10:00:00", "out", "Anna Test", { conversation: "one", to: [], toNames: "Somebody Else" }),
    message("2026-01-11T10:00:00", "in", "Anna Test", nameless),
    message("2026-03-01T10:00:00", "out", "Anna Test", { conversation: "one" }),
    message("2026-01-20T10:00:00", "in", "Ben Test", { from: person("Ben Test", null), conversation: "two", to: [] }),
  ];
  const ledger = ledgerOf(rows, given);
  const ties = scoreOn(ledger, "2026-02-01").pillars[3]!.audits.find(audit => audit.code === "R2")!;
  expect(ties.facts.people).toBe(1);
  sameAsCut(ledger, "2026-02-01");
});

test("who is who stays as the whole ledger tells (rules 1.6)", () => {
  const rows = [
    recommendation("2025-06-01", false, "Anna Test"),
    recommendation("2025-07-01", false, "Anna Test"),
    message("2026-03-01T10:00:00", "in", "Anna Test"),
  ];
  sameAsCut(ledgerOf(rows, given), "2026-01-01");
});

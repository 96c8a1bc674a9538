import { expect, test } from "vitest";
import {
  comment,
  connection,
  day,
  ledgerOf,
  message,
  person,
  post,
  recommendation,
  second,
  target,
  words,
} from "../../test/make-ledger.ts";
import type { Activity } from "../core/activity.ts";
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

test("which post figures are of is told by rows of any day too (rules 2, 0.8, 9.8)", () => {
  const at = "2026-01-10T10:00:00";
  /** An id of LinkedIn made some seconds after the post. */
  const idAfter = (seconds: number): string => String((BigInt(second(at) + seconds) * 1000n) << 22n);
  const figures: Activity = {
    kind: "post-figures",
    origins: [],
    on: day("2026-03-01"),
    post: target(`activity:${idAfter(1)}`),
    published: day("2026-01-10"),
    form: "single",
    impressions: 1000,
    engagements: null,
    reactions: 40,
    comments: 4,
    reposts: 0,
  };
  const rows = [post(at, words(20, "own"), { id: idAfter(0) }), figures];
  const files = ["Shares", "Comments", "Reactions", "post figures"] as const;
  const e6 = (ledger: Ledger) => scoreOn(ledger, "2026-02-01").pillars[2]!.audits.find(audit => audit.code === "E6")!.status;
  const joined = ledgerOf(rows, { ...given, files });
  expect(e6(joined)).toBe("measured");
  // A later comment shows that another item of the feed is this post's: the figures are somebody else's.
  const other = comment("2026-02-20T10:00:00", `activity:${idAfter(3)}`, "thanks");
  const parted = ledgerOf([...rows, other], { ...given, files });
  expect(e6(parted)).toBe("not-applicable");
  for (const ledger of [joined, parted]) sameAsCut(ledger, "2026-02-01");
});

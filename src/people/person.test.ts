import { expect, test } from "vitest";
import { connection, day, endorsement, invitation, ledgerOf, message, recommendation } from "../../test/make-ledger.ts";
import { timelineOf } from "../model/timeline.ts";
import { othersLike, passagesWith } from "./person.ts";

const sources = { from: "2024-01-01", to: "2026-03-15", files: ["Connections", "messages", "Invitations"] as const };

test("messages are one talk until two weeks pass; other deeds stand between, the latest first, each with its rows", () => {
  const rows = [
    invitation("2025-12-01", "out", "Ada Example"),
    connection("2025-12-03", "Ada Example"),
    message("2026-01-01T09:00:00", "out", "Ada Example"),
    message("2026-01-10T09:00:00", "in", "Ada Example"),
    message("2026-01-24T09:00:00", "in", "Ada Example"),
    endorsement("2026-01-12", false, "Ada Example"),
    message("2026-02-08T09:00:00", "out", "Ada Example"),
    message("2026-02-08T10:00:00", "in", "Ben Example"),
    recommendation("2026-02-20", true, "Ada Example"),
    message("2026-03-01T10:00:00", "in", "Ada Example"),
  ];
  const timeline = timelineOf(ledgerOf(rows, sources), "UTC");
  const passages = passagesWith(timeline, day("2026-02-28"), "ada-example");
  const told = passages.map(({ kind, from, to, own, theirs }) => [kind, from, to, own, theirs]);
  expect(told).toEqual([
    ["recommendation", day("2026-02-20"), day("2026-02-20"), 1, 0],
    ["message", day("2026-02-08"), day("2026-02-08"), 1, 0],
    ["message", day("2026-01-01"), day("2026-01-24"), 1, 2],
    ["endorsement", day("2026-01-12"), day("2026-01-12"), 0, 1],
    ["connection", day("2025-12-03"), day("2025-12-03"), 1, 0],
    ["invitation", day("2025-12-01"), day("2025-12-01"), 1, 0],
  ]);
  expect(passages[2]?.origins).toEqual(rows.slice(2, 5).flatMap(row => row.origins));
  expect(passagesWith(timeline, day("2026-02-28"), "nobody-example")).toEqual([]);
});

test("who may be the same person: those of the same name first, then whom the search finds", () => {
  const all = [
    { id: "eva-example-1", name: "Eva Example" },
    { id: "eva-2", name: "Éva Example, MBA" },
    { id: "adam-example", name: "Adam Example" },
    { id: "zoe-test", name: "Zoe Test" },
  ];
  const eva = { id: "eva-example-1", name: "Eva Example" };
  expect(othersLike(eva, all, "", 20).map(({ id }) => id)).toEqual(["eva-2"]);
  expect(othersLike(eva, all, "example", 20).map(({ id }) => id)).toEqual(["eva-2", "adam-example"]);
  expect(othersLike(eva, all, "example", 1)).toEqual([{ id: "eva-2", name: "Éva Example, MBA", sameName: true }]);
});

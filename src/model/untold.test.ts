import { expect, test } from "vitest";
import { day, ledgerOf, message } from "../../test/make-ledger.ts";
import { timelineOf } from "./timeline.ts";
import { untoldMessages } from "./untold.ts";

const nobody = { slug: null, name: null };

test("messages that belong to nobody are counted by why, each once", () => {
  const rows = [
    message("2026-01-05T09:00:00", "in", "Ada Example"),
    message("2026-01-05T10:00:00", "out", "Ada Example"),
    // A sender without address and name, in a talk that names nobody.
    message("2026-01-06T09:00:00", "in", "Ben Example", { from: nobody, to: [], conversation: "unknown" }),
    message("2026-01-07T09:00:00", "in", "Cleo Example", { spam: true }),
    // Two others in one talk.
    message("2026-01-08T09:00:00", "in", "Dora Example", { conversation: "several" }),
    message("2026-01-08T10:00:00", "in", "Emil Example", { conversation: "several" }),
    message("2026-02-01T09:00:00", "in", "Fay Example", { spam: true }),
  ];
  const timeline = timelineOf(ledgerOf(rows, { from: "2025-01-01", to: "2026-03-01", files: ["messages"] }), "UTC");
  expect(untoldMessages(timeline, day("2026-01-31"))).toEqual({ nameless: 1, groups: 2, advertising: 1 });
  expect(untoldMessages(timeline, day("2026-02-28"))).toEqual({ nameless: 1, groups: 2, advertising: 2 });
});

import { expect, test } from "vitest";
import { connection, day, person, post, target, timelineFor, words } from "../../test/make-ledger.ts";
import type { Activity, ActivityOf } from "../core/activity.ts";
import { audienceOn } from "./audience.ts";

type Share = ActivityOf<"audience-share">;
const share = (dimension: Share["dimension"], value: string, n: number, more: Partial<Share> = {}): Share => ({
  ...{ kind: "audience-share", origins: [], on: day("2026-06-30"), first: day("2026-04-01"), last: day("2026-06-30") },
  ...{ content: false, dimension, value, share: n },
  ...more,
});
const wanted = { functions: [], levels: [6], companies: [], industries: [], regions: [], people: [] };
const given = { from: "2026-01-01", to: "2026-07-31", settings: { target: wanted } };

test("of a sheet the listed groups that fit are added up, and where the target does not ask nothing is said", () => {
  const rows = [share("Seniority", "Director", 0.2), share("Seniority", "Senior", 0.3), share("Location", "Vienna", 0.4)];
  const { sheets, responders } = audienceOn(timelineFor(rows, given), day("2026-07-31"));
  expect(responders).toBeNull();
  expect(sheets).toEqual([
    {
      content: false,
      first: day("2026-04-01"),
      last: day("2026-06-30"),
      sides: [
        {
          dimension: "Seniority",
          groups: [
            { value: "Senior", share: 0.3, fits: false },
            { value: "Director", share: 0.2, fits: true },
          ],
          fit: 0.2,
        },
        { dimension: "Location", groups: [{ value: "Vienna", share: 0.4, fits: null }], fit: null },
      ],
    },
  ]);
});

test("the newest sheet speaks, of two that end on one day the shorter; one of a later day is not known yet", () => {
  const older = { first: day("2026-01-01") };
  const later = { on: day("2026-12-31"), last: day("2026-12-31") };
  const rows = [
    share("Seniority", "Director", 0.1, older),
    share("Seniority", "Director", 0.2),
    share("Seniority", "Director", 0.9, later),
    share("Seniority", "Director", 0.4, { content: true }),
  ];
  const { sheets } = audienceOn(timelineFor(rows, given), day("2026-07-31"));
  expect(sheets.map(({ content, sides }) => [content, sides[0]?.fit])).toEqual([
    [true, 0.4],
    [false, 0.2],
  ]);
});

test("people who responded count once, and only those of whom title or company tells can fit", () => {
  const own = post("2026-07-01T09:00:00", words(20, "a"), { id: "1" });
  const by = (name: string, at: string): Activity => ({
    kind: "received-reaction",
    origins: [],
    at: Date.parse(`${at}T12:00:00Z`) / 1000,
    post: target("share:1"),
    author: person(name),
  });
  const rows = [
    own,
    connection("2026-01-05", "Anna Test", { title: "Director of Sales", company: "Example AG" }),
    connection("2026-01-05", "Ben Test", { title: "Sales Manager", company: "Example AG" }),
    by("Anna Test", "2026-07-02"),
    by("Anna Test", "2026-07-03"),
    by("Ben Test", "2026-07-02"),
    by("Cara Test", "2026-07-02"),
  ];
  expect(audienceOn(timelineFor(rows, given), day("2026-07-31")).responders).toEqual({ people: 3, known: 2, fits: 1 });
});

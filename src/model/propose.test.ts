import { expect, test } from "vitest";
import { day, endorsement, position, snapshot, timelineFor } from "../../test/make-ledger.ts";
import type { Settings } from "../core/settings.ts";
import { propose } from "./propose.ts";

const given = { from: "2025-06-01", to: "2026-06-01" };
const on = day("2026-06-01");
const career = [
  position("Altwerk", "Sales Manager", { start: day("2018-01-01"), end: day("2022-12-31") }),
  position("Neuwerk", "Head of Sales", { start: day("2023-01-01") }),
  position("Neuwerk", "Account Manager", { start: day("2021-01-01"), end: day("2022-12-31") }),
];
const skills = ["B2B Sales", "Negotiation", "b2b sales"].map(name => ({ origins: [], name }));
const proposed = (settings: Settings, parts: Parameters<typeof snapshot>[1]) =>
  propose(
    timelineFor([endorsement("2026-01-01", false, "Ada Auer", { skill: "Coaching" })], {
      ...given,
      settings,
      snapshots: [snapshot("2026-06-01", parts)],
    }),
    on,
  );

test("the own title gives functions and levels, past employers are named, the present one is not", () => {
  const { target, timeZone } = proposed({}, { positions: career });
  expect(timeZone).toEqual({ value: "UTC", by: "machine" });
  expect(target).toMatchObject({ by: "title", title: "Head of Sales", formerEmployers: ["Altwerk"] });
  expect(target.value.levels).toEqual([6, 7, 8, 9, 10]);
  expect(target.value.functions).toContain(25);
});

test("without a title there is nothing to go by but the level", () => {
  expect(proposed({}, {}).target).toMatchObject({ by: "none", title: null, formerEmployers: [], value: { functions: [] } });
});

test("topics: the member's own, else skills in their order, in the file's, or by who endorsed them", () => {
  const names = (settings: Settings, parts: Parameters<typeof snapshot>[1]): unknown => {
    const { by, value } = proposed(settings, parts).topics;
    return [by, ...value.map(({ name }) => name)];
  };
  expect(names({}, { skills })).toEqual(["file", "B2B Sales", "Negotiation"]);
  expect(names({}, { skills: null })).toEqual(["endorsements", "Coaching"]);
  expect(names({}, { skills: [] })).toEqual(["none"]);
  expect(names({ skills: ["Listening"] }, { skills })).toEqual(["own-order", "Listening"]);
  expect(names({ topics: [{ name: "AI", phrases: ["ai"] }] }, { skills })).toEqual(["settings", "AI"]);
});

test("what the settings say is proposed as it stands", () => {
  const target = { functions: [1], levels: [8], companies: ["Werk"], industries: [], regions: [], people: [] };
  const found = proposed({ timeZone: "Asia/Tokyo", target }, { positions: career });
  expect(found.timeZone).toEqual({ value: "Asia/Tokyo", by: "settings" });
  expect(found.target).toMatchObject({ by: "settings", value: target, title: "Head of Sales" });
});

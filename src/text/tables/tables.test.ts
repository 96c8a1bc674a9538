import { expect, test } from "vitest";
import { industries } from "./industries.ts";
import { jobFunctions } from "./job-functions.ts";
import { proficiencies } from "./language-proficiency.ts";
import { reactionTypes } from "./reaction-types.ts";
import { functionRules } from "./title-functions.ts";
import { seniorityRules } from "./title-seniority.ts";

test("industries form a tree of kept rows, sectors at the top", () => {
  const ids = new Set(industries.map(row => row.id));
  expect(industries.length).toBe(421);
  expect(ids.size).toBe(421);
  expect(industries.filter(row => row.parent !== 0 && !ids.has(row.parent))).toEqual([]);
  expect(industries.filter(row => row.parent === 0).length).toBe(20);
  expect(industries.filter(row => row.en === "" || row.parent === row.id)).toEqual([]);
});

test("every rule of titles leads to a known function or a level", () => {
  const ids = new Set(jobFunctions.map(row => row.id));
  expect(ids.size).toBe(26);
  expect([functionRules.length, seniorityRules.length]).toEqual([104, 52]);
  expect(functionRules.filter(rule => !ids.has(rule.id))).toEqual([]);
});

test("the small tables are complete", () => {
  expect(proficiencies.map(row => row.rank)).toEqual([1, 2, 3, 4, 5]);
  expect(reactionTypes.filter(row => !row.retired).length).toBe(6);
});

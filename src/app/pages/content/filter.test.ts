import { expect, test } from "vitest";
import { parseIsoDay } from "../../../core/day.ts";
import { choices, matching, noFilter, type Post } from "./filter.ts";

const post = (id: string, on: string, more: Partial<Post>): Post => ({
  ...{ id, day: parseIsoDay(on), weekday: 0, hour: 9, format: "text", language: "de", opening: "", text: "", length: 0 },
  ...{ hashtags: 0, emoji: 0, link: false, openingQuestion: false, closingQuestion: false, firstPerson: false },
  ...{ topics: [], impressions: null, reactions: null, comments: null, reposts: null, total: null, why: null, times: null },
  ...more,
});
const posts = [
  post("a", "2025-12-31", { topics: ["Vertrieb", "CRM"], total: 5, text: "Ein Wort" }),
  post("b", "2026-01-01", { format: "video", language: "en", total: 0, text: "One word" }),
  post("c", "2026-02-01", { topics: ["CRM"], text: "Noch ein WORT" }),
];
const ids = (list: readonly Post[]): string[] => list.map(({ id }) => id);

test("filters join: a post has all that is asked", () => {
  expect(ids(matching(posts, { ...noFilter, topic: "CRM" }, "day"))).toEqual(["c", "a"]);
  expect(ids(matching(posts, { ...noFilter, topic: "CRM", year: "2025" }, "day"))).toEqual(["a"]);
  expect(ids(matching(posts, { ...noFilter, language: "en", format: "text" }, "day"))).toEqual([]);
  expect(ids(matching(posts, { ...noFilter, words: " wort " }, "day"))).toEqual(["c", "a"]);
});

test("a post without the figure stands behind one with a zero", () => {
  expect(ids(matching(posts, noFilter, "total"))).toEqual(["a", "b", "c"]);
});

test("only what posts have can be chosen, the latest year first", () => {
  expect(choices(posts, "year")).toEqual(["2026", "2025"]);
  expect(choices(posts, "topic")).toEqual(["CRM", "Vertrieb"]);
});

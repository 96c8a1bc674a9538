import { afterAll, beforeAll, expect, test } from "vitest";
import { draftChecker } from "../../content/draft/check-draft.ts";
import { samplePersona } from "../../samples/persona.ts";
import { readArchive } from "../../sources/read.ts";
import { type Place, tabPlace } from "../homes.fixture.ts";
import type { ViewResult } from "../views.ts";
import type { Workspace } from "../workspace.ts";
import { draftView } from "./draft.ts";

let place: Place | undefined;
let workspace: Workspace;
let member = "";
let seen: ViewResult<"draft">;
beforeAll(async () => {
  place = tabPlace();
  ({ workspace } = await place.open());
  const { files, ...rest } = samplePersona("seller", { scale: 0.3 });
  const given = { ...rest, files: files.map(({ path, text }) => ({ path, blob: new Blob([text]) })) };
  const textKey = "000102030405060708090a0b0c0d0e0f";
  ({ member } = await workspace.importLedger(await readArchive(given, { settings: {}, textKey, languages: true })));
  seen = await workspace.view(member, "draft", {});
});
afterAll(() => place?.remove());

test("what a draft is held against is as promised, and survives the way to a page", () => {
  expect(draftView.result.parse(seen)).toEqual(seen);
  expect(seen.posts.length).toBeGreaterThan(10);
  expect(seen.posts.map(({ day }) => day)).toEqual(seen.posts.map(({ day }) => day).sort((a, b) => a - b));
  expect(seen.comments.map(({ text }) => text.split(/\s+/).length).every(words => words >= 20)).toBe(true);
});

test("an own post pasted again is found, with no new word in it and the manner of the member", async () => {
  const { posts } = await workspace.view(member, "content", {});
  const longest = posts.toSorted((a, b) => b.length - a.length)[0]!;
  const { notes, newWords, style } = draftChecker(seen)(longest.text);
  const [copy] = notes.filter(({ id }) => id === "like-own");
  expect(copy).toMatchObject({ share: 1 });
  expect(newWords).toEqual([]);
  expect(style?.find(({ id }) => id === "newWords")).toMatchObject({ value: 0, fits: true });
});

test("a draft is kept, found again and dropped; one that is no draft is refused", async () => {
  const value = { name: "", text: "Der zweite Termin", on: 20_700, variant: null };
  await workspace.keep(member, { kind: "draft", id: "a", value });
  expect(await workspace.entries(member, "draft")).toEqual([{ kind: "draft", id: "a", value }]);
  await workspace.drop(member, "draft", "a");
  expect(await workspace.entries(member, "draft")).toEqual([]);
  const long = { ...value, text: "x".repeat(20_001) };
  await expect(workspace.keep(member, { kind: "draft", id: "a", value: long })).rejects.toMatchObject({ code: "bad-entry" });
});

test("the post that a draft has become stands in the variant it was meant for", async () => {
  const { posts } = await workspace.view(member, "content", {});
  const long = posts.filter(({ length }) => length > 100);
  const became = long.find(({ text }) => long.filter(other => other.text === text).length === 1)!;
  const variants = ["a", "b"].map(id => ({ id, name: id, rule: null }));
  const days = { start: posts.at(-1)!.day, end: posts[0]!.day };
  const plan = { question: "?", ...days, each: 8, outcome: "response" as const, variants, assigned: {}, stopped: null };
  await workspace.keep(member, { kind: "experiment", id: "x", value: plan });
  const value = { name: "", text: `${became.text} 🚀`, on: became.day, variant: { experiment: "x", variant: "b" } };
  await workspace.keep(member, { kind: "draft", id: "a", value });
  const [found] = (await workspace.view(member, "experiments", {})).experiments;
  expect(found!.posts.filter(({ variant }) => variant !== null)).toMatchObject([{ id: became.id, variant: "b", by: "hand" }]);
  expect(found!.plan).toEqual(plan);
});

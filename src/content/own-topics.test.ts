import { expect, test } from "vitest";
import { stream } from "../core/random.ts";
import { ownTopics } from "./own-topics.ts";
import type { OwnPost } from "./posts.ts";
import { simulated } from "./simulate.fixture.ts";

const fill = "so it is";
/** `count` posts of which every `each`-th says `text`, and those bring `times` the usual. */
function posts(count: number, each: number, text: string, times: number | null = 1): OwnPost[] {
  return simulated(stream(1), count, {}).map((post, i) =>
    i % each === 0 ? { ...post, text: `${fill}. ${text}`, times } : { ...post, text: fill, times: 1 },
  );
}

test("hashtags in any spelling, nouns inside a sentence and pairs of words are found; what begins a sentence is none", () => {
  const found = (text: string) => ownTopics(posts(40, 4, text)).map(({ name, posts: n }) => [name, n]);
  expect(found("#SocialSelling")).toEqual([["#SocialSelling", 10]]);
  expect(found("Über den Einkauf reden wir.")).toEqual([["Einkauf", 10]]);
  expect(found("and then price negotiation")).toEqual([["price negotiation", 10]]);
  expect(found("Einkauf. Vertrag. Angebot.")).toEqual([]);
});

test("what stands in few posts is no topic yet, and what stands in nearly all is a manner", () => {
  expect(ownTopics(posts(16, 4, "#crm"))).toEqual([]);
  expect(ownTopics(posts(40, 2, "#crm"))).toEqual([]);
});

test("words that always come together are one topic", () => {
  expect(ownTopics(posts(40, 4, "#crm #sales #b2b"))).toHaveLength(1);
});

test("what a topic brought is the median against the own level, of posts with a total only", () => {
  expect(ownTopics(posts(40, 4, "#crm", 2))).toEqual([{ name: "#crm", posts: 10, figured: 10, times: 2 }]);
  expect(ownTopics(posts(40, 4, "#crm", null))).toEqual([{ name: "#crm", posts: 10, figured: 0, times: null }]);
});

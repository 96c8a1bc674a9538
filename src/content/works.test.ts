import { expect, test } from "vitest";
import { normal, stream } from "../core/random.ts";
import { simulated } from "./simulate.fixture.ts";
import { priorOf, whatWorks } from "./works.ts";

/** `npm run soak` draws five times as many. */
const times = process.env.SOAK ? 5 : 1;
const rounds = (n: number): number[] => Array.from({ length: n }, (_, i) => i);

// 2,000 pages, because with 250 chance alone moves the rate by 1.4 points either way: seen were 5.2 % there and 3.5 to 3.7 % in 4,000.
const pageCount = 2000 * times;
test("where nothing is true at most 5 of 100 pages hold anything, with lists cut at 50 too", () => {
  const wrong = (cut: boolean, posts: number): number => {
    const random = stream(cut ? 11 : 7);
    const pages = rounds(pageCount).filter(() =>
      whatWorks(simulated(random, posts, {}, cut)).some(({ verdict }) => verdict === "holds"),
    );
    return pages.length / pageCount;
  };
  expect(wrong(false, 60)).toBeLessThanOrEqual(0.05);
  expect(wrong(true, 100)).toBeLessThanOrEqual(0.05);
});

test("the interval of the best guess covers 93 to 97 of 100 truths drawn from the pooled distribution", () => {
  const random = stream(5);
  const draw = (id: "link" | "first-person" | "opening-question"): number =>
    priorOf(id).mean + priorOf(id).spread * normal(random);
  let inside = 0;
  for (const round of rounds(500 * times)) {
    const truth = { link: draw("link"), firstPerson: draw("first-person"), openingQuestion: draw("opening-question") };
    const found = new Map(whatWorks(simulated(random, 40 + (round % 5) * 30, truth)).map(each => [each.id, each.best]));
    for (const [id, value] of [
      ["link", truth.link],
      ["first-person", truth.firstPerson],
      ["opening-question", truth.openingQuestion],
    ] as const) {
      const { low, high } = found.get(id)!;
      if (Math.expm1(value) >= low && Math.expm1(value) <= high) inside++;
    }
  }
  expect(inside / (1500 * times)).toBeGreaterThanOrEqual(0.93);
  expect(inside / (1500 * times)).toBeLessThanOrEqual(0.97);
});

test("a large effect in many posts holds, and only that one", () => {
  const found = whatWorks(simulated(stream(3), 300, { link: Math.log(0.4) }));
  expect(found.filter(({ verdict }) => verdict === "holds").map(({ id }) => id)).toEqual(["link"]);
  const link = found.find(({ id }) => id === "link")!;
  expect(link.best.high).toBeLessThan(0);
  expect(link.need).toBeNull();
});

test("few posts are not enough, and it is said how many more of which side", () => {
  const found = whatWorks(simulated(stream(4), 24, {}));
  expect(new Set(found.map(({ verdict }) => verdict))).toEqual(new Set(["not-enough"]));
  for (const { need, withTrait, without } of found) expect(need).toBeGreaterThanOrEqual(30 - withTrait - without);
});

test("two traits that always come together are named with each other", () => {
  const posts = simulated(stream(6), 120, {}).map(post => ({ ...post, firstPerson: post.link }));
  const found = whatWorks(posts);
  expect(found.find(({ id }) => id === "link")?.together).toEqual(["first-person"]);
  expect(found.find(({ id }) => id === "first-person")?.together).toEqual(["link"]);
});

test("posts without a total stand on no side", () => {
  const posts = simulated(stream(8), 100, {});
  const half = posts.map((post, i) => (i % 2 === 0 ? post : { ...post, total: null, relative: null }));
  const link = whatWorks(half).find(({ id }) => id === "link")!;
  expect(link.withTrait + link.without).toBe(50);
});

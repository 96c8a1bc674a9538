import { expect, test } from "vitest";
import { stream } from "../core/random.ts";
import { before, inTurn, planFor, trying } from "./experiment.fixture.ts";
import { experimentOn } from "./experiment.ts";
import { type KeptExperiment, keptExperimentSchema } from "./kept-experiment.ts";
import type { OwnPost } from "./posts.ts";
import { timesSeen } from "./sequential.ts";

/** `npm run soak` draws ten times as many. */
const members = 1000 * (process.env.SOAK ? 10 : 1);

const byChance = [0, 1, 1, 0, 1, 0, 0, 0, 1, 1, 0, 1, 1, 1, 0, 0, 1, 0, 0, 1, 0, 1, 1, 0];

test.each([
  ["two in turn", inTurn(12, 2), 12],
  ["two as it comes", byChance, 12],
  ["three in turn", inTurn(8, 3), 8],
  ["two whose time is up at 24 of 40 posts", inTurn(12, 2), 20],
] as const)("where nothing is true at most 5 of 100 experiments hold, looked at after every post: %s", (_, groups, each) => {
  const random = stream(20_261_125);
  let wrong = 0;
  for (let i = 0; i < members; i++) {
    const posts = trying(random, groups);
    const plan = planFor(posts, groups, each);
    const { state } = experimentOn(plan, posts, plan.end + 1);
    if (state === "holds") wrong++;
    else expect(state).toBe("even");
  }
  expect(wrong / members).toBeLessThanOrEqual(0.05);
  expect(wrong).toBeGreaterThan(0);
});

test("looking after every post is looking at the end: what held once holds, and nothing held that does not", () => {
  const random = stream(3);
  const groups = inTurn(6, 2);
  const seen = Array.from({ length: 30 }, (_, i) => {
    const posts = trying(random, groups, i % 2 === 0 ? 12 : 1);
    const plan = planFor(posts, groups, 6);
    const looks = groups.map((_, n) => experimentOn(plan, posts.slice(0, before + n + 1), posts.at(-1)!.day));
    const first = looks.findIndex(({ state }) => state === "holds");
    const last = looks.at(-1)!;
    for (const later of first < 0 ? [] : looks.slice(first)) expect(later).toMatchObject({ state: "holds", until: last.until });
    return { first, state: last.state };
  });
  expect(seen.every(({ first, state }) => first < 0 === (state === "even"))).toBe(true);
  expect(seen.some(({ first }) => first >= 0 && first < 11)).toBe(true);
  expect(seen.some(({ first }) => first < 0)).toBe(true);
});

test("what shows in 4 of 5 experiments is what the plan says", () => {
  const random = stream(4);
  const groups = inTurn(12, 2);
  const times = timesSeen(12, 2);
  let found = 0;
  for (let i = 0; i < members; i++) {
    const posts = trying(random, groups, times);
    if (experimentOn(planFor(posts, groups, 12), posts, posts.at(-1)!.day).state === "holds") found++;
  }
  expect(times).toBeGreaterThan(2.5);
  expect(found / members).toBeCloseTo(0.8, 1);
});

const text = (posts: readonly OwnPost[], i: number, more: Partial<OwnPost>): OwnPost => ({ ...posts[before + i]!, ...more });

test("posts find their variant by its rule, a hand goes before it, and what fits two or none stands apart", () => {
  const all = trying(stream(1), inTurn(4, 2));
  const plain = { format: "image", link: false } as const;
  const formats = ["document", "text", "poll", "document", "document", "document", "text"] as const;
  const posts = [
    ...all.slice(0, before),
    ...formats.map((format, i) => text(all, i, { ...plain, format, link: i === 4, total: 10 * i })),
    text(all, 7, { ...plain, format: "text", total: null, why: "unripe" }),
  ];
  const rule = (about: "format" | "link", what: string | null) => ({ about, what, has: true });
  const plan = keptExperimentSchema.parse({
    ...planFor(all, [0, 1], 4),
    variants: [
      { id: "doc", name: "", rule: rule("format", "document") },
      { id: "plain", name: "", rule: rule("format", "text") },
      { id: "link", name: "", rule: rule("link", null) },
    ],
    assigned: { [posts[before + 3]!.id]: "plain", [posts[before + 5]!.id]: null, [posts[before + 6]!.id]: "gone" },
  });
  const found = experimentOn(plan, posts, plan.start);
  expect(found.posts.map(({ variant, by, fits, standing }) => [variant, by, fits, standing])).toEqual([
    ["doc", "rule", 1, "counted"],
    ["plain", "rule", 1, "counted"],
    [null, null, 0, "apart"],
    ["plain", "hand", 1, "counted"],
    [null, null, 2, "apart"],
    [null, "hand", 1, "apart"],
    ["plain", "rule", 1, "counted"],
    ["plain", "rule", 1, "unripe"],
  ]);
  expect(found.sides).toEqual([
    { id: "doc", counted: 1, waiting: 0, left: 3, middle: 0 },
    { id: "plain", counted: 3, waiting: 1, left: 0, middle: 30 },
    { id: "link", counted: 0, waiting: 0, left: 4, middle: null },
  ]);
});

test("a variant takes its posts in order until it is full; after a verdict nothing counts any more", () => {
  const groups = [...inTurn(8, 2), 0, 0];
  const random = stream(2);
  const even = trying(random, groups);
  const ended = experimentOn(planFor(even, groups, 8), even, even.at(-1)!.day);
  expect(ended.posts.slice(-2).map(({ standing }) => standing)).toEqual(["extra", "extra"]);
  expect([ended.state, ended.until]).toEqual(["even", even.at(-3)!.day]);
  const far = trying(random, groups, 50);
  const held = experimentOn(planFor(far, groups, 8), far, far.at(-1)!.day);
  const counted = held.posts.filter(({ standing }) => standing === "counted");
  expect(held).toMatchObject({ state: "holds", until: counted.at(-1)!.day });
  expect(counted.length).toBeLessThan(16);
  expect(held.pairs[0]).toMatchObject({ more: "v1", less: "v0" });
  expect(held.pairs[0]!.own!.low).toBeGreaterThan(0);
  expect(held.pairs[0]!.best.change).toBeLessThan(held.pairs[0]!.own!.change);
});

test("over its end it waits for figures that are to come, then it is even; stopped it says nothing", () => {
  const groups = inTurn(3, 2);
  const posts = trying(stream(6), groups);
  const plan = { ...planFor(posts, groups, 6), end: posts.at(-1)!.day };
  const young = posts.with(-1, { ...posts.at(-1)!, total: null, why: "unripe" });
  const stateOf = (of: KeptExperiment, list: readonly OwnPost[], today: number) => experimentOn(of, list, today).state;
  expect(stateOf(plan, [], plan.start - 1)).toBe("planned");
  expect(stateOf(plan, posts, plan.end)).toBe("running");
  expect(experimentOn(plan, young, plan.end + 1)).toMatchObject({ state: "waiting", until: plan.end + 45 });
  expect(stateOf(plan, young, plan.end + 45)).toBe("waiting");
  expect(stateOf(plan, young, plan.end + 46)).toBe("even");
  expect(stateOf({ ...plan, stopped: plan.end + 3 }, young, plan.end + 4)).toBe("waiting");
  expect(stateOf(plan, posts, plan.end + 1)).toBe("even");
  const stopped = { ...plan, stopped: posts.at(-3)!.day };
  expect(experimentOn(stopped, posts, plan.end + 1)).toMatchObject({ state: "stopped", until: stopped.stopped });
  expect(experimentOn(stopped, posts, plan.end + 1).posts).toHaveLength(
    posts.filter(({ day }) => day >= plan.start && day <= stopped.stopped).length,
  );
});

test("a post counts against the level of the 20 before it, and of those that came later it knows nothing", () => {
  const groups = inTurn(4, 2);
  const posts = trying(stream(7), groups);
  const plan = planFor(posts, groups, 6);
  const logs = posts
    .slice(before - 20, before)
    .map(({ total }) => Math.log1p(total!))
    .sort((a, b) => a - b);
  const value = (list: readonly OwnPost[]) => experimentOn(plan, list, plan.start).posts[0]!.value;
  expect(value(posts)).toBeCloseTo(Math.log1p(posts[before]!.total!) - (logs[9]! + logs[10]!) / 2, 12);
  expect(value(posts.map((post, i) => (i > before ? { ...post, total: 9_999 } : post)))).toBe(value(posts));
  expect(value(posts.slice(before))).toBe(Math.log1p(posts[before]!.total!));
});

test("variants in blocks are said to be so", () => {
  const isInBlocks = (groups: readonly number[]): boolean => {
    const posts = trying(stream(8), groups);
    return experimentOn(planFor(posts, groups, 6), posts, posts.at(-1)!.day).isInBlocks;
  };
  expect(isInBlocks([0, 0, 0, 0, 0, 1, 1, 1, 1, 1])).toBe(true);
  expect(isInBlocks(inTurn(5, 2))).toBe(false);
});

test("an experiment compares what was chosen: comments, times seen or the rate", () => {
  const groups = inTurn(12, 2);
  const posts = trying(stream(10), groups).map((post, i) => {
    const isSecond = groups[i - before] === 1;
    return { ...post, total: 100, reactions: 60, comments: isSecond ? 40 : 4, reposts: 0, impressions: isSecond ? 1000 : 10_000 };
  });
  const of = (outcome: "response" | "comments" | "impressions" | "rate") =>
    experimentOn({ ...planFor(posts, groups, 12), outcome }, posts, posts.at(-1)!.day);
  expect(of("response").state).toBe("even");
  expect(of("comments")).toMatchObject({ state: "holds", pairs: [{ more: "v1" }] });
  expect(of("impressions")).toMatchObject({ state: "holds", pairs: [{ more: "v0" }] });
  const rate = of("rate");
  expect(rate).toMatchObject({ state: "holds", pairs: [{ more: "v1" }] });
  expect(rate.sides.map(({ middle }) => middle)).toEqual([0.01, 0.1]);
  // Without comments nothing is taken for none.
  const silent = posts.map(post => ({ ...post, comments: null }));
  const none = experimentOn({ ...planFor(silent, groups, 12), outcome: "comments" }, silent, silent.at(-1)!.day);
  expect(none.posts.every(({ standing }) => standing === "partial")).toBe(true);
});

test("variants in blocks hold nothing, however far they lie apart; the same posts in turn do", () => {
  const stateOf = (groups: readonly number[]): string => {
    const posts = trying(stream(9), groups, 30);
    return experimentOn(planFor(posts, groups, 8), posts, posts.at(-1)!.day + 200).state;
  };
  expect(stateOf([0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1])).toBe("even");
  expect(stateOf(inTurn(8, 2))).toBe("holds");
});

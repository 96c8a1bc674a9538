import { expect, test } from "vitest";
import { normal, stream } from "../core/random.ts";
import { questionsOf } from "./questions.ts";
import { simulated } from "./simulate.fixture.ts";
import { pooled } from "./tables/pooled.ts";
import { priorOf, whatWorks } from "./works.ts";

/** `npm run soak` draws thirty times as many. */
const times = process.env.SOAK ? 30 : 1;
const rounds = (n: number): number[] => Array.from({ length: n }, (_, i) => i);

const pages = 400 * times;
const tangledPages = 150 * times;
test.each([
  ["whole lists", "none", 60],
  ["lists cut at 50 left out", "left-out", 200],
  ["lists cut at 50 taken for whole", "taken", 100],
] as const)("where nothing is true at most 5 of 100 pages hold anything: %s", (_, cut, posts) => {
  const random = stream(20_261_125);
  const wrong = rounds(pages).filter(() =>
    whatWorks(simulated(random, posts, {}, cut)).some(({ verdict }) => verdict === "holds"),
  );
  expect(wrong.length / pages).toBeLessThanOrEqual(0.05);
});

test.each([
  ["whole lists", "none"],
  ["lists cut at 50 left out", "left-out"],
] as const)("the interval of the best guess covers 93 to 97 of 100 truths drawn from the pooled distribution: %s", (_, cut) => {
  const random = stream(20_261_125);
  const draw = (id: "link" | "first-person" | "opening-question"): number =>
    priorOf(id).mean + priorOf(id).spread * normal(random);
  let inside = 0;
  for (const round of rounds(pages)) {
    const truth = { link: draw("link"), firstPerson: draw("first-person"), openingQuestion: draw("opening-question") };
    const posts = (cut === "none" ? 40 : 140) + (round % 5) * 30;
    const found = new Map(whatWorks(simulated(random, posts, truth, cut)).map(each => [each.id, each.best]));
    for (const [id, value] of [
      ["link", truth.link],
      ["first-person", truth.firstPerson],
      ["opening-question", truth.openingQuestion],
    ] as const) {
      const { low, high } = found.get(id)!;
      if (Math.expm1(value) >= low && Math.expm1(value) <= high) inside++;
    }
  }
  expect(inside / (3 * pages)).toBeGreaterThanOrEqual(0.93);
  expect(inside / (3 * pages)).toBeLessThanOrEqual(0.97);
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

const truths = {
  link: ["link", "format:image:link", "format:video:link"],
  video: ["format:video", "format:video:link", "format:video:image"],
  closingQuestion: ["closing-question"],
} as const;

test.each([
  ["a link", { link: Math.log(0.4) }, 150, 0.75],
  ["videos", { video: Math.log(2) }, 400, 0.85],
  ["a link and a closing question", { link: Math.log(0.4), closingQuestion: Math.log(1.7) }, 150, 0.75],
] as const)("where %s makes the difference, what only goes together with it does not hold", (_, truth, count, power) => {
  const random = stream(20_261_125);
  const right: readonly string[] = [
    ...("link" in truth ? truths.link : []),
    ...("video" in truth ? truths.video : []),
    ...("closingQuestion" in truth ? truths.closingQuestion : []),
  ];
  let [wrong, seen] = [0, 0];
  for (const _page of rounds(tangledPages)) {
    const held = whatWorks(simulated(random, count, truth, "none", true)).flatMap(each =>
      each.verdict === "holds" ? each.id : [],
    );
    if (held.some(id => !right.includes(id))) wrong++;
    if (held.some(id => right.includes(id))) seen++;
  }
  expect(wrong / tangledPages).toBeLessThanOrEqual(0.06);
  expect(seen / tangledPages).toBeGreaterThan(power);
});

test("one fact holds under one name: a link in general, and no pair of formats with link cards beside it", () => {
  const random = stream(20_261_126);
  let held = 0;
  for (const _page of rounds(40)) {
    const found = whatWorks(simulated(random, 400, { link: Math.log(0.4) }, "none", true));
    const names = found.filter(({ id, verdict }) => verdict === "holds" && truths.link.some(name => name === id));
    expect(names.length).toBeLessThanOrEqual(1);
    held += names.length;
  }
  expect(held).toBeGreaterThan(36);
});

test("what something else explains says by what", () => {
  const found = whatWorks(simulated(stream(14), 400, { video: Math.log(3) }, "none", true));
  const topic = found.find(({ id }) => id === "topic:pricing")!;
  expect(topic.own!.low).toBeGreaterThan(0);
  expect(topic).toMatchObject({ verdict: "not-enough", explained: "format:video", need: null });
  expect(topic.best.low).toBeLessThan(0);
});

test("images are compared without link posts, too, and each comparison says with what", () => {
  const posts = simulated(stream(12), 200, { video: Math.log(3) });
  const bare = posts.filter(({ format }) => format !== "link");
  const found = new Map(whatWorks(bare).map(each => [each.id, each]));
  const of = (is: (format: string) => boolean) => bare.filter(({ format }) => is(format)).length;
  expect(found.get("format:video")).toMatchObject({
    versus: "formats",
    withTrait: of(f => f === "video"),
    without: of(f => f !== "video"),
  });
  expect(found.get("format:video:image")).toMatchObject({ versus: "image", without: of(f => f === "image") });
  expect(found.get("format:video:link")).toMatchObject({ without: 0 });
  const all = new Map(whatWorks(posts).map(each => [each.id, each]));
  expect(all.get("format:video")!.without).toBe(of(f => f !== "video"));
});

test("outside evidence is used where its interval tells it from none, and said to be weak where not", () => {
  const found = new Map(whatWorks(simulated(stream(13), 60, {})).map(each => [each.id, each]));
  const evidenceOf = (id: string) => found.get(id)?.evidence;
  expect(["link", "length", "short-opening", "first-person"].map(evidenceOf)).toEqual(["used", "used", "used", "used"]);
  expect(["closing-question", "emoji", "hashtags", "format:video:image"].map(evidenceOf)).toEqual([
    "weak",
    "weak",
    "weak",
    "weak",
  ]);
  expect(["weekend", "gap", "format:document"].map(evidenceOf)).toEqual(["none", "none", "none"]);
  const asked = new Set<string>(questionsOf([]).flatMap(({ pooled: id }) => id ?? []));
  expect(Object.keys(pooled).filter(id => !asked.has(id))).toEqual([]);
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

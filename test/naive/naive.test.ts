import { expect, test } from "vitest";
import { rate, scoreOf } from "./arithmetic.ts";
import {
  A,
  at,
  audit,
  comment,
  connection,
  endorsement,
  invitation,
  message,
  origins,
  post,
  recommendation,
  search,
  words,
} from "./build.ts";
import { clockOf } from "./clock.ts";
import { targetAt } from "./scene.ts";
import { directorAndAbove, titleOf } from "./tables.ts";
import { countWords, foldName, phraseIn, tokensOf } from "./words.ts";

/** The "Ex." lines of the rules, as far as a ledger and this implementation can show them. */
const range = (n: number) => [...Array(n).keys()];
const weeks = range(104);

test("rules 1: days, names, words, phrases, titles", () => {
  expect(clockOf("Europe/Vienna").day(Date.UTC(2026, 2, 8, 23, 30) / 1000)).toBe(Date.UTC(2026, 2, 9) / 86_400_000);
  expect(clockOf("UTC").end(A)).toBe((A + 1) * 86_400);
  expect(foldName("Dr. Anna-Lena Müller, PhD")).toBe("anna lena muller");
  expect(countWords("Don't miss it: 3 e-mail tips 👉 https://x.example #sales")).toBe(7);
  expect(countWords("漢".repeat(62))).toBe(12);
  expect(phraseIn("Vertrieb", tokensOf("Vertriebs-Tipps"))).toBe(true);
  expect(phraseIn("sales", tokensOf("Salesforce"))).toBe(false);
  expect(phraseIn("C++", tokensOf("C"))).toBe(false);
  expect(directorAndAbove("Freelance writer", "Acme")).toBe(false);
  expect(directorAndAbove("Freelance CMO", "Acme")).toBe(false);
  expect(titleOf("Freelance CMO").level).toBe(10);
  expect(directorAndAbove("Founder & CEO", "Acme")).toBe(true);
  expect(directorAndAbove("Former VP Sales", "Acme")).toBe(false);
  expect(directorAndAbove("Product Owner", "Acme")).toBe(false);
  expect(titleOf("Product Owner").level).toBe(4);
});

test("rules 2: curves and rates", () => {
  const b5 = { kind: "count" as const, m: 0.5, p: 3 };
  for (const [x, s] of [
    [0.25, 0.299432],
    [0.5, 0.5],
    [3, 0.9],
    [4.5, 0.95],
    [6, 1],
  ] as const)
    expect(scoreOf(b5, x)).toBeCloseTo(s, 6);
  const half = { kind: "ratio" as const, m: 0.35, p: 0.65 };
  for (const [x, s] of [
    [0.175, 0.25],
    [0.5, 0.7],
    [0.65, 0.9],
    [0.8, 0.942857],
    [1, 1],
  ] as const)
    expect(scoreOf(half, x)).toBeCloseTo(s, 6);
  expect(rate([3, 0, 1, 0, 2], j => j < 5).x).toBeCloseTo(1.284745, 6);
  const young = range(5).flatMap(j => range([3, 0, 1, 0, 2][j] ?? 0).map(i => connection(j * 7, `P ${j}${i}`)));
  const found = audit("P6", young, { from: A - 34 });
  expect(found.value).toBeCloseTo(1.284745, 6);
  expect(found.g).toBeCloseTo(5 / 13, 12);
});

test("rules 2.5 and 9.3: bucket 0 that is not whole leaves sum and divisor", () => {
  const rows = weeks.flatMap(j => [comment(at(7 * j + 4), words(20, `a${j}`)), comment(at(7 * j + 5), words(20, `b${j}`))]);
  const found = audit("E1", rows, { to: A - 4 });
  expect(found.value).toBeCloseTo(2, 12);
  expect(found.g).toBe(1);
});

test("rules 2.11, P5: ten invitations of 25 days ago, four accepted", () => {
  const sent = range(10).map(i => invitation(at(25, 3600 * i), `P ${i}`, true));
  const found = audit("P5", [...sent, ...range(4).map(i => connection(20, `P ${i}`))]);
  expect(found.value).toBeCloseTo(0.343965, 6);
  expect(found.g).toBeCloseTo(0.439645, 6);
  expect(found.score).toBeCloseTo(0.491378, 6);
});

test("rules P5.4: open invitations only", () => {
  const sent = range(25).map(i => invitation(at(30, 1200 * i), `P ${i}`, true));
  expect(audit("P5", [...sent, ...range(9).map(i => connection(20, `Q ${i}`))]).status).toBe("no-data");
  expect(audit("P5", [...sent, ...range(3).map(i => connection(20, `Q ${i}`))]).status).toBe("measured");
});

test("rules B3 to B6", () => {
  const skills = { skills: [{ origins: [], name: "Sales" }, ...range(9).map(i => ({ origins: [], name: `Skill ${i}` }))] };
  const rows = [
    endorsement(at(365), "Ann A", false, "Sales"),
    endorsement(at(0), "Ben B", false, "Skill 8"),
    endorsement(at(730), "Cid C", false, "Skill 8"),
    endorsement(at(730, 50_000), "Cid C", true, "Any"),
  ];
  expect(audit("B3", rows, { snapshot: skills }).score).toBeCloseTo(0.113584, 6);
  const letters = [
    recommendation(at(0), "A", false, 40),
    recommendation(at(1095), "B", false, 40),
    recommendation(at(365), "C", false, 20),
  ];
  expect(audit("B4", letters).score).toBeCloseTo(0.733936, 6);
  const article = post(at(6), words(20, "a"), { sharedUrl: "https://www.linkedin.com/pulse/mine" });
  const repost = { kind: "repost" as const, origins, at: at(5), target: targetAt("activity", "5") };
  const reshare = post(at(2), words(20, "d"), { sharedUrl: "https://www.linkedin.com/feed/update/urn:li:activity:7" });
  const file = { kind: "article" as const, origins, slug: "mine" };
  const five = [article, post(at(6, 9), words(20, "b")), post(at(5, 9), words(20, "c")), repost, reshare, file];
  expect(audit("B5", five).value).toBeCloseTo(0.510333, 6);
  expect(audit("B5", five).score).toBeCloseTo(0.506271, 6);
  const two = weeks.flatMap(j => [post(at(7 * j), words(20, `x${j}`)), post(at(7 * j + 2), words(20, `y${j}`))]);
  expect(audit("B5", two).se).toBeCloseTo(0.454194, 6);
  expect(audit("B5", two).error).toBeCloseTo(0.036372, 6);
  expect(
    audit(
      "B6",
      range(8).map(j => post(at(7 * j), words(20, `x${j}`))),
    ).score,
  ).toBeCloseTo(0.780342, 6);
  const young = audit(
    "B6",
    range(3).map(j => post(at(7 * j), words(20, `x${j}`))),
    { from: A - 34 },
  );
  expect([young.score, young.g]).toEqual([expect.closeTo(0.766667, 6), expect.closeTo(5 / 13, 9)]);
});

const day = (ago: number, impressions: number, engagements: number) => ({
  kind: "daily-figures" as const,
  origins,
  on: A - ago,
  impressions,
  engagements,
});
const followers = (total: number) => ({ kind: "follower-total" as const, origins, on: A, total });
const workbook = { kinds: ["Profile", "Shares", "workbook daily", "workbook followers"] as const };

test("rules B7, B8, E5", () => {
  const kinds = { kinds: [...workbook.kinds] };
  const ten = range(10).map(i => post(at(0, 100 * i), words(20, `p${i}`)));
  const seven = (f: number) => audit("B7", [...ten, day(3, 4000, 0), followers(f)], kinds);
  expect(seven(1000).value).toBeCloseTo(1.532567, 6);
  expect(seven(1000).score).toBeCloseTo(0.663, 6);
  expect(seven(3000).value).toBeCloseTo(0.810381, 6);
  const pair = [post(at(0), words(20, "a")), post(at(8), words(20, "b")), day(0, 1000, 0), followers(1000)];
  expect(audit("B7", pair, kinds).value).toBeCloseTo(2.07029, 6);
  const gained = weeks.map(j => ({ kind: "new-followers" as const, origins, on: A - 7 * j, count: 15 }));
  const asked = weeks.flatMap(j => [invitation(at(7 * j), `P ${j}`, false), invitation(at(7 * j + 1), `Q ${j}`, false)]);
  expect(audit("B8", [...gained, ...asked], { kinds: [...workbook.kinds, "Invitations"] }).score).toBeCloseTo(0.856206, 6);
  expect(audit("E5", [...ten, day(3, 1000, 42), followers(5000)], kinds).value).toBeCloseTo(0.5, 9);
});

test("rules B9: 20 text, 6 image, 6 link", () => {
  const rows = range(32).flatMap(i => {
    const time = at(i * 4);
    const text = words(8, `p${i}`);
    if (i < 20) return [post(time, text)];
    if (i < 26) return [post(time, text), { kind: "media" as const, origins, at: time - 600, what: "feed image" }];
    return [post(time, text, { sharedUrl: "https://a.example" })];
  });
  expect(audit("B9", rows).value).toBeCloseTo(2.828427, 6);
  expect(audit("B9", rows).score).toBeCloseTo(0.883648, 6);
  expect(audit("B9", rows.slice(0, 20)).score).toBeCloseTo(0.274873, 6);
});

test("rules P1 to P8", () => {
  const four = weeks.flatMap(j => range(4).map(i => search(at(7 * j, 1000 * i))));
  expect(audit("P1", four).score).toBeCloseTo(0.582535, 6);
  const twoDays = weeks.flatMap(j => [search(at(7 * j)), search(at(7 * j + 1))]);
  expect(audit("P2", twoDays).score).toBeCloseTo(0.568571, 6);
  const title = (fit: boolean | null) => (fit === null ? "" : fit ? "Head of Sales" : "Junior Buyer");
  const new12 = range(12).map(i => connection(1, `P ${i}`, title(i < 6 ? true : i < 10 ? false : null)));
  expect([audit("P3", new12).score, audit("P3", new12).g]).toEqual([expect.closeTo(0.5, 9), 0.5]);
  const keys = [connection(1, "P 1", "CEO"), connection(2, "P 2", "CEO"), ...range(3).map(i => connection(300, `Q ${i}`, "CEO"))];
  const talks = range(3).flatMap(i => [message(at(3, i), `Q ${i}`, true), message(at(2, i), `Q ${i}`, false)]);
  expect(audit("P4", [...keys, ...talks]).score).toBeCloseTo(0.400525, 6);
  expect(
    audit(
      "P6",
      weeks.flatMap(j => range(3).map(i => connection(7 * j, `P ${j} ${i}`))),
    ).score,
  ).toBeCloseTo(0.634958, 6);
  const groups = ["Head of Sales", "Junior Buyer", "Software Engineer", "CFO", "Nurse"];
  const stock = groups.flatMap((name, k) => range([40, 20, 20, 10, 10][k] ?? 0).map(i => connection(900, `S ${k} ${i}`, name)));
  expect(audit("P7", stock).value).toBeCloseTo(4.352753, 6);
  expect([audit("P7", stock).score, audit("P7", stock).g]).toEqual([expect.closeTo(0.426575, 6), expect.closeTo(100 / 150, 9)]);
  const companies = range(17).map(i => `Firm ${"abcdefghijklmnopq"[i]}`);
  const target = { functions: [], levels: [], companies: companies.slice(0, 12), industries: [], regions: [], people: [] };
  const follows = companies.map((name, i) => ({
    kind: "follow" as const,
    origins,
    at: at(i < 12 ? 1 : 8, i),
    what: "company" as const,
    name,
    status: "",
  }));
  expect(audit("P8", follows, { settings: { target } }).score).toBeCloseTo(0.629416, 6);
});

test("rules B1.4 and B2", () => {
  const full = { origins: [], headline: words(6), summary: words(40), industry: "Retail", location: "Graz", websites: true };
  const work = { origins: [], company: "Acme", title: "Head of Sales", description: words(30), start: A - 3650, end: null };
  const earlier = { ...work, company: "Beispiel", end: A - 3000 };
  const three = ["Sales", "Pricing", "Hiring"].map(name => ({ origins: [], name }));
  const snapshot = { profile: full, positions: [work, earlier], education: [{ origins: [], school: "School" }], skills: three };
  const one = audit("B1", [], { snapshot });
  expect([one.value, one.g]).toEqual([expect.closeTo(0.831707, 6), 0.82]);
  const plain = { ...full, headline: "Head of Sales at Acme", summary: "" };
  // (1) 5 words, (3) function Sales; (2), (4), (5), (6) fail, (7) "Sales" alone fails; no posts, so (8) has no data.
  const clear = audit("B2", [], { snapshot: { ...snapshot, profile: plain } });
  expect([clear.value, clear.g]).toEqual([2 / 7, 7 / 8]);
});

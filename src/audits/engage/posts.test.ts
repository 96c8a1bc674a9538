import { expect, test } from "vitest";
import { comment, connection, day, person, plus, post, target, words } from "../../../test/make-ledger.ts";
import { run } from "../../../test/run-audit.ts";
import type { Activity, ActivityOf } from "../../core/activity.ts";
import type { Settings } from "../../core/settings.ts";
import type { SourceId } from "../../core/source.ts";
import { d13 } from "../../core/weights.ts";
import { conversations } from "./conversations.ts";
import { insightsShared } from "./insights-shared.ts";
import { repliesGiven } from "./replies-given.ts";
import { responseRate } from "./response-rate.ts";
import { targetResonance } from "./target-resonance.ts";

const asOf = "2026-03-15"; // a Sunday
const given = { from: "2020-01-01", to: asOf };
const withFiles = (...files: readonly SourceId[]) => ({
  ...given,
  files: ["Shares", "Comments", "Connections", ...files] as const,
});
const range = (n: number): number[] => Array.from({ length: n }, (_, i) => i);
const sum13 = d13.reduce((sum, w) => sum + w, 0);
/** So many seconds after noon, some days ago. */
const time = (ago: number, seconds = 0): string =>
  new Date(Date.parse(`${plus(asOf, -ago)}T12:00:00Z`) + seconds * 1000).toISOString().slice(0, 19);
const on = (ago: number): number => day(asOf) - ago;

test("E3: 40 words and something to take away, one a day (rules E3.1)", () => {
  const amount = (...rows: Activity[]) => run(insightsShared, rows, given).value * sum13;
  const long = post(time(1), `${words(41, "a")} https://lnkd.in/x`, { id: "500" });
  expect(amount(long)).toBeCloseTo(1, 12);
  expect(amount(post(time(1), `${words(39, "a")} https://lnkd.in/x`))).toBe(0);
  expect(amount(post(time(1), words(60, "a")))).toBe(0);
  expect(amount(long, post(time(1, 3600), `${words(41, "b")} https://lnkd.in/y`))).toBeCloseTo(1, 12);
  const link = { sharedUrl: "https://example.org/a" };
  expect(amount(post(time(1), words(41, "a"), link), post(time(3), words(41, "b"), link))).toBeCloseTo(2, 12);
  const reshare = (urn: string, n: number) =>
    post(time(0), words(n, "c"), { sharedUrl: `https://www.linkedin.com/feed/update/urn:li:${urn}` });
  expect(amount(long, reshare("share:500", 60))).toBeCloseTo(1, 12);
  expect(amount(reshare("activity:9", 25))).toBeCloseTo(1, 12);
  expect(amount(reshare("activity:9", 24))).toBe(0);
  const poll = post(time(1), words(41, "p"), { id: "600", urn: "ugcPost" });
  expect(run(insightsShared, [poll], { ...given, settings: { formats: { "600": "poll" } } }).value).toBeCloseTo(1 / sum13, 12);
});

test("E3: three postings that differ by the town are 1, 1/2 and 1/3 (rules 2, G3.4)", () => {
  const job = (town: string) =>
    `${words(35, "job")} wir suchen ab sofort eine kollegin für den vertrieb in ${town} https://a.example/x`;
  const rows = ["graz", "linz", "wien"].map((town, i) => post(time(6 - 2 * i), job(town)));
  expect(run(insightsShared, rows, given).value).toBeCloseTo((1 + 1 / 2 + 1 / 3) / sum13, 12);
});

const shown = (ago: number, impressions: number, engagements: number): Activity => {
  return { kind: "daily-figures", origins: [], on: on(ago), impressions, engagements };
};
const followers = (total: number): Activity => ({
  kind: "follower-total",
  origins: [{ import: 0, file: "workbook", line: 1 }],
  on: on(0),
  total,
});

test("E5: 42 engagements on 1,000 impressions at 5,000 followers are half of the usual (rules 2, W)", () => {
  const own = range(3).map(i => post(time(3 * i), words(20, `own ${i}`)));
  const rows = [...own, shown(3, 1000, 42), followers(5000)];
  const { value, g } = run(responseRate, rows, withFiles("workbook daily", "workbook followers"));
  expect([value, g]).toEqual([expect.closeTo(0.5, 12), 3 / 7]);
  expect(run(responseRate, [shown(3, 1000, 42)], withFiles("workbook daily")).status).toBe("not-applicable");
});

type Figures = Partial<ActivityOf<"post-figures">>;
const figures = (id: string, more: Figures): Activity => {
  const none = { published: null, impressions: null, engagements: null, reactions: null, comments: null, reposts: null };
  return { kind: "post-figures", origins: [], on: on(0), post: target(`share:${id}`), form: "single", ...none, ...more };
};

test("E5: figures of single posts, with and without impressions (rules E5.1, E5.2)", () => {
  const own = [post(time(10), words(20, "one"), { id: "1" }), post(time(11), words(20, "two"), { id: "2" })];
  const files = withFiles("post figures", "workbook followers");
  const seen = [figures("1", { impressions: 1000, reactions: 50, comments: 6 }), figures("2", { impressions: 500, reposts: 28 })];
  const full = run(responseRate, [...own, ...seen, followers(5000)], files);
  expect([full.value, full.g]).toEqual([expect.closeTo(84 / 1500 / 0.056, 12), 2 / 6]);
  const counts = [figures("1", { reactions: 50, comments: 6 }), figures("2", { reposts: 28 })];
  const usual = 0.056 * 261 * 5 ** 0.58;
  expect(run(responseRate, [...own, ...counts, followers(5000)], files).value).toBeCloseTo(42 / usual, 12);
  const young = [post(time(2), words(20, "new"), { id: "3" }), figures("3", { impressions: 100, reactions: 90 })];
  expect(run(responseRate, [...young, followers(5000)], files).status).toBe("not-applicable");
});

test("E6: the median of comments by others (rules E6.1)", () => {
  const own = [0, 1, 5, 8].map((n, i) => post(time(10 + i), words(20, `post ${n}`), { id: `8${n}` }));
  const counts = [0, 1, 5, 8].map(n => figures(`8${n}`, { comments: n }));
  const files = withFiles("post figures");
  const { value, g, se } = run(conversations, [...own, ...counts], files);
  expect([value, g, se]).toEqual([3, 0.5, expect.closeTo(0.9, 12)]);
  // Two of the five were the member's own.
  const answers = range(2).map(i => comment(time(9, i), "share:85", `thanks ${i}`));
  expect(run(conversations, [...own, ...counts, ...answers], files).value).toBe(2);
});

test("E7: presence in own threads between five minutes and two days (rules E7)", () => {
  const waits = [120, 360, 47 * 3600, 49 * 3600, null, 120];
  const rows = waits.flatMap((wait, i) => {
    const ago = i === 5 ? 1 : 10 + i;
    const own = post(time(ago), words(20, `thread ${i}`), { id: `7${i}` });
    return wait === null ? [own] : [own, comment(time(ago, wait), `share:7${i}`, "thanks")];
  });
  const { value, score, facts } = run(repliesGiven, rows, given);
  expect([value, score]).toEqual([expect.closeTo(0.4, 12), expect.closeTo(0.5, 12)]);
  expect(facts).toMatchObject({ cases: 5, success: 2, form: "presence" });
  const silent = figures("74", { comments: 0 });
  expect(run(repliesGiven, [...rows, silent], given).facts).toMatchObject({ cases: 4, success: 2 });
});

const got = (at: string, id: string, name: string, more: Partial<ActivityOf<"received-comment">> = {}): Activity => ({
  kind: "received-comment",
  origins: [],
  at: Date.parse(`${at}Z`) / 1000,
  post: target("share:1"),
  author: person(name),
  id,
  parent: null,
  ...more,
});

test("E7: where received comments are known, each wants an answer within a day (rules E7.1)", () => {
  const files = withFiles("received comments");
  const own = post(time(20), words(20, "own"), { id: "1" });
  const named = [got(time(20, 60), "11", "Anna Test"), got(time(20, 120), "12", "Ben Test"), got(time(19), "13", "Cora Test")];
  const reply = comment(time(20, 3600), "share:1#12", "thanks");
  const late = comment(time(17), "share:1#13", "thanks");
  const { value, facts } = run(repliesGiven, [own, ...named, reply, late], files);
  expect([value, facts.form]).toEqual([expect.closeTo((2 + 1) / (5 + 3), 12), "answers"]);
  // Without parents the oldest open comment is the one answered; comments after a week, or of today, are no cases.
  const open = [own, ...named, comment(time(20, 3600), "share:1", "thanks"), comment(time(20, 7200), "share:1", "thanks")];
  const more = [got(time(12), "14", "Dora Test"), got(time(0), "15", "Eva Test")];
  expect(run(repliesGiven, [...open, ...more], files).value).toBeCloseTo((2 + 2) / (5 + 3), 12);
});

test("E9: the best dimension of the sheet (rules E9.2)", () => {
  const line = (dimension: "Seniority" | "Industry", value: string, share: number): Activity => ({
    kind: "audience-share",
    origins: [],
    on: on(0),
    first: on(89),
    last: on(0),
    content: false,
    dimension,
    value,
    share,
  });
  const levels = (
    [
      ["Director", 0.12],
      ["VP", 0.04],
      ["CXO", 0.005],
      ["Senior", 0.4],
    ] as const
  ).map(([value, share]) => line("Seniority", value, share));
  const files = withFiles("workbook audience");
  expect(run(targetResonance, levels, files)).toMatchObject({ value: expect.closeTo(0.165, 12), g: 0.5, se: 0 });
  // The sheet of a year that ends on the same day is not added to it.
  const year = levels.map(row => ({ ...row, first: on(364) }));
  expect(run(targetResonance, [...levels, ...year], files).value).toBeCloseTo(0.165, 12);
  const target = { functions: [], levels: [], companies: [], industries: [34], regions: [], people: [] };
  const settings: Settings = { target };
  const both = run(targetResonance, [...levels, line("Industry", "Food and Beverage Services", 0.21)], { ...files, settings });
  expect([both.value, both.score]).toEqual([0.21, expect.closeTo(0.35, 12)]);
  // Valid from 28 days after its first day to 14 days after its last (E9.3).
  expect(run(targetResonance, levels, files, plus(asOf, -62)).status).toBe("no-data");
  expect(run(targetResonance, levels, files, plus(asOf, -61)).facts.assumed).toBe(true);
  expect(run(targetResonance, levels, files, plus(asOf, 14)).status).toBe("measured");
  expect(run(targetResonance, levels, files, plus(asOf, 15)).status).toBe("no-data");
});

test("E9: people who reacted, those of unknown title on neither side (rules E9.1)", () => {
  const own = post(time(20), words(20, "own"), { id: "1" });
  const known = (name: string, title: string) => connection(plus(asOf, -300), name, { title, company: "Acme" });
  const rows = [
    own,
    known("Anna Test", "VP Sales"),
    known("Ben Test", "Junior Buyer"),
    known("Cora Test", ""),
    ...["Anna Test", "Ben Test", "Cora Test", "Dora Test"].map((name, i) => got(time(19, i), `2${i}`, name)),
  ];
  const { value, g } = run(targetResonance, rows, withFiles("received people", "received comments"));
  expect([value, g]).toEqual([expect.closeTo((3 + 1) / 12, 12), expect.closeTo(2 / 12, 12)]);
});

test("G4: a pod of three quarters takes a quarter off (rules 2, G4.1)", () => {
  const own = range(4).map(i => post(time(20 + i), words(20, `own ${i}`), { id: `${1 + i}` }));
  const counts = range(4).map(i => figures(`${1 + i}`, { comments: 4 }));
  const pod = ["Anna Test", "Ben Test", "Cora Test"];
  const podComments = pod.flatMap((name, p) =>
    range(3).map(i => got(time(20 + i, 600 + p), `p${p}${i}`, name, { post: target(`share:${1 + i}`) })),
  );
  const others = range(3).map(i => got(time(20, 900 + i), `o${i}`, `Other ${i}`));
  const back = pod.flatMap((name, p) =>
    range(3).map(i =>
      comment(time(20 + i, 1200 + p), `activity:9${p}${i}`, words(20, `back ${p}${i}`), { author: person(name) }),
    ),
  );
  const files = withFiles("post figures", "received comments");
  expect(run(conversations, [...own, ...counts, ...podComments, ...others, ...back], files).value).toBeCloseTo(3, 12);
  expect(run(conversations, [...own, ...counts, ...podComments, ...others, ...back.slice(0, 8)], files).value).toBeCloseTo(4, 12);
  // Under ten comments there is nothing to judge.
  const few = [...own, ...counts, ...podComments, ...back];
  expect(run(conversations, few, files).value).toBe(4);
});

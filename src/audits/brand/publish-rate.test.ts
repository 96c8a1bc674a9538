import { expect, test } from "vitest";
import { day, invitation, type LedgerGiven, media, plus, post, repost, words } from "../../../test/make-ledger.ts";
import { run as runAudit } from "../../../test/run-audit.ts";
import type { Activity } from "../../core/activity.ts";
import { allGuards, noGuards } from "../../core/measure.ts";
import type { Audit } from "../audit.ts";
import { formatVariety } from "./format-variety.ts";
import { inboundInterest } from "./inbound-interest.ts";
import { publishRate } from "./publish-rate.ts";
import { publishSteady } from "./publish-steady.ts";

const asOf = "2026-03-15"; // a Sunday
const long = { from: "2020-01-01", to: asOf };
const run = (audit: Audit, activities: readonly Activity[], given: LedgerGiven = long, guards = allGuards) =>
  runAudit(audit, activities, given, asOf, guards);

test("B5: the largest of a day, articles more, reshares less (rules B5)", () => {
  const article = { sharedUrl: "https://www.linkedin.com/pulse/preise-im-mai-mara" };
  const file: Activity = { kind: "article", origins: [], slug: "preise-im-mai-mara" };
  const week = [
    post("2026-03-09T08:00:00", words(20, "article"), article),
    post("2026-03-09T12:00:00", words(20, "monday")),
    post("2026-03-10T08:00:00", words(20, "tuesday")),
    repost("2026-03-10T12:00:00", "activity:7300000000000000000"),
    post("2026-03-13T08:00:00", words(20, "friday"), { sharedUrl: "https://www.linkedin.com/feed/update/urn:li:activity:1" }),
    file,
  ];
  const { value, score } = run(publishRate, week);
  expect(value).toBeCloseTo(0.510333, 6);
  expect(score).toBeCloseTo(0.506271, 6);
  const raw = run(publishRate, week, long, noGuards);
  expect(raw.value).toBeCloseTo((1.5 + 1 + 1 + 0.1 + 0.5) / 5.878512787511018, 9);
});

test("B5: with 2 a week the standard error is that of the rules (2.19)", () => {
  const posts = Array.from({ length: 13 }, (_, j) => [
    post(plus(asOf, -7 * j), words(20, `eins${j}wort`)),
    post(plus(asOf, -7 * j - 2), words(20, `zwei${j}text`)),
  ]).flat();
  expect(run(publishRate, posts).se).toBeCloseTo(0.454194, 6);
});

test("2.7: an account of five weeks is judged by five weeks", () => {
  const counts = [3, 0, 1, 0, 2];
  const posts = counts.flatMap((n, j) =>
    Array.from({ length: n }, (_, i) => post(plus(asOf, -7 * j - i), words(20, `kurz${j}${i}x`))),
  );
  const { value, g } = run(publishRate, posts, { from: plus(asOf, -34), to: asOf });
  expect(value).toBeCloseTo(1.284745, 6);
  expect(g).toBe(5 / 13);
});

test("B6: weeks with a post over observed weeks (rules B6)", () => {
  const posts = Array.from({ length: 8 }, (_, j) => post(plus(asOf, -7 * j), words(20, `woche${j}b`)));
  expect(run(publishSteady, posts).score).toBeCloseTo(0.780342, 6);
  const three = run(publishSteady, posts.slice(0, 3), { from: plus(asOf, -34), to: asOf });
  expect([three.value, three.g]).toEqual([0.6, 5 / 13]);
  expect(three.score).toBeCloseTo(0.766667, 6);
});

test("B8: invitations and a tenth of new followers (rules B8)", () => {
  const weeks = Array.from({ length: 13 }, (_, j) => j);
  const invited = weeks.flatMap(j =>
    [0, 1].map(i => invitation(plus(asOf, -7 * j - i), "in", `Person ${"abcdefghijklm"[j]}${i}`)),
  );
  const followed = weeks.map(
    (j): Activity => ({
      kind: "new-followers",
      origins: [],
      on: Math.floor(Date.parse(plus(asOf, -7 * j)) / 86_400_000),
      count: 15,
    }),
  );
  const given = { ...long, files: ["Invitations", "workbook followers"] as const };
  const { value, score } = run(inboundInterest, [...invited, ...followed], given);
  expect(value).toBeCloseTo(3.5, 9);
  expect(score).toBeCloseTo(0.856206, 6);
});

test("B9: 20 texts, 6 pictures, 6 links are 2.83 formats (rules B9)", () => {
  const on = (i: number): string => `${plus(asOf, -i * 5)}T10:00:00`;
  const made = Array.from({ length: 32 }, (_, i) => {
    if (i < 20) return [post(on(i), words(20, `text${i}z`))];
    if (i < 26)
      return [media(`${plus(asOf, -i * 5)}T09:20:00`, "feed image"), post(on(i), words(20, `bild${i}z`), { urn: "ugcPost" })];
    return [post(on(i), words(20, `link${i}z`), { sharedUrl: "https://example.org/a" })];
  }).flat();
  const { value, score } = run(formatVariety, made);
  expect(value).toBeCloseTo(2.828427, 6);
  expect(score).toBeCloseTo(0.883648, 6);
  const one = run(formatVariety, made.slice(0, 3));
  expect([one.value, one.score]).toEqual([1, expect.closeTo(0.274873, 6)]);
});

test("a member who never posted has a true zero, one without the file has no data", () => {
  expect(run(publishRate, []).value).toBe(0);
  expect(run(publishRate, [], { ...long, files: ["Connections"] }).status).toBe("no-data");
});

test("B5: a post that two workbooks name by different ids is one (format 1.17)", () => {
  const listed = (type: "share" | "activity", ms: number): Activity => ({
    kind: "post-figures",
    origins: [],
    on: day(asOf),
    post: { type, id: String(BigInt(ms) << 22n), group: null, comment: null },
    published: day("2026-03-10"),
    form: "list",
    impressions: 10,
    engagements: 1,
    reactions: null,
    comments: null,
    reposts: null,
  });
  const given: LedgerGiven = { ...long, files: ["workbook posts"] };
  const noon = Date.UTC(2026, 2, 10, 12);
  const value = (rows: readonly Activity[]) => run(publishRate, rows, given, noGuards).value;
  const one = value([listed("share", noon)]);
  expect(value([listed("share", noon), listed("activity", noon + 2_000)])).toBe(one);
  expect(value([listed("share", noon), listed("activity", noon + 60_000)])).toBeCloseTo(2 * (one ?? 0), 12);
});

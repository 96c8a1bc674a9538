import { expect, test } from "vitest";
import { endorsement, momentOf, plus, position, post, recommendation, snapshot, timelineFor } from "../../../test/make-ledger.ts";
import { run as runAudit } from "../../../test/run-audit.ts";
import type { Activity } from "../../core/activity.ts";
import type { Snapshot } from "../../core/ledger.ts";
import type { Audit } from "../audit.ts";
import { clearChecks } from "../timeline/clear-checks.ts";
import { endorsers } from "./endorsers.ts";
import { profileClear } from "./profile-clear.ts";
import { profileComplete } from "./profile-complete.ts";
import { recommendations } from "./recommendations.ts";

const asOf = "2026-03-15";
const skill = (name: string) => ({ origins: [], name });
const text = (n: number): string => Array.from({ length: n }, (_, i) => `wort${i}`).join(" ");
const full = (more: Partial<Snapshot> & { headline?: string; summary?: string } = {}): Snapshot => {
  const made = snapshot(asOf, {
    headline: "Head of Sales at Acme",
    summary: text(60),
    education: [{ origins: [], school: "Example School" }],
    ...more,
  });
  return { ...made, profile: { ...made.profile!, industry: "Software", location: "Graz", websites: true } };
};
const start = Math.floor(Date.parse("2016-01-01") / 86_400_000);
const jobs = [
  position("Acme", "Head of Sales", { description: text(30), start: start + 1000 }),
  position("Beispiel AG", "Account Manager", { start, end: start + 999 }),
];
const run = (audit: Audit, snapshots: readonly Snapshot[], activities: readonly Activity[] = [], more = {}) =>
  runAudit(audit, activities, { from: "2010-01-01", to: asOf, snapshots, ...more });

test("B1: unknown parts leave both sides (rules B1)", () => {
  const { value, g } = run(profileComplete, [full({ positions: jobs, skills: [skill("A"), skill("B"), skill("C")] })]);
  expect(value).toBeCloseTo(0.831707, 6);
  expect(g).toBeCloseTo(0.82, 9);
});

test("B1: a bare profile is not a perfect one at full weight (decision 35)", () => {
  const bare = { ...full(), positions: null, education: null, skills: null, languages: null };
  const { g } = run(profileComplete, [bare], [], { files: ["Profile"] });
  expect(g).toBeCloseTo(0.33, 9);
});

test("B1: ticks win over every inference", () => {
  const snapshots = [full({ positions: jobs, skills: [skill("A"), skill("B"), skill("C")] })];
  const ticked = run(profileComplete, snapshots, [], { settings: { ticks: { photo: true, website: false } } });
  expect(ticked.g).toBeCloseTo(0.94, 9);
  expect(ticked.value).toBeCloseTo((68.2 + 12 - 3) / 94, 9);
});

test("B2: a headline that only repeats the job fails, but names a function (rules B2.2)", () => {
  const timeline = timelineFor([], {
    from: "2010-01-01",
    to: asOf,
    snapshots: [full({ positions: jobs, skills: [skill("Negotiation"), skill("CRM")] })],
  });
  const checks = new Map(
    timeline
      .fact(clearChecks)(momentOf(timeline, asOf))
      .map(check => [check.id, check.passes]),
  );
  expect(checks.get("headline-words")).toBe(true);
  expect(checks.get("headline-more")).toBe(false);
  expect(checks.get("headline-skill")).toBe(true);
  expect(checks.get("summary-length")).toBe(false);
  expect(checks.get("posts-topic")).toBeNull();
  expect(run(profileClear, [full({ positions: jobs, skills: [skill("Negotiation"), skill("CRM")] })]).g).toBe(7 / 8);
});

test("B2: the position's own words name the main skills, not where title and description meet (rules B2.2, check 7)", () => {
  const passes = (title: string, description: string): boolean | null => {
    const snapshots = [
      full({ positions: [position("Acme", title, { description })], skills: [skill("Sales Management"), skill("Pricing")] }),
    ];
    const timeline = timelineFor([], { from: "2010-01-01", to: asOf, snapshots });
    const checks = timeline.fact(clearChecks)(momentOf(timeline, asOf));
    return checks.find(check => check.id === "position-skills")!.passes;
  };
  expect(passes("Head of Sales Management", "Pricing")).toBe(true);
  expect(passes("Head of Sales", "Management. Pricing")).toBe(false);
  expect(passes("Head of Sales Management", "")).toBe(false);
});

test("B2: four checks with data are needed, the posts' topics are the last one (rules B2.1 to B2.3)", () => {
  const bare = { ...full(), positions: [], skills: null };
  expect(run(profileClear, [bare]).status).toBe("not-applicable");
  const known = full({ positions: jobs, skills: [skill("Pricing"), skill("CRM"), skill("Hiring"), skill("Sales")] });
  const topics = (...texts: string[]) => {
    const rows = texts.map((text_, i) => post(`${plus(asOf, -i)}T10:00:00`, text_));
    const timeline = timelineFor(rows, { from: "2010-01-01", to: asOf, snapshots: [known] });
    return timeline
      .fact(clearChecks)(momentOf(timeline, asOf))
      .find(check => check.id === "posts-topic")!.passes;
  };
  // Of four topics the three with most posts are asked; "Sales" alone stands in the headline.
  expect(topics("sales today", "sales tomorrow")).toBe(true);
  expect(topics("pricing one", "crm two", "hiring three", "sales four")).toBe(false);
  expect(topics("nothing of it")).toBe(false);
  expect(topics()).toBeNull();
});

test("B3: each person with the best, swapped ones half (rules B3)", () => {
  const snapshots = [full({ skills: [skill("Selling")] })];
  const rows = [
    endorsement(`${plus(asOf, -365)}T12:00:00`, false, "Anna Test"),
    endorsement(`${asOf}T12:00:00`, false, "Ben Test", { skill: "Other" }),
    endorsement(`${plus(asOf, -730)}T12:00:00`, false, "Cora Test", { skill: "Other" }),
    endorsement(`${plus(asOf, -729)}T12:00:00`, true, "Cora Test"),
  ];
  const { value, score } = run(endorsers, snapshots, rows);
  expect(value).toBeCloseTo(1.332107, 6);
  expect(score).toBeCloseTo(0.113584, 6);
});

test("B4: fresh and long ones count most (rules B4)", () => {
  const rows = [
    recommendation(asOf, false, "Anna Test"),
    recommendation(plus(asOf, -1095), false, "Ben Test"),
    recommendation(plus(asOf, -365), false, "Cora Test", { words: 20 }),
  ];
  const { value, score } = run(recommendations, [], rows);
  expect(value).toBeCloseTo(1.89685, 6);
  expect(score).toBeCloseTo(0.733936, 6);
});

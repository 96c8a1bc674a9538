import { expect, test } from "vitest";
import type { Activity } from "../../src/core/activity.ts";
import {
  A,
  at,
  comment,
  connection,
  endorsement,
  follow,
  invitation,
  ledgerOf,
  message,
  post,
  reaction,
  recommendation,
  search,
  words,
} from "./build.ts";
import { naiveScore } from "./naive.ts";
import { targetAt } from "./scene.ts";

/**
 * A handful of activities in a complete archive of two years and a day; every value worked out by hand.
 * q = 0.850667 (30 days), r = 0.922316 (60 days), s = 0.948078 (91 days); sums D13 = 5.878513.
 */
const D13 = 5.878512787511018;
const q = 2 ** (-7 / 30);
const r = 2 ** (-7 / 60);
const s = 2 ** (-7 / 91);

const profile = {
  origins: [],
  headline: "Head of Sales who helps teams with Pricing",
  summary: words(40),
  industry: "",
  location: "Graz",
  websites: true,
};
const position = {
  origins: [],
  company: "Own Works",
  title: "Head of Sales",
  description: words(30),
  start: A - 2000,
  end: null,
};
const skills = ["Sales", "Pricing", "Hiring", "CRM"].map(name => ({ origins: [], name }));
const own = post(at(8), `${words(40, "own")} pricing https://a.example/x`, { id: "500" });
const old = post(at(30), words(20, "old"), { id: "501", mediaUrl: "https://media.example/1" });

const past = ["Ann", "Ben", "Cid", "Dan", "Eva"].flatMap((name, i) => [
  message(at(400 + i), name, true),
  message(at(399 + i), name, false),
]);
const rows: Activity[] = [
  connection(400, "Ann", "CEO", "Acme"),
  connection(3, "Fay", "CEO", "Beispiel AG"),
  connection(25, "Gus", "Junior Buyer", "Acme"),
  invitation(at(30), "Gus", true), // accepted after 5 days
  invitation(at(40), "Hal", true), // not
  invitation(at(1), "Ida", false),
  follow(at(9), "company", "Pricing House"),
  search(at(1), "one"),
  search(at(1, 50_000), "one"),
  search(at(1, 60_000), null),
  endorsement(at(730), "Ann", false, "sales"),
  endorsement(at(10), "Ann", true, "CRM"),
  recommendation(at(0), "Ben", false, 29),
  own,
  old,
  comment(own.at + 600, "thanks", targetAt("share", "500")),
  comment(at(2), `${words(12, "c")} hiring`),
  comment(at(9), "nice"),
  reaction(at(2)),
  reaction(at(2, 50_000), targetAt("share", "500")), // an own post
  ...past,
  // Two talks of these weeks: an own opening with 3 changes, and a question of Ann's answered after 2 days.
  message(at(20), "Fay", true),
  message(at(19), "Fay", false),
  message(at(18), "Fay", true),
  { ...message(at(17), "Fay", false), attachment: true },
  message(at(6), "Ann", false),
  message(at(4), "Ann", true),
  message(at(1), "Zoe", true),
];

const score = naiveScore(
  ledgerOf(rows, {
    kinds: ["Profile", "Positions", "Education", "Skills", "Languages", "Connections", "messages"],
    snapshot: { profile, positions: [position], skills },
    settings: { ticks: { photo: true, banner: false } },
  }),
  A,
  "UTC",
);

const expected: Record<string, [value: number, g: number] | string> = {
  // headline 10, summary 14, location 3, own URL 3, skills 12 * 4/5, current 10, description 8, photo 12; known: all but featured 3.
  B1: [(10 + 14 + 3 + 3 + 9.6 + 10 + 8 + 12) / 97, 0.97],
  // (1) 8 words yes; (2) who helps teams with pricing: yes; (3) yes; (4) 40 words no; (5) no topic in front: no; (6) no;
  // (7) "Sales" alone of three: no; (8) Pricing leads in posts and is in the headline: yes.
  B2: [4 / 8, 1],
  B3: [0.5, 1], // main skill, 730 days old
  B4: [0.5, 1], // under 30 words
  B5: [(q + q ** 4) / D13, 1], // days 8 (j 1) and 30 (j 4), each 1
  B6: [2 / 13, 1],
  B7: "no-data",
  B8: [1 / D13, 1],
  // One link-free share row that only carries an outside link in its text: text; the other has a MediaUrl: unknown.
  B9: [1, 2 / 6],
  P1: [2 / D13, 1],
  // Days: 1 (search, opening), 9 (follow), 20 (opening), 30 and 40 (invitations): j 0, 1, 2, 4, 5.
  P2: [(1 + q + q ** 2 + q ** 4 + q ** 5) / 7 / D13, 1],
  // Own function Sales, levels director and above: Fay fits (j 0), Gus does not (j 3).
  P3: [(4 + 1) / (10 + 1 + r ** 3), (1 + r ** 3) / (11 + r ** 3)],
  // Fay new in j 0; first exchange of Fay on day 19 (j 2) half; Ann's lies 399 days back.
  P4: [(1 + 0.5 * q ** 2) / D13, 1],
  P5: [(3 + r ** 4) / (10 + r ** 4 + r ** 5), (r ** 4 + r ** 5) / (10 + r ** 4 + r ** 5)],
  P6: [(1 + q ** 3) / D13, 1],
  // CEO is Entrepreneurship, band 4, twice; Junior Buyer is Purchasing, band 1.
  P7: [Math.exp(-(2 / 3) * Math.log(2 / 3) - (1 / 3) * Math.log(1 / 3)), 3 / 53],
  P8: [s, 1], // the topic "Pricing" is in the name: 1, in j 1
  E1: [1 / D13, 1],
  E2: [1 / D13, 1],
  E3: [q / D13, 1],
  E4: [(3 + 1) / (10 + 1 + r), (1 + r) / (11 + r)],
  E5: "no-data",
  E6: "no-data",
  E7: [(2 + 1) / (5 + 2), 2 / 7], // 10 minutes after one post, never after the other
  E8: [(4 + q + 1) / (10 + q + q ** 4 + 1), (q + q ** 4 + 1) / (10 + q + q ** 4 + 1)],
  E9: "no-data",
  R1: [3, 1],
  R2: [q ** 2 + 1, 1], // Fay last on day 17 (j 2), Ann on day 4 (j 0)
  // Ripe: Fay's talk (j 2), 3 changes. Ann's own message of day 4 is not; the old talks lie before 26 weeks.
  R3: [(2 + r ** 2) / (8 + r ** 2), r ** 2 / (8 + r ** 2)],
  R4: [(2 + r ** 2) / (10 + r ** 2), r ** 2 / (10 + r ** 2)],
  R5: [(3 + 1) / (6 + 1), 1 / 7],
  // Received recommendation 2 (j 0), endorsement given 0.5 (day 10, j 1).
  R6: [2 + 0.5 * s, 1],
  R7: [1, 1], // Fay: an attachment
  R8: [(3 + 1) / (10 + 5), 5 / 15], // of five old ties Ann wrote
  R9: [(3 + r ** 2 + 1) / (4 + r ** 2 + 1), (r ** 2 + 1) / (5 + r ** 2)],
};

test("a micro archive, worked out by hand: value and g of every audit", () => {
  for (const one of score.audits) {
    const hand = expected[one.code];
    const found = one.status === "measured" ? [one.value, one.g] : one.status;
    const near = Array.isArray(hand) ? hand.map(n => expect.closeTo(n, 9)) : hand;
    expect({ code: one.code, found }).toEqual({ code: one.code, found: near });
  }
});

test("its pillars and index", () => {
  const weight = (code: string, points: number) => points * (score.audits.find(one => one.code === code)?.g ?? 0);
  const support = weight("R1", 16) + weight("R2", 20) + weight("R3", 11) + weight("R4", 11) + weight("R5", 9);
  const rest = weight("R6", 10) + weight("R7", 7) + weight("R8", 10) + weight("R9", 6);
  expect(score.pillars.map(pillar => pillar.coverage)).toEqual([0.88, 1, 0.6, 1]);
  expect(score.pillars[3]?.support).toBeCloseTo((support + rest) / 100, 12);
  const points = score.pillars.map(pillar => pillar.points ?? 0);
  expect(score.index.value).toBeCloseTo((points[0] ?? 0) + (points[1] ?? 0) + (points[2] ?? 0) + (points[3] ?? 0), 12);
  expect((score.index.high - score.index.low) / 2).toBeGreaterThanOrEqual(1);
});

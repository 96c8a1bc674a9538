import { expect, test } from "vitest";
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
  reaction,
  recommendation,
  words,
} from "./build.ts";
import { ownText } from "./cast.ts";
import { alike } from "./copies.ts";
import { targetAt } from "./scene.ts";

/** The "Ex." lines of part 2 of the rules: engage, relationships, guards. */
const range = (n: number) => [...Array(n).keys()];
const weeks = range(104);

test("rules E1 to E7", () => {
  const ten = range(10).map(i => comment(at(1, 1000 * i), words(20, `c${i}`)));
  expect(audit("E1", ten).score).toBeCloseTo(0.3155006, 6);
  expect(
    audit(
      "E1",
      weeks.map(j => comment(at(7 * j), words(20, `c${j}`))),
    ).score,
  ).toBeCloseTo(0.18245, 6);
  const e3 = (rows: ReturnType<typeof post>[]) => (audit("E3", rows).value ?? 0) * 5.878512787511018;
  const long = post(at(1), `${words(41)} https://lnkd.in/x`);
  expect(e3([long])).toBeCloseTo(1, 9);
  expect(e3([post(at(1), `${words(39)} https://lnkd.in/x`)])).toBe(0);
  expect(e3([long, post(at(1, 80_000), `${words(41, "z")} https://lnkd.in/y`)])).toBeCloseTo(1, 9);
  const again = post(at(0), words(60, "q"), { sharedUrl: `https://www.linkedin.com/feed/update/urn:li:share:${long.id}` });
  expect(e3([long, again])).toBeCloseTo(1, 9);
  const base = words(20, "base");
  const eight = ["k1", "k2", "k3"].map((mark, i) => comment(at(2, i), words(20, mark)));
  const copies = [
    comment(at(2, 10), base),
    comment(at(2, 11), base.replace(/^\w+/u, "other")),
    comment(at(2, 12), words(20, "k1")),
  ];
  const short = range(4).map(i => comment(at(1, i), words(4, `s${i}`)));
  // Four long ones, a near copy (1/2) and an exact one (1/2) of them, four short.
  const quality = audit("E4", [...eight, ...copies, ...short].slice(0, 10));
  expect(quality.value).toBeCloseTo((3 + 4 + 0.5 + 0.5) / 20, 9);
  const threads = [120, 360, 47 * 3600, 49 * 3600, null, 120].map((wait, i) => {
    const one = post(i === 5 ? at(1) : at(10 + i), words(20, `t${i}`), { id: `9${i}` });
    return wait === null ? [one] : [one, comment(one.at + wait, "thanks", targetAt("share", one.id))];
  });
  const own = audit("E7", threads.flat());
  expect([own.value, own.score]).toEqual([expect.closeTo(0.4, 9), expect.closeTo(0.5, 9)]);
});

test("rules 2 E6, E9", () => {
  const posts = [0, 1, 5, 8].map((n, i) => post(at(10 + i), words(20, `p${i}`), { id: `8${n}` }));
  const figures = [0, 1, 5, 8].map(comments => ({
    kind: "post-figures" as const,
    origins,
    on: A,
    post: targetAt("share", `8${comments}`),
    published: null,
    form: "single" as const,
    impressions: null,
    engagements: null,
    reactions: null,
    comments,
    reposts: null,
  }));
  expect(audit("E6", [...posts, ...figures], { kinds: ["Profile", "Shares", "post figures"] }).value).toBe(3);
  const sheet = { kind: "audience-share" as const, origins, on: A, first: A - 89, last: A, content: false };
  const lines = [
    ["Director", 0.12],
    ["VP", 0.04],
    ["CXO", 0.005],
    ["Senior", 0.4],
  ] as const;
  const industry = [{ ...sheet, dimension: "Industry" as const, value: "Food and Beverage Services", share: 0.21 }];
  const seniority = lines.map(([value, share]) => ({ ...sheet, dimension: "Seniority" as const, value, share }));
  const target = { functions: [], levels: [6, 7, 8, 9, 10], companies: [], industries: [34], regions: [], people: [] };
  const found = audit("E9", [...seniority, ...industry], { settings: { target } });
  expect([found.value, found.score, found.g]).toEqual([0.21, expect.closeTo(0.35, 9), 0.5]);
  expect(audit("E9", seniority, { settings: { target } }).value).toBeCloseTo(0.165, 9);
});

test("rules 2 R: episodes, ties, openings, support", () => {
  const talk = [
    message(at(6, 32_400), "A", true),
    message(at(6, 32_700), "A", true),
    message(at(5), "A", false),
    message(at(5, 60_000), "A", true),
    message(at(4), "A", false),
  ];
  expect(audit("R3", talk, {}, A).status).toBe("not-applicable");
  const older = talk.map(row => ({ ...row, at: row.at - 20 * 86_400 }));
  expect(audit("R3", older).value).toBeCloseTo((2 + 2 ** (-21 / 60)) / (8 + 2 ** (-21 / 60)), 9);
  const tie = (name: string, last: number) => [message(at(last + 1), name, true, null), message(at(last), name, false)];
  const copy = [message(at(40), "X", true, "same"), message(at(1), "C", true, "same"), message(at(0), "C", false)];
  expect(audit("R2", [...tie("A", 0), ...tie("B", 35), ...copy]).value).toBeCloseTo(1.945449, 6);
  const asks = range(3).map(i => message(at(14, 40_000 + i), `P ${i}`, true));
  expect(audit("R4", [...asks, message(at(10), "P 1", false)]).value).toBeCloseTo(0.227109, 6);
  const equal = audit(
    "R9",
    range(50).map(i => message(at(0, 1000 * i), `P ${i}`, true, "hi ideas")),
  );
  expect([equal.value, equal.score]).toEqual([expect.closeTo(0.092593, 6), expect.closeTo(0.07716, 6)]);
  const different = audit(
    "R9",
    range(50).map(i => message(at(0, 1000 * i), `P ${i}`, true)),
  );
  expect([different.value, different.score]).toEqual([expect.closeTo(53 / 54, 9), expect.closeTo(0.962963, 6)]);
  const known = range(14).flatMap(i => [message(at(500 + i), `P ${i}`, true), message(at(500 + i, 50_000), `P ${i}`, false)]);
  const given = range(14).map(i => endorsement(at(1, 1000 * i), `P ${i}`, true, "Sales"));
  const six = audit("R6", [...known, ...given, recommendation(at(1), "Z", true, 50), recommendation(at(93), "Y", false, 50)]);
  expect([six.value, six.score]).toEqual([expect.closeTo(10, 9), expect.closeTo(0.925, 6)]);
});

test("rules 2 G: mass invitations, hasty reactions, copies", () => {
  const people = (n: number, accepted: number) => [
    ...range(n).map(i => invitation(at(27 - (i % 7), 60 * i), `P ${i}`, true)),
    ...range(accepted).map(i => connection(20 - (i % 7), `P ${i}`)),
  ];
  // The example puts all in one bucket and ignores ripening; here the weights of bucket 3 hold.
  const w = 2 ** (-21 / 60);
  expect(audit("P5", people(200, 20)).value).toBeCloseTo((3 + 10 * w) / (10 + 200 * w), 9);
  expect(audit("P5", people(20, 10)).value).toBeCloseTo((3 + 10 * w) / (10 + 20 * w), 9);
  const hasty = range(31).map(i => reaction(at(1, 20 * i)));
  const evening = range(4).map(i => reaction(at(1, 70_000 + i)));
  expect((audit("E2", hasty).value ?? 0) * 5.878512787511018).toBeCloseTo(5, 9);
  expect((audit("E2", [...hasty, ...evening]).value ?? 0) * 5.878512787511018).toBeCloseTo(9, 9);
  expect(
    (audit(
      "E2",
      range(30).map(i => reaction(at(1, 20 * i))),
    ).value ?? 0) * 5.878512787511018,
  ).toBeCloseTo(10, 9);
  const graz = ownText("wir suchen ab sofort eine kollegin für den vertrieb in graz");
  expect(alike(graz, ownText("wir suchen ab sofort eine kollegin für den vertrieb in linz"))).toBe(true);
  const burst = (n: number) =>
    audit(
      "P2",
      range(n).map(i => invitation(at(1, 32_640), `P ${i}`, true)),
    ).value;
  expect([burst(31), (burst(30) ?? 0) > 0]).toEqual([0, true]);
});

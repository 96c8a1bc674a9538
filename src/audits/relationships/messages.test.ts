import { expect, test } from "vitest";
import { connection, message, plus, timelineFor } from "../../../test/make-ledger.ts";
import { run } from "../../../test/run-audit.ts";
import { q26 } from "../../core/weights.ts";
import { episodes } from "../timeline/episodes.ts";
import { openings } from "../timeline/openings.ts";
import { activeTies } from "./active-ties.ts";
import { depth } from "./depth.ts";
import { personalMessages } from "./personal-messages.ts";
import { replyGiven } from "./reply-given.ts";
import { replyWon } from "./reply-won.ts";

const asOf = "2026-03-15"; // a Sunday
const given = { from: "2020-01-01", to: asOf };
const range = (n: number): number[] => Array.from({ length: n }, (_, i) => i);
/** So many seconds after 9 o'clock, some days ago. */
const time = (ago: number, seconds = 0): string =>
  new Date(Date.parse(`${plus(asOf, -ago)}T09:00:00Z`) + seconds * 1000).toISOString().slice(0, 19);
const say = (ago: number, way: "in" | "out", name: string, seconds = 0, key: string | null = null) =>
  message(time(ago, seconds), way, name, { key });

/** Openings of both sides over the whole time, and episodes. */
function opened(rows: Parameters<typeof timelineFor>[0]) {
  const timeline = timelineFor(rows, given);
  const { own, inbound } = timeline.fact(openings);
  return { episodes: timeline.fact(episodes).count, own: own.list.length, inbound: inbound.list.length };
}

test("an episode ends with more than 14 days of silence (rules 1.9, 2 R0)", () => {
  const rows = [
    message("2026-01-01T10:00:00", "in", "Anna Test"),
    message("2026-01-02T08:00:00", "out", "Anna Test"),
    message("2026-01-17T09:00:00", "out", "Anna Test"),
  ];
  expect(opened(rows)).toEqual({ episodes: 2, own: 1, inbound: 1 });
  const gap = 1_209_600;
  const pair = (seconds: number) => [say(60, "out", "Anna Test"), say(60, "in", "Anna Test", seconds)];
  expect(opened(pair(gap))).toEqual({ episodes: 1, own: 1, inbound: 0 });
  expect(opened(pair(gap + 1))).toEqual({ episodes: 2, own: 1, inbound: 1 });
});

test("in an equal second the own message comes first (rules 2, 0.11)", () => {
  const rows = [say(30, "in", "Anna Test"), say(30, "out", "Anna Test")];
  expect(opened(rows)).toEqual({ episodes: 1, own: 1, inbound: 0 });
  expect(run(replyWon, rows, given).value).toBeCloseTo((2 + q26 ** 4) / (10 + q26 ** 4), 12);
});

test("a group has no openings, from its first second message on (rules 1.8, 2 R0.2)", () => {
  const group = [say(30, "out", "Anna Test"), { ...say(29, "out", "Anna Test"), to: ["anna-test", "ben-test"] }];
  const moment = (ago: number) =>
    run(
      personalMessages,
      group.map(row => ({ ...row, key: "hi" })),
      given,
      plus(asOf, -ago),
    ).status;
  expect([moment(30), moment(29)]).toEqual(["measured", "not-applicable"]);
});

test("R2: the latest message of either side, a copied opening counts as the copy (rules R2)", () => {
  const tie = (name: string, last: number) => [say(last + 1, "out", name), say(last, "in", name)];
  const copied = [say(40, "out", "Xaver Test", 0, "same"), say(1, "out", "Cora Test", 0, "same"), say(0, "in", "Cora Test")];
  const rows = [...tie("Anna Test", 0), ...tie("Ben Test", 35), ...copied];
  const { value, facts, se } = run(activeTies, rows, given);
  expect([value, facts.people]).toEqual([expect.closeTo(1.945449, 6), 3]);
  expect(se).toBeCloseTo(Math.hypot(1, 0.445449, 0.5), 6);
});

test("R2: who wrote in a group counts by the own last message, in a crowd nobody (rules 1.10)", () => {
  const name = (i: number): string => `Person ${"abcdefghijkl"[i]}`;
  const group = (n: number) => {
    const to = range(n).map(i => `person-${"abcdefghijkl"[i]}`);
    const talk = { conversation: "group", key: null };
    return [
      message(time(1), "out", "Person a", { ...talk, to }),
      ...range(n).map(i =>
        message(time(8 + i, 0), "in", name(i), { ...talk, to: ["mara-example", ...to.filter((_, k) => k !== i)] }),
      ),
    ];
  };
  const ten = run(activeTies, group(10), given);
  expect(ten.value).toBeCloseTo(
    range(10).reduce((sum, i) => sum + 2 ** ((-7 / 30) * Math.floor((8 + i) / 7)), 0),
    12,
  );
  expect(run(activeTies, group(11), given).value).toBe(0);
});

test("R3: three changes of direction make a talk deep (rules R3.1, R0.6)", () => {
  const talk = [
    say(26, "out", "Anna Test"),
    say(26, "out", "Anna Test", 300),
    say(25, "in", "Anna Test"),
    say(25, "out", "Anna Test", 3600),
    say(24, "in", "Anna Test"),
  ];
  const w = q26 ** 3;
  expect(run(depth, talk, given).value).toBeCloseTo((2 + w) / (8 + w), 12);
  expect(run(depth, talk.slice(0, 4), given).value).toBeCloseTo(2 / (8 + w), 12);
  // Its day is that of the last message; before 14 days have passed it is no case.
  const grown = [...talk, say(12, "out", "Anna Test")];
  expect(run(depth, grown, given).g).toBeCloseTo(q26 / (8 + q26), 12);
  expect(run(depth, talk, given, plus(asOf, -13)).status).toBe("not-applicable");
});

test("R4: three openings just ripe, one answered (rules R4.1)", () => {
  const asks = range(3).map(i => say(14, "out", `Person ${i}`, i));
  expect(run(replyWon, [...asks, say(10, "in", "Person 1")], given).value).toBeCloseTo(0.227109, 6);
  expect(run(replyWon, asks, given, plus(asOf, -1)).status).toBe("not-applicable");
  const copies = range(3).map(i => say(20 - i, "out", `Person ${i}`, 0, "same"));
  const answered = [...copies, ...range(3).map(i => say(15, "in", `Person ${i}`))];
  const w = q26 ** 2;
  expect(run(replyWon, answered, given).value).toBeCloseTo((2 + w * (1 + 1 / 2 + 1 / 3)) / (10 + 3 * w), 12);
});

test("R5: those who may expect an answer get it within three days (rules R5)", () => {
  const friend = connection(plus(asOf, -100), "Anna Test");
  const value = (rows: Parameters<typeof run>[1]) => run(replyGiven, rows, given).value;
  const yes = (3 + q26) / (6 + q26);
  const no = 3 / (6 + q26);
  expect(value([friend, say(10, "in", "Anna Test"), say(7, "out", "Anna Test")])).toBeCloseTo(yes, 12);
  expect(value([friend, say(10, "in", "Anna Test"), say(7, "out", "Anna Test", 1)])).toBeCloseTo(no, 12);
  // A stranger's first message asks for nothing; with a talk before it does.
  expect(value([say(10, "in", "Ben Test")])).toBeNaN();
  const before = [say(300, "out", "Ben Test"), say(299, "in", "Ben Test")];
  expect(value([...before, say(10, "in", "Ben Test")])).toBeCloseTo(no, 12);
  expect(value([friend, say(2, "in", "Anna Test")])).toBeNaN();
  // The same words again within 60 days are mass mail.
  const mass = [say(70, "in", "Anna Test", 0, "offer"), say(10, "in", "Anna Test", 0, "offer")];
  expect(run(replyGiven, [friend, ...mass], given).g).toBeCloseTo(q26 ** 10 / (6 + q26 ** 10), 12);
});

test("R9: fifty equal openings against fifty different ones (rules R9; 15.7)", () => {
  const openings = (key: (i: number) => string | null) =>
    range(50).flatMap(i => [say(20, "out", `Person ${i}`, 60 * i, key(i)), say(19, "in", `Person ${i}`, 60 * i)]);
  const w = q26 ** 2;
  const equal = run(
    personalMessages,
    openings(() => "hi ideas"),
    given,
  );
  const different = run(
    personalMessages,
    openings(i => `hi ${i}`),
    given,
  );
  expect(equal.value).toBeCloseTo((3 + 2 * w) / (4 + 50 * w), 12);
  expect(different.value).toBeCloseTo((3 + 50 * w) / (4 + 50 * w), 12);
  expect(
    run(
      personalMessages,
      openings(() => null),
      given,
    ).status,
  ).toBe("not-applicable");
  const today = (key: (i: number) => string) => range(50).map(i => say(0, "out", `Person ${i}`, 60 * i, key(i)));
  expect(
    run(
      personalMessages,
      today(() => "hi"),
      given,
    ),
  ).toMatchObject({
    value: expect.closeTo(0.092593, 6),
    score: expect.closeTo(0.07716, 6),
  });
  expect(
    run(
      personalMessages,
      today(i => `hi ${i}`),
      given,
    ).score,
  ).toBeCloseTo(0.962963, 6);
  const [few, many] = [openings(() => "hi ideas"), openings(i => `hi ${i}`)].map(rows => run(activeTies, rows, given).value);
  expect(few!).toBeLessThanOrEqual(many!);
});

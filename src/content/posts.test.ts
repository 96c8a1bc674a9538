import { expect, test } from "vitest";
import { day, plus, post, target, timelineFor, words } from "../../test/make-ledger.ts";
import type { Activity, ActivityOf } from "../core/activity.ts";
import { levelsOf } from "./level.ts";
import { ownPosts } from "./posts.ts";
import { traitsOf } from "./traits.ts";

const first = "2026-01-05"; // a Monday
const given = { from: "2020-01-01", to: "2026-06-01", settings: { timeZone: "Europe/Vienna" } };
const figures = (id: string, more: Partial<ActivityOf<"post-figures">>): ActivityOf<"post-figures"> => {
  const none = { published: null, impressions: null, engagements: null, reactions: null, comments: null, reposts: null };
  const row: Omit<ActivityOf<"post-figures">, keyof typeof none> = {
    kind: "post-figures",
    origins: [],
    on: day("2026-06-01"),
    post: target(`share:${id}`),
    form: "single",
  };
  return { ...row, ...none, ...more };
};

test("traits of a text: opening, both questions, hashtags, emoji, person", () => {
  expect(traitsOf("Kennst du das? Ich auch nicht 🙂.\n\nWas meinst du?\n#vertrieb #b2b", false)).toEqual({
    length: 63,
    opening: "Kennst du das?",
    openingQuestion: true,
    closingQuestion: true,
    firstPerson: true,
    hashtags: 2,
    emoji: 1,
    link: false,
  });
  expect(traitsOf("Three numbers at 9.30. See https://example.org/a?b=1#top", true)).toMatchObject({
    opening: "Three numbers at 9.30.",
    closingQuestion: false,
    firstPerson: false,
    hashtags: 0,
    link: true,
  });
});

test.each([
  ["Ich war dort.", true],
  ["Das ist meins, nicht deins.", true],
  ["Mit meinem Team.", true],
  ["I said so.", true],
  ["And then I'm late.", true],
  ["When I was young", true],
  ["Was meinst du?", false],
  ["Er meint es gut, und alle meinten es.", false],
  ["Der Mantel von Teil I reicht.", false],
  ["Das Gemeine daran: nichts.", false],
  ["In the Myth of Part I nothing happens.", false],
])("says I or my: %s", (text, is) => {
  expect(traitsOf(text, false).firstPerson).toBe(is);
});

test.each([
  ["Heute 🙂🙂", 2],
  ["Grüße aus 🇦🇹 und 🇩🇪", 2],
  ["Schritt 1️⃣, Schritt 2️⃣", 2],
  ["Familie 👨‍👩‍👧‍👦, Daumen 👍🏽, Herz ❤️", 3],
  ["Platz 1 bei #vertrieb *", 0],
  ["Marke™ und ©", 0],
])("emoji as people see them: %s", (text, n) => {
  expect(traitsOf(text, false).emoji).toBe(n);
});

test("the number of a list ends no opening", () => {
  expect(traitsOf("1. Frag zuerst. Dann hör zu.", false).opening).toBe("1. Frag zuerst.");
  expect(traitsOf("2) Ask first. Then listen.", false).opening).toBe("2) Ask first.");
});

test("an opening does not end with an abbreviation or an ordinal number", () => {
  const opening = (text: string): string => traitsOf(text, false).opening;
  expect(opening("Am 14. Mai war ich z. B. bei Dr. Beispiel. Und dann?")).toBe("Am 14. Mai war ich z. B. bei Dr. Beispiel.");
  expect(opening("Der 2. Termin entscheidet. Oder?")).toBe("Der 2. Termin entscheidet.");
  expect(opening("Es waren 12. Dann kam der Winter.")).toBe("Es waren 12.");
  expect(opening("It was 2026. See e.g. the offer.")).toBe("It was 2026.");
});

test("bold letters of mathematics count once and can be read", () => {
  expect(traitsOf("𝗕𝗼𝗹𝗱 word?", false)).toMatchObject({ length: 10, opening: "Bold word?", openingQuestion: true });
});

test("a post knows its weekday and hour where the member lives, and stands against the median of the others", () => {
  const rows = [10, 20, 40].flatMap((reactions, i) => [
    post(`${plus(first, 7 * i)}T23:30:00`, words(20, `p${i}`), { id: `${i}` }),
    figures(`${i}`, { reactions, comments: 0, reposts: 0, impressions: 1000 }),
  ]);
  const { basis, posts } = ownPosts(timelineFor(rows, given));
  expect(basis).toBe("single");
  expect(posts.map(({ weekday, hour, total }) => [weekday, hour, total])).toEqual([
    [1, 0, 10],
    [1, 0, 20],
    [1, 0, 40],
  ]);
  expect(posts[2]!.relative).toBeCloseTo(Math.log(41) - (Math.log(11) + Math.log(21)) / 2, 12);
  expect(posts[2]!.times).toBeCloseTo(40 / (Math.sqrt(11 * 21) - 1), 12);
});

test("missing, young and cut figures are no totals, and each says why", () => {
  const rows = [
    post(first, words(20, "a"), { id: "1" }),
    post(plus(first, 1), words(20, "b"), { id: "2" }),
    post(plus(first, 2), words(20, "c"), { id: "3" }),
    figures("2", { reactions: 5, comments: 1, reposts: 0, on: day(plus(first, 8)) }),
    figures("3", { reactions: 5, comments: 0, reposts: 0, on: day(plus(first, 10)) }),
  ];
  const { posts } = ownPosts(timelineFor(rows, given));
  expect(posts.map(({ total, why }) => [total, why])).toEqual([
    [null, "no-figures"],
    [6, "unripe"],
    [5, null],
  ]);
});

test("of a list that shows the best posts only the total is shown and not compared; a whole list of a shorter time gives it back", () => {
  const own = post(first, words(20, "a"), { id: "1" });
  expect(told([own, listed("1", 0, 90)])).toEqual([[70, "cut-list"]]);
  expect(told([own, listed("1", 0, 90), listed("1", 1, 30)])).toEqual([[71, null]]);
});

/** Figures from a list of the first 90 days: import 0 is cut at the best, import 1 is whole. */
const listed = (id: string, place: number, days: number): Activity =>
  figures(id, {
    form: "list",
    first: day(first),
    on: day(first) + days,
    engagements: 70 + place,
    published: day(first),
    origins: [{ import: place, file: "workbook", line: 1 }],
  });
const postsOf = (rows: readonly Activity[]) => {
  const timeline = timelineFor([...rows], given);
  const list = { by: "engagements", rows: 50, alone: 0, least: 1 } as const;
  const book = { first: day(first), last: day(first) + 90, impressions: null, reached: null };
  const [archive] = timeline.ledger.imports;
  const imports = [true, false].map(cut => ({ ...archive!, workbook: { ...book, lists: [{ ...list, cut }] } }));
  return ownPosts({ ...timeline, ledger: { ...timeline.ledger, imports } });
};
const told = (rows: readonly Activity[]) => postsOf(rows).posts.map(({ total, why }) => [total, why]);

const twenty = Array.from({ length: 20 }, (_, i) => post(plus(first, i), words(20, `n${i}`), { id: `${i}` }));
const compared = (rows: readonly Activity[]): number => postsOf(rows).posts.filter(({ why }) => why === null).length;

test("a list of the best beside single figures takes none of them away, however long it is", () => {
  const single = [0, 1, 2].map(i => figures(`${i}`, { reactions: 5 + i, comments: 1, reposts: 0 }));
  const cut = twenty.map((_, i) => listed(`${i}`, 0, 90));
  expect(compared([...twenty, ...single])).toBe(3);
  expect(compared([...twenty, ...single, ...cut])).toBe(3);
  expect(postsOf([...twenty, ...single, ...cut]).basis).toBe("single");
  expect(told([...twenty, ...single, ...cut]).slice(2, 4)).toEqual([
    [8, null],
    [70, "cut-list"],
  ]);
  const whole = twenty.map((_, i) => listed(`${i}`, 1, 90));
  expect(postsOf([...twenty, ...single, ...whole])).toMatchObject({ basis: "list" });
  expect(compared([...twenty, ...single, ...whole])).toBe(20);
  expect(told([...twenty, ...single, ...whole.slice(3)]).slice(2, 4)).toEqual([
    [8, "other-count"],
    [71, null],
  ]);
});

test("comments stand against their own level, and only where a post may be compared", () => {
  const rows = twenty.map((_, i) => figures(`${i}`, { reactions: 10, comments: i % 2 === 0 ? 3 : 0, reposts: 1 }));
  const { posts } = postsOf([...twenty, ...rows]);
  expect(posts[0]!.commentsRelative).toBeCloseTo(Math.log(4) - 0, 12);
  const young = figures("0", { reactions: 10, comments: 3, reposts: 1, on: day(plus(first, 3)) });
  expect(postsOf([...twenty, young]).posts[0]!.commentsRelative).toBeNull();
});

test("an empty cell is no zero: without all its parts a post is not compared", () => {
  const rows = twenty.map((_, i) => figures(`${i}`, { reactions: 10, comments: i === 0 ? null : 2, reposts: 1 }));
  expect(told([...twenty, ...rows]).slice(0, 2)).toEqual([
    [null, "partial"],
    [13, null],
  ]);
});

test("reposts are part of all totals or of none", () => {
  const known = (n: number) => twenty.map((_, i) => figures(`${i}`, { reactions: 10, comments: 2, reposts: i < n ? 1 : null }));
  expect(postsOf([...twenty, ...known(19)]).basis).toBe("single");
  expect(told([...twenty, ...known(19)]).at(-1)).toEqual([null, "partial"]);
  expect(postsOf([...twenty, ...known(12)]).basis).toBe("without-reposts");
  expect(new Set(told([...twenty, ...known(12)]).map(String))).toEqual(new Set(["12,"]));
});

test("a table that knows engagements only is a basis of its own", () => {
  const rows = twenty.map((_, i) => figures(`${i}`, { engagements: 40 + i, impressions: 1000 }));
  expect(postsOf([...twenty, ...rows]).basis).toBe("engagements");
  expect(told([...twenty, ...rows])[3]).toEqual([43, null]);
});

test("the level is that of 20 neighbours without the post itself, at the ends too", () => {
  const totals = Array.from({ length: 60 }, (_, i) => (i < 30 ? 9 : 99));
  const levels = levelsOf(totals);
  expect([levels[0], levels[59]]).toEqual([Math.log(10), Math.log(100)].map(x => expect.closeTo(x, 12)));
  expect(levelsOf([5, null])).toEqual([null, null]);
});

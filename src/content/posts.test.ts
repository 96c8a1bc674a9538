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
});

test("missing, young and cut figures are no totals, and each says why", () => {
  const rows = [
    post(first, words(20, "a"), { id: "1" }),
    post(plus(first, 1), words(20, "b"), { id: "2" }),
    post(plus(first, 2), words(20, "c"), { id: "3" }),
    figures("2", { reactions: 5, on: day(plus(first, 8)) }),
    figures("3", { reactions: 5, on: day(plus(first, 10)) }),
  ];
  const { posts } = ownPosts(timelineFor(rows, given));
  expect(posts.map(({ total, why }) => [total, why])).toEqual([
    [null, "no-figures"],
    [null, "unripe"],
    [5, null],
  ]);
});

test("of a list that shows the best posts only no total is taken; a whole list of a shorter time gives it back", () => {
  const own = post(first, words(20, "a"), { id: "1" });
  const listed = (place: number, days: number): Activity =>
    figures("1", {
      form: "list",
      first: day(first),
      on: day(first) + days,
      engagements: 70 + place,
      published: day(first),
      origins: [{ import: place, file: "workbook", line: 1 }],
    });
  const of = (...rows: Activity[]) => {
    const timeline = timelineFor(rows, given);
    const list = { by: "engagements", rows: 50, alone: 0, least: 1 } as const;
    const book = { first: day(first), last: day(first) + 90, impressions: null, reached: null };
    const [archive] = timeline.ledger.imports;
    const imports = [true, false].map(cut => ({ ...archive!, workbook: { ...book, lists: [{ ...list, cut }] } }));
    const ledger = { ...timeline.ledger, imports };
    return ownPosts({ ...timeline, ledger }).posts.map(({ total, why }) => [total, why]);
  };
  expect(of(own, listed(0, 90))).toEqual([[null, "cut-list"]]);
  expect(of(own, listed(0, 90), listed(1, 30))).toEqual([[71, null]]);
});

test("the level is that of 20 neighbours without the post itself, at the ends too", () => {
  const totals = Array.from({ length: 60 }, (_, i) => (i < 30 ? 9 : 99));
  const levels = levelsOf(totals);
  expect([levels[0], levels[59]]).toEqual([Math.log(10), Math.log(100)].map(x => expect.closeTo(x, 12)));
  expect(levelsOf([5, null])).toEqual([null, null]);
});

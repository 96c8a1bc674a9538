import fc from "fast-check";
import { expect, test } from "vitest";
import { draftChecker, type OwnWriting } from "./check-draft.ts";
import { featuresOf, sentencesOf } from "./features.ts";
import { foldAt } from "./fold.ts";
import { countLookalikes, withPlainLetters } from "./letters.ts";
import { ownWriting } from "./own-writing.ts";
import { against, styleCard } from "./style-card.ts";

const nobody: OwnWriting = { posts: [], stems: [], names: [] };
const de = (text: string) => ({ text, language: "de" }) as const;
/** Ten posts that differ in one number each. */
const ten = Array.from({ length: 10 }, (_, i) =>
  de(`Heute war ich bei Kunde ${"abcdefghij"[i]}. Der Vertrag kam nach ${i + 1} Tagen${"!".repeat(i)}`),
);

test("a post folds at so many signs or after three lines, behind a word", () => {
  const word = "neun zehn ";
  expect(foldAt(word.repeat(13), "phone")).toBe(null);
  expect(foldAt(word.repeat(15), "phone")).toBe(139);
  expect(foldAt(word.repeat(15), "desktop")).toBe(null);
  expect(foldAt(word.repeat(30), "desktop")).toBe(239);
  expect(foldAt("Eins.\n\nZwei.", "phone")).toBe(null);
  expect(foldAt("Eins.\n\nZwei.\n\nDrei.", "phone")).toBe("Eins.\n\nZwei.".length);
  expect(foldAt("Eins.\nZwei.\nDrei.\n\n\n", "desktop")).toBe(null);
  expect(foldAt(`${"a".repeat(90)}\nZwei.\nDrei.`, "desktop")).toBe(`${"a".repeat(90)}\nZwei.`.length);
  expect(foldAt("x".repeat(500), "phone")).toBe(140);
});

test("an emoji is one sign of a fold, and none is cut in two", () => {
  expect(foldAt("🚀".repeat(141), "phone")).toBe(280);
});

test("bold letters are counted and made plain, all other signs stay", () => {
  expect(countLookalikes("𝗡𝗲𝘂: Ärger ½ Ⅷ 🚀 ﬁ ℔ № ℮")).toBe(3);
  expect(withPlainLetters("𝗡𝗲𝘂 𝒶𝓃𝒹 ℎ𝑜𝑡: Ärger ½ 🚀")).toBe("Neu and hot: Ärger ½ 🚀");
  const { notes } = draftChecker(nobody)("𝗡𝗲𝘂");
  expect(notes).toEqual([{ id: "lookalikes", count: 3 }]);
});

test("sentences end with a sign or a line, not with an abbreviation or a date", () => {
  expect(sentencesOf("Wir sind z. B. am 14. Mai bei Dr. Beispiel. Kommst du?\nJa").length).toBe(3);
  expect(sentencesOf("See e.g. the offer vs. the price. Done…\n\n🚀\n").length).toBe(2);
});

test("the manner of a text, counted by hand", () => {
  const { features } = featuresOf("Kennst du das? Ich schon 🙂\n\nDrei Worte hier.\n#vertrieb", 0.25);
  // 9 words in 4 sentences (the line of hashtags is one) and 3 lines.
  expect(features).toEqual({
    measures: { length: 54, sentence: 2.25, line: 3, questions: 1, emoji: 1, hashtags: 1, newWords: 0.25 },
    habits: { firstPerson: true, closingQuestion: false, link: false },
    opening: "question",
  });
});

test("the style card, counted by hand", () => {
  const own = ownWriting(ten, [], "");
  const card = styleCard(own.posts.map(({ features }) => features))!;
  expect(card.posts).toBe(10);
  // Lengths 55 to 63, and 65 of the last with its second digit.
  expect(card.measures.get("length")).toEqual({ low: 55, middle: 59.5, high: 63 });
  expect(card.measures.get("sentence")).toEqual({ low: 6, middle: 6, high: 6 });
  expect(card.measures.get("newWords")!.high).toBe(0);
  expect(card.habits.get("firstPerson")).toBe(1);
  expect([card.openings.get("story"), card.openings.get("other")]).toEqual([1, 0]);
  expect(styleCard(own.posts.slice(1).map(({ features }) => features))).toBe(null);
});

test("a draft is as usual where 8 of 10 posts are, and where every tenth does the same", () => {
  const card = styleCard(ownWriting(ten, [], "").posts.map(({ features }) => features))!;
  const text = "Heute war ich im Museum. Der Eintritt kam auf 8 Euro und noch etwas mehr?";
  const style = new Map(against(featuresOf(text, 0.5).features, card).map(each => [each.id, each]));
  expect(style.get("length")).toMatchObject({ value: 73, fits: false });
  expect(style.get("emoji")).toMatchObject({ value: 0, fits: true });
  expect(style.get("newWords")).toMatchObject({ fits: false });
  expect(style.get("firstPerson")).toMatchObject({ value: true, share: 1, fits: true });
  expect(style.get("closingQuestion")).toMatchObject({ value: true, share: 0, fits: false });
  expect(style.get("opening")).toMatchObject({ value: "story", share: 1, fits: true });
});

test("words are new where none like them was ever used, in posts or comments", () => {
  const check = draftChecker(ownWriting(ten, ["Die Verhandlung dauert."], "Mara Example"));
  expect(check("Verträge und Verhandlungen mit Kundinnen, aber keine Quantencomputer im #Museum").newWords).toEqual([
    "Quantencomputer",
  ]);
  expect(draftChecker(nobody)("Quantencomputer").newWords).toEqual([]);
});

test("a draft like an own post is told, and which; a short one never", () => {
  const long = "Wir suchen ab sofort eine Kollegin für den Vertrieb in Graz";
  const check = draftChecker(
    ownWriting([de("Etwas anderes über den Winter und die langen Fahrten nach Tirol"), de(long)], [], "Mara Example"),
  );
  const [note] = check("Wir suchen ab sofort eine Kollegin für den Vertrieb in Linz, Mara!").notes;
  // 55 shingles each, 51 of them in both (rules 2, G3.4); the name of the member is left out.
  expect(note).toEqual({ id: "like-own", post: 1, share: expect.closeTo(51 / 55, 12) });
  expect(check("Wir suchen ab sofort eine Kollegin").notes).toEqual([]);
  expect(check("Wir haben gestern in Graz über den Vertrieb von morgen gesprochen").notes).toEqual([]);
});

test("the whole of one draft: too long, its opening cut, bait, cliché", () => {
  const opening = `Unser Angebot ${"wird heute gelesen und ".repeat(8)}verschickt.`;
  const check = draftChecker(nobody)(`${opening}\n\nDas ist ein Gamechanger. Folge mir für mehr. ${"x".repeat(3_000)}`);
  expect(check.notes.map(({ id }) => id)).toEqual(["too-long", "opening-folded", "bait", "cliche"]);
  expect(check.notes[0]).toEqual({ id: "too-long", over: check.signs - 3_000 });
  expect([check.card, check.style]).toEqual([null, null]);
});

test("a draft is held against posts of its own language where there are ten", () => {
  const english = ten.map((_, i) => ({ text: `This is what we have said to them, number ${i}.`, language: "en" }) as const);
  const check = draftChecker(ownWriting([...ten, ...english], [], ""));
  expect(check("This is what they have said to us.").card!.habits.get("firstPerson")).toBe(0);
  expect(check("Das ist nicht das, was wir auch haben.").card!.habits.get("firstPerson")).toBe(1);
  expect(check("Quantencomputer").card!.posts).toBe(20);
  const inEnglish = draftChecker(ownWriting(ten, [], ""))("This is not what we have said about the machine.");
  expect([inEnglish.newWords, inEnglish.features.measures.newWords]).toEqual([[], null]);
});

test("whatever is typed, a cut falls between two signs inside the text, and plain letters stay plain", () => {
  const check = draftChecker(ownWriting(ten, [], ""));
  const piece = fc.oneof(fc.string({ unit: "grapheme" }), fc.constantFrom("\n", "\n\n", " ", "𝗕", "🚀", "İ", "x".repeat(90)));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), pieces => {
      const text = pieces.join("");
      const { folds, signs, notes } = check(text);
      for (const at of [folds.phone, folds.desktop]) {
        if (at === null) continue;
        expect(at).toBeLessThanOrEqual(text.trimEnd().length);
        expect([...text.slice(0, at)].length + [...text.slice(at)].length).toBe([...text].length);
      }
      expect(signs).toBe([...text.trim()].length);
      const plain = withPlainLetters(text);
      expect(countLookalikes(plain)).toBe(0);
      expect(notes.some(({ id }) => id === "lookalikes")).toBe(countLookalikes(text) > 0);
    }),
  );
});

test("repeated letters and words cost no more than others", () => {
  const check = draftChecker(ownWriting(ten, [], ""));
  for (const hostile of ["en", "e", "in der heutigen ", "z. B.", "?", "“", "a b ", "link ", "„x“ "])
    expect(check(hostile.repeat(20_000 / hostile.length)).signs).toBeGreaterThan(9_000);
});

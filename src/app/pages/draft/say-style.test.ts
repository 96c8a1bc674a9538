import { expect, test } from "vitest";
import { draftChecker } from "../../../content/draft/check-draft.ts";
import { ownWriting } from "../../../content/draft/own-writing.ts";
import { loadWords } from "../../../locales/words.ts";
import { hereOf, someOf, styleFinding, usualOf } from "./say-style.ts";

const posts = Array.from({ length: 12 }, (_, i) => {
  const text = `Ich war heute bei Kunde ${"abcdefghijkl"[i]}. Was macht ihr im Winter?${" Nichts.".repeat(i % 3)}`;
  return { text, language: "de" } as const;
});
const german = await loadWords("de");
const english = await loadWords("en");

test("a manner is said in words, whole where it was counted, in both languages", () => {
  const { card } = draftChecker(ownWriting(posts, [], ""))("");
  expect(usualOf("length", card!, german)).toBe("59, meist 51 bis 67");
  expect(usualOf("questions", card!, english)).toBe("1 as a rule");
  expect(usualOf("newWords", card!, german)).toBe("in der Regel 0\u00a0%");
  expect(usualOf("closingQuestion", card!, english)).toBe("in 33% of your posts");
  expect(usualOf("opening", card!, english)).toBe("a story in 100%");
});

test("the finding tells how much is as usual, before that how the member writes, and without posts how the draft is made", () => {
  const check = draftChecker(ownWriting(posts, [], ""));
  expect(styleFinding(check(""), 12, english)).toBe("You mostly write 51 to 67 signs");
  const draft = check("Ich war gestern im Museum. Was macht ihr im Winter? Nichts, und im Sommer auch nicht.");
  expect(styleFinding(draft, 12, german)).toMatch(/^In \d+ von 11 Merkmalen so, wie du sonst schreibst$/);
  expect(hereOf("link", draft.features, german)).toBe("nein");
  const alone = draftChecker(ownWriting([], [], ""))("Drei Worte hier. Und drei Worte dort.");
  expect(styleFinding(alone, 0, german)).toBe("Im Schnitt 3,5 Wörter je Satz");
  expect(styleFinding(alone, 3, english)).toBe("Your own manner shows from 10 posts on");
});

test("of many words the first are named and the rest counted", () => {
  const many = Array.from({ length: 15 }, (_, i) => `w${i}`);
  expect(someOf(many.slice(0, 3), german)).toBe("w0, w1 und w2");
  expect(someOf(many, english)).toBe(`${many.slice(0, 12).join(", ")} and 3 more`);
});

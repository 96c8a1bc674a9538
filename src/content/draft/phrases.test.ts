import { expect, test } from "vitest";
import { clicheRules } from "../tables/cliches.ts";
import { baitRules } from "../tables/engagement-bait.ts";
import { hookRules } from "../tables/hook-patterns.ts";
import { baitIn, clichesIn, openingKind } from "./phrases.ts";

test("every example is told by its own rule, openings before all rules behind it", () => {
  expect(hookRules.filter(({ kind, example }) => openingKind(example) !== kind).map(({ example }) => example)).toEqual([]);
  expect(baitRules.filter(({ kind, example }) => !baitIn(example).some(bait => bait.kind === kind))).toEqual([]);
  expect(clicheRules.filter(({ example }) => clichesIn(example).length === 0)).toEqual([]);
});

test("most openings are none of the kinds, in both languages", () => {
  const plain = [
    "Der zweite Termin entscheidet.",
    "Our customers read the offer on the phone.",
    "Das Angebot war fertig, die Zahlen fehlten.",
    "2026 wird anders.",
    "Mein größter Kunde kam nicht über eine Messe.",
    "The conference was loud, the coffee was good.",
  ];
  expect(plain.map(openingKind).filter(kind => kind !== "other")).toEqual([]);
  expect(openingKind("10 Jahre Vertrieb, ein Satz bleibt")).not.toBe("number-list");
  expect(openingKind("🚀 3 Fehler im Erstgespräch")).toBe("number-list");
});

test("bait is given in the words that stand there, each kind once; an honest question is none", () => {
  expect(baitIn("Zwei Tipps. Kommentiere „LISTE“ und ich schicke sie dir. Folge mir für mehr! Folgt mir.")).toEqual([
    { kind: "comment-keyword", words: "Kommentiere „LISTE“ und ich schicke" },
    { kind: "follow-ask", words: "Folge mir" },
  ]);
  expect(baitIn("👇 𝗥𝗲𝗽𝗼𝘀𝘁 this if it helps. Link in the first comment.")).toEqual([
    { kind: "repost-ask", words: "Repost" },
    { kind: "link-in-comments", words: "Link in the first comment" },
  ]);
  const honest = [
    "Was meint ihr? Wie macht ihr das?",
    "What do you think? Let me know in the comments.",
    "I will follow up on Monday and share it with the team.",
    "Das Unternehmen teilt den Gewinn, wir folgen dem Plan.",
    "The customer asked us to mention the price.",
  ];
  expect(honest.map(baitIn).filter(found => found.length > 0)).toEqual([]);
});

test("clichés are given as written; plain sentences hold none", () => {
  expect(clichesIn("In der heutigen schnelllebigen Zeit zählt Vertrauen. Ein echter Gamechanger.")).toEqual([
    "In der heutigen schnelllebigen Zeit",
    "Gamechanger",
  ]);
  expect(clichesIn("Here’s the thing: let’s dive in.")).toEqual(["Here’s the thing", "let’s dive in"]);
  expect(clichesIn("Wir haben das Angebot am Ende des Monats geschickt. Es ging nicht um den Preis.")).toEqual([]);
});

import { expect, test } from "vitest";
import { isGenericComment } from "./generic.ts";
import { pitchOf } from "./pitch.ts";
import { compileRule } from "./rules.ts";
import { genericRules } from "./tables/generic-comments.ts";
import { pitchRules } from "./tables/pitch-phrases.ts";

test("every example is caught by its own rule", () => {
  const misses = [...genericRules, ...pitchRules].filter(rule => {
    const kind = "kind" in rule ? rule.kind : rule.category;
    return kind !== "mention-only" && !compileRule(rule.regex).test(rule.example.normalize("NFKC"));
  });
  expect(misses.map(rule => rule.example)).toEqual([]);
});

test("praise and thanks are generic, a thought is not", () => {
  expect(["Great post!", "Toller Beitrag! 👏", "👏👏👏", "Danke fürs Teilen!"].map(isGenericComment)).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(isGenericComment("Bei uns hat der zweite Termin mehr gebracht als der erste, weil alle Zahlen da waren.")).toBe(false);
});

test("a comment of long words is judged at once, and capitals, other scripts and line breaks change nothing", () => {
  expect(isGenericComment("Entscheidungsgrundlage Vertriebssteuerung ".repeat(40))).toBe(false);
  expect(isGenericComment("GREAT POST")).toBe(true);
  expect(isGenericComment("Tolle\nTipps!")).toBe(true);
  expect(isGenericComment("Anna Müller")).toBe(true);
  expect(isGenericComment("anna müller")).toBe(false);
  expect(isGenericComment("thanks 首")).toBe(true);
});

test("a pitch is weighed by its phrases", () => {
  const text = "I came across your profile. We help B2B companies grow. Open to a quick 15-minute call?";
  expect(pitchOf(text, { link: false, knownContact: false }).looksLikePitch).toBe(true);
  expect(pitchOf("Danke für gestern, die Unterlagen sind da.", { link: true, knownContact: false }).looksLikePitch).toBe(false);
});

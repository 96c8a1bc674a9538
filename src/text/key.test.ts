import { expect, test } from "vitest";
import { nameTokens } from "./fold.ts";
import { foldText, textKey } from "./key.ts";
import { sipHash, sipKey } from "./siphash.ts";

const key = sipKey("000102030405060708090a0b0c0d0e0f");

test("SipHash-2-4 gives the published values for 0, 1, 7, 8, 15 and 63 bytes", () => {
  const bytes = Uint8Array.from({ length: 64 }, (_, i) => i);
  const values = [0, 1, 7, 8, 15, 63].map(length => sipHash(key, bytes, length));
  expect(values).toEqual([
    "726fdb47dd0e0e31",
    "74f839c593dc67fd",
    "ab0200f58b01d137",
    "93f5f5799a932462",
    "a129ca6149be45e5",
    "958a324ceb064572",
  ]);
});

test("the same text to two people has one key (rules 1.13)", () => {
  const drop = new Set(nameTokens("Anna Test Ben Beispiel Mara Example"));
  const anna = foldText("Hi Anna, 3 ideas: https://x.example", drop);
  const ben = foldText("Hi Ben - 5 ideas", drop);
  expect(anna).toBe("hi ideas");
  expect(textKey(anna, key)).toBe(textKey(ben, key));
  expect(textKey(foldText("👍 1000", drop), key)).toBeNull();
});

test("tags and entities are no text", () => {
  expect(foldText("<p>Grüße &amp; bis <strong>bald</strong>&#33;</p>", new Set())).toBe("grüße bis bald");
  expect(foldText("Müller grüßt", new Set(["muller"]))).toBe("grüßt");
});

test("named entities are letters and signs", () => {
  expect(foldText("M&uuml;ller &ndash; Caf&eacute; &Auml;rger&hellip; AT&T &#252;ber", new Set())).toBe(
    "müller café ärger at t über",
  );
});

test("runs of signs are one blank in every script, and names inside words stay", () => {
  expect(foldText(" a, , b  c--d\n\n9 e ", new Set())).toBe("a b c d e");
  expect(foldText("ä, , ö  ü--ß\n\n9 é ", new Set())).toBe("ä ö ü ß é");
  expect(foldText("Wir geben, Ben, gern", new Set(["ben"]))).toBe("wir geben gern");
  expect(foldText("𝐇𝐢 Anna 👋 https://x.example/ü", new Set(["anna"]))).toBe("hi");
});

test("another key, another hash", () => {
  expect(textKey("hi ideas", key)).not.toBe(textKey("hi ideas", sipKey("ff0102030405060708090a0b0c0d0e0f")));
});

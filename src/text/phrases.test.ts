import { expect, test } from "vitest";
import { hasPhrase, phraseOf, tokenLine } from "./phrases.ts";

const has = (text: string, phrase: string) => hasPhrase(tokenLine(text), phraseOf(phrase));

test("whole tokens, the last one a little longer (rules 1.15)", () => {
  expect(has("Meine Vertriebs-Tipps", "Vertrieb")).toBe(true);
  expect(has("Salesforce in practice", "sales")).toBe(false);
  expect(has("I write C every day", "C++")).toBe(false);
  expect(has("I write C++ every day", "C++")).toBe(true);
  expect(has("Key Accounts managen", "key account")).toBe(true);
  expect(has("keys account", "key account")).toBe(false);
  expect(has("", "sales")).toBe(false);
});

import { expect, test } from "vitest";
import { asksSomething, countWords, isLinkedInHost, linkHosts } from "./words.ts";

test("words are counted without knowing the language (rules 1.12)", () => {
  expect(countWords("Don't miss it: 3 e-mail tips 👉 https://x.example #sales")).toBe(7);
  expect(countWords("Don’t miss it: 3 e-mail tips – heute #sales")).toBe(8);
  expect(countWords("漢".repeat(62))).toBe(12);
  expect(countWords("")).toBe(0);
  expect(countWords("www.example.org und lnkd.in/abc")).toBe(1);
});

test("a question mark in an address asks nothing", () => {
  expect(asksSomething("siehe https://x.example/?a=1")).toBe(false);
  expect(asksSomething("Passt es dir?")).toBe(true);
});

test("hosts of addresses, without what ends the sentence", () => {
  expect(linkHosts("(https://X.example), www.linkedin.com/in/a und lnkd.in/abc.")).toEqual([
    "x.example",
    "www.linkedin.com",
    "lnkd.in",
  ]);
  expect(linkHosts("https://...")).toEqual([]);
  expect(["www.linkedin.com", "linkedin.com", "lnkd.in", "notlinkedin.com"].map(isLinkedInHost)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

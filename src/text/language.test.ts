import { expect, test } from "vitest";
import { languageDetector, voteOnLanguage } from "./language.ts";

test("stop words decide most texts", () => {
  expect(voteOnLanguage("Das ist nicht der erste Versuch, und es wird auch nicht der letzte sein.")).toBe("de");
  expect(voteOnLanguage("This is not the first time that we have tried it with them.")).toBe("en");
  expect(voteOnLanguage("Ja danke")).toBe("unknown");
});

test("what the vote leaves open is judged by eld; other languages are unknown", async () => {
  const detect = await languageDetector();
  expect(detect("Congrats, well deserved success!")).toBe("en");
  expect(detect("Herzliche Glückwünsche zum Jubiläum!")).toBe("de");
  expect(detect("Merci beaucoup pour cette belle présentation hier soir")).toBe("unknown");
});

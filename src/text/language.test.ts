import { expect, test } from "vitest";
import { languageDetector, voteOnLanguage } from "./language.ts";

test("stop words decide most texts", () => {
  expect(voteOnLanguage("Das ist nicht der erste Versuch, und es wird auch nicht der letzte sein.")).toBe("de");
  expect(voteOnLanguage("This is not the first time that we have tried it with them.")).toBe("en");
  expect(voteOnLanguage("Ja danke")).toBe("unknown");
  expect(voteOnLanguage("Mehr: https://www.example.com/the/of/and/is/this")).toBe("unknown");
  expect(voteOnLanguage("𝐓𝐡𝐢𝐬 𝐢𝐬 𝐧𝐨𝐭 𝐭𝐡𝐞 𝐟𝐢𝐫𝐬𝐭 𝐨𝐧𝐞")).toBe("en");
});

test("what the vote leaves open is judged by eld; other languages are unknown", async () => {
  const detect = await languageDetector();
  expect(detect("Congrats, well deserved success!")).toBe("en");
  expect(detect("Herzliche Glückwünsche zum Jubiläum!")).toBe("de");
  expect(detect("Merci beaucoup pour cette belle présentation hier soir")).toBe("unknown");
});

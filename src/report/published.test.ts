import { expect, test } from "vitest";
import { type PublishedFigure, publishedFigures } from "../content/tables/published.ts";
import { loadWords } from "../locales/words.ts";
import { foundText, publishedQuestions, restsOn, sourceText } from "./published.ts";

test("studies that disagree are named, those that agree are not", async () => {
  const found = new Map(publishedQuestions(await loadWords("en")).map(each => [each.question, each.contradict]));
  expect(found.get("With a link to elsewhere")).toBe(true);
  expect(found.get("Format: poll")).toBe(true);
  expect(found.get("Says I or my")).toBe(false);
  // Against link cards and against text alone are two questions.
  expect(found.get("Format: image")).toBe(false);
  expect([...found.values()].length).toBeLessThan(publishedFigures.length);
});

test("a figure is said with its interval, one without a number by the way it points, in both languages", async () => {
  const [en, de] = [await loadWords("en"), await loadWords("de")];
  const of = (source: string | null, about: string): PublishedFigure => {
    const found = publishedFigures.find(figure => figure.source === source && figure.about === about);
    if (!found) throw new Error(`${source} has nothing about ${about}`);
    return found;
  };
  const own = of(null, "link");
  expect(foundText(own, en)).toBe("−23% reactions and comments (−33 to −12)");
  expect(foundText(own, de)).toBe("−23\u00a0% Reaktionen und Kommentare (−33 bis −12)");
  expect(restsOn(own, en)).toBe("6,089 posts of members");
  expect(sourceText(own, en)).toBe("Rapport, 48 authors, 2021");
  expect(foundText(of("Buffer", "frequency"), en)).toBe("more impressions");
  expect(sourceText(of("Buffer", "frequency"), en)).toBe("Buffer, year not told");
  expect(restsOn(of("sunnysidesocialmedia.com", "gap"), en)).toBe("number not told, posts of companies");
});

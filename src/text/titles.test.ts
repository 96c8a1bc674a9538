import { expect, test } from "vitest";
import { familyNames, familyOf, functionsOfFamily, isDirectorUp, titleFacts } from "./titles.ts";

const up = (title: string, company = "Beispielwerke") => isDirectorUp(titleFacts(title), company);

test("levels by the first rule that fits (rules 1.16)", () => {
  const levels = [
    "Product Owner",
    "Head of Sales",
    "Geschäftsführerin",
    "VP Marketing",
    "Freelance CMO",
    "Praktikant",
    "Sales Manager",
    "",
  ];
  expect(levels.map(title => titleFacts(title).level)).toEqual([4, 6, 8, 7, 10, 2, 5, null]);
});

test("director and above (rules 1.18)", () => {
  expect(up("Freelance writer")).toBe(false);
  expect(up("Founder & CEO")).toBe(true);
  expect(up("Founder & CEO", "")).toBe(false);
  expect(up("Former VP Sales")).toBe(false);
  expect(up("Product Owner")).toBe(false);
  expect(up("Freelance CMO")).toBe(false);
  expect(up("Self-employed")).toBe(false);
  expect(up("IT-Freelancer")).toBe(true);
  expect(up("Selbstständige Unternehmerin")).toBe(true);
  expect(up("Vertriebsleiterin")).toBe(true);
});

test("functions in order of preference, and 8 families (rules 1.17)", () => {
  expect(titleFacts("Head of Sales and Marketing").functions.slice(0, 2)).toEqual([25, 15]);
  expect(familyNames.length).toBe(8);
  expect(functionsOfFamily(familyOf(25))).toEqual([4, 15, 25, 26]);
});

test("signs of other scripts are letters or none, and change nothing else", () => {
  const titles = [
    "Leiter Vertrieb",
    "Geschäftsführer·Gründer",
    "Sr. Account Manager – DACH",
    "école directrice",
    "CEO 首席",
    "VP💡Sales",
  ];
  const latin = titles.map(title => titleFacts(title));
  const general = titles.map(title => titleFacts(`${title} 首`));
  expect(latin.map(facts => facts.level)).toEqual(general.map(facts => facts.level));
  expect(latin.map(facts => facts.functions)).toEqual(general.map(facts => facts.functions));
});

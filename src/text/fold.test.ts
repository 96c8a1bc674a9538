import { expect, test } from "vitest";
import { foldCompany, foldLabel, foldName, nameTokens, slugOf } from "./fold.ts";

test("a slug is the same whatever the address looks like (rules 1.4)", () => {
  expect(slugOf("https://www.linkedin.com/in/R%C3%A9mi-Example/")).toBe("rémi-example");
  expect(slugOf("www.linkedin.com/in/rémi-example")).toBe("rémi-example");
  expect(slugOf("https://at.linkedin.com/in/Anna-Test?x=1#top")).toBe("anna-test");
  expect(slugOf("https://www.linkedin.com/in/bad%E0%A4-x/")).toBe("bad%e0%a4-x");
  expect(slugOf("https://www.linkedin.com/company/acme")).toBeNull();
});

test("names without degrees, marks and signs (rules 1.5)", () => {
  expect(foldName("Dr. Anna-Lena Müller, PhD")).toBe("anna lena muller");
  expect(foldName("Jörg (er/ihm) O’Neil")).toBe("jorg o neil");
  expect(foldName("LinkedIn Member")).toBeNull();
  expect(foldName("🚀")).toBeNull();
});

test("tokens of names keep what stands behind a comma", () => {
  expect(nameTokens("Anna Müller, Ben B. Example")).toEqual(["anna", "muller", "ben", "example"]);
});

test("what is bracketed, degrees and nobody's name are no tokens", () => {
  expect(nameTokens("Mag. Anna Müller (she/her), PhD")).toEqual(["anna", "muller"]);
  expect(nameTokens("LinkedIn Member")).toEqual([]);
});

test("companies without legal forms, skills with + and # (rules 1.20)", () => {
  expect(foldCompany("Beispielwerke Österreich GmbH & Co. KG")).toBe("beispielwerke osterreich");
  expect(foldCompany("GmbH")).toBe("");
  expect(foldLabel("C++ / C#")).toBe("c++ c#");
});

import { expect, test } from "vitest";
import { RapportError } from "../../core/error.ts";
import { readReadings } from "./readings.ts";

const saved = {
  activeSeat: false,
  memberScore: {
    overall: 41.27,
    subScores: [
      { pillar: "STRONG_RELATIONSHIP", score: 12.64 },
      { pillar: "PROFESSIONAL_BRAND", score: 17.51 },
      { pillar: "INSIGHT_ENGAGEMENT", score: 3.0999999 },
      { pillar: "FIND_RIGHT_PEOPLE", score: 8.02 },
    ],
  },
  groupScore: [
    { groupType: "NETWORK", rank: 35, score: { overall: 33.4, subScores: [] } },
    { groupType: "INDUSTRY", rank: 22, groupSize: 120_000, industry: "Invented", score: { overall: 30.9, subScores: [] } },
  ],
};

test("the JSON of the page, whatever the order of its lists, with its noise taken off", () => {
  expect(readReadings(JSON.stringify(saved), 20_500)).toEqual([
    {
      day: 20_500,
      overall: 41.27,
      parts: { brand: 17.51, people: 8.02, engage: 3.1, relationships: 12.64 },
      industryTop: 22,
      networkTop: 35,
      industryName: "Invented",
      industryMean: 30.9,
      networkMean: 33.4,
    },
  ]);
});

test("a table, with semicolons and decimal commas too; empty cells are not known", () => {
  const [first, second] = readReadings(
    "date;overall;brand;people;engage;relationships;industryTop\n2026-01-05;41,2;17,5;8;3,1;12,6;22\n2026-02-02;43;;;;;\n",
    0,
  );
  expect(first).toMatchObject({ day: 20_458, overall: 41.2, parts: { brand: 17.5 }, industryTop: 22, networkTop: null });
  expect(second).toMatchObject({ day: 20_486, overall: 43, parts: null });
});

test("what does not fit is refused by its place", () => {
  const whereOf = (text: string): unknown => {
    try {
      readReadings(text, 20_500);
    } catch (error) {
      if (error instanceof RapportError && error.code === "bad-reading") return error.facts.where;
    }
    return "nothing refused";
  };
  expect(whereOf("date,overall\n2026-01-05,141\n")).toBe("2: overall");
  expect(whereOf("date,overall\n2026-02-30,41\n")).toBe("2: day");
  expect(whereOf("date,overall,brand,people,engage,relationships\n2026-01-05,41,1,1,1,1\n")).toBe("2: overall");
  expect(whereOf('{"memberScore":')).toBe("JSON");
  expect(whereOf('{"member":1}')).toBe("memberScore");
  expect(whereOf("a,b\n1,2\n")).toBe("date");
});

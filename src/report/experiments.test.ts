import { expect, test } from "vitest";
import type { Experiment } from "../content/experiment.ts";
import { parseIsoDay } from "../core/day.ts";
import { loadWords } from "../locales/words.ts";
import { experimentMarks, experimentsTitle, verdictOf } from "./experiments.ts";

const en = await loadWords("en");
const de = await loadWords("de");
const [start, end] = [parseIsoDay("2026-09-01"), parseIsoDay("2026-11-30")];
const rule = { about: "format", what: "document", has: true } as const;
const plan = {
  question: "Documents?",
  start,
  end,
  each: 12,
  outcome: "response" as const,
  variants: [
    { id: "a", name: "", rule },
    { id: "b", name: "Plain", rule: null },
  ],
  assigned: {},
  stopped: null,
};
const change = { change: 0.4, low: 0.1, high: 0.8 };
const said = (state: Experiment["state"], a: readonly number[], b: readonly number[], until: number | null = null) => {
  const side = (id: string, [counted = 0, waiting = 0, left = 0]: readonly number[]) => ({
    id,
    counted,
    waiting,
    left,
    middle: null,
  });
  return {
    plan,
    state,
    until,
    isInBlocks: false,
    sides: [side("a", a), side("b", b)],
    pairs: [{ more: "a", less: "b", own: change, best: change }],
  };
};

test("a verdict is one sentence, in both languages", () => {
  const of = (each: ReturnType<typeof said>): string => verdictOf(each, en);
  expect(of(said("holds", [12], [11]))).toBe(
    "“document” brought 1.4 times the response of “Plain” (12 against 11 posts). Holds.",
  );
  expect(verdictOf(said("holds", [12], [11]), de)).toBe(
    "„Dokument“ brachte 1,4-mal so viel Resonanz wie „Plain“ (12 gegen 11 Beiträge). Hält.",
  );
  expect(of(said("running", [7, 0, 5], [6, 1, 5]))).toBe("Not decided: 5 more posts each.");
  expect(of(said("running", [12], [6, 1, 5]))).toBe("Not decided: 5 more posts with “Plain”.");
  expect(of(said("running", [12], [10, 2]))).toBe("Not decided: all posts are there, 2 still have no figures.");
  expect(of(said("waiting", [12], [6, 1, 5], end + 45))).toBe(
    "Not decided: the time is up, one post still has no figures. They count until 14 Jan 2027.",
  );
  expect(of(said("even", [12], [11]))).toMatch(/^Ended without a difference beyond chance, with 12 against 11 posts\./);
  expect(of(said("even", [], [9]))).toBe("Ended without posts that could be compared.");
});

test("the history marks where an experiment began and, with the verdict, where it ended", () => {
  const marks = experimentMarks([said("holds", [9], [9], start + 40), said("running", [], []), said("planned", [], [])], en);
  expect(marks.map(({ day }) => day)).toEqual(["2026-09-01", "2026-10-11", "2026-09-01"]);
  expect(marks[1]!.text).toBe(`Experiment “Documents?”: ${verdictOf(said("holds", [9], [9]), en)}`);
});

test("the title says what runs, else what comes, else what is over", () => {
  const [running, planned, over] = [said("running", [], []), said("planned", [], []), said("even", [], [])];
  const waiting = said("waiting", [], []);
  expect(experimentsTitle([over, waiting], en)).toBe("One experiment waits for figures");
  expect([[], [over], [over, planned], [over, planned, running, running]].map(all => experimentsTitle(all, en))).toEqual([
    "Nothing is being tried out yet",
    "One experiment is over, none is running",
    "The next experiment begins on 1 Sept 2026",
    "2 experiments are running",
  ]);
});

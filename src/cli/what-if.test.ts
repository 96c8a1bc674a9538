import { expect, test } from "vitest";
import { RapportError } from "../core/error.ts";
import { loadWords } from "../locales/words.ts";
import { type WhatIfOptions, whatIf } from "./what-if.ts";

async function run(options: WhatIfOptions, language: "en" | "de" = "en"): Promise<string> {
  const written: string[] = [];
  const words = await loadWords(language);
  const write = (text: string): void => void written.push(text);
  await whatIf([], { sample: "seller", timeZone: "Europe/Vienna", ...options }, { ...quiet, words, write });
  return written.join("\n");
}
const quiet = { width: 80, color: false, interactive: false, note: () => {} };

test("more comments than usual lift the plan above as now; fewer first messages than usual stay the usual ones", async () => {
  const found = JSON.parse(await run({ comments: "9,5", openings: "1", json: true }));
  expect(found.planned).toEqual({ ...found.usual, comments: 9.5 });
  const end = (course: "plan" | "asNow" | "nothing"): number => found[course].weeks.at(-1).index;
  expect(end("plan")).toBeGreaterThan(end("asNow") + 0.5);
  expect(end("nothing")).toBeLessThan(end("asNow"));
  expect(found.asNow.weeks[0].day).toBe("2026-11-29");
  expect(found.asOf).toBe("2026-11-22");
});

test("the page of text fits 80 columns in both languages, and names the guards where they hold", async () => {
  for (const language of ["en", "de"] as const) {
    const text = await run({ posts: "3", invitations: "200" }, language);
    expect(text.split("\n").filter(line => line.length > 80)).toEqual([]);
    const words = await loadWords(language);
    expect(text).toContain(words.t("whatIf.guardsNote"));
    expect(await run({}, language)).not.toContain(words.t("whatIf.guardsNote"));
  }
});

test.each(["x", "-1", "501", ""])("%o a week is no number of posts", async posts => {
  const failed = await run({ posts }).catch((error: unknown) => error);
  expect(failed).toBeInstanceOf(RapportError);
  expect(failed).toMatchObject({ code: "wrong-usage" });
});

import { expect, test } from "vitest";
import { loadWords } from "../locales/words.ts";
import type { Context } from "./context.ts";
import { programOf } from "./program.ts";

test("a day can be given where one is scored, and nowhere else: an option without effect would mislead", async () => {
  const words = await loadWords("en");
  const context: Context = { words, width: 80, color: false, interactive: false, write: () => {}, note: () => {} };
  const { commands } = programOf(context, "0");
  const offering = (option: string): string[] =>
    commands.filter(command => command.options.some(({ long }) => long === option)).map(command => command.name());
  expect(offering("--as-of")).toEqual(expect.arrayContaining(["score", "explain", "history"]));
  expect(offering("--as-of").filter(name => ["inspect", "why", "model", "schema", "sample"].includes(name))).toEqual([]);
  expect(offering("--complete")).toEqual(expect.arrayContaining(["score", "explain", "inspect", "history", "why"]));
});

import { expect, test } from "vitest";
import { loadWords } from "../locales/words.ts";
import type { Context } from "./context.ts";
import { explain } from "./explain.ts";

async function explained(what: string): Promise<unknown> {
  let written = "";
  const context: Context = {
    words: await loadWords("en"),
    width: 80,
    color: false,
    interactive: false,
    write: text => {
      written += text;
    },
    note: () => {},
  };
  await explain(what, [], { sample: "newcomer", timeZone: "UTC", json: true }, context);
  return JSON.parse(written);
}

test("days of an explanation are dates in JSON, as in every document of the command; rows name file and line", async () => {
  const date = expect.stringMatching(/^20\d\d-\d\d-\d\d$/);
  const origin = { import: 0, file: "Connections.csv", line: expect.any(Number) };
  expect(await explained("P6")).toMatchObject({
    kind: "audit",
    day: date,
    result: { code: "P6" },
    evidence: expect.arrayContaining([expect.objectContaining({ day: date, origins: [origin] })]),
  });
  expect(await explained("people")).toMatchObject({ kind: "pillar", day: date, result: { id: "people" } });
  const undated = { evidence: expect.arrayContaining([expect.objectContaining({ what: "profile-part", day: null })]) };
  expect(await explained("B1")).toMatchObject(undated);
});

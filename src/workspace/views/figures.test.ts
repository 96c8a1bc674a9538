import { expect, test } from "vitest";
import { samplePersona } from "../../samples/persona.ts";
import { sampleWorkbook } from "../../samples/workbook/workbook.ts";
import { type Given, readArchive } from "../../sources/read.ts";
import { tabPlace } from "../homes.fixture.ts";
import { audienceView } from "./audience.ts";
import { contentView } from "./content.ts";
import { figuresView } from "./figures.ts";

const read = (given: Given) =>
  readArchive(given, { settings: {}, textKey: "000102030405060708090a0b0c0d0e0f", languages: false });

test("with a short workbook whose list is whole, months, cohorts and audience tell of one and the same", async () => {
  const { workspace } = await tabPlace().open();
  const { files, ...rest } = samplePersona("founder", { scale: 0.2 });
  await workspace.importLedger(await read({ ...rest, files: files.map(({ path, text }) => ({ path, blob: new Blob([text]) })) }));
  const workbook = await sampleWorkbook("founder", { scale: 0.2, days: 90 });
  if (workbook === null) throw new Error("the founder has a workbook");
  const { member } = await workspace.importLedger(await read(workbook));
  const figures = figuresView.result.parse(await workspace.view(member, "figures", { today: "2026-11-25" }));
  const content = contentView.result.parse(await workspace.view(member, "content", {}));
  const audience = audienceView.result.parse(await workspace.view(member, "audience", {}));

  const [book] = figures.books;
  expect(figures.days).toHaveLength(90);
  expect(figures.calendar.reduce((sum, month) => sum + (month.impressions ?? 0), 0)).toBe(book?.impressions);
  const figured = content.posts.filter(({ total }) => total !== null);
  expect(figured.length).toBeGreaterThan(5);
  expect(figures.cohorts.reduce((sum, month) => sum + (month.total ?? 0), 0)).toBe(
    figured.reduce((sum, post) => sum + (post.total ?? 0), 0),
  );
  expect(figures.lists.filter(({ list }) => list === "whole").map(({ month }) => month)).toEqual(["2026-09", "2026-10"]);
  for (const { sides } of audience.sheets)
    for (const { groups } of sides) expect(groups.reduce((sum, { share }) => sum + share, 0)).toBeLessThanOrEqual(1.001);
  expect(audience.sheets.map(({ first, last }) => [first, last])).toEqual([
    [book?.first, book?.last],
    [book?.first, book?.last],
  ]);
  await expect(workspace.view(member, "figures", { today: "soon" })).rejects.toMatchObject({ code: "bad-day" });
});

import { afterEach, expect, test } from "vitest";
import { samplePersona } from "../samples/persona.ts";
import { sampleWorkbook } from "../samples/workbook/workbook.ts";
import { type Given, readArchive } from "../sources/read.ts";
import { type Place, serverPlace, tabPlace } from "./homes.fixture.ts";

const places: Place[] = [];
afterEach(() => {
  for (const place of places.splice(0)) place.remove();
});

const archiveOf = (name: string): Given => {
  const { files, ...rest } = samplePersona(name, { scale: 0.2 });
  return { ...rest, files: files.map(({ path, text }) => ({ path, blob: new Blob([text]) })) };
};
const read = (given: Given) =>
  readArchive(given, { settings: {}, textKey: "000102030405060708090a0b0c0d0e0f", languages: false });
async function workbookOf(name: string, renamed?: string) {
  const workbook = await sampleWorkbook(name, { scale: 0.2 });
  if (workbook === null) throw new Error(`${name} has no workbook`);
  return read({ ...workbook, name: renamed ?? workbook.name });
}

test.each([
  ["server", serverPlace],
  ["tab", tabPlace],
])("a workbook finds its member by the posts, before or after the archive, in the %s home", async (_, home) => {
  const place = home();
  places.push(place);
  const { workspace } = await place.open();
  const [seller, founder] = [await read(archiveOf("seller")), await read(archiveOf("founder"))];
  const theirs = await workbookOf("founder", "renamed.xlsx");
  const first = await workspace.importLedger(theirs);
  const { member } = await workspace.importLedger(founder);
  expect(member).toBe(first.member);
  const other = await workspace.importLedger(seller);
  expect(other.member).not.toBe(member);
  const own = await workspace.importLedger(await workbookOf("seller", "also renamed.xlsx"));
  expect(own.member).toBe(other.member);
  expect(own.news.rows["daily-figures"]).toBe(365);
  expect((await workspace.importLedger(await workbookOf("seller", "also renamed.xlsx"))).status).toBe("same");
  await expect(workspace.importLedger(await workbookOf("seller", "x.xlsx"), { member })).rejects.toMatchObject({
    code: "different-members",
  });
  const report = await workspace.view(other.member, "report", {});
  expect(
    report.pillars
      .flatMap(({ audits }) => audits)
      .filter(({ code }) => ["B7", "B8", "E5", "E9"].includes(code))
      .map(({ status }) => status),
  ).toEqual(["measured", "measured", "measured", "measured"]);
  await workspace.undoImport(other.member, own.import);
  const without = await workspace.view(other.member, "report", {});
  expect(without.pillars.flatMap(({ audits }) => audits).find(({ code }) => code === "B7")?.status).toBe("no-data");
});

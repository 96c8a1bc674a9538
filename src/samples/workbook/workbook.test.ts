import { BlobReader, TextWriter, ZipReader } from "@zip.js/zip.js";
import { expect, test } from "vitest";
import { readArchive } from "../../sources/read.ts";
import { secondInId } from "../../text/urn.ts";
import { samplePersona } from "../persona.ts";
import { sampleWorkbook } from "./workbook.ts";

const options = { settings: {}, textKey: "000102030405060708090a0b0c0d0e0f", languages: false };
async function workbookOf(name: string, days?: number) {
  const workbook = await sampleWorkbook(name, days === undefined ? {} : { days });
  if (workbook === null) throw new Error(`${name} has no workbook`);
  return workbook;
}
async function textOf(blob: Blob): Promise<string> {
  const entries = await new ZipReader(new BlobReader(blob)).getEntries();
  const texts = entries.map(entry => (entry.directory ? "" : entry.getData(new TextWriter())));
  return (await Promise.all(texts)).join("\n");
}

test("the same bytes every time; only two have a workbook, each in its layout and with its traps", async () => {
  const [one, again] = [await workbookOf("seller"), await workbookOf("seller")];
  expect(Buffer.from(await one.blob.arrayBuffer()).equals(Buffer.from(await again.blob.arrayBuffer()))).toBe(true);
  expect(await Promise.all(["consultant", "newcomer", "networker"].map(name => sampleWorkbook(name)))).toEqual([
    null,
    null,
    null,
  ]);
  const [classic, newer] = [await textOf(one.blob), await textOf((await workbookOf("founder")).blob)];
  const traps = ['<dimension ref="A1"/>', "< 1%".replace("<", "&lt;"), 't="inlineStr"', 't="s"', ".0</v>", ">481<", "-share-"];
  expect(traps.map(trap => [classic.includes(trap), newer.includes(trap)])).toEqual([
    [true, true],
    [true, true],
    [false, true],
    [true, false],
    [true, false],
    [false, true],
    [false, true],
  ]);
});

test.each(["seller", "founder"])(
  "the posts in the workbook of the %s are those of the archive, and their figures add up",
  async name => {
    const { files, ...rest } = samplePersona(name);
    const archive = await readArchive(
      { ...rest, files: files.map(({ path, text }) => ({ path, blob: new Blob([text]) })) },
      options,
    );
    const workbook = await readArchive(await workbookOf(name, 60), options);
    const own = archive.activities.flatMap(row => (row.kind === "post" ? [{ at: row.at, made: secondInId(row.id) }] : []));
    const listed = workbook.activities.filter(row => row.kind === "post-figures");
    const joined = listed.map(({ post }) => own.filter(({ made }) => Math.abs(made - secondInId(post.id)) <= 5).length);
    expect(listed.length).toBeGreaterThan(5);
    expect(joined.filter(n => n !== 1)).toEqual([]);
    const [head] = workbook.imports;
    expect(head?.workbook?.lists.map(({ cut }) => cut)).toEqual([false, false]);
    const days = workbook.activities.filter(row => row.kind === "daily-figures");
    const sum = days.reduce((all, row) => all + row.impressions, 0);
    expect(days).toHaveLength(60);
    expect(head?.workbook?.impressions).toBe(sum);
    const ofPosts = listed.reduce((all, row) => all + (row.impressions ?? 0), 0);
    expect(ofPosts).toBeGreaterThan(0.8 * sum);
    expect(ofPosts).toBeLessThanOrEqual(sum);
  },
);

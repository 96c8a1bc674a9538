import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { givenOf as dropped } from "../app/importing/gather.ts";
import { givenOf } from "./files.ts";

const folder = mkdtempSync(join(tmpdir(), "rapport-files-"));
const names = ["Shares.csv", "Jobs/Saved Jobs.csv", "Content_2026.xlsx", "~$Content_2026.xlsx"];
beforeAll(() => {
  mkdirSync(join(folder, "Jobs"));
  mkdirSync(join(folder, "books"));
  for (const name of [...names, "books/one.xlsx", "books/two.xlsx"]) writeFileSync(join(folder, name), name);
});
afterAll(() => rmSync(folder, { recursive: true }));

const shown = (list: readonly { readonly name: string; readonly files?: readonly { readonly path: string }[] }[]) =>
  list.map((each): [string, string[] | null] => [each.name, each.files?.map(({ path }) => path) ?? null]);

test("a workbook is an import of its own, also where it lies in a folder, on the command line and on the page", async () => {
  const paths = ["Shares.csv", "Content_2026.xlsx", "books"].map(name => join(folder, name));
  expect(shown(await givenOf(paths))).toEqual([
    ["Content_2026.xlsx", null],
    ["one.xlsx", null],
    ["two.xlsx", null],
    ["Shares.csv", null],
  ]);
  const [whole, ...books] = shown(await givenOf([folder]));
  expect(whole?.[1]?.toSorted()).toEqual(["Jobs/Saved Jobs.csv", "Shares.csv", "~$Content_2026.xlsx"]);
  expect(books.map(([name]) => name).toSorted()).toEqual(["Content_2026.xlsx", "one.xlsx", "two.xlsx"]);
  const files = names.map(name => Object.assign(new File([name], name.split("/").at(-1) ?? ""), { path: `./export/${name}` }));
  expect(shown(dropped(files))).toEqual([
    ["Content_2026.xlsx", null],
    ["export", ["Shares.csv", "Jobs/Saved Jobs.csv", "~$Content_2026.xlsx"]],
  ]);
});

import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Report } from "../src/core/report.ts";
import { caseNames, folderOf, goldenCase, reportOn } from "./golden-case.ts";

// Golden archives: each folder of test/archives is one case, told in its README. The archives are folders of files as LinkedIn or a person
// would leave them; report.json is the document expected, rewritten only by `npm run golden`. What was worked out by hand from
// docs/model.md stands in case.json and holds against every rewriting.

function fieldOf(document: Report, place: string): unknown {
  const [who = "", field = ""] = place.split(".");
  const { index, pillars } = document;
  const parts = [...pillars, ...pillars.flatMap(pillar => pillar.audits)];
  const named: Readonly<Record<string, object>> = { report: document, index };
  const found = named[who] ?? parts.find(part => part.id === who || ("code" in part && part.code === who));
  return Object.entries(found ?? {}).find(([name]) => name === field)?.[1];
}

/** JSON to be read and compared by people: what fits into a line stands in one. */
function laidOut(value: unknown, indent = ""): string {
  const line = JSON.stringify(value);
  if (typeof value !== "object" || value === null || indent.length + line.length < 260) return line;
  const inner = `${indent}  `;
  const items = Array.isArray(value)
    ? value.map(item => inner + laidOut(item, inner))
    : Object.entries(value).map(([name, item]) => `${inner}"${name}": ${laidOut(item, inner)}`);
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  return `${open}\n${items.join(",\n")}\n${indent}${close}`;
}

test.each(caseNames)("%s", async name => {
  const golden = goldenCase(name);
  const document = await reportOn(
    golden.archives.map(({ name, files }) => folderOf(name, files)),
    golden,
  );
  const places = Object.entries(golden.byHand);
  expect(Object.fromEntries(places.map(([place]) => [place, fieldOf(document, place)]))).toEqual(
    Object.fromEntries(places.map(([place, value]) => [place, typeof value === "number" ? expect.closeTo(value, 6) : value])),
  );
  if (process.env.GOLDEN === "write") writeFileSync(golden.reportPath, `${laidOut(document)}\n`);
  expect(document).toEqual(JSON.parse(readFileSync(golden.reportPath, "utf8")));
});

test("files left out of a complete archive and files without a row tell the same", () => {
  const [left, empty] = ["files-left-out", "header-only"].map(name => {
    const { imports, ...rest } = JSON.parse(readFileSync(goldenCase(name).reportPath, "utf8"));
    return rest;
  });
  expect(left).toEqual(empty);
});

import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { readArchive, score } from "../../src/index.ts";
import { listsText } from "../../src/report/lists.ts";
import { sampleWorkbook } from "../../src/samples/workbook/workbook.ts";
import { archiveOf } from "./archives.ts";
import { launch, noBrowser } from "./chromium.ts";
import { serverHome, tabHome, zone } from "./homes.ts";
import { bring, give, goTo, shownIndex, visit } from "./visitor.ts";

// The archive, then the analytics of the posts: same member, the index of both, and what was cut is said. Both layouts, both homes.

describe.skipIf(noBrowser)("a workbook in a browser", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  test.each([
    ["seller", "en", tabHome],
    ["founder", "de", serverHome],
  ] as const)("of the %s, in %s", async (persona, language, home) => {
    const place = await home(inject("app"));
    const visitor = await visit(browser, place, language);
    const { page, words } = visitor;
    const archive = await archiveOf(persona);
    const workbook = await sampleWorkbook(persona, { scale: 0.1 });
    if (workbook === null) throw new Error(`${persona} has no workbook`);
    const given = [{ name: archive.name, blob: new Blob([archive.zip]) }, workbook];
    const both = await readArchive(given, { settings: { timeZone: zone } });
    const lists = both.imports.flatMap(entry => entry.workbook?.lists ?? []);

    const member = await bring(visitor, archive.name, archive.zip);
    await goTo(visitor, "/import");
    await give(visitor, workbook.name, new Uint8Array(await workbook.blob.arrayBuffer()));
    await page.getByRole("heading", { name: workbook.name }).waitFor();
    await goTo(visitor, member);
    await expect.poll(() => shownIndex(visitor)).toBe(words.numbers.whole(score(both).index.shown ?? Number.NaN));
    await goTo(visitor, `${member}/data`);
    await page.locator(".import-list details").last().locator("summary").click();
    const shown = page.locator(".import-list li").last().locator("details p.small");
    await expect.poll(() => shown.allTextContents()).toEqual(listsText(lists, words));
    expect(lists.length).toBe(2);
    expect(visitor.mishaps).toEqual([]);
    await visitor.leave();
    await place.close();
  });
});

import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { samplePersona } from "../../src/samples/persona.ts";
import { brought } from "./archives.ts";
import { launch, noBrowser } from "./chromium.ts";
import { type Place, serverHome } from "./homes.ts";
import { memberPages } from "./pages.ts";
import { bring, goTo, visit } from "./visitor.ts";

// Names and posts that are HTML with a script in it: they are shown as the text they are, and nothing of them runs.

const markup = `<img src=x onerror=alert(1)><script>alert(2)</script><b class=injected>Ada</b>`;

describe.skipIf(noBrowser)("in a browser", () => {
  let browser: Browser;
  let place: Place;
  beforeAll(async () => {
    browser = await launch();
    place = await serverHome(inject("app"));
  });
  afterAll(async () => {
    await browser.close();
    await place.close();
  });

  test("HTML and script in contacts' names, posts and the member's own name are text", async () => {
    const sample = samplePersona("seller", { scale: 0.05 });
    // Without quotes and commas it stands in any cell as it is.
    const spoil = (path: string, text: string): string =>
      path === "Connections.csv"
        ? text.replaceAll(/^(?=[^,\n]+,[^,\n]+,https:)/gm, markup)
        : path.startsWith("Shares")
          ? text.replaceAll(/(?<=^20[^,]+,[^,]+,)"?/gm, quote => quote + markup)
          : path === "Profile.csv"
            ? text.replace("\nLena", `\n${markup}Lena`)
            : text;
    const archive = await brought({
      ...sample,
      files: sample.files.map(({ path, text }) => ({ path, text: spoil(path, text) })),
    });
    const visitor = await visit(browser, place, "en");
    const { page } = visitor;
    const member = await bring(visitor, archive.name, archive.zip);
    for (const path of [...memberPages, "/audit/publish-rate"]) {
      // One question after another keeps its heading: by way of the overview each page is a new one.
      await goTo(visitor, member);
      await goTo(visitor, member + path);
      if (path.startsWith("/audit")) await page.locator(".rows td.mono").first().waitFor();
      expect(await page.locator(".injected, img[src='x']").count()).toBe(0);
    }
    await goTo(visitor, member);
    await goTo(visitor, `${member}/audit/network-growth`);
    await expect.poll(() => page.locator(".rows tbody").textContent()).toContain(markup);
    expect(await page.locator(".side").textContent()).toContain(markup);
    expect(visitor.mishaps).toEqual([]);
    await visitor.leave();
  });
});

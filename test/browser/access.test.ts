import { AxeBuilder } from "@axe-core/playwright";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import type { Language } from "../../src/locales/numbers.ts";
import { archiveOf } from "./archives.ts";
import { launch, noBrowser } from "./chromium.ts";
import { type Place, tabHome } from "./homes.ts";
import { memberPages, plainPages } from "./pages.ts";
import { bring, goTo, type Visitor, visit } from "./visitor.ts";

// By keyboard, and for those who hear the page: axe on every page, in the soak in each language in both colour schemes.

type Look = readonly [Language, "light" | "dark"];
const looks: readonly Look[] =
  process.env.SOAK === "1"
    ? [
        ["de", "light"],
        ["de", "dark"],
        ["en", "light"],
        ["en", "dark"],
      ]
    : [
        ["de", "light"],
        ["en", "dark"],
      ];

describe.skipIf(noBrowser)("in a browser", () => {
  let browser: Browser;
  let place: Place;
  beforeAll(async () => {
    browser = await launch();
    place = await tabHome(inject("app"));
  });
  afterAll(async () => {
    await browser.close();
    await place.close();
  });

  test.each(looks)("axe finds nothing serious on any page, %s, %s", async (language, colorScheme) => {
    const visitor = await visit(browser, place, language, { colorScheme, viewport: { width: 1280, height: 900 } });
    const { name, zip } = await archiveOf("newcomer", 1);
    const found: string[] = [];
    const look = async (path: string): Promise<void> => {
      await goTo(visitor, path);
      found.push(...(await seriousOn(visitor, path)));
    };
    for (const path of plainPages) await look(path);
    await goTo(visitor, "/welcome");
    const member = await bring(visitor, name, zip);
    for (const path of memberPages) await look(member + path);
    for (const width of [390, 820, 1440])
      expect(await waysTo(visitor, `${member}/settings`, width), `${width} px`).toBeGreaterThan(0);
    await goTo(visitor, member);
    for (const width of [390, 700, 820, 1200, 1280, 1440]) {
      await visitor.page.setViewportSize({ width, height: 900 });
      const narrowest = await visitor.page.locator(".lever").evaluateAll(all => Math.min(...all.map(each => each.clientWidth)));
      expect(narrowest, `${width} px`).toBeGreaterThan(120);
      const over = await visitor.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over, `${width} px`).toBe(0);
    }
    expect(found).toEqual([]);
    expect(visitor.mishaps).toEqual([]);
    await visitor.leave();
  });

  test("by keyboard: to the content, through it, and out of a dialog", async () => {
    const visitor = await visit(browser, place, "en");
    const { page, words } = visitor;
    const { t } = words;
    const inMain = (): Promise<boolean> => page.evaluate(() => document.activeElement?.closest("main") !== null);
    const focused = page.locator(":focus");
    await page.getByRole("heading", { level: 1, name: t("app.welcome.title") }).waitFor();
    await page.keyboard.press("Tab");
    expect(await focused.textContent()).toBe(t("app.frame.skip"));
    await page.keyboard.press("Enter");
    expect(await focused.getAttribute("id")).toBe("main");
    await page.keyboard.press("Tab");
    expect(await inMain()).toBe(true);
    // A dialog takes the focus, Escape closes it and gives the focus back.
    const opener = page.getByRole("button", { name: t("app.welcome.sample") });
    await opener.focus();
    await page.keyboard.press("Enter");
    await page.getByRole("dialog").waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest("[role=dialog]") !== null)).toBe(true);
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await expect.poll(() => focused.textContent()).toBe(t("app.welcome.sample"));
    // Without the skip link the way through the frame ends in the content too.
    await page.reload();
    await page.getByRole("heading", { level: 1 }).waitFor();
    let steps = 0;
    do await page.keyboard.press("Tab");
    while (!(await inMain()) && ++steps < 12);
    expect(steps).toBeLessThan(12);
    expect(visitor.mishaps).toEqual([]);
    await visitor.leave();
  });
});

/** Links to an address that can be seen in a width, in the bars or in the drawer that a bar opens. */
async function waysTo({ page, words }: Visitor, path: string, width: number): Promise<number> {
  await page.setViewportSize({ width, height: 900 });
  const more = page.getByRole("button", { name: words.t("app.frame.more") }).filter({ visible: true });
  if ((await more.count()) > 0) await more.click();
  const links = page.locator(`a[href="#${path}"]`).filter({ visible: true });
  await expect.poll(() => links.count()).toBeGreaterThan(0);
  const count = await links.count();
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  return count;
}

/** What axe calls serious or critical on the page shown, one line each. */
async function seriousOn({ page }: Visitor, path: string): Promise<string[]> {
  // The frame of the report takes no scripts, so none of axe's: what stands in it is tested as a document.
  const { violations } = await new AxeBuilder({ page }).exclude("iframe").setLegacyMode().analyze();
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${path}: ${id}: ${nodes.map(node => node.target.join(" ")).join(", ")}`);
}

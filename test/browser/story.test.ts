import { readFile } from "node:fs/promises";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { RapportError } from "../../src/core/error.ts";
import type { Language } from "../../src/locales/numbers.ts";
import { loadWords } from "../../src/locales/words.ts";
import { sayError } from "../../src/report/say-error.ts";
import type { PersonaName } from "../../src/samples/traits.ts";
import { archiveOf } from "./archives.ts";
import { launch, noBrowser } from "./chromium.ts";
import { type Place, serverHome, tabHome } from "./homes.ts";
import { bring, give, goTo, shownIndex, type Visitor, visit } from "./visitor.ts";

// A member's whole way through the built app, in one home and out into the other: from the empty workspace to the empty workspace.

const soak = process.env.SOAK === "1";
const stories: readonly (readonly [PersonaName, Language, "server" | "tab"])[] = [
  ["seller", "de", "server"],
  ["founder", "en", "tab"],
  ...(soak
    ? ([
        ["founder", "en", "server"],
        ["seller", "de", "tab"],
      ] as const)
    : []),
];

describe.skipIf(noBrowser)("the app in a browser", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  test.each(stories)("%s in %s, at home in the %s", async (persona, language, home) => {
    const app = inject("app");
    const places: Record<Place["kind"], Place> = { server: await serverHome(app), tab: await tabHome(app) };
    const visitor = await visit(browser, places[home], language);
    const { page, words } = visitor;
    const { t } = words;
    const archive = await archiveOf(persona);
    const shown = words.numbers.whole(archive.index.shown ?? Number.NaN);

    // A file that ends in the middle: said with what to do, and nothing is there.
    await give(visitor, archive.name, archive.zip.slice(0, archive.zip.length >> 1));
    const { what, todo } = sayError(new RapportError("cut-off-archive", { file: archive.name }), words);
    await expect.poll(() => page.getByRole("alert").locator("p").allTextContents()).toEqual([what, todo]);
    await goTo(visitor, "/");
    await expect.poll(() => new URL(page.url()).hash).toBe("#/welcome");

    const member = await bring(visitor, archive.name, archive.zip);
    expect(await shownIndex(visitor)).toBe(shown);

    await rowsWithinTwoClicks(visitor);
    await goTo(visitor, member);
    await changeExplained(visitor, member);
    await readingKept(visitor, member);
    expect(await shownIndex(visitor)).toBe(shown);
    await otherLanguage(visitor);
    if (home === "tab") await keptHere(visitor, member, shown);
    await reportSaved(visitor, member);

    const file = await exported(visitor, member);
    const other = await visit(browser, places[home === "server" ? "tab" : "server"], language);
    await other.page.locator(`input[aria-label="${t("app.welcome.openFile")}"]`).setInputFiles(file);
    await other.page.locator(".hero svg").first().waitFor();
    expect(await shownIndex(other)).toBe(shown);
    expect(await other.page.locator(".dots").textContent()).toContain(t("app.overview.ssiNote"));
    expect(other.mishaps).toEqual([]);
    await other.leave();

    await gone(visitor, member);
    expect(visitor.mishaps).toEqual([]);
    await visitor.leave();
    for (const place of Object.values(places)) await place.close();
  });
});

/** From the overview to a pillar, from there to a question: its rows say file and line. */
async function rowsWithinTwoClicks({ page }: Visitor): Promise<void> {
  await page.locator("a.pillar.people").click();
  await page.locator(".questions a").first().click();
  await expect.poll(() => page.locator(".rows td.mono").first().textContent()).toMatch(/^[^:]+\.csv:\d+/);
}

/** Two weeks, and a table whose rows lead from the one to the other. */
async function changeExplained({ page, words: { t } }: Visitor, member: string): Promise<void> {
  await page.getByRole("link", { name: t("app.overview.whyChanged") }).click();
  const [from, to] = [
    page.getByRole("combobox", { name: t("app.history.from") }),
    page.getByRole("combobox", { name: t("app.history.to"), exact: true }),
  ];
  await to.click();
  await page.getByRole("option").nth(3).click();
  await from.click();
  await page.getByRole("option").nth(20).click();
  await expect
    .poll(() => new URL(page.url()).hash)
    .toMatch(new RegExp(`^#${member}/history\\?a=\\d{4}-\\d\\d-\\d\\d&b=\\d{4}-\\d\\d-\\d\\d$`));
  const figure = page.locator("section", { has: page.getByText(t("app.history.why"), { exact: true }) }).last();
  await figure.locator("[role=img] svg").waitFor();
  await figure.getByRole("button", { name: t("app.frame.asTable") }).click();
  const numbers = (await figure.locator("tbody td:last-child").allTextContents()).map(text =>
    Number(text.replace("−", "-").replace(",", ".")),
  );
  const [first, last] = [numbers.shift() ?? Number.NaN, numbers.pop() ?? Number.NaN];
  // Each row is rounded to a tenth.
  expect(Math.abs(first + numbers.reduce((sum, n) => sum + n, 0) - last)).toBeLessThan(0.06 * (numbers.length + 2));
  expect(numbers.some(n => n !== 0)).toBe(true);
}

/** LinkedIn's own number by hand; it then stands beside the index. */
async function readingKept(visitor: Visitor, member: string): Promise<void> {
  const { page, words } = visitor;
  await goTo(visitor, `${member}/readings`);
  await page.getByLabel(words.t("app.readings.overall")).fill("47");
  await page.getByRole("button", { name: words.t("app.readings.save") }).click();
  await page.locator("table.kept").waitFor();
  await goTo(visitor, member);
  await expect.poll(() => page.locator(".dots").textContent()).toContain(`47 ${words.t("app.overview.ssiNote")}`);
}

/** The report as PDF: a whole one, with nothing asked of anybody else. */
async function reportSaved(visitor: Visitor, member: string): Promise<void> {
  const { page, words } = visitor;
  await goTo(visitor, `${member}/report`);
  const saved = page.waitForEvent("download");
  await page.getByRole("button", { name: words.t("app.method.savePdf") }).click();
  const pdf = await readFile(await (await saved).path());
  expect(pdf.subarray(0, 5).toString("latin1")).toBe("%PDF-");
  expect(pdf.subarray(-8).toString("latin1")).toContain("%%EOF");
  expect(pdf.length).toBeGreaterThan(50_000);
}

/** The other language, on the page where one is, and back. */
async function otherLanguage({ page, words: { language, t } }: Visitor): Promise<void> {
  const other = language === "de" ? "en" : "de";
  const { t: otherT } = await loadWords(other);
  const before = page.url();
  const names = { de: "Deutsch", en: "English" };
  const change = async (by: typeof t, to: Language): Promise<void> => {
    await page
      .getByRole("button", { name: by("app.frame.chooseMember") })
      .first()
      .click();
    await page.getByRole("menuitem", { name: names[to] }).click();
    await expect.poll(() => page.locator("html").getAttribute("lang")).toBe(to);
  };
  await change(t, other);
  expect(await page.locator(".hero + p").textContent()).toBe(otherT("app.overview.heroReading"));
  expect(page.url()).toBe(before);
  await change(otherT, language);
}

/** What the tab keeps, where the member ticks it, is there after the page was loaded again. */
async function keptHere(visitor: Visitor, member: string, shown: string): Promise<void> {
  const { page, words } = visitor;
  await goTo(visitor, `${member}/settings`);
  const tick = page.getByRole("checkbox", { name: words.t("app.settings.keep") });
  await tick.click();
  await expect.poll(() => tick.isChecked()).toBe(true);
  await goTo(visitor, member);
  await page.reload();
  await page.locator(".hero svg").first().waitFor();
  expect(await shownIndex(visitor)).toBe(shown);
}

async function exported(visitor: Visitor, member: string): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const { page, words } = visitor;
  await goTo(visitor, `${member}/data`);
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: words.t("app.settings.exportAll") }).click();
  const saved = await saving;
  return { name: saved.suggestedFilename(), mimeType: "application/jsonl", buffer: await readFile(await saved.path()) };
}

/** The import undone, then the member deleted: the workspace is empty, and stays so when the page is loaded again. */
async function gone(visitor: Visitor, member: string): Promise<void> {
  const { page, words } = visitor;
  const { t } = words;
  await goTo(visitor, `${member}/data`);
  await page
    .locator(".import-list")
    .getByRole("button", { name: t("app.settings.undo") })
    .click();
  await page
    .getByRole("dialog")
    .getByRole("button", { name: t("app.settings.undo") })
    .click();
  await page.locator(".import-list").waitFor({ state: "detached" });
  await page.getByRole("button", { name: t("app.settings.removeButton") }).click();
  await page
    .getByRole("dialog")
    .getByRole("button", { name: t("app.settings.removeYes") })
    .click();
  await expect.poll(() => new URL(page.url()).hash).toBe("#/welcome");
  await page.reload();
  await page.getByRole("heading", { level: 1, name: t("app.welcome.title") }).waitFor();
  expect(new URL(page.url()).hash).toBe("#/welcome");
}

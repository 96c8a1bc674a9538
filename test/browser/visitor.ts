import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import type { Language } from "../../src/locales/numbers.ts";
import { loadWords, type Words } from "../../src/locales/words.ts";
import { type Place, zone } from "./homes.ts";

/** Somebody before the app: a fresh browser profile at a place, and all that must not happen there. */
export type Visitor = {
  readonly page: Page;
  readonly words: Words;
  readonly place: Place;
  /** Requests that would have left this machine, dialogs, errors on the console and of the page. A good visit leaves it empty. */
  readonly mishaps: string[];
  leave(): Promise<void>;
};

export async function visit(
  browser: Browser,
  place: Place,
  language: Language,
  options: BrowserContextOptions = {},
): Promise<Visitor> {
  const context = await browser.newContext({
    locale: language === "de" ? "de-AT" : "en-GB",
    timezoneId: zone,
    reducedMotion: "reduce",
    ...options,
  });
  const mishaps: string[] = [];
  context.on("request", request => {
    const { protocol, hostname } = new URL(request.url());
    if (/^https?:|^wss?:/.test(protocol) && hostname !== "127.0.0.1") mishaps.push(`asked for ${request.url()}`);
  });
  context.on("console", message => {
    if (message.type() === "error" || message.type() === "warning") mishaps.push(`on the console: ${message.text()}`);
  });
  context.on("weberror", ({ error }) => mishaps.push(`on the page: ${error().stack}`));
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  page.on("dialog", dialog => {
    mishaps.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto(place.address);
  return { page, words: await loadWords(language), place, mishaps, leave: () => context.close() };
}

/** Goes to an address behind the hash, and waits for that page: the heading of the one before stays until the next one is loaded. */
export async function goTo({ page }: Visitor, path: string): Promise<void> {
  const heading = page.getByRole("heading", { level: 1 });
  await heading.waitFor();
  if (new URL(page.url()).hash === `#${path}`) return;
  await heading.evaluate((old, hash) => {
    old.setAttribute("data-left", "");
    location.hash = hash;
  }, path);
  await page.locator("h1:not([data-left])").waitFor();
}

/** Gives files to the welcome or the import page, as the file dialog would. */
export async function give({ page, words }: Visitor, name: string, content: Uint8Array): Promise<void> {
  const file = { name, mimeType: "application/zip", buffer: Buffer.from(content) };
  await page.locator(`.drop-zone input[aria-label="${words.t("app.welcome.choose")}"]`).setInputFiles(file);
}

/** Imports an archive from the welcome page on and opens the overview; answers with the address part of the member. */
export async function bring(visitor: Visitor, name: string, content: Uint8Array): Promise<string> {
  const { page, words } = visitor;
  await give(visitor, name, content);
  await page.getByRole("link", { name: words.t("app.importing.toOverview") }).click();
  await page.locator(".hero svg").first().waitFor();
  return new URL(page.url()).hash.slice(1);
}

/** The large number or interval in the ring. */
export const shownIndex = async ({ page }: Visitor): Promise<string> =>
  (await page.locator(".hero svg text.num").first().textContent()) ?? "";

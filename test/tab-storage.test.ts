import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Ledger } from "../src/core/ledger.ts";
import { reportOf } from "../src/model/document.ts";
import { samplePersona } from "../src/samples/persona.ts";
import { readArchive } from "../src/sources/read.ts";
import type {} from "./kept/tab.ts";

// What the tab home keeps, in a real browser: on a page over plain HTTP, where browsers give the least.

const origin = "http://rapport.example";
const binary = [process.env.CHROMIUM ?? "", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(
  existsSync,
);

describe.skipIf(binary === undefined)("in a browser", () => {
  let browser: Browser;
  let script = "";
  let newcomer: Ledger;
  let seller: Ledger;

  beforeAll(async () => {
    const entry = fileURLToPath(new URL("kept/tab.ts", import.meta.url));
    const lib = { entry, formats: ["es" as const], fileName: "tab" };
    const built = await build({ configFile: false, logLevel: "error", build: { write: false, minify: false, lib } });
    const output = (Array.isArray(built) ? built : [built]).flatMap(each => ("output" in each ? each.output : []));
    script = output.map(each => (each.type === "chunk" ? each.code : "")).join("\n");
    newcomer = await ledgerOf("newcomer", 1);
    seller = await ledgerOf("seller", 0.1);
    browser = await chromium.launch({
      ...(binary === undefined ? {} : { executablePath: binary }),
      chromiumSandbox: false,
      args: ["--disable-gpu"],
    });
  }, 120_000);
  afterAll(() => browser?.close());

  const freshProfile = async (): Promise<BrowserContext> => {
    const context = await browser.newContext();
    await context.route("**", route => {
      if (route.request().url() === `${origin}/`)
        return route.fulfill({ contentType: "text/html", body: '<!doctype html><script type="module" src="tab.js"></script>' });
      if (route.request().url() === `${origin}/tab.js`) return route.fulfill({ contentType: "text/javascript", body: script });
      return route.abort();
    });
    return context;
  };
  const newTab = async (context: BrowserContext): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(`${origin}/`);
    return page;
  };
  const members = (page: Page): Promise<string[]> =>
    page.evaluate(async () => {
      const { workspace } = await openTab();
      return (await workspace.state()).members.map(({ name }) => name);
    });

  test("a workspace that is kept is there after the tab was closed, and gone when it is kept no more", async () => {
    const context = await freshProfile();
    const page = await newTab(context);
    expect(await page.evaluate(() => isSecureContext)).toBe(false);
    const said = await page.evaluate(async ledger => {
      const { workspace, store } = await openTab();
      await workspace.importLedger(ledger);
      const before = await store.isKept();
      await store.keep(true);
      return { before, after: await store.isKept() };
    }, newcomer);
    expect(said).toEqual({ before: false, after: true });
    await page.close();
    const next = await newTab(context);
    const again = await next.evaluate(async ledger => {
      const { workspace } = await openTab();
      const { member } = await workspace.importLedger(ledger);
      await workspace.saveSettings(member, { timeZone: "Europe/Vienna" });
      return (await workspace.view(member, "report", {})).index;
    }, seller);
    // Engines differ in the last digit of powers and logarithms.
    const { index } = reportOf(seller, { zone: "Europe/Vienna" });
    expect(again).toMatchObject({ shown: index.shown, band: index.band });
    expect(again.value).toBeCloseTo(index.value ?? 0, 9);
    const third = await newTab(context);
    expect(await members(third)).toEqual([newcomer.member.name, seller.member.name]);
    await third.evaluate(async () => (await openTab()).store.keep(false));
    expect(await members(await newTab(context))).toEqual([]);
    await context.close();
  });

  test("without room the browser refuses, the change is not made, and what was kept stays", async () => {
    const context = await freshProfile();
    const page = await newTab(context);
    // Before the first writing: the browser remembers for a while how much room there was.
    const session = await context.newCDPSession(page);
    await session.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 100_000 });
    await page.evaluate(async ledger => {
      const { workspace, store } = await openTab();
      await store.keep(true);
      await workspace.importLedger(ledger);
    }, newcomer);
    const code = await page.evaluate(async ledger => {
      const { workspace } = await openTab();
      return workspace.importLedger(ledger).then(
        () => "added",
        (error: { code?: string }) => error.code,
      );
    }, seller);
    expect(code).toBe("workspace-full");
    expect(await members(await newTab(context))).toEqual([newcomer.member.name]);
    await context.close();
  });

  test("a tab closed in the middle of an import leaves it whole or not at all", async () => {
    const context = await freshProfile();
    const page = await newTab(context);
    await page.evaluate(async ledger => {
      const { workspace, store } = await openTab();
      await store.keep(true);
      await workspace.importLedger(ledger);
    }, newcomer);
    for (let i = 0; i < 6; i++) {
      const victim = await newTab(context);
      const done = victim
        .evaluate(async ledger => void (await (await openTab()).workspace.importLedger(ledger)), seller)
        .catch(() => {});
      await new Promise(resolve => setTimeout(resolve, Math.random() * 600));
      await victim.close();
      await done;
      const after = await page.evaluate(async () => {
        const { workspace, store } = await openTab();
        const { members } = await workspace.state();
        const [, more] = members;
        const [id] = more?.imports.map(each => each.id) ?? [];
        const rows = id === undefined ? null : ((await store.ledger(id))?.activities.length ?? 0);
        if (more !== undefined) await workspace.removeMember(more.id);
        return { names: members.map(({ name }) => name), rows };
      });
      expect(after.names[0]).toBe(newcomer.member.name);
      expect([null, seller.activities.length]).toContain(after.rows);
    }
    await context.close();
  });
});

async function ledgerOf(persona: string, scale: number): Promise<Ledger> {
  const { name, files } = samplePersona(persona, { scale });
  const given = { name, files: files.map(({ path, text }) => ({ path, blob: new Blob([text]) })) };
  return readArchive(given, { settings: {}, textKey: "00112233445566778899aabbccddeeff" });
}

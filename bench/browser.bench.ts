import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium, type Page } from "playwright-core";
import { serveApp } from "../src/cli/serve.ts";
import { samplePersona } from "../src/samples/persona.ts";
import { zipOf } from "../src/samples/zip.ts";
import { realEffects } from "../src/workspace/effects.ts";
import { localWorkspace } from "../src/workspace/local.ts";
import { openFolder } from "../src/workspace/server/store.ts";
import { middle } from "./measure.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const args = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** In Debian's Chromium: an archive of 100,000 messages from the file to the index against the command line's, the warm overview, and sizes. */
export async function browserBench(): Promise<Record<string, unknown>[]> {
  const folder = mkdtempSync(join(tmpdir(), "rapport-bench-"));
  const archive = samplePersona("seller", { scale: 20 });
  const zip = join(folder, archive.name);
  writeFileSync(zip, new Uint8Array(await (await zipOf(archive)).arrayBuffer()));
  const effects = realEffects();
  const store = openFolder(join(folder, "data"), effects.random);
  const serving = await serveApp(localWorkspace(store, effects), { token: effects.random(), port: 0 });
  const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", chromiumSandbox: false, args });
  const page = await (await browser.newContext({ locale: "en" })).newPage();
  page.setDefaultTimeout(180_000);
  await page.goto(serving.address);
  const importMs = await importing(page, zip);
  await page.addInitScript(markDrawn);
  const overviewMs: number[] = [];
  for (let i = 0; i < 5; i++) overviewMs.push(await opening(page));
  const scrolled = await scrolling(page);
  await browser.close();
  await serving.close();
  await store.close();
  const commandMs = middle([command(zip), command(zip), command(zip)]);
  rmSync(folder, { recursive: true });
  return [
    { what: "100,000 messages from file to index in the browser", importMs, commandMs, ratio: importMs / commandMs },
    { what: "overview on a warm server", ms: middle(overviewMs) },
    { what: "people list, scrolled by 120 pixels a frame", ...scrolled },
    { what: "first load", ...sizes() },
  ];
}

/** From handing over the file to the index on the overview. */
async function importing(page: Page, zip: string): Promise<number> {
  await page.locator("input[type=file]").first().waitFor({ state: "attached" });
  const began = performance.now();
  await page.locator("input[type=file]").first().setInputFiles(zip);
  await page.getByRole("link", { name: "To the overview" }).click();
  await page.locator(".hero svg[role=img]").waitFor();
  return performance.now() - began;
}

/** From the address to a usable overview, by the page's own clock: ring and pillars are drawn, and a tap would be answered. */
async function opening(page: Page): Promise<number> {
  await page.reload();
  const drawn = await page.waitForFunction(() => performance.getEntriesByName("drawn")[0]?.startTime);
  return (await drawn.jsonValue()) ?? Number.NaN;
}

/** Scrolls through all people for 240 frames; a frame counts as dropped when the next one comes later than one and a half of 60 a second. */
async function scrolling(page: Page): Promise<Record<string, number>> {
  await page.evaluate(() => {
    location.hash = location.hash.replace(/^(#\/m\/[^/]+).*$/, "$1/people");
  });
  await page.getByRole("button", { name: /^Everyone/ }).click();
  const gaps = await page.locator(".people-list").evaluate(async list => {
    const frame = (): Promise<number> => new Promise(seen => requestAnimationFrame(seen));
    const times = [await frame()];
    for (let i = 0; i < 240; i++) {
      list.scrollBy(0, 120);
      times.push(await frame());
    }
    return times.slice(1).map((at, i) => at - (times[i] ?? at));
  });
  const people = await page.locator(".people-list ul").evaluate(list => list.getBoundingClientRect().height);
  return { frames: gaps.length, dropped: gaps.filter(gap => gap > 25).length, medianMs: middle(gaps), listPixels: people };
}

/** Marks when the overview has been drawn: the first free turn of the page's thread after the frame that shows it. */
function markDrawn(): void {
  const seen = new MutationObserver(() => {
    if (document.querySelector(".hero svg[role=img]") === null) return;
    seen.disconnect();
    requestAnimationFrame(() => setTimeout(() => performance.mark("drawn")));
  });
  seen.observe(document, { childList: true, subtree: true });
}

function command(zip: string): number {
  const began = performance.now();
  spawnSync(process.execPath, [join(root, "bin", "rapport.js"), "score", zip, "--json"], { stdio: "ignore" });
  return performance.now() - began;
}

/** Compressed kB of what the page loads first, and of the chart module that the overview asks for then. */
function sizes(): Record<string, number> {
  const assets = join(root, "dist", "app", "assets");
  const kb = (name: string): number => statSync(join(assets, `${name}.br`)).size / 1000;
  const html = readFileSync(join(root, "dist", "app", "index.html"), "utf8");
  const first = [...html.matchAll(/assets\/([\w.-]+\.js)/g)].map(match => match[1] ?? "");
  const words = readdirSync(assets).find(name => /^de-.*\.js$/.test(name)) ?? "";
  const charts = readdirSync(assets).find(name => /^drawn-.*\.js$/.test(name)) ?? "";
  const text = readFileSync(join(assets, charts), "utf8");
  const behind = [...text.matchAll(/(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g)].map(match => match[1] ?? "");
  const more = [...new Set([charts, ...behind])].filter(name => !first.includes(name));
  const entryKb = [...first, words].reduce((sum, name) => sum + kb(name), 0);
  return { entryKb, withChartsKb: entryKb + more.reduce((sum, name) => sum + kb(name), 0) };
}

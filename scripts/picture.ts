/** `npm run picture`: docs/report.png, the upper part of a real report in the terminal. Needs a Chromium; CHROMIUM names it. */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { escapeHtml } from "../src/report/escape.ts";

const path = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url));
const columns = 80;
/** The report ends in the picture before this heading; what follows is about files and rules. */
const end = "\n\u001b[1mWhat another file";
const call = ["score", "--sample", "seller", "--lang", "en", "--time-zone", "Europe/Vienna"];
/** The colours that src/report/paint.ts uses, on the dark ground of the picture. */
const hues: Readonly<Record<string, string>> = { 69: "#7791F0", 30: "#53D7CF", 136: "#ECBC4E", 168: "#D9637F" };

const run = spawnSync(process.execPath, [path("bin/rapport.js"), ...call], {
  encoding: "utf8",
  env: { ...process.env, FORCE_COLOR: "1", NO_COLOR: "", COLUMNS: String(columns) },
});
const [shown = ""] = run.stdout.split(end);

/** Terminal codes as spans: bold, dim, a colour, and the ends of these. */
const body = shown
  .split("\u001b[")
  .map((part, i) =>
    i === 0 ? escapeHtml(part) : spanOf(part.slice(0, part.indexOf("m"))) + escapeHtml(part.slice(part.indexOf("m") + 1)),
  )
  .join("");

function spanOf(code: string): string {
  const hue = hues[/^38;5;(\d+)$/.exec(code)?.[1] ?? ""];
  if (hue !== undefined) return `<span style="color:${hue}">`;
  return code === "1" ? "<b>" : code === "2" ? '<span class="dim">' : "</b></span>";
}

/** Whole pixels for columns and rows, so that blocks meet without seams; twice the size it is shown at, so that it is crisp. */
const font = `"DejaVu Sans Mono", "Liberation Mono", Menlo, Consolas, monospace`;
const page = `<!doctype html><meta charset="utf-8"><style>body{margin:0;background:#121316;color:#ECEDEF}
pre{margin:0;padding:32px 44px 36px 36px;font:${14 / 0.60205}px/32px ${font};width:${columns}ch}.dim{color:#9498A0}b{font-weight:700}.call{color:#9498A0}</style>
<pre><span class="call">$ npx rapport ${call.slice(0, 3).join(" ")}</span>\n${body}</pre>`;

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
const tab = await browser.newPage({ viewport: { width: 1240, height: 100 } });
await tab.setContent(page);
await tab.locator("pre").screenshot({ path: path("docs/report.png") });
await browser.close();

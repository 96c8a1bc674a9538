import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const known = [process.env.CHROMIUM ?? "", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const binary = known.find(path => path !== "" && existsSync(path));

/** No browser on this machine: its tests are skipped, which is said. Where everything has to be tested (CI) that is a failure instead. */
export const noBrowser = binary === undefined;
if (noBrowser && process.env.CI)
  throw new Error("No Chromium here: install it (Debian: apt-get install chromium), or name it by CHROMIUM.");
if (noBrowser)
  console.warn("Skipped: tests in a browser. They need Chromium: apt-get install chromium, or its path in CHROMIUM.");

/** A browser that reaches this machine and nothing else. */
export function launch(): Promise<Browser> {
  return chromium.launch({
    ...(binary === undefined ? {} : { executablePath: binary }),
    chromiumSandbox: false,
    args: [
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    ],
  });
}

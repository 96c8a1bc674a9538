import { defineConfig } from "vitest/config";

const inBrowser = "test/browser/**/*.test.ts";
const common = { isolate: false, hookTimeout: 120_000 };

// Two sets: the house, and the built app in a real browser, which waits for a build. `npm run test:browser` runs the second alone.
export default defineConfig({
  test: {
    reporters: ["default", "./test/closing-line.ts"],
    projects: [
      {
        test: {
          ...common,
          name: "house",
          testTimeout: 120_000,
          include: ["src/**/*.test.ts", "test/**/*.test.ts"],
          exclude: [inBrowser, "**/node_modules/**"],
        },
      },
      {
        test: {
          ...common,
          name: "browser",
          testTimeout: 400_000,
          include: [inBrowser],
          globalSetup: "test/browser/build.ts",
          expect: { poll: { timeout: 60_000 } },
        },
      },
    ],
  },
});

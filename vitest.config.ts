import { defineConfig } from "vitest/config";

const browser = "test/browser/**/*.test.ts";

// Two sets: the house, which `npm test` runs, and the built app in a real browser, which `npm run test:browser` runs and which waits for a build.
export default defineConfig({
  test: {
    isolate: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    reporters: ["default", "./test/closing-line.ts"],
    ...(process.env.BROWSER === "1"
      ? { include: [browser], globalSetup: "test/browser/build.ts", testTimeout: 400_000, expect: { poll: { timeout: 60_000 } } }
      : { include: ["src/**/*.test.ts", "test/**/*.test.ts"], exclude: [browser, "**/node_modules/**"] }),
  },
});

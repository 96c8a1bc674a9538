// The long runs: generated members against the naive implementation, the calibration population of 1,000, 100 killed imports, 60,000 simulated
// pages of what works and 50,000 simulated experiments, half an hour of fuzzing, axe in both languages and themes, and Lighthouse.
// `npm run soak -- 5` fuzzes for 5 minutes.
import { spawnSync } from "node:child_process";

const minutes = Number(process.argv[2] ?? 30);
const run = spawnSync(
  process.execPath,
  [
    "node_modules/vitest/vitest.mjs",
    "run",
    "test/naive",
    "src/content/works.test.ts",
    "src/content/experiment.test.ts",
    "test/fuzz.test.ts",
    "test/properties",
    "test/calibration.test.ts",
    "test/workspace-faults.test.ts",
    "test/browser/access.test.ts",
  ],
  {
    stdio: "inherit",
    env: { ...process.env, SOAK: "1", SOAK_MINUTES: String(minutes) },
  },
);
const seen = spawnSync(process.execPath, ["scripts/lighthouse.ts"], { stdio: "inherit" });
process.exit(run.status || seen.status || 0);

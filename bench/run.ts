// `npm run bench`: measures, prints, and keeps the figures with the machine named in bench/results.json. `npm run bench -- model` runs one part.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { browserBench } from "./browser.bench.ts";
import { contentBench } from "./content.bench.ts";
import { draftBench } from "./draft.bench.ts";
import { machine, milliseconds } from "./measure.ts";
import { modelBench } from "./model.bench.ts";
import { peopleBench } from "./people.bench.ts";
import { readingBench } from "./reading.bench.ts";
import { serverBench } from "./server.bench.ts";
import { whatIfBench } from "./what-if.bench.ts";
import { workbookBench } from "./workbook.bench.ts";

const rapport = fileURLToPath(new URL("../bin/rapport.js", import.meta.url));
/** The first row is the yardstick: what the machine takes to start Node for nothing. */
const start = async (): Promise<Record<string, unknown>[]> => [
  { command: "node -e 0", ms: await milliseconds(9, 1, () => spawnSync(process.execPath, ["-e", "0"], { stdio: "ignore" })) },
  {
    command: "rapport score --sample seller",
    ms: await milliseconds(9, 1, () =>
      spawnSync(process.execPath, [rapport, "score", "--sample", "seller", "--lang", "en"], { stdio: "ignore" }),
    ),
  },
];
const parts: Record<string, () => Promise<Record<string, unknown>[]>> = {
  start,
  model: () => modelBench([10_000, 100_000, 300_000, 1_000_000]),
  "what-if": () => whatIfBench([10_000, 100_000]),
  content: contentBench,
  draft: draftBench,
  people: () => peopleBench([17_000, 170_000]),
  reading: () => readingBench([1, 20, 60]),
  workbook: workbookBench,
  server: serverBench,
  browser: browserBench,
};

const kept = new URL("./results.json", import.meta.url);
const results: Record<string, unknown> = existsSync(kept) ? JSON.parse(readFileSync(kept, "utf8")) : {};
results.machine = machine();
for (const [name, run] of Object.entries(parts)) {
  if (process.argv[2] && process.argv[2] !== name) continue;
  const rows = await run();
  console.log(name);
  console.table(rows);
  results[name] = rows;
}
writeFileSync(kept, `${JSON.stringify(results, null, 2)}\n`);

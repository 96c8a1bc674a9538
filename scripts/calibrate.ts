// `npm run calibrate`: scores the calibration population (docs/model.md 12) and writes bench/calibration.md, which `npm run docs` puts
// into docs/scoring.md. `npm run calibrate -- 1000` takes the 1,000 members of the tests and only prints what they look like.
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { populationOf } from "../src/samples/population/member.ts";
import { figuresOf, missed } from "./calibration/figures.ts";
import { scoreMembers } from "./calibration/members.ts";
import { pageOf } from "./calibration/page.ts";
import { sensitivityOf } from "./calibration/sensitivity.ts";

const release = 10_000;
const forSensitivity = 1_000;
const size = Number(process.argv[2] ?? release);
const say = (text: string): void => {
  process.stderr.write(`${text}\n`);
};

const list = scoreMembers(populationOf(size), done => {
  if (done % 500 === 0) say(`${done} members`);
});
const figures = figuresOf(list);
console.log(figures, "missed:", missed(figures));
if (size === release) {
  const sensitivity = sensitivityOf(scoreMembers(populationOf(forSensitivity)), say);
  writeFileSync(new URL("../bench/calibration.md", import.meta.url), pageOf(list, sensitivity));
  const docs = spawnSync(process.execPath, [fileURLToPath(new URL("docs.ts", import.meta.url))], { stdio: "inherit" });
  process.exitCode = docs.status ?? 1;
}

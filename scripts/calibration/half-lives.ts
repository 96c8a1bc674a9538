import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { registerHooks } from "node:module";
import { fileURLToPath } from "node:url";

// Half-lives stand in the code where they are used, not in a setting. To try others, the engine is loaded once more in a process of
// its own, with one line of one file changed on the way in.

/** `line` must stand in `file` exactly once; `value` in it is the half-life in days. */
export type HalfLife = { readonly name: string; readonly file: string; readonly line: string; readonly value: string };

export const halfLives: readonly HalfLife[] = [
  { name: "activity per week (D13)", file: "core/weights.ts", line: "q13 = 2 ** (-7 / 30)", value: "30" },
  { name: "ratios (D26)", file: "core/weights.ts", line: "q26 = 2 ** (-7 / 60)", value: "60" },
  { name: "support given, follows (D52)", file: "core/weights.ts", line: "q52 = 2 ** (-7 / 91)", value: "91" },
  { name: "endorsements (B3)", file: "audits/brand/endorsers.ts", line: "const days = 730", value: "730" },
  { name: "recommendations (B4)", file: "audits/brand/recommendations.ts", line: "const days = 1_095", value: "1_095" },
  { name: "past ties (R8)", file: "audits/timeline/talks.ts", line: "strengthDays = 91", value: "91" },
];

export const daysOf = ({ value }: HalfLife): number => Number(value.replace("_", ""));

/** Indices of members under a changed half-life, from another process. */
export function indicesWith(place: number, factor: number, size: number): number[] {
  const script = fileURLToPath(import.meta.url);
  const run = spawnSync(process.execPath, [script, String(place), String(factor), String(size)], {
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout);
}

function change({ file, line, value }: HalfLife, factor: number): void {
  const changed = new URL(`../../src/${file}`, import.meta.url).href;
  registerHooks({
    load(url, context, next) {
      if (url !== changed) return next(url, context);
      const text = readFileSync(new URL(url), "utf8");
      if (text.split(line).length !== 2) throw new Error(`${file} does not say "${line}" once`);
      const source = text.replace(line, line.replace(value, `(${value} * ${factor})`));
      return { format: "module-typescript", source, shortCircuit: true };
    },
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [place, factor, size] = process.argv.slice(2).map(Number);
  change(halfLives[place!]!, factor!);
  const { scoreMembers } = await import("./members.ts");
  const { populationOf } = await import("../../src/samples/population/member.ts");
  process.stdout.write(JSON.stringify(scoreMembers(populationOf(size!)).map(member => member.index)));
}

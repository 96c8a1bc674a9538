// `npm run docs` writes docs/scoring.md from the audits' own definitions; with --check it only says whether the page is stale.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { modelId } from "../src/audits/index.ts";
import { pillarIds } from "../src/core/pillar.ts";
import { en } from "../src/locales/en.ts";
import { parameters } from "../src/model/parameters.ts";

const path = new URL("../docs/scoring.md", import.meta.url);
const calibration = new URL("../bench/calibration.md", import.meta.url);

const words: Readonly<Record<string, { readonly question: string; readonly not: string } | undefined>> = en.audits;

function page(): string {
  const table = parameters();
  const lines = [
    `# Scoring table of model ${modelId}`,
    "",
    "Generated from the audits themselves by `npm run docs`; the rules behind it are in [model.md](model.md).",
    "",
    "A count curve scores 0.5 at m, 0.9 at p and is full at 2p; a ratio curve goes in straight lines through (m, 0.5) and (p, 0.9). Weights are points of 100 within a pillar.",
    "Sources: `+` all are needed, `|` any of them, `?` only improves. ● marks posts and their response. Grade: A published data, B direction known, C judgement.",
  ];
  for (const pillar of pillarIds) {
    lines.push("", `## ${pillar[0]?.toUpperCase()}${pillar.slice(1)}`, "");
    lines.push(
      "| | audit | weight | curve | m | p | unit | window | prior | grade | guards |",
      "|---|---|---:|---|---:|---:|---|---|---|---|---|",
    );
    const own = table.filter(row => row.pillar === pillar);
    for (const row of own) {
      const prior = row.priorA === null ? "" : `${row.priorA}, ${row.priorB}`;
      lines.push(
        `| ${row.code} | ${row.id}${row.posts ? " ●" : ""} | ${row.weight} | ${row.kind} | ${row.m ?? ""} | ${row.p ?? ""} | ${row.unit} | ${row.window} | ${prior} | ${row.grade} | ${row.guards.join(" ")} |`,
      );
    }
    lines.push("");
    for (const row of own) {
      const said = words[row.id];
      lines.push(
        `- **${row.code}** ${said?.question ?? ""} Not asked or not counted: ${said?.not ?? ""} Reads ${row.sources.replaceAll("|", "or")}.`,
      );
    }
  }
  if (existsSync(calibration)) lines.push("", readFileSync(calibration, "utf8").trim());
  return `${lines.join("\n")}\n`;
}

const now = page();
if (process.argv.includes("--check")) {
  if (!existsSync(path) || readFileSync(path, "utf8") !== now) {
    console.error("docs/scoring.md is stale: npm run docs");
    process.exit(1);
  }
} else writeFileSync(path, now);

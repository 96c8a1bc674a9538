import type { Report } from "../core/report.ts";
import type { Words } from "../locales/words.ts";
import { listOf } from "./say.ts";

/** The files that would feed a question without data, by the report's import hints; empty where no file is known to. */
export function filesFor(code: string, report: Report, words: Words): string {
  const sources = report.hints.filter(hint => hint.audits.includes(code)).map(hint => hint.source);
  return listOf(
    words,
    sources.map(source => words.named("reading.sources", source)),
  );
}

import { isoDay } from "../core/day.ts";
import { defaultDay } from "../model/asof.ts";
import { type AuditExplained, explain as layOpen, type PillarExplained } from "../model/explain.ts";
import { contactNames } from "../model/names.ts";
import { timelineOf } from "../model/timeline.ts";
import { explainText } from "../report/explain.ts";
import type { Context } from "./context.ts";
import { type InputOptions, inputOf } from "./input.ts";

/** Rows shown in the terminal; `--json` gives all. */
const rows = 20;

/** `rapport explain`: one audit or pillar laid open, with the rows behind it. */
export async function explain(
  id: string,
  paths: readonly string[],
  options: InputOptions & { readonly json?: boolean },
  context: Context,
): Promise<void> {
  const { ledger, zone, asOf } = await inputOf("explain", paths, options, context);
  const timeline = timelineOf(ledger, zone);
  const found = layOpen(timeline, asOf ?? defaultDay(timeline), id);
  if (options.json === true) return context.write(JSON.stringify(withDates(found), null, 2));
  const importNames = ledger.imports.map(entry => entry.name);
  context.write(explainText(found, context.words, { ...context, rows, importNames, names: contactNames(ledger) }));
}

/** Days as YYYY-MM-DD, as in every document of the command. */
function withDates(found: AuditExplained | PillarExplained): object {
  const day = isoDay(found.day);
  if (found.kind === "pillar") return { ...found, day };
  return { ...found, day, evidence: found.evidence.map(row => ({ ...row, day: row.day === null ? null : isoDay(row.day) })) };
}

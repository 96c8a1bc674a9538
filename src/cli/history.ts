import { reportOf } from "../model/document.ts";
import { historyCsv, historyText } from "../report/history.ts";
import type { Context } from "./context.ts";
import { type InputOptions, inputOf } from "./input.ts";

/** `rapport history`: the index week by week, as a table, CSV or JSON. */
export async function history(
  paths: readonly string[],
  options: InputOptions & { readonly json?: boolean; readonly csv?: boolean },
  context: Context,
): Promise<void> {
  const { ledger, zone, asOf } = await inputOf("history", paths, options, context);
  const report = reportOf(ledger, asOf === undefined ? { zone } : { zone, asOf });
  if (options.csv === true) return context.write(historyCsv(report));
  if (options.json === true) return context.write(JSON.stringify(report.history, null, 2));
  context.write(historyText(report, context.words, context));
}

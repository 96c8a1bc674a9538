import { clockOf } from "../core/zone.ts";
import { reportOf } from "../model/document.ts";
import { clean } from "../report/layout.ts";
import type { Context } from "./context.ts";
import { type Forms, giveReport, wantsContent } from "./give-report.ts";
import { type InputOptions, inputOf } from "./input.ts";

/** `rapport score`: the report in the terminal or as JSON; with `--html` also as a page. */
export async function score(paths: readonly string[], options: InputOptions & Forms, context: Context): Promise<void> {
  const { ledger, zone, asOf } = await inputOf("score", paths, options, context);
  const report = reportOf(ledger, asOf === undefined ? { zone } : { zone, asOf });
  const invented = options.sample !== undefined;
  const call = invented ? `--sample ${options.sample}` : paths.map(quoted).join(" ");
  const today = clockOf(zone).dayOf(Date.now() / 1000);
  const content = wantsContent(options) ? (await import("./content-facts.ts")).contentFacts(ledger, zone) : undefined;
  await giveReport(report, options, context, { call, ...(content ? { content } : {}), ...(invented ? { invented } : { today }) });
}

/** A path as a shell takes it, so that a hint can be copied. */
export function quoted(path: string): string {
  return /^[\p{L}\p{N}._~/\\:-]+$/u.test(path) ? path : `"${clean(path)}"`;
}

import { isoDay } from "../core/day.ts";
import type { Import } from "../core/ledger.ts";
import { inspectText } from "../report/inspect.ts";
import type { Context } from "./context.ts";
import { type InputOptions, inputOf } from "./input.ts";

/** `rapport inspect`: what was read, kept and skipped, and why. Needs nothing that can be scored. */
export async function inspect(
  paths: readonly string[],
  options: InputOptions & { readonly json?: boolean },
  context: Context,
): Promise<void> {
  const { ledger } = await inputOf("inspect", paths, options, context);
  const imports = ledger.imports.map(entry => {
    if (ledger.settings.complete === undefined) return entry;
    return { ...entry, complete: ledger.settings.complete, completeWhy: "member" as const };
  });
  if (options.json === true) return context.write(JSON.stringify({ imports: imports.map(withDays) }, null, 2));
  context.write(inspectText(imports, context.words, context));
}

function withDays(entry: Import): object {
  const iso = (day: number | null): string | null => (day === null ? null : isoDay(day));
  return {
    ...entry,
    named: iso(entry.named),
    observedFrom: iso(entry.observedFrom),
    observedTo: iso(entry.observedTo),
    spans: entry.spans.map(({ source, from, to }) => ({ source, from: isoDay(from), to: isoDay(to) })),
  };
}

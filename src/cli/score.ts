import { writeFile } from "node:fs/promises";
import { RapportError } from "../core/error.ts";
import { reportOf } from "../model/document.ts";
import type { Context } from "./context.ts";
import { type InputOptions, inputOf } from "./input.ts";

/** `rapport score`: the report in the terminal or as JSON; with `--html` also as a page. */
export async function score(
  paths: readonly string[],
  options: InputOptions & { readonly json?: boolean; readonly html?: string },
  context: Context,
): Promise<void> {
  const { ledger, zone, asOf } = await inputOf("score", paths, options, context);
  const report = reportOf(ledger, asOf === undefined ? { zone } : { zone, asOf });
  if (options.html !== undefined) {
    const { reportPage } = await import("../report/html.ts");
    const path = options.html;
    await writeFile(path, reportPage(report, context.words)).catch((cause: unknown) => {
      throw new RapportError("unwritable-file", { file: path }, cause);
    });
    if (context.interactive) context.note(context.words.t("command.wrote", { path }));
  }
  if (options.json === true) return context.write(JSON.stringify(report, null, 2));
  const { scoreText } = await import("../report/terminal.ts");
  context.write(scoreText(report, context.words, context));
}

import { writeFile } from "node:fs/promises";
import { RapportError } from "../core/error.ts";
import { clockOf } from "../core/zone.ts";
import { reportOf } from "../model/document.ts";
import { clean } from "../report/layout.ts";
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
  const invented = options.sample !== undefined;
  const call = invented ? `--sample ${options.sample}` : paths.map(quoted).join(" ");
  context.write(
    scoreText(report, context.words, {
      ...context,
      call,
      ...(invented ? { invented } : { today: clockOf(zone).dayOf(Date.now() / 1000) }),
    }),
  );
}

/** A path as a shell takes it, so that a hint can be copied. */
function quoted(path: string): string {
  return /^[\p{L}\p{N}._~/\\:-]+$/u.test(path) ? path : `"${clean(path)}"`;
}

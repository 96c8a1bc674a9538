import { writeFile } from "node:fs/promises";
import { RapportError } from "../core/error.ts";
import type { Report } from "../core/report.ts";
import type { ScoreOptions } from "../report/terminal.ts";
import type { Context } from "./context.ts";

/** The forms in which a report is wanted; the terminal's own where nothing else goes to stdout. */
export type Forms = { readonly json?: boolean; readonly html?: string };

/** Writes a report in the forms asked for. Fails with `unwritable-file`. */
export async function giveReport(report: Report, forms: Forms, context: Context, terminal: Partial<ScoreOptions>): Promise<void> {
  if (forms.html !== undefined) {
    const { reportPage } = await import("../report/html.ts");
    await write(forms.html, reportPage(report, context.words, terminal), context);
  }
  if (forms.json === true) return context.write(JSON.stringify(report, null, 2));
  const { scoreText } = await import("../report/terminal.ts");
  context.write(scoreText(report, context.words, { ...context, ...terminal }));
}

async function write(path: string, content: string, { words, note, interactive }: Context): Promise<void> {
  await writeFile(path, content).catch((cause: unknown) => {
    throw new RapportError("unwritable-file", { file: path }, cause);
  });
  if (interactive) note(words.t("command.wrote", { path }));
}

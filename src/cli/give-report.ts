import { readFile, writeFile } from "node:fs/promises";
import { RapportError } from "../core/error.ts";
import type { Reading } from "../core/reading.ts";
import type { Report } from "../core/report.ts";
import type { ContentFacts } from "../report/content-part.ts";
import type { ScoreOptions } from "../report/terminal.ts";
import type { Context } from "./context.ts";

/** The forms in which a report is wanted; the terminal's own where nothing else goes to stdout. */
export type Forms = { readonly json?: boolean; readonly html?: string; readonly pdf?: string };
/** What the terminal wants to know; for the PDF LinkedIn's readings where the workspace has some; for page and PDF what the posts brought. */
type Beside = Partial<ScoreOptions> & { readonly readings?: readonly Reading[]; readonly content?: ContentFacts };

/** Writes a report in the forms asked for. Fails with `unwritable-file`. */
export async function giveReport(report: Report, forms: Forms, context: Context, given: Beside): Promise<void> {
  const { content: facts, ...beside } = given;
  const content = facts && (await import("../report/content-part.ts")).contentPart(facts, context.words);
  const options = content ? { ...beside, content } : beside;
  if (forms.html !== undefined) {
    const { reportPage } = await import("../report/html.ts");
    await write(forms.html, reportPage(report, context.words, options));
  }
  if (forms.pdf !== undefined) {
    const { reportPdf } = await import("../report/pdf/pdf.ts");
    const [regular, semibold] = await Promise.all([fontOf("regular"), fontOf("semibold")]);
    await write(forms.pdf, await reportPdf(report, context.words, { regular, semibold }, options));
  }
  if (forms.json === true) context.write(JSON.stringify(report, null, 2));
  else {
    const { scoreText } = await import("../report/terminal.ts");
    context.write(scoreText(report, context.words, { ...context, ...beside }));
  }
  // Below the report, where it is seen.
  for (const path of [forms.html, forms.pdf])
    if (path !== undefined && context.interactive) context.note(context.words.t("command.wrote", { path }));
}

/** Whether a form is wanted that has a part on content; of a day in the past today's figures would tell nothing. */
export const wantsContent = ({ html, pdf, asOf }: Forms & { readonly asOf?: string }): boolean =>
  asOf === undefined && (html !== undefined || pdf !== undefined);

/** The typeface lies beside the report's code, in the checkout as in the package. */
function fontOf(weight: "regular" | "semibold"): Promise<Uint8Array> {
  return readFile(new URL(`../report/fonts/inter-${weight}.ttf`, import.meta.url));
}

export async function write(path: string, content: string | Uint8Array): Promise<void> {
  await writeFile(path, content).catch((cause: unknown) => {
    throw new RapportError("unwritable-file", { file: path }, cause);
  });
}

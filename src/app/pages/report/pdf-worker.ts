import type { Report } from "../../../core/report.ts";
import type { Language } from "../../../locales/numbers.ts";
import { loadWords } from "../../../locales/words.ts";
import regularUrl from "../../../report/fonts/inter-regular.ttf?url";
import semiboldUrl from "../../../report/fonts/inter-semibold.ttf?url";
import { type PdfOptions, reportPdf } from "../../../report/pdf/pdf.ts";

/** What this worker is asked for once; it answers with the bytes. */
export type PdfOrder = { readonly report: Report; readonly language: Language; readonly options: PdfOptions };

async function made({ report, language, options }: PdfOrder): Promise<Uint8Array> {
  const [words, regular, semibold] = await Promise.all([loadWords(language), fontAt(regularUrl), fontAt(semiboldUrl)]);
  return reportPdf(report, words, { regular, semibold }, options);
}

async function fontAt(url: string): Promise<Uint8Array> {
  return new Uint8Array(await (await fetch(url)).arrayBuffer());
}

addEventListener("message", ({ data }: MessageEvent<PdfOrder>) => {
  // A failure is thrown out of the worker: the page hears it as its error event.
  made(data).then(postMessage, cause => reportError(cause));
});

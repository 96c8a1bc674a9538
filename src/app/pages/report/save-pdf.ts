import type { Report } from "../../../core/report.ts";
import type { Words } from "../../../locales/words.ts";
import regularUrl from "../../../report/fonts/inter-regular.ttf?url";
import semiboldUrl from "../../../report/fonts/inter-semibold.ttf?url";
import { type PdfOptions, reportPdf } from "../../../report/pdf/pdf.ts";
import { saveAs } from "../../parts/save-as.ts";

/** Makes the PDF in this page and hands it to the browser. A module of its own: charts, fonts and the PDF writer are loaded when it is asked for. */
export async function savePdf(report: Report, words: Words, options: PdfOptions): Promise<void> {
  const [regular, semibold] = await Promise.all([fontAt(regularUrl), fontAt(semiboldUrl)]);
  const bytes = await reportPdf(report, words, { regular, semibold }, options);
  saveAs(`rapport-${report.asOf}.pdf`, new Blob([Uint8Array.from(bytes)], { type: "application/pdf" }));
}

async function fontAt(url: string): Promise<Uint8Array> {
  return new Uint8Array(await (await fetch(url)).arrayBuffer());
}

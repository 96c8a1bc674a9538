import type { PdfOrder } from "./pdf-worker.ts";

/** The report as a PDF, made in a worker of its own so that the page stays usable: charts, fonts and the writer come with it. */
export function makePdf(order: PdfOrder): Promise<Blob> {
  const worker = new Worker(new URL("./pdf-worker.ts", import.meta.url), { type: "module" });
  const made = new Promise<Blob>((done, failed) => {
    worker.onmessage = ({ data }: MessageEvent<Uint8Array<ArrayBuffer>>) => done(new Blob([data], { type: "application/pdf" }));
    worker.onerror = event => failed(new Error(event.message));
    worker.postMessage(order);
  });
  return made.finally(() => worker.terminate());
}

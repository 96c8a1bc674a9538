import { BlobWriter, configure, TextReader, ZipWriter } from "@zip.js/zip.js";
import type { SampleArchive } from "./persona.ts";

/** Packs an archive as a ZIP of the same bytes every time: entries bear the day of the archive and nothing of the machine. */
export async function zipOf(archive: SampleArchive): Promise<Blob> {
  configure({ useWebWorkers: false });
  const day = /(\d\d)-(\d\d)-(\d{4})/.exec(archive.name);
  // ZIP keeps local time without a zone: the same wall clock everywhere, and late, for the rows reach to the end of that day.
  const lastModDate = day ? new Date(Number(day[3]), Number(day[1]) - 1, Number(day[2]), 23, 58) : new Date(2026, 10, 22, 23, 58);
  const writer = new ZipWriter(new BlobWriter("application/zip"), { extendedTimestamp: false, lastModDate });
  for (const { path, text } of archive.files) await writer.add(path, new TextReader(text));
  return writer.close();
}

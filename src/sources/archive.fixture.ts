import { BlobWriter, Uint8ArrayReader, ZipWriter } from "@zip.js/zip.js/lib/zip-core-native.js";
import type { Activity, ActivityKind, ActivityOf } from "../core/activity.ts";
import type { ImportFile, Ledger } from "../core/ledger.ts";
import { type ReadOptions, readArchive } from "./read.ts";

export const options: ReadOptions = { settings: {}, textKey: "000102030405060708090a0b0c0d0e0f" };

type Files = Readonly<Record<string, string | Uint8Array<ArrayBuffer>>>;
const bytesOf = (content: string | Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> =>
  typeof content === "string" ? new TextEncoder().encode(content) : content;

/** A ZIP of some files; no entries for folders, as in LinkedIn's own. */
export async function zipOf(files: Files, more: { password?: string; date?: Date } = {}): Promise<Blob> {
  const writer = new ZipWriter(new BlobWriter("application/zip"), { lastModDate: more.date ?? new Date(1990, 0, 1) });
  for (const [path, content] of Object.entries(files))
    await writer.add(
      path,
      new Uint8ArrayReader(bytesOf(content)),
      more.password ? { password: more.password, zipCrypto: true } : {},
    );
  return writer.close();
}

/** Reads some files as a folder. */
export function readFiles(files: Files, more: Partial<ReadOptions> = {}): Promise<Ledger> {
  const given = Object.entries(files).map(([path, content]) => ({ path, blob: new Blob([bytesOf(content)]) }));
  return readArchive({ name: "folder", files: given }, { ...options, ...more });
}

export function ofKind<K extends ActivityKind>(ledger: Ledger, kind: K): ActivityOf<K>[] {
  const isKind = (activity: Activity): activity is ActivityOf<K> => activity.kind === kind;
  return ledger.activities.filter(isKind);
}

/** The report on one file of the newest import. */
export function fileOf(ledger: Ledger, name: string): ImportFile {
  const file = ledger.imports.at(-1)?.files.find(each => each.name === name);
  if (file === undefined) throw new Error(`${name} was not read`);
  return file;
}

/** First lines of the rows of an activity kind, in file order. */
export function linesOf(ledger: Ledger, kind: ActivityKind): number[] {
  return ofKind(ledger, kind)
    .flatMap(activity => activity.origins.map(origin => origin.line))
    .sort((a, b) => a - b);
}

export const connectionsHeader = "First Name,Last Name,URL,Email Address,Company,Position,Connected On";
export const connections = `${connectionsHeader}\nBen,Beispiel,https://www.linkedin.com/in/ben-beispiel,,Beispielwerke,Einkauf,07 Mar 2026\n`;
export const messagesHeader =
  "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER";

import { BlobReader, configure, type FileEntry, ZipReader } from "@zip.js/zip.js/lib/zip-core-native.js";
import { type Day, dayOf } from "../../core/day.ts";
import { type ErrorCode, RapportError } from "../../core/error.ts";
import type { Limits } from "../limits.ts";
import type { Budget, Entry } from "./entry.ts";

configure({ useWebWorkers: false });

/** The files of a ZIP called `file`, not unpacked yet. Their names are as written: whoever uses them checks them. */
export async function zipEntries(file: string, blob: Blob, budget: Budget): Promise<readonly Entry[]> {
  const { limits } = budget;
  const reader = new ZipReader(new BlobReader(blob), { checkOverlappingEntry: true, strictness: "tolerant" });
  const entries: Entry[] = [];
  let declared = 0;
  try {
    for await (const entry of reader.getEntriesGenerator()) {
      if (++budget.entries > limits.entries) throw tooLarge(file, limits, "entries", entry.filename);
      if (entry.encrypted) throw new RapportError("encrypted-archive", { file, entry: entry.filename });
      if (entry.directory) continue;
      declared += entry.uncompressedSize;
      if (declared > limits.bytes) throw tooLarge(file, limits, "bytes", entry.filename);
      entries.push(entryOf(file, entry, budget));
    }
  } catch (error) {
    throw asRapportError(error, "cut-off-archive", file, null);
  }
  return entries;
}

function entryOf(file: string, entry: FileEntry, budget: Budget): Entry {
  const { limits } = budget;
  const path = entry.filename.replaceAll("\\", "/");
  return {
    path,
    day: dosDay(entry.rawLastModDate),
    size: entry.uncompressedSize,
    read: async take => {
      let bytes = 0;
      const failed: unknown[] = []; // zip.js hides an error of the last piece behind one of its own
      const write = (piece: Uint8Array): void => {
        try {
          bytes += piece.length;
          budget.bytes += piece.length;
          if (budget.bytes > limits.bytes) throw tooLarge(file, limits, "bytes", path);
          if (bytes > limits.ratioFrom && bytes > entry.compressedSize * limits.ratio)
            throw tooLarge(file, limits, "ratio", path);
          take(piece);
        } catch (error) {
          failed.push(error);
          throw error;
        }
      };
      try {
        await entry.getData(new WritableStream({ write }));
      } catch (error) {
        if (failed.length === 0) throw asRapportError(error, "unreadable-file", file, path);
      }
      if (failed.length > 0) throw failed[0];
    },
  };
}

function tooLarge(file: string, limits: Limits, limit: "entries" | "bytes" | "ratio", entry: string): RapportError {
  return new RapportError("archive-too-large", { file, entry, limit, most: limits[limit] });
}

/** Overlapping entries are what a bomb of small size is made of; everything else that the reader says is damage. */
function asRapportError(error: unknown, code: ErrorCode, file: string, entry: string | null): RapportError {
  if (error instanceof RapportError) return error;
  const message = error instanceof Error ? error.message : "";
  if (/overlap/i.test(message)) return new RapportError("archive-too-large", { file, entry, limit: "overlap" }, error);
  if (/encrypt|password/i.test(message)) return new RapportError("encrypted-archive", { file, entry }, error);
  return new RapportError(code, { file, entry }, error);
}

/** A ZIP keeps its dates as plain local ones, so no zone may touch them. Before LinkedIn's first year: none. */
function dosDay(raw: number | bigint): Day | null {
  if (typeof raw !== "number") return null;
  const year = 1980 + (raw >>> 25);
  const day = dayOf(year, (raw >>> 21) & 15, (raw >>> 16) & 31);
  return Number.isNaN(day) || year < 2003 ? null : day;
}

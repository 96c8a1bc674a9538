import type { Activity } from "../core/activity.ts";
import type { Ledger } from "../core/ledger.ts";
import { sipHash, sipKey } from "../text/siphash.ts";

const encoder = new TextEncoder();
/** Rows hashed at a time: an archive of any size takes the memory of these. */
const step = 2_000;
/** Nothing secret: the same archive has the same digest in every workspace. */
const key = sipKey("72617070".repeat(4));

/**
 * 16 hex digits of one import's rows and of what its files cover, without the archive's name, so that the same archive is known again
 * under another name and in another workspace. Two archives of different days differ, also when nothing happened in between. The ledger
 * has to come out of its schema, which gives the fields their order. Not the platform's SHA-256: browsers withhold it from pages that come
 * over plain HTTP, as on an intranet.
 */
export function digestOf({ imports, snapshots, activities }: Ledger): string {
  const files = imports.map(({ observedFrom, observedTo, spans, files, unknown }) => {
    const counts = files.map(({ name, kind, rows, kept }) => [name, kind, rows, kept]);
    return [observedFrom, observedTo, spans, counts, unknown];
  });
  const hashes = [hash([files, snapshots])];
  for (let i = 0; i < activities.length; i += step) hashes.push(hash(activities.slice(i, i + step).map(ofArchive)));
  return hash(hashes);
}

/** The row without what depends on the workspace's key, or on names that were known before. */
function ofArchive(row: Activity): object {
  if ("text" in row) return { ...row, text: { ...row.text, key: undefined, folded: undefined } };
  if ("key" in row) return { ...row, key: undefined };
  return "noteKey" in row ? { ...row, noteKey: undefined } : row;
}

function hash(value: unknown): string {
  return sipHash(key, encoder.encode(JSON.stringify(value)));
}

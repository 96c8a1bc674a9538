import type { Ledger } from "../core/ledger.ts";
import { sipHash, sipKey } from "../text/siphash.ts";

const encoder = new TextEncoder();
/** Rows hashed at a time: an archive of any size takes the memory of these. */
const step = 2_000;
/** Nothing secret: two hashes of 64 bits make one of 128. */
const keys = [sipKey("72617070".repeat(4)), sipKey("6f727421".repeat(4))] as const;

/** Not of the archive: its number among the imports, and what depends on the workspace's key or on names known before. */
const aside = new Set(["import", "key", "noteKey", "folded"]);
const hide = (name: string, value: unknown): unknown => (aside.has(name) ? undefined : value);

/**
 * 32 hex digits of one import's rows and of what its files cover, without the archive's name, so that the same archive is known again
 * under another name and in another workspace. Two archives of different days differ, also when nothing happened in between. The ledger
 * has to come out of its schema, which gives the fields their order. Not the platform's SHA-256: browsers withhold it from pages that come
 * over plain HTTP, as on an intranet.
 */
export function digestOf(ledger: Ledger): string {
  const files = ledger.imports.map(({ observedFrom, observedTo, spans, files, unknown }) => {
    const counts = files.map(({ name, kind, rows, kept }) => [name, kind, rows, kept]);
    return [observedFrom, observedTo, spans, counts, unknown];
  });
  const hashes = [hash(JSON.stringify([files, ledger.snapshots], hide))];
  for (let i = 0; i < ledger.activities.length; i += step)
    hashes.push(hash(JSON.stringify(ledger.activities.slice(i, i + step), hide)));
  return hash(hashes.join());
}

function hash(text: string): string {
  const bytes = encoder.encode(text);
  return keys.map(key => sipHash(key, bytes)).join("");
}

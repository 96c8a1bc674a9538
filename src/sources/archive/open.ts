import type { Day } from "../../core/day.ts";
import { RapportError } from "../../core/error.ts";
import { type Limits, usualLimits } from "../limits.ts";
import type { Budget, Entry } from "./entry.ts";
import { dayInName, isJunk, isUnsafe, namesComplete, wrapperOf } from "./names.ts";

/** One ZIP or CSV, or the files of one folder (or some loose CSVs) with their paths below it. */
export type Given =
  | { readonly name: string; readonly blob: Blob }
  | { readonly name: string; readonly files: readonly { readonly path: string; readonly blob: Blob }[] };

export type Opened = {
  readonly name: string;
  readonly named: Day | null;
  /** The name begins with `Complete_`. */
  readonly namedComplete: boolean;
  /** Newest date of a ZIP entry (decision 8); folders and loose files have none. */
  readonly zipDay: Day | null;
  readonly entries: readonly Entry[];
};

/** Finds the files of one archive, whatever it is wrapped in: ZIP, `.zip.zip`, wrapper folder, a ZIP in it (one level), folder, loose CSV. */
export async function openArchive(given: Given, limits: Limits = usualLimits): Promise<Opened> {
  const budget = { limits, entries: 0, bytes: 0 };
  const names = [given.name];
  const outer =
    "blob" in given ? await entriesOf(given.name, given.blob, budget) : given.files.map(file => blobEntry(file.path, file.blob));
  const entries: Entry[] = [];
  for (const entry of outer) {
    if (isUnsafe(entry.path)) throw new RapportError("unsafe-entry", { file: given.name, entry: entry.path });
    if (isJunk(entry.path)) continue;
    if (!/\.zip$/i.test(entry.path)) {
      entries.push(entry);
      continue;
    }
    names.push(entry.path);
    const inner = await innerEntries(`${given.name}/${entry.path}`, entry, budget);
    entries.push(...(inner ?? [entry]));
  }
  const wrapper = wrapperOf(entries.map(entry => entry.path));
  if (wrapper !== "") names.push(wrapper.slice(0, -1));
  const days = entries.map(entry => entry.day).filter(day => day !== null);
  return {
    name: given.name,
    named: names.map(dayInName).find(day => day !== null) ?? null,
    namedComplete: names.some(namesComplete),
    zipDay: days.length === 0 ? null : days.reduce((a, b) => Math.max(a, b)),
    entries: withOwnPaths(entries.map(entry => ({ ...entry, path: entry.path.slice(wrapper.length) }))),
  };
}

/** A path that comes again gets a number behind it, for rows are named by path and line. */
function withOwnPaths(entries: readonly Entry[]): Entry[] {
  const seen = new Map<string, number>();
  return entries.map(entry => {
    const times = 1 + (seen.get(entry.path) ?? 0);
    seen.set(entry.path, times);
    return times === 1 ? entry : { ...entry, path: entry.path.replace(/(\.[a-z]+)?$/i, ` (${times})$1`) };
  });
}

async function entriesOf(name: string, blob: Blob, budget: Budget): Promise<readonly Entry[]> {
  return (await zippedEntries(name, blob, budget)) ?? [blobEntry(name, blob)];
}

/** The files of a ZIP; null when it is none. What reads ZIPs is loaded only where there is one. */
async function zippedEntries(name: string, blob: Blob, budget: Budget): Promise<readonly Entry[] | null> {
  const [p, k, a, b] = new Uint8Array(await blob.slice(0, 4).arrayBuffer());
  // It begins with "PK" and a record's number: an entry, or the end of an empty one.
  if (p !== 0x50 || k !== 0x4b || !((a === 3 && b === 4) || (a === 5 && b === 6) || (a === 1 && b === 2))) return null;
  const { zipEntries } = await import("./zip.ts");
  return zipEntries(name, blob, budget);
}

/** The files of a ZIP inside, without those that systems add; null when it is no ZIP after all. Errors call it `name`. */
async function innerEntries(name: string, entry: Entry, budget: Budget): Promise<readonly Entry[] | null> {
  const blob = entry.blob ?? (await unpacked(name, entry, budget));
  const inner = await zippedEntries(name, blob, budget);
  const unsafe = inner?.find(each => isUnsafe(each.path));
  if (unsafe) throw new RapportError("unsafe-entry", { file: name, entry: unsafe.path });
  return inner?.filter(each => !isJunk(each.path)) ?? null;
}

/** All of an entry at once: a ZIP can only be read from its end. So it may not be as large as one that lies there as it is. */
async function unpacked(name: string, entry: Entry, { limits }: Budget): Promise<Blob> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  await entry.read(bytes => {
    size += bytes.length;
    if (size > limits.inner) throw new RapportError("archive-too-large", { file: name, limit: "inner", most: limits.inner });
    pieces.push(new Uint8Array(bytes));
  });
  return new Blob(pieces);
}

function blobEntry(path: string, blob: Blob): Entry {
  const read = async (take: (bytes: Uint8Array) => void): Promise<void> => {
    const reader = blob.stream().getReader();
    for (let next = await reader.read(); !next.done; next = await reader.read()) take(next.value);
  };
  return { blob, path: path.replaceAll("\\", "/"), day: null, size: blob.size, read };
}

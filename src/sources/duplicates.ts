import type { Activity } from "../core/activity.ts";
import type { ImportFile } from "../core/ledger.ts";
import { recordKey, secondOf } from "../core/order.ts";
import type { Reason } from "./reasons.ts";

/**
 * Takes out rows that say the same as an earlier one (format spec 1.20, rules 1.7). In time order they are neighbours, so no table of all
 * rows is needed. Rows for closed profiles are alike and yet each is somebody; uploads were told apart by their links before.
 */
export function withoutDuplicates(sorted: readonly Activity[]): { kept: readonly Activity[]; duplicates: readonly Activity[] } {
  const duplicates: Activity[] = [];
  let before: Activity | undefined;
  for (const activity of sorted) {
    if (before !== undefined && isSame(before, activity)) duplicates.push(activity);
    else before = activity;
  }
  if (duplicates.length === 0) return { kept: sorted, duplicates };
  const out = new Set(duplicates);
  return { kept: sorted.filter(activity => !out.has(activity)), duplicates };
}

function isSame(a: Activity, b: Activity): boolean {
  if (a.kind !== b.kind || secondOf(a) !== secondOf(b)) return false;
  if (a.kind === "media" || (a.kind === "connection" && a.person === null)) return false;
  return recordKey(a) === recordKey(b);
}

/** The files with these rows counted as skipped, no longer as kept. */
export function recounted(files: readonly ImportFile[], duplicates: readonly Activity[]): ImportFile[] {
  const lines = new Map<string, number[]>();
  for (const { file, line } of duplicates.flatMap(activity => activity.origins)) {
    const there = lines.get(file);
    if (there) there.push(line);
    else lines.set(file, [line]);
  }
  return files.map(file => {
    const mine = lines.get(file.name);
    return mine === undefined ? file : withDuplicates(file, mine);
  });
}

const reason: Reason = "duplicate";

function withDuplicates(file: ImportFile, lines: readonly number[]): ImportFile {
  const skipped = { reason, count: lines.length, lines: lines.toSorted((a, b) => a - b).slice(0, 1_000) };
  return { ...file, kept: file.kept - lines.length, skipped: [...file.skipped, skipped] };
}

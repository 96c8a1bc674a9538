import type { Activity } from "../../core/activity.ts";
import { type Import, isUnread } from "../../core/ledger.ts";

/** A connection that a later archive with Connections lacks is gone from that archive's day on (rules P7.2). Other kinds were done and stay. */
export function withRemoval(activity: Activity, imports: readonly Import[]): Activity {
  if (activity.kind !== "connection") return activity;
  const last = activity.origins.reduce((most, origin) => Math.max(most, origin.import), -1);
  const without = imports.find(
    (entry, at) =>
      at > last && entry.observedTo !== null && entry.files.some(file => file.kind === "Connections" && !isUnread(file)),
  );
  return { ...activity, gone: without?.observedTo ?? null };
}

import { secondsPerDay } from "../core/day.ts";
import { RapportError } from "../core/error.ts";
import type { Import, Ledger } from "../core/ledger.ts";
import { inOrder } from "../core/order.ts";
import { isOfArchives } from "../core/source.ts";
import { mergeActivities } from "./merging/activities.ts";
import { memberOfAll } from "./merging/by-posts.ts";
import { withRemoval } from "./merging/gone.ts";
import { inTime, movedSnapshot, renumbered } from "./merging/numbers.ts";

/** `member`: the member's own word that all ledgers are theirs, where no strong mark tells (decision 11). */
export type MergeOptions = { readonly member?: string };

/**
 * One ledger of several of the same member (decision 14): imports in order of what they observed, equal rows one row with an origin for
 * each import, the newer import's word where they differ. Snapshots stay side by side. The settings are those of the last ledger given.
 * Fails with `different-members`, or `unknown-member` when neither a strong mark nor `member` says whose they are.
 */
export function mergeLedgers(ledgers: readonly Ledger[], options: MergeOptions = {}): Ledger {
  const last = ledgers.at(-1);
  if (last === undefined) throw new RapportError("no-known-file", { files: 0 });
  if (ledgers.length === 1) return last;
  const sorted = inTime(ledgers);
  const member = memberOfAll(sorted, options.member);
  const { imports, numbers } = renumbered(sorted);
  const from = member.registeredAt === null ? null : Math.floor(member.registeredAt / secondsPerDay);
  const activities = mergeActivities(sorted.map((ledger, at) => ({ activities: ledger.activities, numbers: numbers[at] ?? [] })));
  return {
    schema: "rapport/ledger@1",
    member,
    settings: last.settings,
    imports: from === null ? imports : imports.map(entry => (isOfArchive(entry) ? { ...entry, observedFrom: from } : entry)),
    snapshots: sorted
      .flatMap((ledger, at) => ledger.snapshots.map(snapshot => movedSnapshot(snapshot, numbers[at] ?? [])))
      .sort((a, b) => a.day - b.day || a.import - b.import),
    activities: [...inOrder(activities.map(activity => withRemoval(activity, imports)))],
  };
}

/** The account's start says since when archives are whole; a workbook holds for its period only. */
const isOfArchive = ({ files }: Import): boolean => files.some(({ kind }) => kind !== null && isOfArchives(kind));

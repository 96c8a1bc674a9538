import type { ImportFile, Ledger } from "../../src/core/ledger.ts";
import type { SourceId } from "../../src/core/source.ts";

/** Presence of sources on day A (rules 2.3 to 2.6, decisions 5 and 8). */
export type Interval = { from: number; to: number };

const emptyWhenComplete: SourceId[] = [
  "Shares",
  "Comments",
  "Reactions",
  "InstantReposts",
  "Votes",
  "SearchQueries",
  "Company Follows",
  "Member_Follows",
  "Invitations",
  "Endorsement_Received_Info",
  "Endorsement_Given_Info",
  "Recommendations_Received",
  "Recommendations_Given",
];
const notOfArchives: SourceId[] = [
  "workbook daily",
  "workbook posts",
  "workbook followers",
  "workbook audience",
  "post figures",
  "received comments",
  "received people",
];

/** An archive before this one had the file with rows, and the member has not said that all is complete. */
function wasThere(ledger: Ledger, source: SourceId, index: number): boolean {
  if (ledger.settings.complete === true) return false;
  for (const one of ledger.imports.slice(0, index)) {
    for (const file of one.files) if (file.kind === source && file.kept > 0) return true;
  }
  return false;
}

/** More rows could not be read than were kept: what such a file does not show may well have been done. */
function unread({ kept, skipped }: ImportFile): boolean {
  let lost = 0;
  for (const { reason, count } of skipped) if (["unknown-header", "no-date", "unclosed-quote"].includes(reason)) lost += count;
  return lost > kept;
}

export function intervalsOf(ledger: Ledger, source: SourceId): Interval[] {
  const found: Interval[] = [];
  for (const [index, one] of ledger.imports.entries()) {
    const whole = one.observedFrom !== null && one.observedTo !== null ? { from: one.observedFrom, to: one.observedTo } : null;
    const spans = one.spans.filter(span => span.source === source);
    const isThere = one.files.some(file => file.kind === source);
    if (one.files.some(file => file.kind === source && unread(file))) continue; // neither rows nor a true zero
    const isArchive = one.files.some(file => file.kind !== null && !notOfArchives.includes(file.kind));
    const complete = isArchive && (ledger.settings.complete ?? one.complete);
    for (const span of spans) found.push({ from: span.from, to: span.to });
    if (spans.length > 0 || whole === null) continue;
    if (isThere) found.push(whole);
    else if (complete && emptyWhenComplete.includes(source) && !wasThere(ledger, source, index)) found.push(whole);
  }
  return found;
}

export type Sources = {
  present: (source: SourceId) => boolean;
  /** The first observed day, Infinity without any. */
  from: (source: SourceId) => number;
  /** The last observed day up to A, -Infinity without any. */
  to: (source: SourceId) => number;
  /** Bucket j is wholly observed. */
  seen: (source: SourceId, j: number) => boolean;
};

export function sourcesOf(ledger: Ledger, A: number): Sources {
  const known = new Map<SourceId, Interval[]>();
  const of = (source: SourceId) => {
    const list = known.get(source) ?? intervalsOf(ledger, source).filter(span => span.from <= A);
    known.set(source, list);
    return list;
  };
  return {
    present: source => of(source).some(span => A <= span.to + 14),
    from: source => Math.min(Infinity, ...of(source).map(span => span.from)),
    to: source => Math.max(-Infinity, ...of(source).map(span => Math.min(span.to, A))),
    seen: (source, j) => {
      for (let day = A - 7 * j - 6; day <= A - 7 * j; day++) {
        if (!of(source).some(span => span.from <= day && day <= span.to)) return false;
      }
      return true;
    },
  };
}

import type { Moment } from "../src/audits/timeline/moment.ts";
import { type Timeline, timelineOf } from "../src/audits/timeline/timeline.ts";
import { type Activity, type ActivityOf, type OwnText, type Person, type Target, targetSchema } from "../src/core/activity.ts";
import { parseIsoDay } from "../src/core/day.ts";
import type { Import, Ledger, Position, Snapshot } from "../src/core/ledger.ts";
import type { Settings } from "../src/core/settings.ts";
import { type SourceId, sourceIds } from "../src/core/source.ts";

// Small hand-made ledgers for tests. Times are ISO text in UTC ("2026-03-01" or "2026-03-01T10:00:00"); every field can be given.

/** The member of all hand-made ledgers. */
export const member = { name: "Mara Example", slug: "mara-example" } as const;

/** Day of "YYYY-MM-DD". */
export const day = (iso: string): number => parseIsoDay(iso);
/** The day `n` days after an ISO day, as ISO. */
export const plus = (iso: string, n: number): string => new Date((parseIsoDay(iso) + n) * 86_400_000).toISOString().slice(0, 10);
/** Second of an ISO time in UTC. */
export const second = (iso: string): number => Date.parse(iso.length === 10 ? `${iso}T00:00:00Z` : `${iso}Z`) / 1000;

type Given<K extends Activity["kind"]> = Partial<Omit<ActivityOf<K>, "kind" | "at" | "on" | "gone">>;
let line = 1;
const origins = (file: string) => [{ import: 0, file, line: ++line }];

/** A person by name: "Anna Test" has the slug "anna-test"; with `slug` null only the name. */
export const person = (name: string, slug: string | null = name.toLowerCase().replaceAll(" ", "-")): Person => ({ slug, name });
export const me: Person = { slug: member.slug, name: member.name };

/** An own text; `key` and `folded` are plain lower-case words here, which is enough to tell copies. */
export function ownText(raw: string, more: Partial<OwnText> = {}): OwnText {
  const plain = raw.normalize("NFKC").replace(/https?:\/\/\S+|lnkd\.in\/\S+/giu, " ");
  const folded = plain
    .toLowerCase()
    .replace(/[^\p{L}\p{M}]+/gu, " ")
    .trim();
  const bare = plain
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/gu, "");
  return {
    raw,
    words: plain.match(/[\p{L}\p{M}\p{N}]+(?:['’.-][\p{L}\p{M}\p{N}]+)*/gu)?.length ?? 0,
    key: folded === "" ? null : folded,
    folded,
    tokens: ` ${(bare.match(/[\p{L}\p{M}\p{N}]+(?:['’.][\p{L}\p{M}\p{N}]+)*[+#]*/gu) ?? []).join(" ")} `,
    outsideLink: /https?:\/\/(?!([\w-]+\.)*linkedin\.com)|lnkd\.in\//iu.test(raw),
    language: "unknown",
    ...more,
  };
}

/** `n` words of letters that no other seed makes, so that no text is a copy of another. */
export const words = (n: number, seed: string): string => {
  let state = [...seed].reduce((sum, char) => (Math.imul(sum, 31) + char.charCodeAt(0)) | 0, 7);
  const letter = (): string => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) | 0;
    return String.fromCharCode(97 + ((state >>> 16) % 26));
  };
  return Array.from({ length: n }, () => Array.from({ length: 6 }, letter).join("")).join(" ");
};

/** "share:123", "ugcPost:5", "activity:9", "groupPost:77-9" (group 77) or "activity:9#4" (comment 4 under it). */
export function target(link: string): Target {
  const m = /^(share|ugcPost|activity|groupPost|article|unknown):([^#]*)(?:#(.*))?$/.exec(link);
  if (!m) throw new Error(`not a target: ${link}`);
  const type = targetSchema.shape.type.parse(m[1]);
  const [group, id] = type === "groupPost" && m[2]!.includes("-") ? m[2]!.split("-") : [null, m[2]!];
  return { type, id: id!, group: group ?? null, comment: m[3] ?? null };
}

export const connection = (
  on: string | null,
  name: string | null,
  given: Given<"connection"> & { gone?: string } = {},
): Activity => {
  const { gone, ...more } = given;
  const who = name === null ? null : person(name);
  const base = { kind: "connection", origins: origins("Connections.csv"), company: "", title: "" } as const;
  return { ...base, on: on === null ? null : day(on), gone: gone === undefined ? null : day(gone), person: who, ...more };
};

/** A message to somebody ("out") or from them ("in"); the conversation is named after them unless one is given. */
export const message = (at: string, way: "in" | "out", name: string, given: Given<"message"> = {}): ActivityOf<"message"> => {
  const other = person(name);
  const ways =
    way === "out" ? { from: me, to: [other.slug!], toNames: name } : { from: other, to: [member.slug], toNames: member.name };
  const base = { words: 10, question: false, key: null, attachment: false, spam: false };
  const conversation = `with ${name}`;
  return { kind: "message", origins: origins("messages.csv"), at: second(at), conversation, ...ways, ...base, ...given };
};

export const invitation = (at: string, way: "in" | "out", name: string, given: Given<"invitation"> = {}): Activity => ({
  kind: "invitation",
  origins: origins("Invitations.csv"),
  at: second(at),
  outgoing: way === "out",
  person: person(name),
  noteKey: null,
  ...given,
});

export const post = (at: string, text: string, given: Given<"post"> = {}): Activity => {
  const base = { urn: "share", sharedUrl: "", mediaUrl: "", visibility: "MEMBER_NETWORK" } as const;
  return {
    kind: "post",
    origins: origins("Shares.csv"),
    at: second(at),
    id: `${second(at)}`,
    text: ownText(text),
    ...base,
    ...given,
  };
};
export const comment = (at: string, link: string, text: string, given: Given<"comment"> = {}): Activity => {
  const base = { target: target(link), text: ownText(text), generic: false };
  return { kind: "comment", origins: origins("Comments.csv"), at: second(at), ...base, ...given };
};
export const reaction = (at: string, link: string, type = "LIKE"): Activity => ({
  kind: "reaction",
  origins: origins("Reactions.csv"),
  at: second(at),
  type,
  target: target(link),
});
export const repost = (at: string, link: string): Activity => ({
  kind: "repost",
  origins: origins("InstantReposts.csv"),
  at: second(at),
  target: target(link),
});
export const vote = (at: string, link: string): Activity => ({
  kind: "vote",
  origins: origins("Votes.csv"),
  at: second(at),
  target: target(link),
});
/** A search; its key is the query in lower case without digits and punctuation. */
export const search = (at: string, query: string | null): Activity => {
  const key =
    query === null
      ? ""
      : query
          .toLowerCase()
          .replace(/[^\p{L}]+/gu, " ")
          .trim();
  return { kind: "search", origins: origins("SearchQueries.csv"), at: second(at), key: key === "" ? null : key };
};
export const follow = (at: string, what: "company" | "member", name: string, status = ""): Activity => ({
  kind: "follow",
  origins: origins(what === "company" ? "Company Follows.csv" : "Member_Follows.csv"),
  at: second(at),
  what,
  name,
  status,
});

export const endorsement = (at: string, given: boolean, name: string, more: Given<"endorsement"> = {}): Activity => {
  const file = given ? "Endorsement_Given_Info.csv" : "Endorsement_Received_Info.csv";
  const base = { person: person(name), skill: "Selling", status: "ACCEPTED" };
  return { kind: "endorsement", origins: origins(file), at: second(at), given, ...base, ...more };
};
/** A recommendation; its file has names only. */
export const recommendation = (at: string, given: boolean, name: string, more: Given<"recommendation"> = {}): Activity => {
  const file = given ? "Recommendations_Given.csv" : "Recommendations_Received.csv";
  const base = { person: person(name, null), company: "", words: 40, status: "VISIBLE" };
  return { kind: "recommendation", origins: origins(file), at: second(at), given, ...base, ...more };
};
export const media = (at: string, what: string): Activity => ({
  kind: "media",
  origins: origins("Rich_Media.csv"),
  at: second(at),
  what,
});

export const position = (company: string, title: string, more: Partial<Position> = {}): Position => {
  const base = { description: "", start: null, end: null };
  return { origins: origins("Positions.csv"), company, title, ...base, ...more };
};
/** The profile as of an import; what is not said is empty but given. */
export const snapshot = (on: string, more: Partial<Snapshot> & { headline?: string; summary?: string } = {}): Snapshot => {
  const { headline = "", summary = "", ...parts } = more;
  const profile = { origins: [], headline, summary, industry: "", location: "", websites: false };
  return { import: 0, day: day(on), profile, positions: [], education: [], skills: [], languages: [], ...parts };
};

export type LedgerGiven = {
  /** Observed days of the archive, both ends in. */
  readonly from: string;
  readonly to: string;
  /** Kinds of files in the archive; without it all kinds of a complete archive but workbooks and interfaces. */
  readonly files?: readonly SourceId[];
  readonly complete?: boolean;
  readonly settings?: Settings;
  readonly snapshots?: readonly Snapshot[];
  readonly spans?: readonly { source: SourceId; from: string; to: string }[];
  readonly name?: string;
  readonly slugs?: readonly string[];
};

const notInArchives: readonly SourceId[] = ["Articles", "Email Addresses"];
const everyFile = sourceIds.slice(0, sourceIds.indexOf("workbook daily")).filter(id => !notInArchives.includes(id));

/** A ledger of one archive read from `from` to `to`. */
export function ledgerOf(activities: readonly Activity[], given: LedgerGiven): Ledger {
  const files: Import["files"] = (given.files ?? everyFile).map(kind => {
    const counts = { rows: 0, kept: 0, skipped: [], remarks: [] };
    return { name: `${kind}.csv`, kind, known: kind, ...counts };
  });
  const spans = (given.spans ?? []).map(span => ({ source: span.source, from: day(span.from), to: day(span.to) }));
  const entry: Import = {
    name: "archive",
    named: null,
    complete: given.complete ?? false,
    completeWhy: "not-shown",
    observedFrom: day(given.from),
    observedTo: day(given.to),
    spans,
    files,
    unknown: [],
  };
  const slugs = [...(given.slugs ?? [member.slug])];
  return {
    schema: "rapport/ledger@1",
    member: { name: given.name ?? member.name, slugs, numbers: [], emails: [], registeredAt: null },
    settings: given.settings ?? {},
    imports: [entry],
    snapshots: [...(given.snapshots ?? [])],
    activities: [...activities],
  };
}

/** The timeline of such a ledger, in UTC unless the settings say otherwise. */
export const timelineFor = (activities: readonly Activity[], given: LedgerGiven): Timeline =>
  timelineOf(ledgerOf(activities, given), "UTC");

/** The moment at the end of an ISO day. */
export const momentOf = (timeline: Timeline, iso: string): Moment => timeline.moment(day(iso));

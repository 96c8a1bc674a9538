import type { Day } from "../core/day.ts";
import type { SourceId } from "../core/source.ts";
import { contactNumber } from "../model/contact-book.ts";
import { explain } from "../model/explain.ts";
import { type OwnLetter, ownLetters } from "../model/own-letters.ts";
import type { Timeline } from "../model/timeline.ts";
import type { KeptItem } from "./kept-plan.ts";

/** Where a deed is looked for: rows up to `end`, the start of the plan being made of `asOf`. */
export type Place = { readonly timeline: Timeline; readonly asOf: Day; readonly end: Day; readonly item: KeptItem };
/** A row that could show the deed: `counts` if it does. */
export type DeedRow = { readonly day: Day; readonly counts: boolean };

/**
 * What shows that a step was done. `sources`: a file of these that goes on after the start could show it. `needs`: how much has to be there:
 * "some" row in the period, "more" of them than in as many days before, or a larger "share" of all rows than before.
 */
export type Deed = {
  readonly sources: readonly SourceId[];
  readonly needs: "some" | "more" | "share";
  rows(place: Place): readonly DeedRow[];
};

/** Rows behind the step's own question: those of the start before it, those of the end after it. */
function evidence({ timeline, asOf, end, item }: Place): DeedRow[] {
  const rowsOn = (day: Day): DeedRow[] => {
    const found = explain(timeline, day, item.audit);
    const rows = found.kind === "audit" ? found.evidence : [];
    return rows.flatMap(row => (row.day === null ? [] : [{ day: row.day, counts: row.counted > 0 }]));
  };
  return [...rowsOn(asOf).filter(({ day }) => day <= asOf), ...rowsOn(end).filter(({ day }) => day > asOf)];
}

/** Parts or checks of the profile that did not pass at the start and pass now, on the day of the snapshot that shows it. */
function profile({ timeline, asOf, end, item }: Place): DeedRow[] {
  const passing = (day: Day): Map<string, number> => {
    const found = explain(timeline, day, item.audit);
    const rows = found.kind === "audit" ? found.evidence : [];
    return new Map(rows.map(({ facts, counted }) => [String(facts.part ?? facts.check), counted]));
  };
  const snapshot = timeline.ledger.snapshots.findLast(({ day }) => day > asOf && day <= end);
  if (snapshot === undefined) return [];
  const before = passing(asOf);
  return [...passing(end)].flatMap(([id, counted]) =>
    counted > (before.get(id) ?? 0) ? [{ day: snapshot.day, counts: true }] : [],
  );
}

/** Headline or summary is another one than before. */
function rewritten({ timeline, asOf, end }: Place): DeedRow[] {
  const given = timeline.ledger.snapshots.filter(({ profile, day }) => profile !== null && day <= end);
  const before = given.findLast(({ day }) => day <= asOf)?.profile;
  const after = given.findLast(({ day }) => day > asOf);
  const isNew =
    before && after?.profile && (before.headline !== after.profile.headline || before.summary !== after.profile.summary);
  return isNew ? [{ day: after.day, counts: true }] : [];
}

/** Own messages; `counts` decides which of them are the deed. */
const letters =
  (counts: (letter: OwnLetter) => boolean): Deed["rows"] =>
  ({ timeline }) =>
    ownLetters(timeline).map(letter => ({ day: timeline.clock.dayOf(letter.at), counts: counts(letter) }));

/** Own messages to the people the step named, under whichever of their addresses. */
const toNamed: Deed["rows"] = place => {
  const named = new Set(place.item.subjects.map(id => contactNumber(place.timeline, id)));
  return letters(({ to }) => to.some(number => named.has(number)))(place);
};

/** Rows of a kind; `counts` decides which of them are the deed. */
function dated<Row extends { readonly at: number }>(
  rows: (timeline: Timeline) => readonly Row[],
  counts: (row: Row) => boolean,
): Deed["rows"] {
  return ({ timeline }) => rows(timeline).map(row => ({ day: timeline.clock.dayOf(row.at), counts: counts(row) }));
}
const recommendations = (timeline: Timeline) => timeline.of("recommendation");

/** Without the tags and links that often follow the last sentence. */
const endsWithQuestion = (text: string): boolean =>
  text
    .replace(/https?:\/\/\S+|[#@]\S+/gu, "")
    .trimEnd()
    .endsWith("?");

/** Reactions beside which stands a comment on the same post. */
function withWords({ timeline }: Place): DeedRow[] {
  const commented = new Set(timeline.of("comment").map(({ target }) => target.id));
  return timeline.of("reaction").map(row => ({ day: timeline.clock.dayOf(row.at), counts: commented.has(row.target.id) }));
}

/** Connections of people who had invited the member. */
function accepted({ timeline }: Place): DeedRow[] {
  const key = (person: { slug: string | null; name: string | null } | null): string => person?.slug ?? person?.name ?? "";
  const invitedBy = new Set(timeline.of("invitation").flatMap(row => (row.outgoing ? [] : [key(row.person)])));
  return timeline
    .of("connection")
    .flatMap(row => (row.on === null ? [] : [{ day: row.on, counts: invitedBy.has(key(row.person)) }]));
}

/** A format that no post of the 13 weeks before the start had. */
function newFormat({ timeline, asOf, end, item }: Place): DeedRow[] {
  const formatsOn = (day: Day) => {
    const found = explain(timeline, day, item.audit);
    const rows = found.kind === "audit" ? found.evidence : [];
    return rows.flatMap(row => (row.day === null || row.counted === 0 ? [] : [{ day: row.day, format: row.facts.format }]));
  };
  const known = new Set(formatsOn(asOf).map(({ format }) => format));
  return formatsOn(end).map(({ day, format }) => ({ day, counts: day > asOf && !known.has(format) }));
}

const posts = { sources: ["Shares"], needs: "more", rows: evidence } as const;
const letter = { sources: ["messages"], needs: "some", rows: toNamed } as const;
const own = { sources: ["messages"], needs: "share" } as const;
const selfDescribed = { sources: ["Profile"], needs: "some" } as const;

/**
 * By question. What is missing here no row can show: comparing posts, withdrawing invitations, getting to know other functions, writing
 * for one person, and whatever only others' numbers tell. Of that the plan asks.
 */
export const deeds: Readonly<Record<string, Deed>> = {
  "profile-complete": { ...selfDescribed, rows: profile },
  "profile-clear": { ...selfDescribed, rows: profile },
  "inbound-interest": { ...selfDescribed, rows: rewritten },
  endorsers: {
    sources: ["Endorsement_Given_Info"],
    needs: "some",
    rows: dated(
      timeline => timeline.of("endorsement"),
      ({ given }) => given,
    ),
  },
  recommendations: { sources: ["Recommendations_Received"], needs: "some", rows: dated(recommendations, ({ given }) => !given) },
  support: { sources: ["Recommendations_Given"], needs: "some", rows: dated(recommendations, ({ given }) => given) },
  "publish-rate": posts,
  "insights-shared": posts,
  "format-variety": { sources: ["Shares"], needs: "some", rows: newFormat },
  conversations: {
    sources: ["Shares"],
    needs: "some",
    rows: dated(
      timeline => timeline.of("post"),
      ({ text }) => endsWithQuestion(text.raw),
    ),
  },
  "replies-given": { sources: ["Comments"], needs: "share", rows: evidence },
  "topic-focus": { sources: ["Shares", "Comments"], needs: "share", rows: evidence },
  "comments-given": { sources: ["Comments"], needs: "more", rows: evidence },
  "comment-quality": { sources: ["Comments"], needs: "share", rows: evidence },
  "reactions-given": { sources: ["Reactions"], needs: "more", rows: withWords },
  "search-rate": { sources: ["SearchQueries"], needs: "more", rows: evidence },
  "outreach-days": { sources: ["SearchQueries", "Invitations", "messages"], needs: "more", rows: evidence },
  relevance: { sources: ["Connections"], needs: "share", rows: evidence },
  "network-growth": { sources: ["Invitations"], needs: "some", rows: accepted },
  "follow-field": {
    sources: ["Company Follows"],
    needs: "some",
    rows: dated(
      timeline => timeline.of("follow"),
      ({ what }) => what === "company",
    ),
  },
  "key-people": letter,
  "active-ties": letter,
  "kept-ties": letter,
  "reply-won": letter,
  "reply-given": letter,
  collaboration: { sources: ["messages"], needs: "some", rows: letters(({ to }) => to.length > 1) },
  depth: { ...own, rows: letters(({ question }) => question) },
  "personal-messages": { ...own, rows: evidence },
};

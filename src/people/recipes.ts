import type { Day } from "../core/day.ts";
import type { Evidence } from "../core/measure.ts";
import type { LastWord } from "../model/contact-book.ts";
import { waitsForMember } from "./rhythm.ts";

/** Whom or what a step is about: key of its words (`app.steps.subjects`). */
export const subjectKinds = [
  "waiting",
  "keyWaiting",
  "newKey",
  "newKeyUntold",
  "pastTies",
  "activeTies",
  "noTrace",
  "fitting",
  "openInvitations",
  "companies",
  "missingParts",
  "failedChecks",
  "latestPosts",
  "unattendedPosts",
  "genericComments",
] as const;
export type SubjectKind = (typeof subjectKinds)[number];

/** Where the subjects of a step come from: the last words of people, or rows behind an audit. */
export type Recipe = TalkRecipe | RowRecipe;
export type TalkRecipe = { readonly talks: (word: LastWord, day: Day) => boolean; readonly by: "contact" };
export type RowRecipe = {
  readonly from: string;
  readonly wants: (row: Evidence) => boolean;
  /** Less those who already stand behind another audit, or those with whom both have written. */
  readonly without?: { readonly audit: string; readonly wants: (row: Evidence) => boolean };
  readonly withoutTalks?: true;
  /** Only with a file of messages, or only without one: what it may say differs. */
  readonly messages?: boolean;
  /** The fact that names the subject. */
  readonly by: "contact" | "company" | "part" | "check" | "origin";
};

/** A stranger's first letter may be a pitch: nobody is told to answer it. */
const waits = ({ isOwn, isMutual, isConnected, day }: LastWord, today: Day): boolean =>
  (isMutual || isConnected) && waitsForMember(isOwn, day, today);
const any = (): boolean => true;
const fails = (row: Evidence): boolean => row.counted === 0 && !row.reasons.includes("unknown");
const isOwnPost = ({ what }: Evidence): boolean => what === "post" || what === "article";

export const recipes: Readonly<Record<SubjectKind, Recipe>> = {
  waiting: { talks: waits, by: "contact" },
  keyWaiting: { talks: (word, day) => word.isKey && waits(word, day), by: "contact" },
  newKey: {
    from: "key-people",
    wants: ({ what }) => what === "key-connection",
    withoutTalks: true,
    messages: true,
    by: "contact",
  },
  newKeyUntold: { from: "key-people", wants: ({ what }) => what === "key-connection", messages: false, by: "contact" },
  pastTies: { from: "kept-ties", wants: fails, by: "contact" },
  activeTies: { from: "active-ties", wants: any, without: { audit: "recommendations", wants: any }, by: "contact" },
  noTrace: { from: "collaboration", wants: fails, by: "contact" },
  fitting: { from: "relevance", wants: ({ counted }) => counted > 0, by: "contact" },
  openInvitations: {
    from: "acceptance",
    wants: row => row.reasons.includes("no-success") || row.reasons.includes("unripe"),
    by: "contact",
  },
  companies: {
    from: "relevance",
    wants: ({ counted }) => counted > 0,
    without: { audit: "follow-field", wants: any },
    by: "company",
  },
  missingParts: { from: "profile-complete", wants: fails, by: "part" },
  failedChecks: { from: "profile-clear", wants: fails, by: "check" },
  latestPosts: { from: "publish-rate", wants: isOwnPost, by: "origin" },
  unattendedPosts: { from: "replies-given", wants: row => isOwnPost(row) && fails(row), by: "origin" },
  genericComments: { from: "comment-quality", wants: row => row.what === "comment" && fails(row), by: "origin" },
};

/** Of several kinds the first that is there. */
type Plan = { readonly subjects: readonly SubjectKind[]; readonly minutes: number; readonly weekly?: true };

const newKey: readonly SubjectKind[] = ["newKey", "newKeyUntold"];

/** What each question's step is about and what it takes, in minutes: once, or every week. Figures are estimates of ours (grade C). */
export const plans: Readonly<Record<string, Plan>> = {
  "profile-complete": { subjects: ["missingParts"], minutes: 20 },
  "profile-clear": { subjects: ["failedChecks"], minutes: 30 },
  endorsers: { subjects: ["activeTies"], minutes: 10 },
  recommendations: { subjects: ["activeTies"], minutes: 15 },
  "publish-rate": { subjects: ["latestPosts"], minutes: 40, weekly: true },
  "publish-steady": { subjects: ["latestPosts"], minutes: 40, weekly: true },
  reach: { subjects: ["latestPosts"], minutes: 30, weekly: true },
  "inbound-interest": { subjects: ["failedChecks"], minutes: 20 },
  "format-variety": { subjects: ["latestPosts"], minutes: 40 },
  "search-rate": { subjects: ["fitting"], minutes: 10, weekly: true },
  "outreach-days": { subjects: newKey, minutes: 20, weekly: true },
  relevance: { subjects: ["fitting"], minutes: 15, weekly: true },
  "key-people": { subjects: ["keyWaiting", ...newKey], minutes: 15, weekly: true },
  acceptance: { subjects: ["openInvitations"], minutes: 10, weekly: true },
  "network-growth": { subjects: ["fitting"], minutes: 10, weekly: true },
  diversity: { subjects: [], minutes: 15, weekly: true },
  "follow-field": { subjects: ["companies"], minutes: 10 },
  "comments-given": { subjects: newKey, minutes: 20, weekly: true },
  "reactions-given": { subjects: newKey, minutes: 10, weekly: true },
  "insights-shared": { subjects: ["latestPosts"], minutes: 30, weekly: true },
  "comment-quality": { subjects: ["genericComments"], minutes: 10 },
  "response-rate": { subjects: ["latestPosts"], minutes: 15 },
  conversations: { subjects: ["latestPosts"], minutes: 5 },
  "replies-given": { subjects: ["unattendedPosts"], minutes: 15, weekly: true },
  "topic-focus": { subjects: ["latestPosts"], minutes: 15 },
  "target-resonance": { subjects: ["fitting"], minutes: 15 },
  "active-ties": { subjects: ["pastTies"], minutes: 10, weekly: true },
  depth: { subjects: ["activeTies"], minutes: 10 },
  "reply-won": { subjects: newKey, minutes: 10 },
  "reply-given": { subjects: ["waiting"], minutes: 10, weekly: true },
  support: { subjects: ["activeTies"], minutes: 15 },
  collaboration: { subjects: ["noTrace"], minutes: 10 },
  "kept-ties": { subjects: ["pastTies"], minutes: 10 },
  "personal-messages": { subjects: newKey, minutes: 10 },
};

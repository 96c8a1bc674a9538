/**
 * Kinds of files and interfaces that feed the model (model 14, decision 7). Archive kinds bear the file's normalised name.
 * The last group has no reader for archives; activities of these kinds reach a ledger from workbooks or interfaces only.
 */
export const sourceIds = [
  "Connections",
  "messages",
  "Invitations",
  "Shares",
  "Comments",
  "Reactions",
  "InstantReposts",
  "Votes",
  "Endorsement_Received_Info",
  "Endorsement_Given_Info",
  "Recommendations_Received",
  "Recommendations_Given",
  "Profile",
  "Positions",
  "Education",
  "Skills",
  "Languages",
  "Company Follows",
  "Member_Follows",
  "SearchQueries",
  "Rich_Media",
  "Articles",
  "Email Addresses",
  "Registration",
  "workbook daily", // impressions and engagements by day
  "workbook posts", // the two lists of best posts
  "workbook followers",
  "workbook audience", // demographics, by shares
  "workbook summary", // sums of the whole period
  "post figures", // figures of single posts
  "received comments", // comments on own posts with author and time
  "received people", // who reacted, commented or reshared
] as const;

export type SourceId = (typeof sourceIds)[number];

const notOfArchives: ReadonlySet<SourceId> = new Set([
  "workbook summary",
  "workbook daily",
  "workbook posts",
  "workbook followers",
  "workbook audience",
  "post figures",
  "received comments",
  "received people",
]);

/** Whether archives have files of this kind: a workbook or an interface is no archive, and so never a complete one. */
export const isOfArchives = (source: SourceId): boolean => !notOfArchives.has(source);

/** Whether an import with files of these kinds brings figures only: then nobody asks whether it is complete. */
export const areFiguresOnly = (kinds: readonly (SourceId | null)[]): boolean =>
  kinds.some(kind => kind !== null) && !kinds.some(kind => kind !== null && isOfArchives(kind));

/** In a complete archive a missing file of these kinds is read and empty: a true zero (decision 5). */
export const emptyWhenComplete: readonly SourceId[] = [
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

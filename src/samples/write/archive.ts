import type { Life } from "../life/life.ts";
import type { Traits } from "../traits.ts";
import { articleHtml, commentsCsv, reactionsCsv, repostsCsv, richMediaCsv, savedCsv, sharesCsv, votesCsv } from "./activity.ts";
import { messagesCsv } from "./messages.ts";
import { type File, otherFiles } from "./others.ts";
import { connectionsCsv, endorsementsCsv, invitationsCsv, recommendationsCsv } from "./people.ts";
import {
  companyFollowsCsv,
  educationCsv,
  emailCsv,
  languagesCsv,
  memberFollowsCsv,
  positionsCsv,
  profileCsv,
  registrationCsv,
  searchesCsv,
  skillsCsv,
} from "./profile.ts";

/** Files of a life as LinkedIn packs them: the quick parcel, or everything. Files without a row are left out (format spec 1.2). */
export function filesOf(traits: Traits, life: Life): readonly File[] {
  const quick: File[] = [
    { path: "Connections.csv", text: connectionsCsv(life.contacts) },
    { path: "messages.csv", text: messagesCsv(traits, life.letters) },
    { path: "Invitations.csv", text: invitationsCsv(traits, life.invitations) },
    { path: "Profile.csv", text: profileCsv(traits) },
    { path: "Positions.csv", text: positionsCsv(traits) },
    { path: "Education.csv", text: educationCsv(traits) },
    { path: "Skills.csv", text: skillsCsv(traits) },
    { path: "Languages.csv", text: languagesCsv(traits) },
    { path: "Registration.csv", text: registrationCsv(traits) },
    { path: "Email Addresses.csv", text: emailCsv(traits) },
  ];
  return traits.parcel === "Basic" ? quick : [...quick, ...restOf(traits, life)];
}

function restOf(traits: Traits, life: Life): File[] {
  const files: File[] = [];
  const add = (path: string, rows: readonly unknown[], text: () => string): void => {
    if (rows.length > 0) files.push({ path, text: text() });
  };
  // Since spring 2026 these names end in the member's number (format spec 1.4).
  const numbered = (name: string): string => `${name}_${traits.number}.csv`;
  add(numbered("Shares"), life.posts, () => sharesCsv(life.posts));
  add(numbered("Comments"), life.remarks, () => commentsCsv(life.remarks));
  add(numbered("Reactions"), life.reactions, () => reactionsCsv(life.reactions));
  add(numbered("InstantReposts"), life.reposts, () => repostsCsv(life.reposts));
  add(numbered("Votes"), life.votes, () => votesCsv(life.votes));
  add(numbered("Member_Follows"), life.members, () => memberFollowsCsv(life));
  add(numbered("Saved_Items"), life.saved, () => savedCsv(life.saved));
  add("Endorsement_Received_Info.csv", life.endorsed, () => endorsementsCsv("Endorser", life.endorsed));
  add("Endorsement_Given_Info.csv", life.endorsing, () => endorsementsCsv("Endorsee", life.endorsing));
  add("Recommendations_Received.csv", life.recommended, () => recommendationsCsv(life.recommended));
  add("Recommendations_Given.csv", life.recommending, () => recommendationsCsv(life.recommending));
  add("SearchQueries.csv", life.queries, () => searchesCsv(life));
  add("Company Follows.csv", life.companies, () => companyFollowsCsv(life));
  add("Rich_Media.csv", life.media, () => richMediaCsv(life.media));
  for (const article of life.articles) files.push({ path: `Articles/Articles/${article.slug}.html`, text: articleHtml(article) });
  return [...files, ...otherFiles(traits)];
}

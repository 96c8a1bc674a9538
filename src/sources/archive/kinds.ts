import type { Kind } from "./kind.ts";
import { emails, registration } from "./kinds/account.ts";
import { education, languages, positions, skills } from "./kinds/career.ts";
import { comments } from "./kinds/comments.ts";
import { connections } from "./kinds/connections.ts";
import { endorsementsGiven, endorsementsReceived } from "./kinds/endorsements.ts";
import { postFigures } from "./kinds/figures.ts";
import { companyFollows, memberFollows } from "./kinds/follows.ts";
import { invitations } from "./kinds/invitations.ts";
import { media } from "./kinds/media.ts";
import { messages } from "./kinds/messages.ts";
import { profile } from "./kinds/profile.ts";
import { reactions, reposts, votes } from "./kinds/reactions.ts";
import { recommendationsGiven, recommendationsReceived } from "./kinds/recommendations.ts";
import { searches } from "./kinds/searches.ts";
import { shares } from "./kinds/shares.ts";

/**
 * All kinds of CSV that the model, the profile or the identity needs, in the order in which they are read: who the member is first,
 * because the member's name leaves the text keys of all others. A new kind is one file and one line here. Articles are no CSV.
 */
export const kinds: readonly Kind[] = [
  profile,
  registration,
  emails,
  invitations,
  connections,
  messages,
  shares,
  comments,
  reactions,
  reposts,
  votes,
  endorsementsReceived,
  endorsementsGiven,
  recommendationsReceived,
  recommendationsGiven,
  positions,
  education,
  skills,
  languages,
  companyFollows,
  memberFollows,
  searches,
  media,
  postFigures,
];

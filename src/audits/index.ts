import type { Audit } from "./audit.ts";
import { endorsers } from "./brand/endorsers.ts";
import { formatVariety } from "./brand/format-variety.ts";
import { inboundInterest } from "./brand/inbound-interest.ts";
import { profileClear } from "./brand/profile-clear.ts";
import { profileComplete } from "./brand/profile-complete.ts";
import { publishRate } from "./brand/publish-rate.ts";
import { publishSteady } from "./brand/publish-steady.ts";
import { reach } from "./brand/reach.ts";
import { recommendations } from "./brand/recommendations.ts";
import { commentQuality } from "./engage/comment-quality.ts";
import { commentsGiven } from "./engage/comments-given.ts";
import { conversations } from "./engage/conversations.ts";
import { insightsShared } from "./engage/insights-shared.ts";
import { reactionsGiven } from "./engage/reactions-given.ts";
import { repliesGiven } from "./engage/replies-given.ts";
import { responseRate } from "./engage/response-rate.ts";
import { targetResonance } from "./engage/target-resonance.ts";
import { topicFocus } from "./engage/topic-focus.ts";
import { acceptance } from "./people/acceptance.ts";
import { diversity } from "./people/diversity.ts";
import { followField } from "./people/follow-field.ts";
import { keyPeople } from "./people/key-people.ts";
import { networkGrowth } from "./people/network-growth.ts";
import { outreachDays } from "./people/outreach-days.ts";
import { relevance } from "./people/relevance.ts";
import { searchRate } from "./people/search-rate.ts";
import { activeTies } from "./relationships/active-ties.ts";
import { collaboration } from "./relationships/collaboration.ts";
import { depth } from "./relationships/depth.ts";
import { keptTies } from "./relationships/kept-ties.ts";
import { networkSize } from "./relationships/network-size.ts";
import { personalMessages } from "./relationships/personal-messages.ts";
import { replyGiven } from "./relationships/reply-given.ts";
import { replyWon } from "./relationships/reply-won.ts";
import { support } from "./relationships/support.ts";

/** Number of the model: the set of audits, weights and curves below. Old scorecards keep theirs; a history never joins two. */
export const modelId = "2026.1";

/** The model's table: B1 to B9, P1 to P8, E1 to E9, R1 to R9. */
export const audits: readonly Audit[] = [
  profileComplete,
  profileClear,
  endorsers,
  recommendations,
  publishRate,
  publishSteady,
  reach,
  inboundInterest,
  formatVariety,
  searchRate,
  outreachDays,
  relevance,
  keyPeople,
  acceptance,
  networkGrowth,
  diversity,
  followField,
  commentsGiven,
  reactionsGiven,
  insightsShared,
  commentQuality,
  responseRate,
  conversations,
  repliesGiven,
  topicFocus,
  targetResonance,
  networkSize,
  activeTies,
  depth,
  replyWon,
  replyGiven,
  support,
  collaboration,
  keptTies,
  personalMessages,
];

/**
 * Files of the archive that are known and hold nothing for the model: recognised and counted, their rows not looked at (format spec
 * 1.6). Normalised base names; the first of a line is the present one.
 */
const others = [
  ["Ad_Targeting"],
  ["Ads Clicked"],
  ["Calendar"],
  ["Causes You Care About"],
  ["Certifications"],
  ["ImportedContacts", "Contacts", "Imported Contacts"],
  ["Courses"],
  ["Events"],
  ["Groups", "Group Memberships"],
  ["Hashtag_Follows"],
  ["Honors"],
  ["Inferences_about_you"],
  ["Interests"],
  ["Job Applicant Saved Screening Question Responses"],
  ["Job Applicant Saved Answers"],
  ["Job Applications"],
  ["Job Seeker Preferences"],
  ["Online Job Postings"],
  ["Saved Jobs"],
  ["LAN Ads Engagement"],
  ["Learning"],
  ["guide_messages"],
  ["coach_messages"],
  ["learning_coach_messages", "LearningCoachMessages"],
  ["learning_role_play_messages"],
  ["Logins"],
  ["Member Hashtags"],
  ["Notes"],
  ["Organizations"],
  ["Patents"],
  ["PhoneNumbers", "Phone Numbers"],
  ["Private_identity_asset"],
  ["Profile Summary"],
  ["Projects"],
  ["Publications"],
  ["Receipts_v2", "Receipts", "Receipts v2"],
  ["Reviews"],
  ["Saved_Items"],
  ["saved_articles"],
  ["SavedJobAlerts", "Saved Job Alerts"],
  ["Security Challenges"],
  ["Engagements"],
  ["Opprtunities", "Opportunities"], // LinkedIn's spelling
  ["Providers"],
  ["Test Scores", "TestScores"],
  ["VerifiedExternalCapability"],
  ["Verifications"],
  ["Volunteering"],
  ["Whatsapp Phone Numbers"],
] as const;

const byBase = new Map<string, string>(
  others.flatMap(([name, ...more]) => [name, ...more].map(each => [each.toLowerCase().replaceAll("_", " "), name] as const)),
);

/** LinkedIn's name of a known file without use for the model; null when the base name is not among them. */
export function otherKnown(base: string): string | null {
  return byBase.get(base) ?? null;
}

/** Talks with LinkedIn's own assistants have the inbox's columns, and are never the inbox, however a copy is called (format spec 1.4). */
export function isLookAlike(base: string): boolean {
  return /guide|coach|learning|role ?play/.test(base);
}

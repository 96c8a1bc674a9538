import { fullName } from "../cast/names.ts";
import type { Contact, Endorsement, Invitation, Praise } from "../life/life.ts";
import type { Traits } from "../traits.ts";
import { cell, csv, newestFirst } from "./csv.ts";
import { d3, d4, d5, d6 } from "./dates.ts";

export const profileUrl = (slug: string): string => `https://www.linkedin.com/in/${slug}`;

const preamble = `Notes:
"When exporting your connection data, you may find that e-mail addresses are absent for most people: only those appear who chose to share them. See https://www.linkedin.com/psettings/privacy/email and https://www.linkedin.com/help/linkedin/answer/261 for more."

First Name,Last Name,URL,Email Address,Company,Position,Connected On`;

/** Connections.csv: three lines before the header, date-only rows for hidden people, and no line end at the end (format spec 1.8). */
export function connectionsCsv(contacts: readonly Contact[]): string {
  const rows = [...contacts].reverse().map(contact => {
    const on = d4(contact.on!);
    if (contact.hidden) return ["", "", "", "", "", "", on];
    return [contact.first, contact.last, profileUrl(contact.slug), contact.email, contact.company, contact.title, on];
  });
  return csv(preamble, rows).slice(0, -1);
}

/** Invitations.csv in the form since 2023, with both addresses (format spec 1.10). */
export function invitationsCsv(traits: Traits, invitations: readonly Invitation[]): string {
  const me = `${traits.first} ${traits.last}`;
  const mine = profileUrl(traits.slug);
  const rows = newestFirst(invitations).map(({ at, outgoing, contact, note }) => {
    const them = fullName(contact);
    const theirs = profileUrl(contact.slug);
    return outgoing ? [me, them, d5(at), note, "OUTGOING", mine, theirs] : [them, me, d5(at), note, "INCOMING", theirs, mine];
  });
  return csv("From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl", rows);
}

const bare = (contact: Contact): string => profileUrl(contact.slug).replace("https://", "");

/** Endorsements with addresses that lack their scheme (format spec 1.15). `other` is Endorser or Endorsee. */
export function endorsementsCsv(other: "Endorser" | "Endorsee", endorsements: readonly Endorsement[]): string {
  const header = `Endorsement Date,Skill Name,${other} First Name,${other} Last Name,${other} Public Url,Endorsement Status`;
  return csv(
    header,
    newestFirst(endorsements).map(({ at, skill, contact, status }) => [
      d3(at),
      skill,
      contact.first,
      contact.last,
      bare(contact),
      status,
    ]),
  );
}

/** Recommendations: dates with leading zeros, and a blank before the status (format spec 1.16). */
export function recommendationsCsv(praises: readonly Praise[]): string {
  const rows = newestFirst(praises).map(({ at, contact, text }) => [
    contact.first,
    contact.last,
    contact.company,
    contact.title,
    text,
    d6(at),
    " VISIBLE",
  ]);
  return csv("First Name,Last Name,Company,Job Title,Text,Creation Date,Status", rows, cell);
}

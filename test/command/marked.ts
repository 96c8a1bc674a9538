/** Begins every word that may come out nowhere. */
export const mark = "Xylomark";
/** Begins the names of contacts, which only `explain` may show. */
export const contactMark = "Zephyrina";

const mira = "https://www.linkedin.com/in/mira-muster";
const other = `https://www.linkedin.com/in/${contactMark}-beispiel`;
const contact = `${contactMark} Beispiel`;
const header =
  "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,ATTACHMENTS,IS MESSAGE DRAFT";
const sent = (day: string, text: string, more = "INBOX,,No"): string =>
  `2-a==,${mark}title,Mira Muster,${mira},${contact},${other},2026-${day} 10:00:00 UTC,${mark}subject,"${text}",${more}\n`;
const got = (day: string, text: string, more = "INBOX,,No"): string =>
  `2-a==,${mark}title,${contact},${other},Mira Muster,${mira},2026-${day} 10:00:00 UTC,${mark}subject,"${text}",${more}\n`;

/** An archive of an invented member with a marked word in every place that is private, also in rows that are not kept. */
export const privateFiles: Readonly<Record<string, string>> = {
  "messages.csv": `${header}
${sent("02-01", `Hallo ${contactMark}, ${mark}one ist geheim. Passt es dir?`)}${got("02-02", `Ja, ${mark}two bleibt unter uns`)}${got(
  "02-03",
  `<p>Im Anhang steht ${mark}three</p><p>ganz klar</p>`,
  `INBOX,https://media.example/${mark}attachment,No`,
)}${sent("02-04", `${mark}draft`, "INBOX,,Yes")}${got("02-05", `<p class=""spinmail-quill-editor__spin-break"">${mark}advert</p>`)}${sent("02-30", `${mark}baddate`)}${sent(
  "02-06",
  "x",
).replace('"x"', `"${mark}lost`)}`,
  "Invitations.csv": `From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl
Mira Muster,${contact},"1/1/26, 9:04 AM",${mark}note,OUTGOING,${mira},${other}
Mira Muster,${contact},"1/1/26, 9:04 AM",${mark}note,SIDEWAYS,${mira},${other}
`,
  "SearchQueries.csv": `Time,Search Query\n2026/02/01 09:20:31 UTC,${mark}search\n2026/02/99 09:20:31 UTC,${mark}badsearch\n`,
  "Email Addresses.csv": `Email Address,Confirmed,Primary,Updated On\n${mark}@example.org,Yes,Yes,"2/1/20, 9:04 AM"\n`,
  "Profile.csv": `First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers
Mira,Muster,${mark}maiden,${mark}street 1,${mark}birth,Head of Sales,Selling since 2010,Software,${mark}zip,Graz,[${mark}handle],[PERSONAL:http://${mark}.example],[SKYPE:${mark}skype]
`,
  "Connections.csv": `First Name,Last Name,URL,Email Address,Company,Position,Connected On\n${contactMark},Beispiel,${other},${mark}@example.com,Beispielwerke,Head of Purchasing,05 Jan 2026\n`,
  "Registration.csv": `Registered At,Registration Ip,Subscription Types\n"10/2/25, 12:30 AM",${mark}ip,${mark}plan\n`,
  "Recommendations_Given.csv": `First Name,Last Name,Company,Job Title,Text,Creation Date,Status\n${contactMark},Beispiel,Beispielwerke,Head,${mark}praise and more,"02/01/26, 07:45 PM",VISIBLE\n`,
  "Shares.csv": `Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility\n2026-02-03 08:15:42,https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A7424364949536780345,A public post about selling software,,,MEMBER_NETWORK\n`,
  "Comments.csv": `Date,Link,Message\n2026-02-03 09:15:42,https://www.linkedin.com/feed/update/urn%3Ali%3Aactivity%3A7424364949536780999,A public comment\n`,
  "Votes.csv": `Date,Link,OptionText\n2026-02-03 08:15:42,https://www.linkedin.com/feed/update/urn%3Ali%3AugcPost%3A7424364949536780346,${mark}option\n`,
  "Rich_Media.csv": `Date/Time,Media Description,Media Link\n"You uploaded a profile photo on February 6, 2025 at 9:30 AM (GMT)",${mark}description,https://media.example/${mark}photo\n`,
  "Positions.csv": `Company Name,Title,Description,Location,Started On,Finished On\nBeispiel AG,Head of Sales,Selling,${mark}place,Jan 2020,\n`,
  "Education.csv": `School Name,Start Date,End Date,Notes,Degree Name,Activities\nErfundene Schule,2001,2005,${mark}schoolnotes,${mark}degree,${mark}clubs\n`,
  "Articles/Articles/public-name.html": `<html><body>${mark}article</body></html>\n`,
  "guide_messages.csv": `${header}\n${sent("02-01", `${mark}guide`)}`,
  "Notes.csv": `Connection First Name,Connection Last Name,Connection Profile URL,Note,Created On,Edited On\n${contactMark},Beispiel,${other},${mark}notes,2026-01-19 16:42:07 UTC,\n`,
  "PhoneNumbers.csv": `Extension,Number,Type\n,${mark}phone,Mobile\n`,
  "Logins.csv": `Login Date,IP Address,User Agent,Login Type\n2026-01-19 16:42:07 UTC,${mark}login,${mark}agent,x\n`,
};

import { expect, test } from "vitest";
import { dayOf } from "../core/day.ts";
import { ledgerSchema } from "../core/ledger.ts";
import { messagesHeader, ofKind, options } from "./archive.fixture.ts";
import { mergeLedgers } from "./merge.ts";
import { type Given, readArchive, readArchives } from "./read.ts";

const archive = (name: string, files: Readonly<Record<string, string>>): Given => ({
  name,
  files: Object.entries(files).map(([path, text]) => ({ path, blob: new Blob([text]) })),
});
const url = (slug: string): string => `https://www.linkedin.com/in/${slug}`;
const registration = 'Registered At,Registration Ip,Subscription Types\n"3/2/09, 12:30 AM",,\n';
const link = "https://www.linkedin.com/feed/update/urn%3Ali%3A";

const older = archive("Complete_LinkedInDataExport_03-01-2023.zip", {
  "Registration.csv": registration,
  "Profile.csv": "First Name,Last Name,Headline\nMira,Muster,Old\n",
  "Connections.csv": `First Name,Last Name,Email Address,Company,Position,Connected On
Ben,Beispiel,,Alt AG,Einkauf,07 Mar 2020
Cara,Gone,,,,08 Mar 2020
,,,,,09 Mar 2020
,,,,,09 Mar 2020
`,
  "messages.csv": `CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT,FOLDER
2-a,,Mira Muster,${url("mira")},Ben Beispiel,2022-01-01 10:00:00 UTC,,<p>Hello Ben</p>,INBOX
2-a,,Ben Beispiel,${url("ben")},Mira Muster,2022-01-02 10:00:00 UTC,,Hi &amp; thanks,INBOX
`,
  "Invitations.csv": 'From,To,Sent At,Message,Direction\nMira Muster,Ben Beispiel,"3/1/20, 9:04 AM",Hello,OUTGOING\n',
  "Endorsement_Received_Info.csv": `Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorsement Status
2022/06/17 09:20:31 UTC,Sales,Ben,Beispiel,ACCEPTED
`,
  "Shares.csv": `Date,ShareLink,ShareCommentary,SharedUrl,Visibility\n2022-02-03 08:15:42,${link}share%3A7424364949536780345,Text,,PUBLIC\n`,
  "Reactions.csv": `Date,Type,Link\n2022-02-03 08:15:42,LIKE,${link}activity%3A1234567\n`,
});
const newer = archive("Complete_LinkedInDataExport_03-01-2026.zip", {
  "Registration.csv": registration,
  "Profile.csv": "First Name,Last Name,Headline\nMira,Muster,New\n",
  "Connections.csv": `First Name,Last Name,URL,Email Address,Company,Position,Connected On
Ben,Beispiel,${url("ben")},,Neu AG,Leitung,07 Mar 2020
Emil,Exempel,${url("emil")},,,,07 Mar 2024
,,,,,,09 Mar 2020
,,,,,,09 Mar 2020
`,
  "messages.csv": `${messagesHeader}
2-a,,Mira Muster,${url("mira")},Ben Beispiel,${url("ben")},2022-01-01 10:00:00 UTC,,Hello Ben,INBOX
2-a,,Ben Beispiel,${url("ben")},Mira Muster,${url("mira")},2022-01-02 10:00:00 UTC,,Hi & thanks,INBOX
2-a,,Mira Muster,${url("mira")},Ben Beispiel,${url("ben")},2024-01-02 10:00:00 UTC,,More,INBOX
`,
  "Invitations.csv": `From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl
Mira Muster,Ben Beispiel,"3/1/20, 9:04 AM",Hello,OUTGOING,${url("mira")},${url("ben")}
`,
  "Endorsement_Received_Info.csv": `Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorser Public Url,Endorsement Status
2022/06/17 09:20:31 UTC,Sales,Ben,Beispiel,www.linkedin.com/in/ben,HIDDEN
`,
  "Shares_12345678.csv": `Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility\n2022-02-03 08:15:42,${link}share%3A7424364949536780345,Text,,,PUBLIC\n`,
  "Reactions_12345678.csv": `Date,Type,Link\n2022-02-03 08:15:42,PRAISE,${link}activity%3A1234567\n`,
});

test("an old and a new archive of one member count what the newer one counts", async () => {
  const alone = await readArchive(newer, options);
  const both = await readArchives([newer, older], options);
  expect(ledgerSchema.parse(both)).toEqual(both);
  const kinds = ["message", "invitation", "endorsement", "post", "reaction"] as const;
  expect(kinds.map(kind => ofKind(both, kind).length)).toEqual(kinds.map(kind => ofKind(alone, kind).length));
  expect(ofKind(both, "connection").filter(({ gone }) => gone === null)).toHaveLength(ofKind(alone, "connection").length);
  expect(both.imports.map(entry => entry.name.slice(-8))).toEqual(["2023.zip", "2026.zip"]);
  expect(both.member).toMatchObject({ name: "Mira Muster", slugs: ["mira"], numbers: ["12345678"] });
  expect(both.snapshots.map(({ import: number, profile }) => [number, profile?.headline, profile?.origins[0]?.import])).toEqual([
    [0, "Old", 0],
    [1, "New", 1],
  ]);
});

test("rows carry an origin for each import; the newer word counts; the removed are gone from the later day on", async () => {
  const ledger = await readArchives([older, newer], options);
  expect(
    ofKind(ledger, "connection").map(({ person, gone, company, origins }) => [
      person?.name,
      person?.slug,
      gone,
      company,
      origins.length,
    ]),
  ).toEqual([
    ["Ben Beispiel", "ben", null, "Neu AG", 2],
    ["Cara Gone", null, dayOf(2026, 3, 1), "", 1],
    [undefined, undefined, null, "", 2],
    [undefined, undefined, null, "", 2],
    ["Emil Exempel", "emil", null, "", 1],
  ]);
  expect(ofKind(ledger, "message").map(({ to, origins }) => [to, origins.map(origin => origin.import)])).toEqual([
    [["ben"], [0, 1]],
    [["mira"], [0, 1]],
    [["ben"], [1]],
  ]);
  expect(ofKind(ledger, "reaction")[0]?.type).toBe("PRAISE");
  expect(ofKind(ledger, "endorsement")[0]).toMatchObject({ status: "HIDDEN", person: { slug: "ben" } });
});

test("merging again with the same archive changes no count", async () => {
  const once = await readArchives([older, newer], options);
  const twice = mergeLedgers([once, await readArchive(newer, options)]);
  expect(twice.activities.map(({ origins, ...rest }) => rest)).toEqual(once.activities.map(({ origins, ...rest }) => rest));
  expect(twice.imports).toHaveLength(3);
});

test("whose they are: a strong mark agrees, contradicts, or there is none", async () => {
  const small = (name: string, files: Readonly<Record<string, string>>): Given =>
    archive(name, { "Connections.csv": "First Name,Last Name,URL,Connected On\nBen,B,,07 Mar 2020\n", ...files });
  const of = (a: Record<string, string>, b: Record<string, string>, member?: string): Promise<unknown> =>
    readArchives([small("a", a), small("b", b)], member === undefined ? options : { ...options, member }).then(
      ledger => ledger.imports.length,
      error => error.code,
    );
  const mail = (address: string): Record<string, string> => ({
    "Email Addresses.csv": `Email Address,Confirmed\n${address},Yes\n`,
  });
  const profile = (name: string): Record<string, string> => ({ "Profile.csv": `First Name,Last Name,Headline\n${name},M,x\n` });
  expect(await of(mail("Mira@example.org"), mail("mira@example.org"))).toBe(2);
  expect(await of(mail("mira@example.org"), mail("ben@example.org"))).toBe("different-members");
  expect(await of(mail("mira@example.org"), mail("ben@example.org"), "mira")).toBe("different-members");
  expect(
    await of(
      { ...mail("mira@example.org"), "Registration.csv": registration },
      { ...mail("new@example.org"), "Registration.csv": registration },
    ),
  ).toBe(2);
  expect(await of(profile("Mira"), profile("Mira"))).toBe("unknown-member");
  expect(await of(profile("Mira"), profile("Mira"), "mira")).toBe(2);
});

test("a fast parcel without a file removes nothing, and 20,000 equal rows merge in no time", async () => {
  const parcel = archive("Basic_LinkedInDataExport_04-01-2026.zip", {
    "Registration.csv": registration,
    "Skills.csv": "Name\nSales\n",
  });
  const ledger = await readArchives([newer, parcel], options);
  expect(ofKind(ledger, "connection").every(({ gone }) => gone === null)).toBe(true);
  const broken = archive("Complete_LinkedInDataExport_05-01-2026.zip", {
    "Registration.csv": registration,
    "Connections.csv": "First Name,Last Name,URL,Connected On\nBen\nEmil\n",
  });
  const after = await readArchives([newer, broken], options);
  expect(ofKind(after, "connection").every(({ gone }) => gone === null)).toBe(true);
  const closed = (n: number): Record<string, string> => ({
    "Registration.csv": registration,
    "Connections.csv": `First Name,Last Name,URL,Company,Position,Connected On\n${",,,,,09 Mar 2020\n".repeat(n)}`,
  });
  const many = await readArchives(
    [archive("DataExport_03-01-2023", closed(20_000)), archive("DataExport_03-01-2024", closed(15_000))],
    options,
  );
  const gone = ofKind(many, "connection").filter(connection => connection.gone !== null);
  expect([many.activities.length, gone.length]).toEqual([20_000, 5_000]);
});

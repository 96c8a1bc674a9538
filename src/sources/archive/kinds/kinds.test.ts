import { expect, test } from "vitest";
import { connectionsHeader, fileOf, ofKind, readFiles } from "../../archive.fixture.ts";
import { unwrapped } from "./commentary.ts";

const second = (iso: string): number => Date.parse(iso) / 1000;

test("Connections: three eras, any preamble, closed profiles, no last line end, a mark, CRLF", async () => {
  const preamble = 'Notes:\n"When exporting your connection data, …\nhttps://www.linkedin.com/help"\n\n';
  const old = "First Name,Last Name,Email Address,Company,Position,Connected On";
  const eras = [
    [`${old}\nAlma,"Example, PhD",,"Sample Works, Inc.",Head,07 Mar 2026\n,,,,,05 Mar 2026`, null, 2],
    [`${preamble}${old}\nAlma,"Example, PhD",,"Sample Works, Inc.",Head,07 Mar 2026\n,,,,,05 Mar 2026`, null, 6],
    [
      `Other words\n\n${connectionsHeader}\nAlma,"Example, PhD",https://www.linkedin.com/in/Alma-Ex%C3%A4mple/,,"Sample Works, Inc.",Head,07 Mar 2026\n,,,,,,05 Mar 2026`,
      "alma-exämple",
      4,
    ],
  ] as const;
  for (const [text, slug, line] of eras)
    for (const form of [text, `\ufeff${text}`, text.replaceAll("\n", "\r\n"), `${text}\n`]) {
      const ledger = await readFiles({ "Connections.csv": form });
      expect(
        ofKind(ledger, "connection").map(({ person, on, company, origins }) => [person, on, company, origins[0]?.line]),
      ).toEqual([
        [null, second("2026-03-05") / 86_400, "", line + 1],
        [{ slug, name: "Alma Example, PhD" }, second("2026-03-07") / 86_400, "Sample Works, Inc.", line],
      ]);
    }
});

test("Shares: links in every form, long rows, empty commentary, exact ids", async () => {
  const header = "Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility";
  const ledger = await readFiles({
    "Shares.csv": `${header}
2026-02-03 08:15:42,https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A7424364949536780345,"First line of an invented post.""
""""
""Second part says ""hello"".""
""""
""#invented",,,MEMBER_NETWORK
2026-02-04 08:15:42,https://www.linkedin.com/feed/update/urn:li:ugcPost:7424364949536780346,,https://x.example,,PUBLIC,more,cells
,https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A7300000000000000000,from the id,,,
`,
  });
  expect(ofKind(ledger, "post").map(({ id, urn, text, at, origins }) => [urn, id, text.raw, at, origins[0]?.line])).toEqual([
    ["share", "7300000000000000000", "from the id", 1_740_455_627, 8],
    [
      "share",
      "7424364949536780345",
      'First line of an invented post.\n\nSecond part says "hello".\n\n#invented',
      second("2026-02-03T08:15:42Z"),
      2,
    ],
    ["ugcPost", "7424364949536780346", "", second("2026-02-04T08:15:42Z"), 7],
  ]);
});

test("Shares: posts without a readable link are told apart by their words, in whatever order they stand", async () => {
  const row = (text: string): string => `2026-02-03 08:15:42,,${text},,,\n`;
  const read = async (...rows: string[]) =>
    readFiles({ "Shares.csv": `Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility\n${rows.map(row).join("")}` });
  const ledger = await read("one text", "another text", "one text");
  expect(ofKind(ledger, "post").map(({ id, urn }) => [id, urn])).toEqual([
    ["", "unknown"],
    ["", "unknown"],
  ]);
  expect(fileOf(ledger, "Shares.csv")).toMatchObject({ kept: 2, skipped: [{ reason: "duplicate", lines: [4] }] });
  const texts = (of: typeof ledger): string[] => ofKind(of, "post").map(({ text }) => text.raw);
  expect(texts(await read("another text", "one text"))).toEqual(texts(ledger));
});

test.each([
  ["a single line", "a single line"],
  ['He said "yes".', 'He said "yes".'],
  ["two\nlines", "two\nlines"],
  ['one "\nnot wrapped', 'one "\nnot wrapped'],
  ['one"\r\n"two"\r\n""\r\n"three', "one\ntwo\n\nthree"],
  ['"Quoted" opening"\n"second', '"Quoted" opening\nsecond'],
  ['one"\n"ends "quoted"', 'one\nends "quoted"'],
  ['"one"\n"two"', "one\ntwo"],
])("commentary %j", (cell, text) => expect(unwrapped(cell)).toBe(text));

test("Reactions, reposts and votes: whole rows count once; unknown types and links stay", async () => {
  const link = "https://www.linkedin.com/feed/update/urn%3Ali%3A";
  const ledger = await readFiles({
    "Reactions_12345678.csv": `Date,Type,Link
2026-02-03 08:15:42,LIKE,${link}activity%3A7424364949536780345
2026-02-03 08:15:42,LIKE,${link}activity%3A7424364949536780345
2026-02-03 08:15:42,NOVEL,${link}groupPost%3A99-7424364949536780345
2026-02-03 08:15:43,LIKE,https://elsewhere.example
`,
    "InstantReposts.csv": `Date,Link\n2026-02-03 08:15:42,${link}share%3A1234567\n2026-02-03 08:15:42,${link}share%3A1234567\n`,
    "Votes.csv": `Date,Link,OptionText\n2026-02-03 08:15:42,${link}ugcPost%3A1234567,"Marked, option"\n`,
  });
  expect(ofKind(ledger, "reaction").map(({ type, target }) => [type, target.type, target.group])).toEqual([
    ["LIKE", "activity", null],
    ["NOVEL", "groupPost", "99"],
    ["LIKE", "unknown", null],
  ]);
  expect(fileOf(ledger, "Reactions_12345678.csv")).toMatchObject({
    rows: 4,
    kept: 3,
    skipped: [{ reason: "duplicate", lines: [3] }],
  });
  expect([ofKind(ledger, "repost").length, ofKind(ledger, "vote").length]).toEqual([1, 1]);
  expect(JSON.stringify(ledger)).not.toContain("Marked");
});

test("the other dated files", async () => {
  const endorsement = (
    who: string,
  ): string => `Endorsement Date,Skill Name,${who} First Name,${who} Last Name,${who} Public Url,Endorsement Status
2025/06/17 09:20:31 UTC,Sales,Ben,Beispiel,www.linkedin.com/in/ben-beispiel,accepted
`;
  const ledger = await readFiles({
    "Endorsement_Received_Info.csv": endorsement("Endorser"),
    "Endorsement_Given_Info.csv": endorsement("Endorsee"),
    "Company_Follows.csv": "Organization,Followed On\nBeispielwerke,Tue Mar 10 14:05:09 UTC 2026\n",
    "Member_Follows_12345678.csv":
      'Notes:\n"Some words"\n\nDate,Status,FullName\n2026-02-03 08:15:42,Active,Ben Beispiel\n2026-02-03 08:15:42,Active,\n',
    "Rich Media.csv": `Date/Time,Media Description,Media Link
"You uploaded a feed image on May 6, 2025 at 9:30 AM (GMT)",,https://m.example/1
"You uploaded a feed image on May 6, 2025 at 9:30 AM (GMT)",,https://m.example/2
"You uploaded a feed image on May 6, 2025 at 9:30 AM (GMT)",,https://m.example/2
`,
    "Registration.csv": 'Registered At,Registration Ip,Subscription Types\n"3/2/09, 12:30 AM",192.0.2.1,\n',
  });
  expect(ofKind(ledger, "endorsement").map(({ given, person, status }) => [given, person.slug, status])).toEqual([
    [false, "ben-beispiel", "ACCEPTED"],
    [true, "ben-beispiel", "ACCEPTED"],
  ]);
  expect(ofKind(ledger, "follow").map(({ what, name, status }) => [what, name, status])).toEqual([
    ["member", "Ben Beispiel", "Active"],
    ["company", "Beispielwerke", ""],
  ]);
  expect(fileOf(ledger, "Member_Follows_12345678.csv").skipped).toEqual([{ reason: "no-link", count: 1, lines: [6] }]);
  expect(ofKind(ledger, "media").map(({ what, origins }) => [what, origins[0]?.line])).toEqual([
    ["feed image", 2],
    ["feed image", 3],
  ]);
  expect(ledger.member.registeredAt).toBe(second("2009-03-02T00:30:00Z"));
  expect(ledger.imports[0]?.observedFrom).toBe(second("2009-03-02") / 86_400);
});

test("the profile: one row, lists with whole duplicates out, month-only dates", async () => {
  const ledger = await readFiles({
    "Profile.csv":
      "First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers\n" +
      'Mira,Muster,,Secret 1,,Head of Sales,"Two\nlines",Software,1010,"Graz, Austria",[m],[PERSONAL:http://x.example],\n',
    "Profile Summary.csv": "Profile Summary\nnot this one\n",
    "Positions.csv": `Company Name,Title,Description,Location,Started On,Finished On
A,Seller,"Sold, much",Graz,Jan 2015,Feb 2020
A,Verkäuferin,,Graz,Jan 2015,Feb 2020
B,Head,,Graz,2020,
B,Head,,Graz,2020,
`,
    "Education.csv": "School Name,Start Date,End Date,Notes,Degree Name,Activities\nSchool,Jan-15,,,BA,\n",
    "Skills.csv": "Name\nSales\nCRM\nSales\n",
    "Languages.csv": "Name,Proficiency\n",
  });
  const [snapshot] = ledger.snapshots;
  expect(snapshot?.profile).toMatchObject({
    headline: "Head of Sales",
    summary: "Two\nlines",
    location: "Graz, Austria",
    websites: true,
  });
  expect(snapshot?.positions?.map(({ title, start, end }) => [title, start, end])).toEqual([
    ["Seller", second("2015-01-01") / 86_400, second("2020-02-29") / 86_400],
    ["Verkäuferin", second("2015-01-01") / 86_400, second("2020-02-29") / 86_400],
    ["Head", second("2020-01-01") / 86_400, null],
  ]);
  expect(snapshot?.skills?.map(skill => skill.name)).toEqual(["Sales", "CRM"]);
  expect([snapshot?.languages, snapshot?.education?.map(({ school }) => school)]).toEqual([[], ["School"]]);
  expect(fileOf(ledger, "Positions.csv").remarks).toEqual([]);
  const slipped = await readFiles({ "Positions.csv": "Company Name,Title,Started On,Finished On\nA,B,Jan-15,\n" });
  expect(slipped.snapshots[0]?.positions?.map(({ start }) => start)).toEqual([null]);
  expect(fileOf(slipped, "Positions.csv").remarks).toEqual(["unread-dates"]);
  expect(ledger.member.name).toBe("Mira Muster");
  expect(JSON.stringify(ledger)).not.toContain("Secret");
});

test("known files without use are counted only, with doubled headers and a comma too many", async () => {
  const ledger = await readFiles({
    "Skills.csv": "Name\nSales\n",
    "Ad_Targeting.csv": "Member Age,Company Names,Company Names,Job Titles,Job Titles\n1,a; b,c,d,e\n",
    "Learning.csv": 'Content Title,Content Description,\na,"b\nc",\nd,e,\n',
    "Jobs/Job Applications_2.csv": "Application Date,Contact Email\n",
    "LearningCoachMessages.csv": "No conversations were found.\n",
    "Shares.csv": "Datum,Beitrag\n2026-01-01,x\n",
    "Votes.csv": "",
  });
  const seen = ledger.imports[0]?.files
    .map(({ known, kind, rows, kept, skipped }) => [known, kind, rows, kept, skipped[0]?.reason])
    .sort();
  expect(seen).toEqual([
    ["Ad_Targeting", null, 1, 0, "not-needed"],
    ["Job Applications", null, 0, 0, undefined],
    ["Learning", null, 2, 0, "not-needed"],
    ["Shares", null, 1, 0, "unknown-header"],
    ["Skills", "Skills", 1, 1, undefined],
    ["Votes", null, 0, 0, undefined],
    ["learning_coach_messages", null, 0, 0, undefined],
  ]);
});

test("encodings and separators, and what a spreadsheet leaves behind", async () => {
  const text = `${connectionsHeader}\nBjörn,Müller,,,A,B,4-Apr-21\n`;
  const utf16 = (bigEnd: boolean, mark: boolean): Uint8Array<ArrayBuffer> => {
    const units = [...(mark ? "\ufeff" : ""), ...text.replaceAll(",", "\t")].map(char => char.charCodeAt(0));
    return new Uint8Array(units.flatMap(unit => (bigEnd ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])));
  };
  const latin = new Uint8Array([...text.replaceAll(",", ";")].map(char => char.charCodeAt(0)));
  const forms: [string | Uint8Array<ArrayBuffer>, string[]][] = [
    [text, ["saved-again"]],
    [latin, ["other-separator", "windows-1252", "saved-again"]],
    [utf16(false, true), ["other-separator", "utf-16", "saved-again"]],
    [utf16(true, true), ["other-separator", "utf-16", "saved-again"]],
    [utf16(false, false), ["other-separator", "utf-16", "saved-again"]],
    [text.replace("4-Apr-21", "44290"), ["saved-again"]],
    [text.replace("4-Apr-21", "04 avr. 2021"), ["foreign-month"]],
  ];
  for (const [content, remarks] of forms) {
    const ledger = await readFiles({ "Connections.csv": content });
    const [connection] = ofKind(ledger, "connection");
    expect([connection?.person?.name, connection?.on]).toEqual(["Björn Müller", second("2021-04-04") / 86_400]);
    expect(fileOf(ledger, "Connections.csv").remarks.sort()).toEqual(remarks.sort());
  }
  for (const [date, remarks] of [
    ["3/7/2026", ["saved-again", "unread-dates"]],
    ["31 Feb 2026", ["unread-dates"]],
  ]) {
    const ledger = await readFiles({ "Connections.csv": `${connectionsHeader}\nBen,Beispiel,,,,,${date}\n` });
    expect(ofKind(ledger, "connection")[0]?.on).toBeNull();
    expect(fileOf(ledger, "Connections.csv").remarks).toEqual(remarks);
  }
  const ledger = await readFiles({ "Reactions.csv": "Date,Type,Link\n2/3/2026 8:15,LIKE,x\n" });
  expect(fileOf(ledger, "Reactions.csv")).toMatchObject({
    skipped: [{ reason: "no-date", lines: [2] }],
    remarks: ["saved-again"],
  });
});

import { expect, test } from "vitest";
import { fileOf, linesOf, ofKind, readFiles } from "../../archive.fixture.ts";

const nine = [
  "CONVERSATION ID",
  "CONVERSATION TITLE",
  "FROM",
  "SENDER PROFILE URL",
  "TO",
  "DATE",
  "SUBJECT",
  "CONTENT",
  "FOLDER",
];
const ten = nine.toSpliced(5, 0, "RECIPIENT PROFILE URLS");
const eras: readonly (readonly [string, readonly string[], boolean])[] = [
  ["9 columns", nine, false],
  ["10", ten, false],
  ["12 with two draft columns", [...ten, "IS MESSAGE DRAFT", "IS CONVERSATION DRAFT"], false],
  ["11 with attachments", [...ten, "ATTACHMENTS"], false],
  ["12 with attachments and one draft column", [...ten, "ATTACHMENTS", "IS MESSAGE DRAFT"], false],
  ["13", [...ten, "ATTACHMENTS", "IS MESSAGE DRAFT", "IS CONVERSATION DRAFT"], false],
  ["11, all quoted", [...ten, "ATTACHMENTS"], true],
];
type Row = Readonly<Record<string, string>>;
const usual: Row = {
  "CONVERSATION ID": "2-a==",
  FROM: "Mira Muster",
  "SENDER PROFILE URL": "https://www.linkedin.com/in/mira-muster",
  TO: "Ben Beispiel, PhD",
  "RECIPIENT PROFILE URLS": "https://www.linkedin.com/in/ben-beispiel,https://www.linkedin.com/in/R%C3%A9mi/",
  DATE: "2026-01-19 16:42:07 UTC",
  SUBJECT: "Marked subject",
  CONTENT: "Hi Ben, 3 ideas:\r\nshall we talk?",
  FOLDER: "INBOX",
  ATTACHMENTS: "https://media.example/a",
  "IS MESSAGE DRAFT": "No",
  "IS CONVERSATION DRAFT": "No",
};

function csv(columns: readonly string[], quoteAll: boolean, rows: readonly Row[]): string {
  const cell = (text: string): string => (quoteAll || /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return [columns, ...rows.map(row => columns.map(column => ({ ...usual, ...row })[column] ?? ""))]
    .map(row => row.map(cell).join(","))
    .join("\n");
}
const all = eras[5]![1];

test.each(eras)("the header with %s", async (_, columns, quoteAll) => {
  const ledger = await readFiles({ "messages.csv": csv(columns, quoteAll, [usual]) });
  const [message] = ofKind(ledger, "message");
  expect(message).toMatchObject({
    at: Date.parse("2026-01-19T16:42:07Z") / 1000,
    conversation: "2-a==",
    from: { slug: "mira-muster", name: "Mira Muster" },
    to: columns.includes("RECIPIENT PROFILE URLS") ? ["ben-beispiel", "rémi"] : [],
    toNames: "Ben Beispiel, PhD",
    words: 7,
    question: true,
    attachment: columns.includes("ATTACHMENTS"),
    spam: false,
    origins: [{ import: 0, file: "messages.csv", line: 2 }],
  });
  expect(message?.key).toMatch(/^[\da-f]{16}$/);
  expect(fileOf(ledger, "messages.csv").remarks).toEqual([]);
});

test("drafts, adverts and dates that do not exist are counted with their lines", async () => {
  const rows: Row[] = [
    { "IS MESSAGE DRAFT": "Yes" },
    { "IS CONVERSATION DRAFT": "Yes" },
    { FOLDER: "DRAFT" },
    { CONTENT: '<p class="spinmail-quill-editor__spin-break">Buy</p>', "SENDER PROFILE URL": "" },
    { CONTENT: "Hello %FIRSTNAME%, buy" },
    { DATE: "2026-02-30 10:00:00 UTC" },
    { CONTENT: "100% sure, 50% off", FOLDER: "SPAM" },
    { FROM: "LinkedIn Member", "SENDER PROFILE URL": "", CONTENT: "" },
  ];
  const ledger = await readFiles({ "messages.csv": csv(all, false, rows) });
  // The usual text takes two lines, and so each of the first rows.
  expect(fileOf(ledger, "messages.csv")).toMatchObject({
    rows: 8,
    kept: 2,
    skipped: [
      { reason: "draft", count: 3, lines: [2, 4, 6] },
      { reason: "sponsored", count: 2, lines: [8, 9] },
      { reason: "no-date", count: 1, lines: [10] },
    ],
  });
  expect(linesOf(ledger, "message")).toEqual([12, 13]);
  expect(ofKind(ledger, "message").map(({ from, spam, words, key }) => [from.slug, spam, words, key === null])).toEqual([
    [null, false, 0, true],
    ["mira-muster", true, 4, false],
  ]);
});

test("a percent sign in an address or a figure is no merge field, and no advert", async () => {
  const rows: Row[] = [
    { CONTENT: "Hier: https://x.example/f%C3%BChrung%20plan und x.example/%C3%BCber%20uns" },
    { CONTENT: "Wir sind zu 100%einig% dabei", DATE: "2026-01-20 16:42:07 UTC" },
    { CONTENT: "Guten Tag (%first_name%)", DATE: "2026-01-21 16:42:07 UTC" },
  ];
  const ledger = await readFiles({ "messages.csv": csv(all, false, rows) });
  expect(fileOf(ledger, "messages.csv")).toMatchObject({ kept: 2, skipped: [{ reason: "sponsored", lines: [4] }] });
});

test("tags, their attributes and entities are no words of a message and ask nothing", async () => {
  const rows: Row[] = [
    { CONTENT: '<p class="a">Hello Ben &amp; all</p><ul><li>one</li><li>two</li></ul><a href="/x?y=1">see</a>' },
    { CONTENT: "<p>Really&#63;</p>", DATE: "2026-01-20 16:42:07 UTC" },
  ];
  const ledger = await readFiles({ "messages.csv": csv(all, false, rows) });
  expect(ofKind(ledger, "message").map(({ words, question }) => [words, question])).toEqual([
    [6, false],
    [1, true],
  ]);
});

test("the folder is read whatever its case", async () => {
  const rows: Row[] = [{ FOLDER: " Draft" }, { FOLDER: "spam ", DATE: "2026-01-20 16:42:07 UTC" }];
  const ledger = await readFiles({ "messages.csv": csv(all, false, rows) });
  expect(fileOf(ledger, "messages.csv").skipped).toMatchObject([{ reason: "draft", count: 1 }]);
  expect(ofKind(ledger, "message").map(({ spam }) => spam)).toEqual([true]);
});

test("the text key leaves out names, numbers and addresses; a repeated row counts once", async () => {
  const rows: Row[] = [
    { CONTENT: "Hi Ben, 3 ideas: https://x.example", TO: "Ben Beispiel" },
    { CONTENT: "Hi Anna - 5 ideas", TO: "Anna-Lena Müller", DATE: "2026-01-20 16:42:07 UTC" },
    { CONTENT: "Hi Anna - 5 plans", TO: "Anna-Lena Müller", DATE: "2026-01-21 16:42:07 UTC" },
    { CONTENT: "Hi Ben, 3 ideas: https://x.example", TO: "Ben Beispiel" },
    { CONTENT: "Mira here, ideas", TO: "Ben Beispiel", DATE: "2026-01-22 16:42:07 UTC" },
    { CONTENT: "Here ideas", TO: "Ben Beispiel", DATE: "2026-01-23 16:42:07 UTC" },
  ];
  const ledger = await readFiles({ "messages.csv": csv(all, false, rows) });
  const [a, b, c, d, e] = ofKind(ledger, "message").map(message => message.key);
  expect(a).toBe(b);
  expect(c).not.toBe(a);
  expect(d).toBe(e);
  expect(fileOf(ledger, "messages.csv")).toMatchObject({ rows: 6, kept: 5, skipped: [{ reason: "duplicate", lines: [5] }] });
});

test("no text of messages, subjects, titles, notes and searches is in the ledger", async () => {
  const row = { "CONVERSATION TITLE": "Secretword title", SUBJECT: "Secretword subject", CONTENT: "My Secretword is here" };
  const ledger = await readFiles({
    "messages.csv": csv(all, true, [row]),
    "Invitations.csv": `From,To,Sent At,Message,Direction\nMira Muster,Ben Beispiel,"5/8/26, 9:04 AM",A Secretword note,OUTGOING\n`,
    "SearchQueries.csv": "Time,Search Query\n2025/06/17 09:20:31 UTC,secretword\n",
    "Email Addresses.csv": 'Email Address,Confirmed,Primary,Updated On\nsecretword@example.org,Yes,Yes,"5/8/26, 9:04 AM"\n',
    "Recommendations_Given.csv":
      'First Name,Last Name,Company,Job Title,Text,Creation Date,Status\nBen,Beispiel,A,B,"A Secretword, twice","04/09/25, 07:45 PM", VISIBLE\n',
  });
  expect(ledger.activities.map(activity => activity.kind).sort()).toEqual(["invitation", "message", "recommendation", "search"]);
  expect(JSON.stringify(ledger).toLowerCase()).not.toContain("secretword");
  expect(ofKind(ledger, "recommendation")).toMatchObject([{ words: 3, status: "VISIBLE", given: true }]);
  expect(ofKind(ledger, "invitation")[0]?.noteKey).not.toBeNull();
  expect(ledger.member.emails).toHaveLength(1);
});

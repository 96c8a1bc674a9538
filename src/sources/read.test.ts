import { expect, test } from "vitest";
import { dayOf } from "../core/day.ts";
import { ledgerSchema } from "../core/ledger.ts";
import { compareActivities } from "../core/order.ts";
import { connections, messagesHeader, options, readFiles } from "./archive.fixture.ts";
import { readArchive } from "./read.ts";

const invitations = (rows: readonly string[]): string =>
  `From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n${rows.join("\n")}\n`;
const url = (slug: string): string => `https://www.linkedin.com/in/${slug}`;
const sent = (to: string): string => `Mira Muster,X,"2/1/26, 9:04 AM",,OUTGOING,${url("mira")},${url(to)}`;
const got = (from: string, me: string): string => `X,Mira Muster,"1/1/26, 9:04 AM",,INCOMING,${url(from)},${url(me)}`;
const message = (conversation: string, from: string, slug: string, to: string, toSlug: string): string =>
  `${conversation},,${from},${url(slug)},${to},${url(toSlug)},2026-03-01 10:00:00 UTC,,Hello ${conversation},INBOX`;
const codeOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => "no error",
    error => error.code,
  );

test("the ledger fits its schema, in time order", async () => {
  const ledger = await readFiles({
    "Connections.csv": `${connections},,,,,,05 Mar 2026\nCara,Muster,,,,,no date\n`,
    "Invitations.csv": invitations([sent("ben"), got("cara", "mira")]),
    "messages.csv": `${messagesHeader}\n${message("1", "Mira Muster", "mira", "Ben", "ben")}\n`,
    "Articles/Articles/a.html": "",
  });
  expect(ledgerSchema.parse(ledger)).toEqual(ledger);
  expect([...ledger.activities].sort(compareActivities)).toEqual(ledger.activities);
  expect(ledger.activities).toHaveLength(7);
});

test("who the member is: settings, invitations by majority, messages by name, else by presence", async () => {
  const invited = await readFiles({
    "Connections.csv": connections,
    "Invitations.csv": invitations([sent("a"), sent("b"), got("c", "mira"), got("d", "someone-else")]),
  });
  expect(invited.member).toMatchObject({ name: "Mira Muster", slugs: ["mira"] });

  const mail = [
    message("1", "Dr. Mira Müster", "mira-m", "Ben B", "ben"),
    message("2", "Ben B", "ben", "Mira Müster", "mira-m"),
    message("3", "Cara C", "cara", "Mira Müster", "mira-m"),
  ].join("\n");
  const named = await readFiles({
    "messages.csv": `${messagesHeader}\n${mail}\n`,
    "Profile.csv": "First Name,Last Name,Headline\nMIRA,Muster,x\n",
  });
  expect(named.member).toMatchObject({ name: "MIRA Muster", slugs: ["mira-m"] });

  const present = await readFiles({ "messages.csv": `${messagesHeader}\n${mail}\n` });
  expect(present.member).toMatchObject({ name: "Dr. Mira Müster", slugs: ["mira-m"] });

  const told = await readFiles({ "Connections.csv": connections }, { settings: { name: "Someone", slugs: ["some-one"] } });
  expect(told.member).toMatchObject({ name: "Someone", slugs: ["some-one"] });
});

test("files of two members in one archive are refused", async () => {
  const shares = "Date,ShareLink,ShareCommentary\n";
  expect(await codeOf(readFiles({ "Shares_12345678.csv": shares, "Comments_87654321.csv": "Date,Link,Message\n" }))).toBe(
    "different-members",
  );
  expect(await codeOf(readFiles({ "Shares_20260301.csv": shares, "Comments_87654321.csv": "Date,Link,Message\n" }))).toBe(
    "no error",
  );
  const profile = (name: string): string => `First Name,Last Name,Headline\n${name},Muster,x\n`;
  expect(await codeOf(readFiles({ "a/Profile.csv": profile("Mira"), "b/Profile.csv": profile("Ben") }))).toBe(
    "different-members",
  );
  const foreign = Array.from({ length: 5 }, (_, i) => message(String(i), "Ben B", "ben", "Cara C", "cara")).join("\n");
  expect(
    await codeOf(readFiles({ "Invitations.csv": invitations([sent("ben")]), "messages.csv": `${messagesHeader}\n${foreign}\n` })),
  ).toBe("different-members");
});

test("a name alone refuses nobody: who writes under another one is asked for the own word", async () => {
  const mail = Array.from({ length: 5 }, (_, i) => message(String(i), "Anna Alt", "", "Ben B", "")).join("\n");
  const files = {
    "Profile.csv": "First Name,Last Name,Headline\nAnna,Neu,x\n",
    "messages.csv": `${messagesHeader}\n${mail.replaceAll(url(""), "")}\n`,
  };
  expect(await codeOf(readFiles(files))).toBe("unknown-member");
  expect((await readFiles(files, { settings: { name: "Anna Alt" } })).member.name).toBe("Anna Alt");
  expect((await readFiles(files, { member: "Anna Alt" })).member).toMatchObject({ name: "Anna Alt" });
  expect(await codeOf(readFiles(files, { member: "somebody-else" }))).toBe("different-members");
});

test("an address that the files do not tell is the one the member gives", async () => {
  const files = { "messages.csv": `${messagesHeader}\n${message("1", "Ben B", "ben", "Mira M", "mira")}\n` };
  expect((await readFiles(files)).member.slugs).toEqual([]);
  expect((await readFiles(files, { member: "https://www.linkedin.com/in/Mira/" })).member).toMatchObject({ slugs: ["mira"] });
  const invited = { ...files, "Invitations.csv": invitations([sent("ben")]) };
  expect((await readFiles(invited, { member: "miras-nickname" })).member.slugs).toEqual(["mira"]);
});

test("articles alone are no archive: any folder may hold pages of that name", async () => {
  expect(await codeOf(readFiles({ "blog/articles/a.html": "<h1>" }))).toBe("no-known-file");
});

test("complete by the member's word, by name, or by two of three files", async () => {
  const files = [
    { path: "Connections.csv", blob: new Blob([connections]) },
    { path: "Shares.csv", blob: new Blob(["Date,ShareLink,ShareCommentary\n"]) },
  ];
  const reactions = { path: "Reactions.csv", blob: new Blob(["Date,Type,Link\n"]) };
  const of = async (name: string, more: typeof files, complete?: boolean) => {
    const settings = complete === undefined ? {} : { complete };
    const [entry] = (await readArchive({ name, files: [...files, ...more] }, { ...options, settings })).imports;
    return [entry?.complete, entry?.completeWhy];
  };
  expect(await of("Basic_LinkedInDataExport_03-10-2026.zip", [])).toEqual([false, "not-shown"]);
  expect(await of("Complete_LinkedInDataExport_03-10-2026.zip", [])).toEqual([true, "name"]);
  expect(await of("folder", [reactions])).toEqual([true, "files"]);
  expect(await of("folder", [], true)).toEqual([true, "member"]);
  expect(await of("Complete_LinkedInDataExport_03-10-2026.zip", [reactions], false)).toEqual([false, "member"]);
});

test("observed from the first row of an activity file, invitations and searches from their own first", async () => {
  const ledger = await readFiles({
    "Connections.csv": connections.replace("07 Mar 2026", "07 Mar 2012"),
    "Positions.csv": "Company Name,Title,Started On,Finished On\nA,B,Jan 1999,\n",
    "Invitations.csv": invitations([sent("ben"), got("cara", "mira")]),
    "SearchQueries.csv": "Time,Search Query\n2026/02/05 09:20:31 UTC,x\n",
  });
  expect(ledger.imports[0]).toMatchObject({
    named: null,
    observedFrom: dayOf(2012, 3, 7),
    observedTo: dayOf(2026, 2, 5),
    spans: [
      { source: "Invitations", from: dayOf(2026, 1, 1), to: dayOf(2026, 2, 5) },
      { source: "SearchQueries", from: dayOf(2026, 2, 5), to: dayOf(2026, 2, 5) },
    ],
  });
});

test("rows = kept + skipped in every file", async () => {
  const ledger = await readFiles({
    "Connections.csv": `${connections}x\n,,,\n"open\n${connections}`,
    "Comments.csv": 'Date,Link,Message\n"\n2026-02-03 08:15:42,x,"a\\"b"\n2026-02-03 08:15:42,x,"a\\"b"\n',
    "Learning.csv": "a,b\n1,2\n",
  });
  for (const { rows, kept, skipped } of ledger.imports[0]?.files ?? [])
    expect(rows).toBe(kept + skipped.reduce((sum, { count }) => sum + count, 0));
  expect(ledger.imports[0]?.files.map(({ name, rows }) => [name, rows > 0])).toHaveLength(3);
});

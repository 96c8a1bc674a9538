import { expect, test } from "vitest";
import { connectionsHeader, fileOf, linesOf, messagesHeader, ofKind, options, readFiles } from "../archive.fixture.ts";
import { usualLimits } from "../limits.ts";
import { readArchive } from "../read.ts";

// A quote that is lost somewhere: the next one closes it rows later, and all between would be one cell.

const link = "https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A74243649495367803";
const shares = "Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility\n";

test("Shares: rows behind a lost quote are read all the same, its own line is counted", async () => {
  const text = `${shares}2026-01-01 10:00:00,${link}45,"First, without an end,,,
2026-01-02 10:00:00,${link}46,"Second, whole",,,
2026-01-03 10:00:00,${link}47,"Third, without an end,,,
2026-01-04 10:00:00,${link}48,bare,,,
2026-01-05 10:00:00,${link}49,"Fifth, whole",,,
`;
  for (const form of [text, text.replaceAll("\n", "\r\n")]) {
    const ledger = await readFiles({ "Shares.csv": form });
    expect(ofKind(ledger, "post").map(post => post.text.raw)).toEqual(["Second, whole", "bare", "Fifth, whole"]);
    expect(linesOf(ledger, "post")).toEqual([3, 5, 6]);
    expect(fileOf(ledger, "Shares.csv")).toMatchObject({
      rows: 5,
      skipped: [{ reason: "unclosed-quote", count: 2, lines: [2, 4] }],
    });
  }
});

test("Connections and messages: the same", async () => {
  const url = (slug: string): string => `https://www.linkedin.com/in/${slug}`;
  const message = (day: number, text: string): string =>
    `a,,Mira,${url("mira")},Ben,${url("ben")},2026-01-0${day} 10:00:00 UTC,,${text},INBOX\n`;
  const ledger = await readFiles({
    "Connections.csv": `${connectionsHeader}
Ben,B,,,"Lost AG,Sales,07 Mar 2026
Cara,C,,,"Whole, AG",Sales,08 Mar 2026
Dora,D,,,A,B,09 Mar 2026
`,
    "messages.csv": `${messagesHeader}\n${message(1, '"Lost')}${message(2, '"Whole, and\nof two lines"')}${message(3, "bare")}`,
  });
  expect(ofKind(ledger, "connection").map(({ person }) => person?.name)).toEqual(["Cara C", "Dora D"]);
  expect(ofKind(ledger, "message").map(({ words }) => words)).toEqual([5, 1]);
  expect(["Connections.csv", "messages.csv"].map(name => fileOf(ledger, name).skipped)).toEqual(
    Array(2).fill([{ reason: "unclosed-quote", count: 1, lines: [2] }]),
  );
});

test("Positions: a quote too many before the last cell takes nothing with it", async () => {
  const ledger = await readFiles({
    "Positions.csv": `Company Name,Title,Description,Location,Started On,Finished On
Second AG,Key Account,"Large customers, fairs.",Linz,Sep 2018,"Mar 2023
First KG,Inside Sales,"Offers, complaints.",Wels,Jul 2014,Aug 2018
`,
  });
  expect(fileOf(ledger, "Positions.csv")).toMatchObject({
    rows: 2,
    kept: 1,
    skipped: [{ reason: "unclosed-quote", count: 1, lines: [2] }],
  });
});

test("a row that is quoted as it should stays whole, also with rows of an archive quoted in its text", async () => {
  const texts = [
    "Our log:\n2026-01-01 10:00:00,123 INFO started\n2026-01-01 10:00:01,456 INFO done",
    `Look what my archive holds:\n2026-01-01 10:00:00,${link}45,"First",,,\nBen,B,,,"A, AG",Sales,07 Mar 2026\nand more`,
  ];
  const rows = texts.map((text, i) => `2026-01-0${i + 1} 10:00:00,${link}4${i},"${text.replaceAll('"', '""')}",,,\n`);
  const ledger = await readFiles({ "Shares.csv": shares + rows.join("") });
  expect(ofKind(ledger, "post").map(post => post.text.raw)).toEqual(texts);
});

test("a file of nothing but lost quotes: every line is counted, also once reading again has cost enough", async () => {
  const lines = Array.from({ length: 3_000 }, (_, i) => `2026-01-01 10:00:00,${link}${i},"lost ${i}\n`);
  const given = { name: "folder", files: [{ path: "Shares.csv", blob: new Blob([shares, ...lines]) }] };
  for (const again of [usualLimits.again, 1_000_000]) {
    const ledger = await readArchive(given, { ...options, limits: { ...usualLimits, again } });
    expect(fileOf(ledger, "Shares.csv")).toMatchObject({
      rows: 3_000,
      kept: 0,
      skipped: [{ reason: "unclosed-quote", count: 3_000 }],
    });
  }
});

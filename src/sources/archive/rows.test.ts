import { expect, test } from "vitest";
import { connectionsHeader, fileOf, linesOf, ofKind, readFiles } from "../archive.fixture.ts";
import { usualLimits } from "../limits.ts";
import { rowReader } from "./rows.ts";

type Seen = { rows: [number, ...string[]][]; bad: number[] };

function rowsOf(text: string, pieces: number, more: Partial<Parameters<typeof rowReader>[0]> = {}): Seen {
  const seen: Seen = { rows: [], bad: [] };
  const reader = rowReader({
    separator: ",",
    width: 2,
    line: 1,
    backslash: false,
    limits: usualLimits,
    take: (cells, line) => seen.rows.push([line, ...cells]),
    bad: line => seen.bad.push(line),
    ...more,
  });
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += pieces) reader.push(bytes.slice(at, at + pieces));
  reader.end();
  return seen;
}

test("lines are those of the file: cells of several lines, CRLF in cells, empty lines between", () => {
  const text = 'a,b\r\n"x\r\ny",2\r\n\r\n\r\n3,"p\nq\r\nr"\n4,"last"';
  const expected = [
    [1, "a", "b"],
    [2, "x\r\ny", "2"],
    [6, "3", "p\nq\r\nr"],
    [9, "4", "last"],
  ];
  for (const pieces of [1, 2, 3, 7, 100]) expect(rowsOf(text, pieces).rows).toEqual(expected);
});

test("a file with CR alone", () => {
  expect(rowsOf('a,b\r\r1,"x\ry"\r2,z', 100).rows).toEqual([
    [1, "a", "b"],
    [3, "1", "x\ry"],
    [5, "2", "z"],
  ]);
});

test("blocks: rows that lie across them come once, with their lines", () => {
  const row = (i: number): string => `${i},"${"wörd ".repeat(60)}\n${i}"\n`;
  const text = Array.from({ length: 9_000 }, (_, i) => row(i)).join("");
  const { rows } = rowsOf(text, 65_536);
  expect(text.length).toBeGreaterThan(2 * 2 ** 20);
  expect(rows.length).toBe(9_000);
  expect(rows.every(([line, id, cell], i) => line === 1 + 2 * i && id === String(i) && cell?.endsWith(`\n${i}`))).toBe(true);
});

test("a quote that never closes costs its own line only", () => {
  const text = '1,a\n2,"open\n3,c\n4,d\n';
  const { rows, bad } = rowsOf(text, 100);
  expect(bad).toEqual([2]);
  expect(rows).toEqual([
    [1, "1", "a"],
    [3, "3", "c"],
    [4, "4", "d"],
  ]);
});

test("a quote too many that the next row's first quote closes costs its own line only", () => {
  const { rows, bad } = rowsOf('1,a,"b,c\n2,"d, e",f,g\n3,h,i,j\n', 100, { width: 4 });
  expect(bad).toEqual([1]);
  expect(rows).toEqual([
    [2, "2", "d, e", "f", "g"],
    [3, "3", "h", "i", "j"],
  ]);
});

test("a row longer than any row may be is given up, and so is a file of such rows", () => {
  const limits = { ...usualLimits, row: 2 ** 20 };
  const text = `1,a\n2,"${"x".repeat(3_000_000)}\n3,c\n`;
  const { rows, bad } = rowsOf(text, 65_536, { limits });
  expect(bad).toEqual([2]);
  expect(rows.map(([line]) => line)).toEqual([1, 3]);
});

test("stray quotes stay in their cells", () => {
  expect(rowsOf('1,5" pipe,x\n2,"a"b,y\n3,z,w\n', 100).rows.map(([line]) => line)).toEqual([1, 2, 3]);
});

const comments = (rows: string): Promise<string[]> =>
  readFiles({ "Comments.csv": `Date,Link,Message\n${rows}` }).then(ledger =>
    ofKind(ledger, "comment").map(comment => comment.text.raw),
  );
const link = "https://www.linkedin.com/feed/update/urn%3Ali%3Aactivity%3A7424364949536780345";

test("Comments: both ways to escape a quote, a backslash at the end, rows of several lines", async () => {
  const raw = await comments(
    [
      `2026-02-03 08:15:42,${link},"She said \\"yes\\" to it"`,
      `2026-02-04 08:15:42,${link},"He said ""no"" to it"`,
      `2026-02-05 08:15:42,${link},"Look in C:\\"`,
      `2026-02-06 08:15:42,${link},"\\"Quoted\\"\nand a second line, with \\"more\\""`,
      `2026-02-07 08:15:42,${link},plain`,
      `2026-02-08 08:15:42,${link},"ends in C:\\"`,
    ].join("\n"),
  );
  expect(raw).toEqual([
    'She said "yes" to it',
    'He said "no" to it',
    "Look in C:\\",
    '"Quoted"\nand a second line, with "more"',
    "plain",
    "ends in C:\\",
  ]);
});

test("Comments: a row without a date takes the time in its id; without both it is counted", async () => {
  const own = `${link}?commentUrn=urn%3Ali%3Acomment%3A%28activity%3A7424364949536780345%2C7424000000000000000%29`;
  const ledger = await readFiles({ "Comments.csv": `Date,Link,Message\n,${own},first\n,${link},"second\nline"\n,${link},third` });
  expect(ofKind(ledger, "comment").map(comment => comment.at)).toEqual([1_770_019_531]);
  expect(fileOf(ledger, "Comments.csv")).toMatchObject({
    rows: 3,
    kept: 1,
    skipped: [{ reason: "no-date", count: 2, lines: [3, 5] }],
  });
});

test("rows that are blank, too short, too long, or hold a cell of 5 MB", async () => {
  const text = `${connectionsHeader}
Ben,Beispiel,,,A,B,07 Mar 2026
,,,,,,
Cara,Muster
Dora,Muster,,,A,B,07 Mar 2026,one,more
Emil,Muster,,,A,"${"x".repeat(5_000_000)}",07 Mar 2026
Fritz,Muster,,,A,B,31 Feb 2026
`;
  const ledger = await readFiles({ "Connections.csv": text });
  expect(fileOf(ledger, "Connections.csv")).toEqual({
    name: "Connections.csv",
    kind: "Connections",
    known: "Connections",
    rows: 6,
    kept: 3,
    skipped: [
      { reason: "blank", count: 1, lines: [3] },
      { reason: "too-short-row", count: 1, lines: [4] },
      { reason: "too-long-cell", count: 1, lines: [6] },
    ],
    remarks: ["short-rows", "long-rows", "unread-dates"],
  });
  expect(linesOf(ledger, "connection")).toEqual([2, 5, 7]);
});

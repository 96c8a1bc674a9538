import { expect, test } from "vitest";
import { connectionsHeader, fileOf, ofKind, readFiles } from "../archive.fixture.ts";

const latin = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array([...text].map(char => char.charCodeAt(0)));
const plain = "Ann,Bee,,,A,B,01 Jan 2026\n".repeat(40_000);

test("Windows-1252 and UTF-8 are told apart where the first umlaut stands, however late", async () => {
  const text = `${connectionsHeader}\n${plain}Jörg,Müller,,,A,B,02 Jan 2026\n`;
  for (const [content, remarks] of [
    [text, []],
    [latin(text), ["windows-1252"]],
  ] as const) {
    const ledger = await readFiles({ "Connections.csv": content });
    expect(ofKind(ledger, "connection").at(-1)?.person?.name).toBe("Jörg Müller");
    expect(fileOf(ledger, "Connections.csv").remarks).toEqual(remarks);
  }
});

test("one spoiled byte does not turn a file of UTF-8 into another encoding", async () => {
  const spoiled = latin("Br\xffd,Beispiel,,,A,B,04 Jan 2026\n");
  const good = new TextEncoder().encode(`${connectionsHeader}\nJörg,Müller,,,A,B,02 Jan 2026\nÄnne,Öhl,,,A,B,03 Jan 2026\n`);
  const ledger = await readFiles({ "Connections.csv": new Uint8Array([...good, ...spoiled]) });
  expect(ofKind(ledger, "connection").map(({ person }) => person?.name)).toEqual([
    "Jörg Müller",
    "Änne Öhl",
    "Br\ufffdd Beispiel",
  ]);
  expect(fileOf(ledger, "Connections.csv")).toMatchObject({ rows: 3, kept: 3, remarks: ["broken-bytes"] });
});

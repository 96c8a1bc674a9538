import { expect, test } from "vitest";
import { dayOf } from "../../core/day.ts";
import { connections, fileOf, messagesHeader, ofKind, options, readFiles, zipOf } from "../archive.fixture.ts";
import { type Limits, usualLimits } from "../limits.ts";
import { type Given, readArchive } from "../read.ts";

const read = (name: string, blob: Blob, limits: Partial<Limits> = {}) =>
  readArchive({ name, blob }, { ...options, limits: { ...usualLimits, ...limits } });
const codeOf = (given: Given, limits: Partial<Limits> = {}) =>
  readArchive(given, { ...options, limits: { ...usualLimits, ...limits } }).then(
    () => "no error",
    error => ({ code: error.code, ...error.facts }),
  );

test("a ZIP with a wrapper folder, twice zipped, with what a Mac adds", async () => {
  const inner = await zipOf({
    "Basic_LinkedInDataExport_04-02-2026/Connections.csv": connections,
    "Basic_LinkedInDataExport_04-02-2026/Articles/Articles/mein-büro.html": "<h1>x</h1>",
    "Basic_LinkedInDataExport_04-02-2026/Rich Media/photo.jpg": "x",
    "__MACOSX/._Connections.csv": "x",
    "Basic_LinkedInDataExport_04-02-2026/.DS_Store": "x",
  });
  const outer = await zipOf({ "export.zip": new Uint8Array(await inner.arrayBuffer()), "__MACOSX/._export.zip": "x" });
  const ledger = await read("renamed.zip.zip", outer);
  expect(ledger.imports[0]?.files.map(file => [file.name, file.kind, file.kept])).toEqual([
    ["Connections.csv", "Connections", 1],
    ["Articles/Articles/mein-büro.html", "Articles", 1],
  ]);
  expect(ledger.imports[0]?.unknown).toEqual(["Rich Media/photo.jpg"]);
  expect(ledger.imports[0]).toMatchObject({ named: dayOf(2026, 4, 2), observedTo: dayOf(2026, 4, 2), complete: false });
  expect(ofKind(ledger, "article").map(article => article.slug)).toEqual(["mein-büro"]);
});

test("the day: by the name, else by the ZIP, else by the newest row; one day ahead is believed", async () => {
  const at = async (name: string, row: string, date: Date) => {
    const blob = await zipOf({ "Connections.csv": connections.replace("07 Mar 2026", row) }, { date });
    return (await read(name, blob)).imports[0]?.observedTo;
  };
  const zipped = new Date(2026, 2, 20, 23, 30);
  expect(await at("Complete_LinkedInDataExport_03-10-2026.zip (1).zip", "07 Mar 2026", zipped)).toBe(dayOf(2026, 3, 10));
  expect(await at("Complete_LinkedInDataExport_03-10-2026.zip", "11 Mar 2026", zipped)).toBe(dayOf(2026, 3, 11));
  expect(await at("Complete_LinkedInDataExport_03-10-2026.zip", "12 Mar 2036", zipped)).toBe(dayOf(2026, 3, 10));
  expect(await at("mine.zip", "07 Mar 2026", zipped)).toBe(dayOf(2026, 3, 20));
  expect(await at("backup 01-12-2025.zip", "07 Mar 2026", zipped)).toBe(dayOf(2026, 3, 20));
  expect(await at("mine.zip", "07 Mar 2026", new Date(1990, 0, 1))).toBe(dayOf(2026, 3, 7));
});

test("loose files are known by their headers, the assistants' talks never are", async () => {
  const ledger = await readFiles({
    "kontakte.csv": connections,
    "guide_messages.csv": `${messagesHeader}\na,,Ben,,Mira,,2026-01-01 10:00:00 UTC,,Hello,INBOX\n`,
    "my coach messages.csv": `${messagesHeader}\na,,Ben,,Mira,,2026-01-01 10:00:00 UTC,,Hello,INBOX\n`,
    "guide_messages - Kopie.csv": `${messagesHeader}\na,,Ben,,Mira,,2026-01-01 10:00:00 UTC,,Hello,INBOX\n`,
    "my learning connections.csv": `${connections}Cara,Exempel,,,,,08 Mar 2026\n`,
    "Shares_12345678.csv": "Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility\n",
    "notes.txt": "nothing of LinkedIn's",
  });
  expect(ofKind(ledger, "message")).toEqual([]);
  expect(ledger.member.numbers).toEqual(["12345678"]);
  expect(ledger.imports[0]?.unknown.sort()).toEqual(["guide_messages - Kopie.csv", "my coach messages.csv", "notes.txt"]);
  expect(fileOf(ledger, "my learning connections.csv")).toMatchObject({ kind: "Connections", rows: 2 });
  expect(fileOf(ledger, "kontakte.csv")).toMatchObject({ kind: "Connections", kept: 1, remarks: ["other-name"] });
  expect(fileOf(ledger, "guide_messages.csv")).toMatchObject({ kind: null, known: "guide_messages", rows: 1, kept: 0 });
  expect(fileOf(ledger, "Shares_12345678.csv")).toMatchObject({ kind: "Shares", rows: 0 });
});

test("a second download of a file that bears the member's number is that file", async () => {
  const recommendation = "First Name,Last Name,Company,Job Title,Text,Creation Date,Status\n";
  const ledger = await readFiles({
    "Recommendations_Received_12345678 (1).csv": `${recommendation}Ben,Beispiel,A,B,Good,"04/09/25, 07:45 PM",VISIBLE\n`,
    "Skills(2).csv": "Name\nSales\n",
    "Job Applications_3 (1).csv": "Application Date\n",
  });
  expect(ledger.member.numbers).toEqual(["12345678"]);
  expect(ledger.imports[0]?.files.map(({ known, kept }) => [known, kept])).toEqual([
    ["Recommendations_Received", 1],
    ["Skills", 1],
    ["Job Applications", 0],
  ]);
});

test("what is no archive", async () => {
  expect(await codeOf({ name: "a.zip", blob: new Blob([]) })).toMatchObject({ code: "not-an-archive", file: "a.zip" });
  expect(await codeOf({ name: "a.jpg", blob: new Blob([new Uint8Array([0xff, 0xd8, 0, 1, 2])]) })).toMatchObject({
    code: "not-an-archive",
  });
  expect(await codeOf({ name: "folder", files: [] })).toMatchObject({ code: "no-known-file" });
  expect(await codeOf({ name: "a.zip", blob: await zipOf({ "xl/workbook.xml": "<x/>" }) })).toMatchObject({
    code: "no-known-file",
  });
  expect(await codeOf({ name: "a", blob: await zipOf({ "Learning.csv": "Content Title,\nx,\n" }) })).toMatchObject({
    code: "no-known-file",
  });
});

test("a ZIP that is cut off, spoiled, encrypted, or climbs out", async () => {
  const zip = await zipOf({ "Connections.csv": connections.repeat(50), "Profile.csv": "First Name,Headline\nA,B\n" });
  const bytes = new Uint8Array(await zip.arrayBuffer());
  for (const length of [10, 100, bytes.length - 30])
    expect(await codeOf({ name: "a.zip", blob: new Blob([bytes.slice(0, length)]) })).toMatchObject({
      code: "cut-off-archive",
      file: "a.zip",
    });
  const spoiled = bytes.slice();
  spoiled.fill(0x55, 60, 90);
  expect(await codeOf({ name: "a.zip", blob: new Blob([spoiled]) })).toMatchObject({
    code: "unreadable-file",
    entry: "Connections.csv",
  });
  const secret = await zipOf({ "Connections.csv": connections }, { password: "x" });
  expect(await codeOf({ name: "a.zip", blob: secret })).toEqual({
    code: "encrypted-archive",
    file: "a.zip",
    entry: "Connections.csv",
  });
  for (const path of [
    "../Connections.csv",
    "a/../../Connections.csv",
    "/etc/Connections.csv",
    "..\\Connections.csv",
    "C:\\Connections.csv",
  ])
    expect(await codeOf({ name: "a.zip", blob: await zipOf({ [path]: connections }) })).toMatchObject({ code: "unsafe-entry" });
  expect(await codeOf({ name: "f", files: [{ path: "../Connections.csv", blob: new Blob([connections]) }] })).toMatchObject({
    code: "unsafe-entry",
  });
});

test("a bomb: too many entries, too many bytes, too much out of too little", async () => {
  const many = await zipOf(Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`x${i}.csv`, "a"])));
  expect(await codeOf({ name: "a.zip", blob: many }, { entries: 20 })).toMatchObject({
    code: "archive-too-large",
    limit: "entries",
  });
  const zeros = await zipOf({ "Connections.csv": `${connections}${"\0".repeat(3_000_000)}` });
  expect(await codeOf({ name: "a.zip", blob: zeros }, { bytes: 1_000_000 })).toMatchObject({
    code: "archive-too-large",
    limit: "bytes",
  });
  expect(await codeOf({ name: "a.zip", blob: zeros }, { ratioFrom: 1_000_000 })).toMatchObject({
    code: "archive-too-large",
    limit: "ratio",
  });
  const twice = await zipOf({ "in.zip": new Uint8Array(await zeros.arrayBuffer()) });
  expect(await codeOf({ name: "a.zip", blob: twice }, { bytes: 1_000_000 })).toMatchObject({
    code: "archive-too-large",
    limit: "bytes",
  });
});

test("the progress ends with all bytes", async () => {
  const seen: { done: number; total: number }[] = [];
  await readArchive(
    { name: "a.zip", blob: await zipOf({ "Connections.csv": connections }) },
    { ...options, onProgress: p => seen.push(p) },
  );
  expect(seen.at(-1)?.done).toBe(seen.at(-1)?.total);
});

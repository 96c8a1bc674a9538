import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ErrorCode } from "../src/core/error.ts";
import { loadWords } from "../src/locales/words.ts";
import { samplePersona } from "../src/samples/persona.ts";
import { sampleWorkbook } from "../src/samples/workbook/workbook.ts";
import { xlsxOf } from "../src/samples/workbook/xlsx.ts";
import { connections, connectionsHeader, messagesHeader, zipOf } from "../src/sources/archive.fixture.ts";
import { callAll } from "./command/call.ts";

// Whatever a person may hand over by mistake: the command ends with 1, names the file, says what to do, in both languages.

const folder = realpathSync(mkdtempSync(join(tmpdir(), "rapport-bad-")));
const at = (name: string): string => join(folder, name);
const put = (name: string, content: string | Uint8Array): void => {
  mkdirSync(dirname(at(name)), { recursive: true });
  writeFileSync(at(name), content);
};
type Files = Readonly<Record<string, string | Uint8Array<ArrayBuffer>>>;
const zipped = async (files: Files, more: { password?: string } = {}): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await (await zipOf(files, more)).arrayBuffer());
const bytesOf = async (blob: Blob): Promise<Uint8Array> => new Uint8Array(await blob.arrayBuffer());
const mail = (address: string): string => `Email Address,Confirmed\n${address},Yes\n`;

/** A busy machine is no failure. */
const patient = { timeout: 300_000 };

/** What the command says, and what is handed over: paths in the folder, the first of which the message names. */
const refused: readonly (readonly [code: ErrorCode, ...paths: string[]])[] = [
  ["path-not-found", "nowhere.zip"],
  ["not-an-archive", "photo.jpg"],
  ["not-an-archive", "sign-in.zip"],
  ["not-an-archive", "empty.zip"],
  ["not-an-archive", "without-its-beginning.zip"],
  ["not-an-archive", "packed.rar"],
  ["not-an-archive", "contacts.csv"],
  ["not-an-archive", "noise.csv"],
  ["not-an-archive", "pipe"],
  ["cut-off-archive", "cut-at-the-end.zip"],
  ["cut-off-archive", "cut-early.zip"],
  ["encrypted-archive", "secret.zip"],
  ["encrypted-archive", "has-a-secret.zip"],
  ["archive-too-large", "bomb.zip"],
  ["archive-too-large", "bomb-inside.zip"],
  ["unsafe-entry", "climbs.zip"],
  ["no-known-file", "foreign.zip"],
  ["unreadable-file", "workbook.xlsx"],
  ["other-workbook", "budget.xlsx"],
  ["other-workbook", "company-page.xls"],
  ["different-members", "seller.zip", "workbook-of-the-founder.xlsx"],
  ["no-known-file", "three-deep.zip"],
  ["no-known-file", "nothing"],
  ["no-known-file", "foreign"],
  ["nothing-to-score", "header-only"],
  ["different-members", "two-in-one"],
  ["different-members", "mira", "ben"],
  ["unknown-member", "nameless", "nameless-too"],
];

beforeAll(async () => {
  const good = await zipped({ "Connections.csv": connections.repeat(50), "Profile.csv": "First Name,Headline\nA,B\n" });
  const small = await zipped({ "Connections.csv": connections });
  const secret = await zipped({ "Connections.csv": connections }, { password: "x" });
  const bomb = await zipped({ "Connections.csv": `${connections}${"\0".repeat(20_000_000)}` });
  put("photo.jpg", new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16]));
  put("sign-in.zip", "<!DOCTYPE html><html><body>Sign in</body></html>");
  put("empty.zip", "");
  put("without-its-beginning.zip", good.slice(120));
  put("packed.rar", "Rar!\u001a\u0007\u0001");
  put("contacts.csv", "Vorname,Nachname\nMira,Muster\n");
  put("noise.csv", new Uint8Array([0xff, 0xd8, 0, 1, 2, 0, 0, 0]));
  put("cut-at-the-end.zip", good.slice(0, -30));
  put("cut-early.zip", good.slice(0, 120));
  put("secret.zip", secret);
  put("has-a-secret.zip", await zipped({ "secret.zip": secret }));
  put("bomb.zip", bomb);
  put("bomb-inside.zip", await zipped({ "inside.zip": bomb }));
  put("climbs.zip", await zipped({ "../Connections.csv": connections }));
  put("foreign.zip", await zipped({ "tweets.js": "x", "a.csv": "a,b\n1,2\n" }));
  put("workbook.xlsx", await zipped({ "[Content_Types].xml": "<x/>", "xl/workbook.xml": "<x/>" }));
  const budget = { name: "Budget", lines: new Map([[1, ["Rent", 900]]]) };
  const made = new Date(2026, 10, 22);
  put("budget.xlsx", await bytesOf(await xlsxOf([budget], { texts: "shared", made })));
  put("company-page.xls", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]));
  const seller = samplePersona("seller", { scale: 0.05 });
  put("seller.zip", await zipped(Object.fromEntries(seller.files.map(({ path, text }) => [path, text]))));
  const theirs = await sampleWorkbook("founder", { scale: 0.5 });
  if (theirs) put("workbook-of-the-founder.xlsx", await bytesOf(theirs.blob));
  put("three-deep.zip", await zipped({ "two.zip": await zipped({ "three.zip": small }) }));
  mkdirSync(at("nothing"));
  execFileSync("mkfifo", [at("pipe")]);
  put("foreign/a.csv", "a,b\n1,2\n");
  put("header-only/Connections.csv", `${connectionsHeader}\n`);
  put("header-only/messages.csv", `${messagesHeader}\n`);
  put("two-in-one/Shares_12345678.csv", "Date,ShareLink,ShareCommentary\n");
  put("two-in-one/Comments_87654321.csv", "Date,Link,Message\n");
  for (const name of ["mira", "ben"]) put(`${name}/Email Addresses.csv`, mail(`${name}@example.org`));
  for (const name of ["mira", "ben", "nameless", "nameless-too"]) put(`${name}/Connections.csv`, connections);
});
afterAll(() => rmSync(folder, { recursive: true }));

const flat = (text: string): string => text.replace(/\s+/g, " ");

test("what can not be read is refused with a way out, in both languages", patient, async () => {
  const cases = (["de", "en"] as const).flatMap(language =>
    refused.map(([error, first, ...more]) => ({ language, error, paths: [first ?? "", ...more] })),
  );
  const said = callAll(
    folder,
    cases.map(({ language, paths }) => ["score", ...paths.map(at), "--lang", language, "--time-zone", "UTC"]),
  );
  const words = { de: await loadWords("de"), en: await loadWords("en") };
  const unnamed: readonly ErrorCode[] = ["different-members", "unknown-member", "nothing-to-score"];
  const seen = said.map(({ code, out, err }, i) => {
    const { language, error, paths } = cases[i]!;
    const text = flat(err);
    const todo = text.includes(words[language].t(`errors.${error}.todo`)) ? error : text;
    const named = unnamed.includes(error) || text.includes(paths[0]!);
    return { paths, code, out, todo, named, clean: !/\{\{|undefined|null|Error|at file:/.test(text) };
  });
  expect(seen).toEqual(cases.map(({ error, paths }) => ({ paths, code: 1, out: "", todo: error, named: true, clean: true })));
  const mixed = said.filter((_, i) => cases[i]?.paths[0] === "two-in-one").map(({ err }) => flat(err));
  expect(mixed.map(text => /\(12345678 (und|and) 87654321\)/.test(text))).toEqual([true, true]);
});

test("rows that can not be read are counted, with the reason, file and line, in both languages", patient, async () => {
  put(
    "rows/Connections.csv",
    `${connectionsHeader}
Ben,Beispiel,,,A,B,07 Mar 2026
,,,,,,
Cara,Muster
Dora,Muster,,,A,B,07 Mar 2026,one,more
Fritz,Muster,,,A,B,31 Feb 2026
`,
  );
  put(
    "rows/Comments.csv",
    'Date,Link,Message\n2026-02-30 08:15:42,x,a\n2026-02-03 08:15:42,x,"lost\n2026-02-03 08:15:43,x,b\n2026-02-03 08:15:43,x,b\n',
  );
  put(
    "long.csv",
    `${connectionsHeader}\nEmil,Muster,,,A,"${"x".repeat(5_000_000)}",07 Mar 2026\nBen,Beispiel,,,A,B,07 Mar 2026\n`,
  );
  const [json, en, de, score, long] = callAll(folder, [
    ["inspect", at("rows"), "--json"],
    ["inspect", at("rows"), "--lang", "en"],
    ["inspect", at("rows"), "--lang", "de"],
    ["score", at("rows"), "--time-zone", "UTC"],
    ["inspect", at("long.csv"), "--json"],
  ]);
  const { imports } = JSON.parse(json!.out);
  expect(imports[0].files).toMatchObject([
    {
      name: "Connections.csv",
      rows: 5,
      kept: 3,
      skipped: [
        { reason: "blank", count: 1, lines: [3] },
        { reason: "too-short-row", count: 1, lines: [4] },
      ],
      remarks: ["short-rows", "long-rows", "unread-dates"],
    },
    {
      name: "Comments.csv",
      rows: 4,
      kept: 1,
      skipped: [
        { reason: "no-date", count: 1, lines: [2] },
        { reason: "unclosed-quote", count: 1, lines: [3] },
        { reason: "duplicate", count: 1, lines: [5] },
      ],
    },
  ]);
  const seen = { en: flat(en!.out), de: flat(de!.out) };
  for (const language of ["en", "de"] as const) {
    const words = await loadWords(language);
    const said = (name: string, reason: string, line: number): string =>
      `${name}: 1 × ${words.named("reading.skipped", reason)} (${words.t("views.inspect.lines", { count: 1, lines: line })})`;
    expect(seen[language]).toContain(said("Connections.csv", "blank", 3));
    expect(seen[language]).toContain(said("Connections.csv", "too-short-row", 4));
    expect(seen[language]).toContain(said("Comments.csv", "no-date", 2));
    expect(seen[language]).toContain(said("Comments.csv", "unclosed-quote", 3));
    expect(seen[language]).toContain(said("Comments.csv", "duplicate", 5));
  }
  expect(JSON.parse(long!.out).imports[0].files[0].skipped).toEqual([{ reason: "too-long-cell", count: 1, lines: [2] }]);
  expect([json, en, de, score, long].map(said => said?.code)).toEqual([0, 0, 0, 0, 0]);
});

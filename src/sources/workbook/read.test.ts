import { expect, test } from "vitest";
import { dayOf, isoDay } from "../../core/day.ts";
import { RapportError } from "../../core/error.ts";
import { type SampleCell, type SampleSheet, type SheetForm, xlsxOf } from "../../samples/workbook/xlsx.ts";
import { fileOf, ofKind, options, zipOf } from "../archive.fixture.ts";
import { readArchive } from "../read.ts";

const form: SheetForm = { texts: "shared", made: new Date(2026, 2, 9, 12) };
const sheet = (name: string, rows: readonly (readonly SampleCell[] | null)[]): SampleSheet => ({
  name,
  lines: new Map(rows.flatMap((row, i) => (row === null ? [] : [[i + 1, row]]))),
});
const read = async (name: string, sheets: readonly SampleSheet[], texts: SheetForm["texts"] = "shared") =>
  readArchive({ name, blob: await xlsxOf(sheets, { ...form, texts }) }, options);
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => "none",
    error => (error instanceof RapportError ? error.code : error),
  );

/** Its id was made at 2026-02-02T08:05:31.250Z. */
const id = "7424000000000000000";
const feed = `https://www.linkedin.com/feed/update/urn:li:activity:${id}`;
const later = "https://www.linkedin.com/posts/mira-muster_invented-ugcPost-7425000000000000000-Ab1c?utm=x";

const summary = sheet("DISCOVERY", [
  ["Overall Performance", "2/1/2026 - 2/4/2026"],
  ["Impressions", 1234],
  ["Members reached", 800],
]);
const daily = sheet("ENGAGEMENT", [
  ["Date", "Impressions", "Engagements"],
  ["2/1/2026", 0, 0],
  ["2/2/2026", 1000, 40],
  ["2/3/2026", 200, -28],
  ["2/4/2026", 34, 1],
]);
const posts = sheet("TOP POSTS", [
  ["Maximum of 50 posts available to include in this list"],
  null,
  ["Post URL", "Post publish date", "Engagements", null, "Post URL", "Post publish date", "Impressions"],
  [feed, "2/2/2026", 33, null, later, "2/5/2026", 900],
  ["481", null, null, "481", feed, "2/2/2026", 300],
]);
const followers = sheet("FOLLOWERS", [
  ["Total followers on 2/4/2026:", 5000],
  null,
  ["Date", "New followers"],
  ["2/1/2026", 3],
  ["2/2/2026", -1],
]);
const audience = sheet("DEMOGRAPHICS", [
  ["Top Demographics", "Value", "Percentage"],
  ["Job titles", "Sales Manager", 0.125],
  ["Seniority", "Director", "< 1%"],
  ["Seniority", "Senior", 0.4],
  ["Company size", "10,001+ employees", 0.2],
]);
const whole = [summary, daily, posts, followers, audience];

test("the classic layout: every row is an activity with its sheet and line", async () => {
  const ledger = await read("Content_2026-02-01_2026-02-04_MiraMuster.xlsx", whole);
  const on = (day: number) => dayOf(2026, 2, day);
  expect(ofKind(ledger, "daily-figures").map(row => [isoDay(row.on), row.impressions, row.engagements, row.origins])).toEqual([
    ["2026-02-01", 0, 0, [{ import: 0, file: "ENGAGEMENT", line: 2 }]],
    ["2026-02-02", 1000, 40, [{ import: 0, file: "ENGAGEMENT", line: 3 }]],
    ["2026-02-03", 200, -28, [{ import: 0, file: "ENGAGEMENT", line: 4 }]],
    ["2026-02-04", 34, 1, [{ import: 0, file: "ENGAGEMENT", line: 5 }]],
  ]);
  expect(ofKind(ledger, "new-followers").map(row => row.count)).toEqual([3, -1]);
  expect(ofKind(ledger, "follower-total").map(row => [row.on, row.total])).toEqual([[on(4), 5000]]);
  expect(ofKind(ledger, "audience-share").map(row => [row.dimension, row.value, row.share, row.content])).toEqual([
    ["Company size", "10,001+ employees", 0.2, false],
    ["Job title", "Sales Manager", 0.125, false],
    ["Seniority", "Director", 0.005, false],
    ["Seniority", "Senior", 0.4, false],
  ]);
  expect(ledger.imports[0]).toMatchObject({
    observedFrom: on(1),
    observedTo: on(4),
    workbook: { first: on(1), last: on(4), impressions: 1234, reached: 800 },
  });
});

test("two tables side by side are joined by the post; what one does not tell is unknown, not zero", async () => {
  const ledger = await read("Content_2026-02-01_2026-02-04_MiraMuster.xlsx", whole);
  const rows = ofKind(ledger, "post-figures").map(row => [row.post.type, row.post.id, row.engagements, row.impressions]);
  expect(rows).toEqual([
    ["activity", id, 33, 300],
    ["ugcPost", "7425000000000000000", null, 900],
  ]);
  expect(ledger.imports[0]?.workbook?.lists).toEqual([
    { by: "engagements", rows: 1, alone: 0, least: 33, cut: false },
    { by: "impressions", rows: 2, alone: 1, least: 300, cut: false },
  ]);
  const file = fileOf(ledger, "TOP POSTS");
  expect([file.rows, file.kept, file.remarks]).toEqual([4, 3, ["one-table"]]);
  expect(file.skipped).toEqual([{ reason: "no-link", count: 1, lines: [5] }]);
});

test("a list as long as LinkedIn lets it be is cut by its own outcome; a shorter one is whole", async () => {
  const row = (i: number): SampleCell[] => [
    `https://www.linkedin.com/feed/update/urn:li:share:${7424000000000000000n + BigInt(i)}`,
  ];
  const list = (n: number): SampleSheet =>
    sheet("TOP POSTS", [
      ["Maximum of 50 posts available to include in this list"],
      null,
      ["Post URL", "Post publish date", "Engagements", null, "Post URL", "Post publish date", "Impressions"],
      ...Array.from({ length: n }, (_, i) => [...row(i), "2/2/2026", 90 - i, null, ...row(i), "2/2/2026", 900 - i]),
    ]);
  const cutOf = async (n: number) => (await read("x.xlsx", [summary, daily, list(n)])).imports[0]?.workbook?.lists;
  expect((await cutOf(49))?.map(each => each.cut)).toEqual([false, false]);
  expect(await cutOf(50)).toMatchObject([
    { cut: true, least: 41 },
    { cut: true, least: 851 },
  ]);
});

test("the 2026 layout: every value is a text in its cell, thousands have commas, labels are singular", async () => {
  const asText = (from: SampleSheet): SampleSheet => ({
    ...from,
    lines: new Map(
      [...from.lines].map(([n, cells]) => [n, cells.map(cell => (typeof cell === "number" ? cell.toLocaleString("en") : cell))]),
    ),
  });
  const content = sheet("CONTENT DEMOGRAPHICS", [
    ["Category", "Value", "%"],
    ["Job title", "Founder", "12%"],
    ["Industry", "Restaurants", "< 1%"],
    ["Company", "Acme GmbH", "3%"],
  ]);
  const viewers = { ...content, name: "AUDIENCE DEMOGRAPHICS" };
  const six = [...[summary, daily, posts, followers].map(asText), viewers, content];
  const ledger = await read("AggregateAnalytics_Mira Muster_2026-02-01_2026-02-04 (1).xlsx", six, "inline");
  expect(ofKind(ledger, "daily-figures").map(row => [row.impressions, row.engagements])).toEqual([
    [0, 0],
    [1000, 40],
    [200, -28],
    [34, 1],
  ]);
  expect(ofKind(ledger, "follower-total")[0]?.total).toBe(5000);
  expect(ofKind(ledger, "audience-share").map(row => [row.content, row.dimension, row.share])).toEqual([
    [false, "Company", 0.03],
    [false, "Industry", 0.005],
    [false, "Job title", 0.12],
    [true, "Company", 0.03],
    [true, "Industry", 0.005],
    [true, "Job title", 0.12],
  ]);
});

test.each([
  ["the file's name", "Content_2026-04-03_2026-04-03_X.xlsx", ["3/4/2026"], "2026-04-03"],
  ["days that follow each other", "x.xlsx", ["3/4/2026", "4/4/2026", "5/4/2026"], "2026-04-03"],
  ["months that do not", "x.xlsx", ["3/4/2026", "3/5/2026"], "2026-03-04"],
  ["a number above 12", "x.xlsx", ["12/4/2026", "13/4/2026"], "2026-04-12"],
  ["dots", "x.xlsx", ["3.4.2026"], "2026-04-03"],
])("day and month in order: by %s", async (_, name, days, first) => {
  const sheets = [sheet("ENGAGEMENT", [["Date", "A", "B"], ...days.map(day => [day, 5, 1])]), followers];
  const without = sheets.map(each => (each === followers ? sheet("FOLLOWERS", [["Total", 5]]) : each));
  const ledger = await read(name, without);
  expect(isoDay(ofKind(ledger, "daily-figures")[0]?.on ?? 0)).toBe(first);
});

test("where nothing tells the order, no date is read, and it is said", async () => {
  const ledger = await read("x.xlsx", [
    sheet("ENGAGEMENT", [
      ["Date", "A", "B"],
      ["3/4/2026", 5, 1],
    ]),
    sheet("FOLLOWERS", [["Total", 5]]),
  ]);
  expect(ofKind(ledger, "daily-figures")).toEqual([]);
  expect(fileOf(ledger, "ENGAGEMENT")).toMatchObject({
    kept: 0,
    skipped: [{ reason: "no-date", count: 1, lines: [2] }],
    remarks: ["order-unknown"],
  });
});

test("another language: sheets by shape and place, dates by their order, shares by the labels seen", async () => {
  const name = (from: SampleSheet, to: string): SampleSheet => ({ ...from, name: to });
  const swapped = (from: SampleSheet): SampleSheet => ({
    ...from,
    lines: new Map(
      [...from.lines].map(([n, cells]) => [
        n,
        cells.map(cell => (typeof cell === "string" ? cell.replace(/(\d{1,2})\/(\d{1,2})\/(2026)/g, "$2/$1/$3") : cell)),
      ]),
    ),
  });
  const pt = sheet("Dados demográficos do público", [
    ["Principais", "Valor", "Porcentagem"],
    ["Empresa", "Padaria Exemplo", "12%"],
    ["Cargo", "Diretora", "5%"],
    ["Localidade", "São Paulo", "menos de 1%"],
  ]);
  const ledger = await read("relatório.xlsx", [
    swapped(name(summary, "Descoberta")),
    swapped(name(daily, "Engajamento")),
    swapped(name(posts, "Qualquer nome")),
    swapped(name(followers, "Seguidores")),
    pt,
  ]);
  expect(ofKind(ledger, "daily-figures").map(row => isoDay(row.on))).toEqual([
    "2026-02-01",
    "2026-02-02",
    "2026-02-03",
    "2026-02-04",
  ]);
  expect(ofKind(ledger, "post-figures").map(row => isoDay(row.published ?? 0))).toEqual(["2026-02-02", "2026-02-05"]);
  expect(ofKind(ledger, "audience-share").map(row => [row.dimension, row.share])).toEqual([
    ["Company", 0.12],
    ["Location", 0.005],
  ]);
  expect(fileOf(ledger, "Dados demográficos do público").skipped).toEqual([{ reason: "foreign-value", count: 1, lines: [3] }]);
});

test("a sheet that is missing is named, and the others are read", async () => {
  const ledger = await read("Content_2026-02-01_2026-02-04_MiraMuster.xlsx", [daily, posts]);
  const missing = ledger.imports[0]?.files.filter(file => file.remarks.includes("missing-sheet")).map(file => file.name);
  expect(missing).toEqual(["DISCOVERY", "FOLLOWERS", "DEMOGRAPHICS"]);
  expect(ledger.imports[0]?.workbook).toMatchObject({ first: dayOf(2026, 2, 1), last: dayOf(2026, 2, 4), impressions: null });
});

test("a renamed file: the sheets count, and the other period is said", async () => {
  const ledger = await read("Content_2025-01-01_2025-12-31_MiraMuster.xlsx", whole);
  expect(ledger.imports[0]?.workbook).toMatchObject({ first: dayOf(2026, 2, 1), last: dayOf(2026, 2, 4) });
  expect(fileOf(ledger, "DISCOVERY").remarks).toEqual(["other-period"]);
});

test("figures that can not be read are counted, and the same day or post again is one", async () => {
  const bad = sheet("ENGAGEMENT", [
    ["Date", "A", "B"],
    ["2/1/2026", 5, 1],
    ["2/2/2026", "viele", 1],
    ["2/1/2026", 5, 1],
    ["?", 1, 1],
  ]);
  const ledger = await read("x.xlsx", [summary, bad]);
  expect(fileOf(ledger, "ENGAGEMENT")).toMatchObject({ rows: 4, kept: 1 });
  expect(fileOf(ledger, "ENGAGEMENT").skipped).toEqual([
    { reason: "bad-number", count: 1, lines: [3] },
    { reason: "duplicate", count: 1, lines: [4] },
    { reason: "no-date", count: 1, lines: [5] },
  ]);
});

test("the sheet of one post, new and old", async () => {
  const rows: SampleCell[][] = [
    ["Post URL", feed],
    ["Post Date", "2/2/2026"],
    ["Post Publish Time", "10:00 AM"],
    ["Impressions", "1,234"],
    ["Members reached", "900"],
    ["Social engagements", "60"],
    ["Reactions", "40"],
    ["Comments", "12"],
    ["Reposts", "3"],
    ["Saves", "5"],
  ];
  const shares: SampleCell[][] = [
    ["Category", "Value", "%"],
    ["Job title", "Founder", "10%"],
    ["Company", "Acme", "< 1%"],
  ];
  const now = await read(
    `SinglePostAnalytics_Mira Muster_${id}.xlsx`,
    [sheet("Post analytics", [...rows, ["Post viewer demographics"], ...shares])],
    "inline",
  );
  const old = await read(`PostAnalytics_MiraMuster_${id}.xlsx`, [sheet("PERFORMANCE", rows), sheet("TOP DEMOGRAPHICS", shares)]);
  for (const ledger of [now, old]) {
    expect(ofKind(ledger, "post-figures")).toMatchObject([
      {
        form: "single",
        on: dayOf(2026, 3, 9),
        published: dayOf(2026, 2, 2),
        impressions: 1234,
        reached: 900,
        reactions: 40,
        comments: 12,
        reposts: 3,
        saves: 5,
        engagements: null,
      },
    ]);
    expect(ledger.imports[0]?.spans).toEqual([{ source: "post figures", from: dayOf(2026, 2, 2), to: dayOf(2026, 3, 9) }]);
    expect(ledger.imports[0]?.unknown).toEqual([]);
  }
});

test("workbooks of another kind are declined", async () => {
  const budget = [
    sheet("Budget", [
      ["Date", "Plan", "Real"],
      ["2/1/2026", 5, 1],
    ]),
  ];
  expect(await codeOf(read("budget.xlsx", budget))).toBe("other-workbook");
  const company = [
    sheet("Metrics", [["Metrics of a page"], ["Date", "Impressions", "Clicks", "Reactions"], ["02/01/2026", 5, 1, 1]]),
    sheet("All posts", [["Posts of a page"], ["Post title", "Post link", "Impressions"], ["Hello", feed, 5], ["Again", feed, 7]]),
  ];
  expect(await codeOf(read("acme_content.xlsx", company))).toBe("other-workbook");
  const page = new Blob([new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])]);
  expect(await codeOf(readArchive({ name: "acme_content.xls", blob: page }, options))).toBe("other-workbook");
});

test("a workbook is looked at before it is opened: too large, too far a cell, or broken", async () => {
  const far = sheet("ENGAGEMENT", []);
  const lines = new Map([[1_000_000, ["2/1/2026", 1, 1]]]);
  expect(await codeOf(read("x.xlsx", [{ ...far, lines }]))).toBe("archive-too-large");
  const large = await zipOf({
    "xl/workbook.xml": "<a/>",
    "xl/worksheets/sheet1.xml": new Uint8Array(17 * 2 ** 20).map((_, i) => 32 + ((i * 7919) % 90)),
  });
  expect(await codeOf(readArchive({ name: "x.xlsx", blob: large }, options))).toBe("archive-too-large");
  const broken = await zipOf({ "[Content_Types].xml": "", "xl/workbook.xml": "no XML at all" });
  expect(await codeOf(readArchive({ name: "x.xlsx", blob: broken }, options))).toBe("unreadable-file");
});

test.each([
  ["single quotes", "<row r='1048576'><c r='XFD1048576'><v>1</v></c></row>"],
  ["blanks", '<row r = "1048576"><c\nr = "XFD1048576"><v>1</v></c></row>'],
  ["other attributes first", `<row spans="${"1".repeat(400)}" r="1048576"/>`],
  ["escapes", '<row r="&#49;048576"><c r="&#88;FD1048576"><v>1</v></c></row>'],
  ["a prefix", '<x:row r="1048576"/>'],
  ["a prefix with a hyphen", '<x-y:row r="1048576"/>'],
  ["a prefix of the attribute", '<row x:r="1048576"/>'],
  ["a bracket that closes nothing", '<row a=">" r="1048576"/>'],
  ["a bracket that opens nothing", '<row a="<" r="1048576"/>'],
  ["no quotes", "<row r=1048576/>"],
])("a far cell is found whatever it is written like: %s", async (_, row) => {
  const files = { "[Content_Types].xml": "", "xl/workbook.xml": "<a/>", "xl/elsewhere/one.dat": `<sheetData>${row}</sheetData>` };
  expect(await codeOf(readArchive({ name: "x.xlsx", blob: await zipOf(files) }, options))).toBe("archive-too-large");
});

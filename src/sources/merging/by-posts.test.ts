import { expect, test } from "vitest";
import { dayOf } from "../../core/day.ts";
import { RapportError } from "../../core/error.ts";
import type { Ledger } from "../../core/ledger.ts";
import { type SampleCell, xlsxOf } from "../../samples/workbook/xlsx.ts";
import { ofKind, options } from "../archive.fixture.ts";
import { mergeLedgers } from "../merge.ts";
import { type Given, readArchive, readArchives } from "../read.ts";

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => "none",
    error => (error instanceof RapportError ? error.code : error),
  );
const secondBit = 1000n << 22n;
const made = 7424364949536780345n; // 3 February 2026
const archive: Given = {
  name: "Complete_LinkedInDataExport_03-01-2026.zip",
  files: [
    { path: "Profile.csv", blob: new Blob(["First Name,Last Name,Headline\nMira,Muster,Invented\n"]) },
    { path: "Registration.csv", blob: new Blob(['Registered At,Registration Ip,Subscription Types\n"3/2/19, 12:30 AM",,\n']) },
    {
      path: "Shares.csv",
      blob: new Blob([
        `Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility\n2026-02-03 08:15:42,https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A${made},Text,,,PUBLIC\n`,
      ]),
    },
  ],
};
const workbook = async (name: string, ids: readonly bigint[], year = 2026): Promise<Given> => {
  const posts = ids.map((id): SampleCell[] => [`https://www.linkedin.com/feed/update/urn:li:activity:${id}`, `2/3/${year}`, 9]);
  const daily: SampleCell[][] = [
    ["Date", "Impressions", "Engagements"],
    [`2/3/${year}`, 10, 1],
    [`2/14/${year}`, 20, 2],
  ];
  const rows = [["Post URL", "Post publish date", "Engagements"], ...posts];
  const sheets = [
    { name: "ENGAGEMENT", lines: new Map(daily.map((row, i) => [i + 1, row])) },
    { name: "TOP POSTS", lines: new Map(rows.map((row, i) => [i + 3, row])) },
  ];
  return { name, blob: await xlsxOf(sheets, { texts: "shared", made: new Date(2026, 2, 1) }) };
};
const foreign = [1n, 2n, 3n].map(n => made + n * 3600n * secondBit);

test("a post in common, by the time inside its id, says whose a workbook is, whatever its file is called", async () => {
  const ledger = await readArchives([archive, await workbook("umbenannt.xlsx", [made + 2n * secondBit])], options);
  expect(ledger.member.name).toBe("Mira Muster");
  expect(ofKind(ledger, "daily-figures")).toHaveLength(2);
  const days = ledger.imports.map(entry => entry.observedFrom);
  expect(days.toSorted()).toEqual([dayOf(2019, 3, 2), dayOf(2026, 2, 3)].toSorted());
});

test("posts of the archive's time that are all foreign refuse a workbook, whatever its name says", async () => {
  const theirs = await workbook("Content_2026-02-03_2026-02-14_MiraMuster.xlsx", foreign);
  expect(await codeOf(readArchives([archive, theirs], options))).toBe("different-members");
});

test("without a post to compare the name decides, and else the member is asked", async () => {
  const own = await workbook("Content_2026-02-03_2026-02-14_MiraMuster.xlsx", []);
  const other = await workbook("Content_2026-02-03_2026-02-14_BenBeispiel.xlsx", []);
  const renamed = await workbook("figures.xlsx", []);
  expect(await codeOf(readArchives([archive, own], options))).toBe("none");
  expect(await codeOf(readArchives([archive, other], options))).toBe("unknown-member");
  expect(await codeOf(readArchives([archive, renamed], options))).toBe("unknown-member");
  expect(await codeOf(readArchives([archive, renamed], { ...options, member: "mira-muster" }))).toBe("none");
});

test("workbooks of several years merge by day, the later export wins, and nothing is lost beyond a year", async () => {
  const names = ["Content_2024-02-03_2024-02-14_MiraMuster.xlsx", "Content_2026-02-03_2026-02-14_MiraMuster.xlsx"];
  const [old, now] = await Promise.all([
    readArchive(await workbook(names[0] ?? "", [made], 2024), options),
    readArchive(await workbook(names[1] ?? "", [made]), options),
  ]);
  const both = mergeLedgers([now, old]);
  expect(ofKind(both, "daily-figures").map(row => row.on)).toEqual([
    dayOf(2024, 2, 3),
    dayOf(2024, 2, 14),
    dayOf(2026, 2, 3),
    dayOf(2026, 2, 14),
  ]);
  expect(both.imports.map(entry => entry.workbook?.first)).toEqual([dayOf(2024, 2, 3), dayOf(2026, 2, 3)]);
  const later: Ledger = {
    ...now,
    imports: now.imports.map(entry => ({ ...entry, observedTo: (entry.observedTo ?? 0) + 1 })),
    activities: now.activities.map(row => (row.kind === "daily-figures" ? { ...row, impressions: row.impressions + 5 } : row)),
  };
  for (const given of [
    [now, later],
    [later, now],
  ])
    expect(ofKind(mergeLedgers(given), "daily-figures").map(row => [row.impressions, row.origins.length])).toEqual([
      [15, 2],
      [25, 2],
    ]);
});

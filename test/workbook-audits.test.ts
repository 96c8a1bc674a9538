import { BlobReader, TextWriter, ZipReader } from "@zip.js/zip.js";
import { expect, test } from "vitest";
import { audits } from "../src/audits/index.ts";
import type { ActivityOf } from "../src/core/activity.ts";
import { dayOf } from "../src/core/day.ts";
import type { Ledger } from "../src/core/ledger.ts";
import type { AuditResult, Scorecard } from "../src/core/scorecard.ts";
import { scoreAt } from "../src/model/score.ts";
import { timelineOf } from "../src/model/timeline.ts";
import { samplePersona } from "../src/samples/persona.ts";
import { sampleWorkbook } from "../src/samples/workbook/workbook.ts";
import { xlsxOf } from "../src/samples/workbook/xlsx.ts";
import { type Given, readArchives } from "../src/sources/read.ts";

// What an import can feed (model, section 7), seen on files and not on lists of sources; and a workbook's rates from its bare cells.

const made = dayOf(2026, 11, 22);
const textKey = "00112233445566778899aabbccddeeff";

const archive: Given = {
  name: "Complete_LinkedInDataExport_11-22-2026.zip",
  files: samplePersona("seller").files.map(({ path, text }) => ({ path, blob: new Blob([text]) })),
};
const workbook = await sampleWorkbook("seller");
// The list of half a year is whole, that of a year is cut.
const half = await sampleWorkbook("seller", { days: 175 });
if (workbook === null || half === null) throw new Error("the seller has a workbook");

async function read(given: readonly Given[]): Promise<Ledger> {
  return readArchives(given, { settings: { complete: true }, textKey, languages: false, member: "lena-beispiel-vogt" });
}

function cardOf(ledger: Ledger): Scorecard {
  return scoreAt(timelineOf(ledger, "UTC"), made, { evidence: false });
}

function auditIn(card: Scorecard, code: string): AuditResult {
  const found = card.pillars.flatMap(pillar => pillar.audits).find(audit => audit.code === code);
  if (found === undefined) throw new Error(`${code} is not in the scorecard`);
  return found;
}

/** The member's posts that the archive shows between 20 August and 20 October. */
function ownPosts({ activities }: Ledger): ActivityOf<"post">[] {
  const posts = activities.flatMap(row => (row.kind === "post" && row.urn === "share" && row.text.words > 0 ? [row] : []));
  const [from, to] = [dayOf(2026, 8, 20) * 86_400, dayOf(2026, 10, 20) * 86_400];
  return posts.filter(({ at }) => at >= from && at < to);
}

async function singles(ledger: Ledger): Promise<Given[]> {
  return Promise.all(
    ownPosts(ledger).map(async ({ id }, i) => {
      const rows: [string, string][] = [
        ["Post URL", `https://www.linkedin.com/feed/update/urn:li:share:${id}`],
        ["Impressions", String(400 + i)],
        ["Reactions", "12"],
        ["Comments", "5"],
      ];
      const lines = new Map(rows.map((row, at): [number, [string, string]] => [at + 1, row]));
      const blob = await xlsxOf([{ name: "Post analytics", lines }], { texts: "inline", made: new Date(2026, 10, 22, 12) });
      return { name: `SinglePostAnalytics_Lena Beispiel-Vogt_${id}.xlsx`, blob };
    }),
  );
}

const archiveOnly = await read([archive]);
const sheets = await singles(archiveOnly);
const cards = {
  archive: cardOf(archiveOnly),
  withWorkbook: cardOf(await read([archive, workbook])),
  withSingles: cardOf(await read([archive, workbook, ...sheets])),
  workbook: cardOf(await read([half])),
  cutWorkbook: cardOf(await read([workbook])),
};

test.each([
  ["archive", [88, 100, 60, 100], 19.128788],
  ["withWorkbook", [100, 100, 86, 100], 25.872093],
  ["withSingles", [100, 100, 100, 100], 27.5],
  ["workbook", [44, 0, 26, 0], null],
] as const)("what can be fed by %s is what the model's table says", (name, coverage, block) => {
  const card = cards[name];
  expect(card.pillars.map(pillar => Math.round(100 * pillar.coverage * 1e9) / 1e9)).toEqual(coverage);
  if (block === null) return expect(card.index.value).toBeNull();
  // The share of the index that is posts and their response: 25 V/S over the pillars.
  const isFed = (code: string): boolean => auditIn(card, code).status !== "no-data";
  const shares = (["brand", "people", "engage", "relationships"] as const).map(pillar => {
    const fed = audits.filter(audit => audit.pillar === pillar && isFed(audit.code));
    const sum = (of: typeof fed): number => of.reduce((n, audit) => n + audit.weight, 0);
    return (25 * sum(fed.filter(audit => audit.posts))) / sum(fed);
  });
  expect(shares.reduce((a, b) => a + b)).toBeCloseTo(block, 6);
});

test("reach, response and audience come alive with the workbook, conversations with sheets of single posts", () => {
  const alive = (card: Scorecard): string[] =>
    ["B7", "B8", "E5", "E6", "E9"].filter(code => auditIn(card, code).status === "measured");
  expect(alive(cards.archive)).toEqual(["B8"]);
  expect(alive(cards.withWorkbook)).toEqual(["B7", "B8", "E5", "E9"]);
  expect(alive(cards.withSingles)).toEqual(["B7", "B8", "E5", "E6", "E9"]);
  expect(auditIn(cards.archive, "E5").status).toBe("no-data");
});

test("a list that is cut tells nothing about how often the member publishes, nor how many posts share the impressions", () => {
  const status = (card: Scorecard): string[] => ["B5", "B6", "B7", "E5"].map(code => auditIn(card, code).status);
  expect(status(cards.workbook)).toEqual(["measured", "measured", "measured", "measured"]);
  expect(status(cards.cutWorkbook)).toEqual(["no-data", "no-data", "no-data", "measured"]);
});

test("a table of posts with figures feeds reach, response and conversations without any workbook", async () => {
  const rows = ["Post URL,As of,Impressions,Reactions,Comments"];
  for (const post of ownPosts(archiveOnly))
    rows.push(`https://www.linkedin.com/feed/update/urn:li:share:${post.id},2026-11-22,1000,40,7`);
  const table: Given = { name: "figures.csv", blob: new Blob([rows.join("\n")]) };
  const card = cardOf(await read([archive, table]));
  const [b7, e5, e6] = ["B7", "E5", "E6"].map(code => auditIn(card, code));
  expect([b7?.status, e5?.status, e6?.status]).toEqual(["measured", "measured", "measured"]);
  // Own comments are taken off, so the median is 7 at most.
  expect(e6?.value).toBeGreaterThan(4);
  expect(e6?.value).toBeLessThanOrEqual(7);
});

test("reach and response of the workbook alone are what its bare cells give by hand", async () => {
  const cells = await bareCells(half.blob);
  const [daily, posts, follower] = [2, 3, 4].map(n => cells.get(n) ?? new Map<string, string>());
  const rows = [...(daily ?? [])].filter(([ref]) => /^A\d+$/.test(ref) && ref !== "A1").map(([ref]) => ref.slice(1));
  const days = rows.map(row => ({
    age: made - usDay(daily?.get(`A${row}`)),
    seen: Number(daily?.get(`B${row}`)),
    engaged: Number(daily?.get(`C${row}`)),
  }));
  const links = new Map<string, number>();
  for (const [ref, text] of posts ?? [])
    if (text.startsWith("https://")) links.set(text, made - usDay(posts?.get(`${ref[0] === "A" ? "B" : "F"}${ref.slice(1)}`)));
  const q = 0.5 ** (7 / 30); // D13 by weeks
  const weigh = (list: readonly { age: number; n: number }[]): number =>
    list.filter(({ age }) => age < 91).reduce((sum, { age, n }) => sum + n * q ** Math.floor(age / 7), 0);
  const seen = weigh(days.map(({ age, seen }) => ({ age, n: seen })));
  const engaged = weigh(days.map(({ age, engaged }) => ({ age, n: engaged })));
  const posted = weigh([...links.values()].map(age => ({ age, n: 1 })));
  const followers = Number(follower?.get("B1"));
  expect([posted > 5, seen > 1000, followers > 1000]).toEqual([true, true, true]);
  expect(auditIn(cards.workbook, "B7").value).toBeCloseTo(seen / posted / (261 * (followers / 1000) ** 0.58), 9);
  const usual = 0.056 * (Math.max(followers, 1000) / 5000) ** -0.28;
  expect(auditIn(cards.workbook, "E5").value).toBeCloseTo(engaged / seen / (1.5 * usual), 9);
});

/** Cells by sheet and place, straight from the XML: the reader has no part in it. */
async function bareCells(blob: Blob): Promise<Map<number, Map<string, string>>> {
  const reader = new ZipReader(new BlobReader(blob));
  const files = new Map<string, string>();
  for (const entry of await reader.getEntries())
    if (!entry.directory) files.set(entry.filename, await entry.getData(new TextWriter()));
  const strings = [...(files.get("xl/sharedStrings.xml") ?? "").matchAll(/<t>([^<]*)<\/t>/g)].map(match => match[1] ?? "");
  return new Map(
    [1, 2, 3, 4, 5].map(n => {
      const found = (files.get(`xl/worksheets/sheet${n}.xml`) ?? "").matchAll(/<c r="([A-Z]+\d+)"( t="s")?><v>([^<]*)<\/v>/g);
      return [
        n,
        new Map([...found].map(([, ref = "", text, value = ""]) => [ref, text ? (strings[Number(value)] ?? "") : value])),
      ];
    }),
  );
}

function usDay(text = ""): number {
  const [month = 0, day = 0, year = 0] = text.split("/").map(Number);
  return dayOf(year, month, day);
}

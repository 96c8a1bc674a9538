import { expect, test } from "vitest";
import { dayOf } from "../../../core/day.ts";
import { ledgerSchema } from "../../../core/ledger.ts";
import { fileOf, linesOf, ofKind, options, readFiles } from "../../archive.fixture.ts";
import { readArchive } from "../../read.ts";

/** Made at 2026-02-02T08:05:31.250Z. */
const id = "7424000000000000000";
const table = `Post URL,As of,Published,Impressions,Reactions,Comments,Reposts,Members reached,Saves
https://www.linkedin.com/feed/update/urn:li:share:${id},2026-03-09,,"1,234",40,9,,800,3
https://www.linkedin.com/posts/mira-muster_so-ugcPost-7425000000000000000-Ab1c,2026-03-09,2026-02-05,500,,0,,,
https://example.org/blog,2026-03-09,,5,,,,,
https://www.linkedin.com/feed/update/urn:li:share:7426000000000000000,soon,,5,,,,,
https://www.linkedin.com/feed/update/urn:li:share:7427000000000000000,2026-03-09,,viele,,,,,
https://www.linkedin.com/feed/update/urn:li:share:7428000000000000000,2026-03-09,,-3,,,,,
https://www.linkedin.com/feed/update/urn:li:share:7429000000000000000,2026-03-09,,,,,,9,
https://www.linkedin.com/feed/update/urn:li:share:${id},2026-03-09,,1,1,1,1,1,1
`;
const read = (text: string, name = "my-posts.csv") => readArchive({ name, blob: new Blob([text]) }, options);

test("a table of posts with figures: empty cells are unknown, odd rows counted by line", async () => {
  const ledger = await read(table);
  expect(ledgerSchema.parse(ledger)).toEqual(ledger);
  const taken = dayOf(2026, 3, 9);
  expect(ofKind(ledger, "post-figures")).toMatchObject([
    { on: taken, form: "single", published: dayOf(2026, 2, 2), impressions: 1234, reactions: 40, comments: 9, reposts: null },
    { on: taken, form: "single", published: dayOf(2026, 2, 5), impressions: 500, reactions: null, comments: 0, reposts: null },
  ]);
  expect(ofKind(ledger, "post-figures")[0]).toMatchObject({ reached: 800, saves: 3, post: { type: "share", id } });
  expect(linesOf(ledger, "post-figures")).toEqual([2, 3]);
  expect(fileOf(ledger, "my-posts.csv").remarks).toEqual([]);
  expect(fileOf(ledger, "my-posts.csv").skipped).toEqual([
    { reason: "no-link", count: 1, lines: [4] },
    { reason: "no-date", count: 1, lines: [5] },
    { reason: "bad-number", count: 3, lines: [6, 7, 8] },
    { reason: "duplicate", count: 1, lines: [9] },
  ]);
  expect(ledger.imports[0]?.spans).toEqual([{ source: "post figures", from: dayOf(2026, 2, 2), to: taken }]);
});

test("a spreadsheet's semicolons and points do, and the table beside an archive's files is no archive of its own", async () => {
  const german =
    "post url;as of;impressions\nhttps://www.linkedin.com/feed/update/urn:li:share:7424000000000000000;09.03.2026;1.234\n";
  expect(ofKind(await read(german, "Mappe1.csv"), "post-figures")).toMatchObject([{ impressions: 1234, on: dayOf(2026, 3, 9) }]);
  const share = `Date,ShareLink,ShareCommentary\n2026-02-02 08:05:31,https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A${id},Hello\n`;
  const both = await readFiles({ "Shares.csv": share, "anything.csv": table });
  expect(both.imports).toHaveLength(1);
  expect([ofKind(both, "post").length, ofKind(both, "post-figures").length]).toEqual([1, 2]);
});

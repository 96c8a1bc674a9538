import type { ActivityOf } from "../../core/activity.ts";
import type { Day } from "../../core/day.ts";
import { targetOf } from "../../text/urn.ts";
import { countOf, dayIn, isBlank, isPostLink, type Row, shareOf, textOf } from "./cells.ts";
import { dayInLink } from "./order.ts";
import { originsOf, type Page } from "./page.ts";

type Figures = ActivityOf<"post-figures">;
type Field = Exclude<keyof Figures, "kind" | "origins" | "on" | "post" | "published" | "form" | "first" | "ownComments">;

/** Labels in column A, in English as seen and in German as LinkedIn's pages say; null: known and not needed (rules 2, E5.2). */
const labels: Readonly<Record<string, Field | null>> = {
  impressions: "impressions",
  "members reached": "reached",
  "profile viewers from this post": "profileViews",
  "followers gained from this post": "followersGained",
  reactions: "reactions",
  comments: "comments",
  reposts: "reposts",
  saves: "saves",
  "sends on linkedin": "sends",
  "link engagements": "linkClicks",
  "social engagements": null,
  "premium custom button engagements": null,
  "article views": null,
  "email sends": null,
  "post url": null,
  "post date": null,
  "post publish time": null,
  impressionen: "impressions",
  "erreichte mitglieder": "reached",
  reaktionen: "reactions",
  kommentare: "comments",
};

/** The sheet of one post: labels in A, values in B, anywhere (format spec 2.7). The shares of its viewers below are not needed. */
export function readSingle(page: Page): void {
  const { sheet, tally, last } = page;
  const at = sheet.rows.findIndex(row => isPostLink(row[1]));
  const post = targetOf(textOf(sheet.rows[at]?.[1]));
  if (post.type === "unknown") {
    tally.skip("no-link", at + 1);
    return;
  }
  const found: Partial<Record<Field, number>> = {};
  for (const [index, row] of sheet.rows.entries()) {
    if (index === at || isBlank(row)) continue;
    readLabel(page, row, index, found);
  }
  const { impressions = null, reactions = null, comments = null, reposts = null, ...others } = found;
  if (impressions === null && reactions === null && comments === null) {
    tally.skip("unknown-label", at + 1);
    return;
  }
  tally.keep();
  const origins = originsOf(page, at);
  const base = { kind: "post-figures", form: "single", engagements: null, origins, on: last, post } as const;
  page.activities.push({
    ...base,
    published: publishedOn(page, at),
    impressions,
    reactions,
    comments,
    reposts,
    ...others,
  });
}

/** Titles and headers carry no number and are no rows. */
function readLabel({ tally }: Page, row: Row, index: number, found: Partial<Record<Field, number>>): void {
  const label = textOf(row[0]).replace(/:$/, "").toLowerCase();
  const n = countOf(row[1]);
  const field = labels[label];
  if (!Number.isNaN(shareOf(row[2]))) tally.skip("not-needed", index + 1);
  else if (field === undefined && !Number.isNaN(n)) tally.skip("unknown-label", index + 1);
  else if (field && n >= 0) {
    found[field] ??= n;
    tally.keep();
  } else if (field && textOf(row[1]) !== "") tally.skip("bad-number", index + 1);
}

function publishedOn({ sheet, order }: Page, at: number): Day | null {
  const made = dayInLink(textOf(sheet.rows[at]?.[1]));
  const written =
    sheet.rows.map(row => (typeof row[1] === "number" ? Number.NaN : dayIn(order, row[1]))).find(day => !Number.isNaN(day)) ??
    Number.NaN;
  if (Number.isNaN(written) || Math.abs(written - made) > 2) return Number.isNaN(made) ? null : made;
  return written;
}

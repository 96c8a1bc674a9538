import type { ActivityOf } from "../../core/activity.ts";
import type { Day } from "../../core/day.ts";
import type { Workbook } from "../../core/ledger.ts";
import { targetKey } from "../../core/order.ts";
import { targetOf } from "../../text/urn.ts";
import { countOf, dayIn, isPostLink, type Row, textOf } from "./cells.ts";
import { dayInLink } from "./order.ts";
import { originsOf, type Page } from "./page.ts";

type PostList = Workbook["lists"][number];
type Figures = ActivityOf<"post-figures">;

/** The two tables of TOP POSTS stand side by side, from these columns on. */
const tables = [
  { by: "engagements", from: 0 },
  { by: "impressions", from: 4 },
] as const;
/** How many posts LinkedIn puts into a table where the sheet does not say. */
const usualMost = 50;

/**
 * TOP POSTS. Rows of the two tables are not the same post: they are joined by id, and what one table does not tell stays unknown. A cell
 * that is no link to LinkedIn begins no post, for the 2026 layout fills blanks with numbers. Counts each half of a line as a row.
 */
export function readPosts(page: Page): readonly PostList[] {
  const { rows } = page.sheet;
  const header = rows.findIndex(row => isPostLink(row[0]) || isPostLink(row[4])) - 1;
  const most = rows.slice(0, Math.max(0, header)).reduce((n, row) => Number(/\d+/.exec(textOf(row[0]))?.[0] ?? n), usualMost);
  const posts = new Map<string, Figures>();
  const read = tables.map(({ by, from }) => {
    const keys = new Map<string, number>();
    let long = 0;
    for (let index = header + 1; header >= 0 && index < rows.length; index++) {
      const half = (rows[index] ?? []).slice(from, from + 3);
      if (half.every(cell => textOf(cell) === "")) continue;
      if (isPostLink(half[0])) long++;
      const key = takeHalf(page, posts, by, half, index, keys);
      if (key !== null) page.tally.keep();
    }
    return { by, keys, cut: long >= most };
  });
  page.activities.push(...posts.values());
  const [left, right] = read;
  if (!left || !right) return [];
  return [listOf(left, right.keys), listOf(right, left.keys)];
}

function listOf(
  { by, keys, cut }: { by: PostList["by"]; keys: ReadonlyMap<string, number>; cut: boolean },
  others: ReadonlyMap<string, number>,
): PostList {
  const figures = [...keys.values()];
  const alone = [...keys.keys()].filter(key => !others.has(key)).length;
  return { by, rows: keys.size, alone, least: figures.length === 0 ? null : Math.min(...figures), cut };
}

/** One half of a line; its post's key when it was kept. */
function takeHalf(
  page: Page,
  posts: Map<string, Figures>,
  by: PostList["by"],
  half: Row,
  index: number,
  keys: Map<string, number>,
): string | null {
  const skip = (reason: "no-link" | "bad-number" | "duplicate"): null => {
    page.tally.skip(reason, index + 1);
    return null;
  };
  const post = targetOf(textOf(half[0]));
  if (!isPostLink(half[0]) || post.type === "unknown") return skip("no-link");
  const figure = countOf(half[2]);
  if (!(figure >= 0)) return skip("bad-number");
  const key = targetKey(post);
  if (keys.has(key)) return skip("duplicate");
  keys.set(key, figure);
  const known = posts.get(key) ?? {
    kind: "post-figures",
    origins: originsOf(page, index),
    on: page.last,
    post,
    published: publishedOn(page, half),
    form: "list",
    first: page.first,
    impressions: null,
    engagements: null,
    reactions: null,
    comments: null,
    reposts: null,
  };
  posts.set(key, { ...known, [by]: figure });
  return key;
}

/** The sheet's day; the day inside the id where the cell holds none, or one that the id contradicts (format spec 1.17, 2.6). */
function publishedOn({ order }: Page, half: Row): Day | null {
  const written = dayIn(order, half[1]);
  const made = dayInLink(textOf(half[0]));
  if (Number.isNaN(written)) return Number.isNaN(made) ? null : made;
  return Math.abs(written - made) > 2 ? made : written;
}

import type { ActivityOf, Target } from "../../src/core/activity.ts";
import type { PostFormat } from "../../src/core/post-format.ts";
import { alike } from "./copies.ts";
import { perWorld, type World } from "./world.ts";

/** Own posts: kinds, edited copies, uploads, formats, own targets (rules 0.8, 1.23, 1.24, B9; decisions 18, 36, 37). */
export type Row = ActivityOf<"post">;
export type Post = {
  row: Row;
  day: number;
  kind: "article" | "reshare" | "original";
  /** A reshare without own words. */
  bare: boolean;
  claimed: string[];
  media: boolean;
  format: PostFormat;
};

function kindOf(row: Row): Post["kind"] {
  if (row.sharedUrl.includes("/pulse/")) return "article";
  const host = /^[a-z]+:\/\/([^/?#:]+)/iu.exec(row.sharedUrl)?.[1]?.toLowerCase() ?? "";
  return host === "linkedin.com" || host.endsWith(".linkedin.com") ? "reshare" : "original";
}

function formatOf(world: World, row: Row, kind: Post["kind"], claimed: readonly string[]): PostFormat {
  const byHand = world.ledger.settings.formats?.[row.id];
  if (byHand) return byHand;
  if (kind === "article") return "article";
  if (kind === "reshare") return "reshare";
  if (row.sharedUrl !== "") return "link";
  if (claimed.includes("feed document")) return "document";
  if (claimed.includes("feed video")) return "video";
  if (claimed.length >= 2) return "images";
  if (claimed.length === 1) return "image";
  return row.urn === "share" && row.mediaUrl === "" ? "text" : "unknown";
}

/** Rows of Shares up to A without repeats of an id and edited copies, oldest first. */
export const postsOf = perWorld((world: World): Post[] => {
  const rows = world.of("post");
  const posts: Post[] = [];
  rows.forEach((row, i) => {
    const before = rows.slice(0, i);
    if (before.some(other => other.id === row.id)) return;
    if (before.some(other => row.at - other.at < 72_000 && alike(row.text, other.text))) return;
    const kind = kindOf(row);
    const bare = kind === "reshare" && row.text.words === 0;
    posts.push({ row, day: world.clock.day(row.at), kind, bare, claimed: [], media: false, format: "unknown" });
  });
  const minute = (second: number) => Math.floor(second / 60);
  for (const upload of world.of("media")) {
    if (!["feed document", "feed image", "feed video"].includes(upload.what)) continue;
    const owner = posts.find(post => {
      const later = minute(post.row.at) - minute(upload.at);
      return post.kind === "original" && post.row.sharedUrl === "" && later >= 0 && later <= 60;
    });
    owner?.claimed.push(upload.what);
  }
  for (const post of posts) {
    const { row } = post;
    post.media = row.mediaUrl !== "" || post.claimed.length > 0 || (row.urn === "ugcPost" && row.sharedUrl === "");
    post.format = formatOf(world, row, post.kind, post.claimed);
  }
  return posts;
});

/** Own posts of rules 1.24: no bare reshares. */
export const ownPostsOf = (world: World): Post[] => postsOf(world).filter(post => !post.bare);

const timed = ["share", "ugcPost", "activity"];
const milliseconds = new Map<string, number>();
/** The time in an id; remembered, because every target asks for those of all rows. */
function millisecond(id: string): number {
  const known = milliseconds.get(id) ?? (/^\d+$/u.test(id) ? Number(BigInt(id) >> 22n) : Number.NaN);
  if (milliseconds.size > 50_000) milliseconds.clear();
  milliseconds.set(id, known);
  return known;
}

type Link = Pick<Target, "type" | "id">;
const linkKey = (link: Link) => `${link.type} ${link.id}`;
const shares = perWorld((world: World) => world.all("post"));
const rowsUpTo = (world: World, at: number) => shares(world).filter(row => row.at <= at);

function equalTo(world: World, link: Link, at: number): Row | null {
  return rowsUpTo(world, at).find(row => row.urn === link.type && row.id === link.id) ?? null;
}

/** The one row of another type whose id was made within 5 seconds. */
function nearTo(world: World, link: Link, at: number): Row | null {
  if (!timed.includes(link.type)) return null;
  const made = millisecond(link.id);
  const near = rowsUpTo(world, at).filter(
    row => timed.includes(row.urn) && row.urn !== link.type && Math.abs(millisecond(row.id) - made) <= 5000,
  );
  const ids = new Set(near.map(row => row.id));
  return ids.size === 1 ? (near[0] ?? null) : null;
}

/** By the id of a row, the feed item that has it: that of the first link which found it (one to one). */
const feedItems = perWorld((world: World): Map<string, { key: string; at: number }> => {
  const links = [...world.all("comment"), ...world.all("reaction"), ...world.all("repost")].sort((a, b) => a.at - b.at);
  const found = new Map<string, { key: string; at: number }>();
  for (const { target, at } of links) {
    const row = equalTo(world, target, at) ? null : nearTo(world, target, at);
    if (row && !found.has(row.id)) found.set(row.id, { key: linkKey(target), at });
  }
  return found;
});

/** The row of Shares that a link made at `at` joins to, or null (rules 2, 0.8). It knows the rows of its time only (rules 2, 0.6). */
export function joined(world: World, link: Link, at: number): Row | null {
  const key = `${linkKey(link)} ${at}`;
  const answers = joins(world);
  const row = answers.has(key) ? (answers.get(key) ?? null) : join(world, link, at);
  answers.set(key, row);
  return row;
}

/** Answers given before: the same links are asked for again and again. */
const joins = perWorld((): Map<string, Row | null> => new Map());

function join(world: World, link: Link, at: number): Row | null {
  if (link.type === "unknown") return null;
  const equal = equalTo(world, link, at);
  if (equal) return equal;
  const near = nearTo(world, link, at);
  const item = near ? feedItems(world).get(near.id) : undefined;
  return item && item.at <= at && item.key !== linkKey(link) ? null : near;
}

/** What a linkedin.com address of a post points at (format page 1.17). */
export function targetIn(url: string): Pick<Target, "type" | "id"> | null {
  const text = decodeURIComponent(url);
  const urn =
    /urn:li:(share|ugcPost|activity|groupPost):(?:\d+-)?(\d+)/u.exec(text) ?? /-(share|ugcPost|activity)-(\d+)-/u.exec(text);
  if (!urn) return null;
  const [, type, id] = urn;
  if (type !== "share" && type !== "ugcPost" && type !== "activity" && type !== "groupPost") return null;
  return { type, id: id ?? "" };
}

/** Days of own posts without Shares: the workbook's lists, by post id (rules 2, 0.10). */
export function listedPosts(world: World): number[] {
  const days = new Map<string, { readonly type: string; readonly ms: bigint; readonly day: number }>();
  for (const row of world.all("post-figures")) {
    if (row.form !== "list" || row.published === null || row.published > world.A) continue;
    const ms = BigInt(row.post.id) >> 22n;
    const twin = [...days.values()].some(one => one.type !== row.post.type && one.ms - ms <= 5000n && ms - one.ms <= 5000n);
    if (!twin) days.set(row.post.id, { type: row.post.type, ms, day: row.published });
  }
  return [...days.values()].map(({ day }) => day);
}

/** Days of own posts for every n of g (rules 2, 0.10). */
export const ownPostDays = (world: World): number[] =>
  world.sources.present("Shares") ? ownPostsOf(world).map(post => post.day) : listedPosts(world);

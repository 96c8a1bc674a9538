import type { ActivityOf } from "../../src/core/activity.ts";
import { type Found, measured, noData, notApplicable, notYet, q13 } from "./arithmetic.ts";
import { allComments } from "./foreign.ts";
import { podFactor } from "./guards.ts";
import { joined, ownPostDays, ownPostsOf } from "./posts.ts";
import { perWorld, type World } from "./world.ts";

/** Figures of the workbook and of single posts: B7, E5, E6 (rules 2, W, E5, E6). */
const impressionsRef = (f: number) => 261 * (Math.max(f, 100) / 1000) ** 0.58;
const engagementRef = (f: number) => 0.056 * (Math.max(f, 1000) / 5000) ** -0.28;

/** Followers on day A (W.5). */
export function followers(world: World): number {
  const { A } = world;
  const totals = [...world.all("follower-total")].sort((a, b) => a.on - b.on);
  for (const total of totals) {
    if (total.on < A) continue;
    const exports = total.origins.map(origin => origin.import);
    const own = world.all("new-followers").filter(row => row.origins.some(origin => exports.includes(origin.import)));
    const reaches = own.some(row => row.on <= A + 1);
    if (total.on !== A && !reaches) continue;
    let later = 0;
    for (const row of own) if (row.on > A && row.on <= total.on) later += row.count;
    return total.total - later;
  }
  const last = totals.at(-1);
  if (last && last.on < A) return last.total;
  return world.of("connection").length;
}

export type Figures = {
  day: number;
  impressions: number | null;
  social: number | null;
  comments: number | null;
  post: string;
};

/** The latest figures of each post, at the post's day (rules 2, 9.8 and E5.2, E6.1). */
export const figuresOf = perWorld((world: World): Figures[] => {
  const latest = new Map<string, ActivityOf<"post-figures">>();
  for (const row of world.all("post-figures")) {
    if (row.form === "list") continue;
    const post = joined(world, row.post, Infinity);
    const mark = post ? `row ${post.id}` : `${row.post.type} ${row.post.id}`;
    const old = latest.get(mark);
    if (!old || row.on >= old.on) latest.set(mark, row);
  }
  const found: Figures[] = [];
  for (const row of latest.values()) {
    const post = joined(world, row.post, Infinity);
    const day = post ? world.dayOf(post) : row.published;
    if (day === null || day > world.A) continue;
    const parts = [row.reactions, row.comments, row.reposts];
    const social = parts.every(part => part === null) ? null : parts.reduce<number>((sum, part) => sum + (part ?? 0), 0);
    let comments = row.comments;
    if (comments !== null) {
      for (const own of allComments(world)) {
        if (post && joined(world, own.target, own.at)?.id === post.id && world.dayOf(own) <= row.on) comments--;
      }
      comments = Math.max(0, comments);
    }
    found.push({ day, impressions: row.impressions, social, comments, post: post?.id ?? row.post.id });
  }
  return found;
});

/** Figures of posts published in 13 weeks and at least 3 days before A. */
const ripeFigures = (world: World) => figuresOf(world).filter(one => one.day >= world.A - 90 && one.day <= world.A - 3);

const wholeBuckets = (world: World) => [...Array(13).keys()].filter(j => world.sources.seen("workbook daily", j));

function dailySums(world: World, buckets: readonly number[]) {
  let impressions = 0;
  let engagements = 0;
  for (const row of world.of("daily-figures")) {
    const j = world.bucket(row.on);
    if (!buckets.includes(j)) continue;
    impressions += q13 ** j * row.impressions;
    engagements += q13 ** j * row.engagements;
  }
  return { impressions: Math.max(0, impressions), engagements: Math.max(0, engagements) };
}

const recentPosts = (world: World) => ownPostDays(world).filter(day => world.bucket(day) <= 12).length;

const average = (x: number, n: number): Found => measured(x, n / (n + 4), (0.6 * x) / Math.sqrt(n));

export function reach(world: World): Found {
  const reference = impressionsRef(followers(world));
  const postsKnown = world.sources.present("Shares") || world.sources.present("workbook posts");
  if (world.sources.present("workbook daily") && postsKnown) {
    const buckets = wholeBuckets(world);
    if (buckets.length < 4) return notYet;
    let posts = 0;
    for (const day of ownPostDays(world)) if (buckets.includes(world.bucket(day))) posts += q13 ** world.bucket(day);
    if (posts === 0) return notApplicable;
    return average(dailySums(world, buckets).impressions / posts / reference, recentPosts(world));
  }
  if (!world.sources.present("post figures")) return noData;
  if (!observedFigures(world)) return notYet;
  const figures = ripeFigures(world).filter(one => one.impressions !== null);
  if (figures.length === 0) return notApplicable;
  let top = 0;
  let bottom = 0;
  for (const one of figures) {
    top += q13 ** world.bucket(one.day) * (one.impressions ?? 0);
    bottom += q13 ** world.bucket(one.day);
  }
  return average(top / bottom / reference, figures.length);
}

const observedFigures = (world: World) => [...Array(13).keys()].filter(j => world.sources.seen("post figures", j)).length >= 4;

export function responseRate(world: World): Found {
  const f = followers(world);
  const buckets = wholeBuckets(world);
  const daily = world.sources.present("workbook daily");
  if (daily && buckets.length >= 4) {
    const { impressions, engagements } = dailySums(world, buckets);
    const n = recentPosts(world);
    if (n === 0 || impressions === 0) return notApplicable;
    return average((podFactor(world) * engagements) / impressions / (1.5 * engagementRef(f)), n);
  }
  if (!world.sources.present("post figures")) return daily ? notYet : noData;
  if (!observedFigures(world)) return notYet;
  const social = ripeFigures(world).filter(one => one.social !== null);
  const seen = social.filter(one => one.impressions !== null);
  const chosen = seen.length > 0 ? seen : social;
  if (chosen.length === 0) return notApplicable;
  let top = 0;
  let impressions = 0;
  let weights = 0;
  for (const one of chosen) {
    const w = q13 ** world.bucket(one.day);
    top += w * (one.social ?? 0);
    impressions += w * (one.impressions ?? 0);
    weights += w;
  }
  if (seen.length > 0 && impressions === 0) return notApplicable;
  const x = seen.length > 0 ? top / impressions / engagementRef(f) : top / weights / (engagementRef(f) * impressionsRef(f));
  return average(podFactor(world) * x, chosen.length);
}

export function conversations(world: World): Found {
  if (!world.sources.present("post figures")) return noData;
  if (!observedFigures(world)) return notYet;
  const own = new Set(ownPostsOf(world).map(post => post.row.id));
  const withShares = world.sources.present("Shares");
  const counts = ripeFigures(world)
    .filter(one => one.comments !== null && (!withShares || own.has(one.post)))
    .map(one => one.comments ?? 0)
    .sort((a, b) => a - b);
  const n = counts.length;
  if (n === 0) return notApplicable;
  const median = ((counts[Math.floor((n - 1) / 2)] ?? 0) + (counts[Math.floor(n / 2)] ?? 0)) / 2;
  return average(podFactor(world) * median, n);
}

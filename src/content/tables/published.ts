import type { PostFormat } from "../../core/post-format.ts";
import type { SplitKind } from "../splits.ts";
import { laterSet, pooled, pooledSet } from "./pooled.ts";

/**
 * What others measured, as they published it (November 2026): beside the member's own posts, never mixed into a verdict. They disagree,
 * and that is shown. `change` is a share: -0.48 is 48 % less than `versus`, 0 is "no clear effect"; where only the way it points was
 * published, it is 1 (more) or -1 (less) in `way`. Correlations all, as most of the authors say themselves.
 */
export type PublishedFigure = {
  readonly about: SplitKind;
  readonly what?: PostFormat;
  readonly change: number | null;
  readonly way?: 1 | -1;
  /** 95 % interval, where one was published. */
  readonly low?: number | null;
  readonly high?: number | null;
  readonly outcome: "likes" | "comments" | "total" | "engagement" | "impressions";
  readonly versus: "without" | "text" | "link" | "image" | "median" | "short" | "middle" | "once" | "alone";
  /** Posts; null where the number is not told. */
  readonly posts: number | null;
  readonly who: "members" | "pages" | "mixed";
  readonly year: number | null;
  /** Null: own measurement, over so many `authors`. */
  readonly source: string | null;
  readonly authors?: number;
};

/** The pooled effects of our own measurement, and the same across authors of a later year. */
const own = {
  outcome: "total",
  versus: "without",
  who: "members",
  ...pooledSet,
  source: null,
} as const;
const later = {
  outcome: "total",
  versus: "without",
  who: "members",
  ...laterSet,
  source: null,
} as const;
const likes = { outcome: "likes", posts: 1_207_853, who: "mixed", year: 2026, source: "magicpost.in" } as const;
const linkStudy = { versus: "without", posts: 577_180, who: "pages", year: 2025, source: "Metricool" } as const;
const quarter = {
  outcome: "engagement",
  versus: "text",
  posts: 1_300_000,
  who: "pages",
  year: 2026,
  source: "linkedinsider.blog",
} as const;
const polls = { versus: "median", posts: 3_000_000, who: "members", year: 2026, source: "linkedinsider.blog" } as const;
const reach = {
  outcome: "impressions",
  versus: "text",
  posts: 1_500_000,
  who: "members",
  year: 2024,
  source: "Algorithm Insights",
} as const;
const insights = {
  outcome: "engagement",
  versus: "without",
  posts: 1_500_000,
  who: "mixed",
  year: 2024,
  source: "Algorithm Insights",
} as const;
const hashtags = {
  outcome: "impressions",
  versus: "without",
  posts: 9_500,
  who: "mixed",
  year: 2022,
  source: "Algorithm report",
} as const;
const buffer = { outcome: "impressions", versus: "once", posts: 2_000_000, who: "mixed", year: null, source: "Buffer" } as const;
const pages = {
  outcome: "impressions",
  versus: "once",
  posts: 1_500_000,
  who: "pages",
  year: 2024,
  source: "Metricool",
} as const;
/** Reach against the median post: text 1.17, and the others held against it. */
const textReach = 1.17;
/** Engagement by impressions, percent: text 4.3. */
const textRate = 4.3;

export const publishedFigures: readonly PublishedFigure[] = [
  { about: "link", ...own, ...pooled.link },
  { about: "link", ...later, ...pooled.link.later },
  { about: "link", change: -0.48, versus: "without", ...likes },
  { about: "link", change: 0.136, outcome: "total", ...linkStudy },
  { about: "link", change: 0.049, outcome: "impressions", ...linkStudy },
  { about: "length", ...own, change: 0.44, low: 0.23, high: 0.73, versus: "short" },
  { about: "length", change: 47 / 19 - 1, versus: "short", ...likes },
  {
    about: "length",
    change: 1,
    outcome: "impressions",
    versus: "short",
    posts: 160_000,
    who: "mixed",
    year: null,
    source: "hubs.uk",
  },
  { about: "opening-question", ...own, ...pooled["opening-question"] },
  { about: "opening-question", ...own, change: 0, outcome: "comments" },
  { about: "opening-question", change: -0.34, versus: "without", ...likes },
  { about: "closing-question", ...own, ...pooled["closing-question"] },
  { about: "closing-question", ...own, change: 0.34, low: 0.16, high: 0.55, outcome: "comments" },
  { about: "closing-question", ...later, ...pooled["closing-question"].later, posts: 25 },
  { about: "closing-question", change: 0.3, low: 0.2, high: 0.4, ...insights },
  { about: "first-person", ...own, ...pooled["first-person"] },
  { about: "first-person", ...later, ...pooled["first-person"].later },
  { about: "short-opening", ...own, change: 0.13, low: 0.03, high: 0.25, versus: "middle" },
  { about: "hashtags", ...own, change: -0.07, low: null, high: null },
  { about: "hashtags", change: -0.53, versus: "without", ...likes },
  { about: "hashtags", change: 0, ...hashtags },
  { about: "emoji", ...own, ...pooled.emoji },
  { about: "emoji", ...later, ...pooled.emoji.later },
  { about: "format", what: "image", ...own, ...pooled["image-link"], versus: "link" },
  { about: "format", what: "image", change: 1.26 / textReach - 1, ...reach },
  { about: "format", what: "video", ...own, ...pooled["video-link"], versus: "link" },
  { about: "format", what: "video", ...own, change: -0.27, low: -0.48, high: -0.01, versus: "image" },
  { about: "format", what: "video", change: 5.9 / textRate - 1, ...quarter },
  { about: "format", what: "video", change: 1.21 / textReach - 1, ...reach },
  { about: "format", what: "document", change: 7 / textRate - 1, ...quarter },
  { about: "format", what: "document", change: 1.6 / textReach - 1, ...reach },
  { about: "format", what: "images", change: 6.8 / textRate - 1, ...quarter },
  { about: "format", what: "poll", change: 1.99 / textReach - 1, ...reach },
  { about: "format", what: "poll", change: 0.78, outcome: "impressions", ...polls },
  { about: "format", what: "poll", change: -0.63, outcome: "engagement", ...polls },
  { about: "frequency", change: null, way: 1, ...buffer },
  { about: "frequency", change: 0, ...pages },
  {
    about: "gap",
    change: null,
    way: -1,
    outcome: "impressions",
    versus: "alone",
    posts: null,
    who: "pages",
    year: 2023,
    source: "sunnysidesocialmedia.com",
  },
];

/** Below this a published change may as well be none. */
const noEffect = 0.1;
/** Which way a figure points; none where it is small or its interval holds 0. */
export function directionOf({ change, way, low = null, high = null }: PublishedFigure): -1 | 0 | 1 {
  if (change === null) return way ?? 0;
  const holdsNone = low !== null && high !== null && low * high <= 0;
  if (Math.abs(change) < noEffect || holdsNone) return 0;
  return change > 0 ? 1 : -1;
}

/** Whether figures against the same thing point different ways: some up, others down or nowhere. */
export function contradict(figures: readonly PublishedFigure[]): boolean {
  const byVersus = Map.groupBy(figures, ({ versus }) => versus);
  return [...byVersus.values()].some(own => new Set(own.map(directionOf)).size > 1);
}

import type { Audit } from "../audit.ts";
import { dailyByWeek, dailyRows, observedSum, perPost, postRows, postSum, ripePosts } from "../timeline/figure-rows.ts";
import { type FiguredPost, followers, usualImpressions } from "../timeline/figures.ts";
import { countObserved, type Moment } from "../timeline/moment.ts";
import { ownPostsIn } from "../timeline/own-posts.ts";
import type { Timeline } from "../timeline/timeline.ts";
import { sumOf } from "../timeline/window.ts";

/**
 * B7: how many impressions does a post bring, against what is usual for that many followers? From the daily sheet, else from posts
 * with own figures (rules B7, 2 W.1 to W.5). The list of best posts is never used: it holds the best only.
 */
export const reach: Audit = {
  id: "reach",
  code: "B7",
  pillar: "brand",
  weight: 12,
  grade: "AC",
  curve: { kind: "count", m: 1, p: 4 },
  unit: "index",
  window: "D13",
  posts: true,
  sources: {
    any: ["workbook daily", "post figures"],
    improves: ["workbook followers", "workbook posts", "Shares", "Connections"],
  },
  effort: 3,
  guards: [],
  measure(timeline, moment) {
    const f = timeline.fact(followers)(moment.day);
    const facts = { followers: f };
    if (hasDays(moment)) {
      const observed = moment.observed("workbook daily");
      if (countObserved(observed, 13) < 4) return { status: "not-observed-yet" };
      const own = ownPostsIn(timeline, moment);
      const posted = observedSum(own, observed);
      if (posted === 0) return { status: "not-applicable" };
      const seen = Math.max(0, observedSum(dailyByWeek(timeline, moment).seen, observed));
      return perPost(seen / posted / usualImpressions(f), sumOf(own), facts);
    }
    if (!moment.present("post figures")) return { status: "no-data" };
    if (countObserved(moment.observed("post figures"), 13) < 4) return { status: "not-observed-yet" };
    const known = seenPosts(timeline, moment);
    if (known.length === 0) return { status: "not-applicable" };
    const seen = postSum(moment, known, post => post.impressions) / postSum(moment, known, () => 1);
    return perPost(seen / usualImpressions(f), known.length, facts);
  },
  evidence(timeline, moment) {
    if (hasDays(moment)) return dailyRows(timeline, moment, row => row.impressions);
    return postRows(seenPosts(timeline, moment), post => post.impressions);
  },
};

/** Impressions by day, and the posts that share them: without Shares or a whole list nobody knows how many those are. */
function hasDays(moment: Moment): boolean {
  return moment.present("workbook daily") && (moment.present("Shares") || moment.present("workbook posts"));
}

function seenPosts(timeline: Timeline, moment: Moment): FiguredPost[] {
  return ripePosts(timeline, moment).filter(post => post.impressions !== null);
}

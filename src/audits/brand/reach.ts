import { d13 } from "../../core/weights.ts";
import type { Audit } from "../audit.ts";
import { daily, figuredPosts, followers, usualImpressions } from "../timeline/figures.ts";
import { countObserved } from "../timeline/moment.ts";
import { ownPostsIn } from "../timeline/own-posts.ts";
import { bucketOf, countBelow, sumOf } from "../timeline/window.ts";

const ripeDays = 3;

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
    if (moment.present("workbook daily")) {
      const observed = moment.observed("workbook daily");
      if (countObserved(observed, 13) < 4) return { status: "not-observed-yet" };
      const own = ownPostsIn(timeline, moment);
      const { day, impressions } = timeline.fact(daily);
      const amounts = new Float64Array(13);
      const end = countBelow(day, moment.day + 1);
      for (let i = countBelow(day, moment.day - 90); i < end; i++) amounts[bucketOf(moment.day, day[i]!)]! += impressions[i]!;
      let seen = 0;
      let posted = 0;
      for (let j = 0; j < 13; j++) {
        if (!observed[j]) continue;
        seen += d13[j]! * amounts[j]!;
        posted += d13[j]! * own[j]!;
      }
      if (posted === 0) return { status: "not-applicable" };
      return measured(Math.max(0, seen) / posted / usualImpressions(f), sumOf(own), f);
    }
    if (!moment.present("post figures")) return { status: "no-data" };
    if (countObserved(moment.observed("post figures"), 13) < 4) return { status: "not-observed-yet" };
    let seen = 0;
    let posted = 0;
    let n = 0;
    for (const post of timeline.fact(figuredPosts)) {
      if (post.impressions === null || post.day > moment.day - ripeDays || post.day < moment.day - 90) continue;
      const w = d13[bucketOf(moment.day, post.day)]!;
      seen += w * post.impressions;
      posted += w;
      n++;
    }
    return n === 0 ? { status: "not-applicable" } : measured(seen / posted / usualImpressions(f), n, f);
  },
  evidence(timeline, moment) {
    if (!moment.present("workbook daily")) {
      return timeline
        .fact(figuredPosts)
        .filter(post => post.impressions !== null && post.day <= moment.day - ripeDays && post.day >= moment.day - 90)
        .map(post => ({
          origins: post.row.origins,
          day: post.day,
          what: "post-figures",
          raw: post.impressions ?? 0,
          counted: post.impressions ?? 0,
          reasons: [],
          facts: {},
        }))
        .reverse();
    }
    return timeline
      .of("daily-figures")
      .filter(row => row.on <= moment.day && row.on >= moment.day - 90)
      .map(row => ({
        origins: row.origins,
        day: row.on,
        what: "daily-figures",
        raw: row.impressions,
        counted: row.impressions,
        reasons: [],
        facts: {},
      }))
      .reverse();
  },
};

function measured(value: number, n: number, followersThen: number) {
  return {
    status: "measured",
    value,
    g: n / (n + 4),
    se: n === 0 ? 0 : (0.6 * value) / Math.sqrt(n),
    facts: { posts: n, followers: followersThen },
  } as const;
}

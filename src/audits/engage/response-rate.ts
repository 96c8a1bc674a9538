import { isOn } from "../../core/measure.ts";
import { d13 } from "../../core/weights.ts";
import type { Audit } from "../audit.ts";
import { daily, type FiguredPost, figuredPosts, followers, usualImpressions, usualRate } from "../timeline/figures.ts";
import { countObserved, type Moment } from "../timeline/moment.ts";
import { ownPostsIn } from "../timeline/own-posts.ts";
import { podFactor } from "../timeline/received.ts";
import type { Timeline } from "../timeline/timeline.ts";
import { bucketOf, countBelow, sumOf } from "../timeline/window.ts";

/** The daily sheet counts clicks as engagement; the reference is raised by this (model E5, grade C). */
const clicks = 1.5;
const ripeDays = 3;

/**
 * E5: how do people respond to what they see? Engagements per impression against what is usual for that many followers: of the daily
 * sheet, else of posts with own figures, else reactions, comments and reposts alone (rules E5). What kind of response, is not asked.
 */
export const responseRate: Audit = {
  id: "response-rate",
  code: "E5",
  pillar: "engage",
  weight: 18,
  grade: "A",
  curve: { kind: "count", m: 1, p: 2.1 },
  unit: "index",
  window: "D13",
  posts: true,
  sources: {
    any: ["workbook daily", "post figures"],
    improves: ["workbook followers", "workbook posts", "Shares", "Connections"],
  },
  effort: 3,
  guards: ["G4"],
  measure(timeline, moment, guards) {
    const factor = isOn(guards, "G4") ? podFactor(timeline, moment) : 1;
    if (countObserved(moment.observed("workbook daily"), 13) >= 4) return ofDays(timeline, moment, factor);
    if (!moment.present("post figures")) return { status: moment.present("workbook daily") ? "not-observed-yet" : "no-data" };
    if (countObserved(moment.observed("post figures"), 13) < 4) return { status: "not-observed-yet" };
    return ofPosts(timeline, moment, factor);
  },
  evidence(timeline, moment) {
    if (countObserved(moment.observed("workbook daily"), 13) >= 4)
      return timeline
        .of("daily-figures")
        .filter(row => row.on <= moment.day && row.on >= moment.day - 90)
        .map(row => ({
          origins: row.origins,
          day: row.on,
          what: "daily-figures",
          raw: row.engagements,
          counted: row.engagements,
          reasons: [],
          facts: { impressions: row.impressions },
        }))
        .reverse();
    return ripePosts(timeline, moment)
      .map(post => ({
        origins: post.row.origins,
        day: post.day,
        what: "post-figures",
        raw: post.engagements ?? 0,
        counted: post.engagements ?? 0,
        reasons: [],
        facts: { impressions: post.impressions },
      }))
      .reverse();
  },
};

function ofDays(timeline: Timeline, moment: Moment, factor: number) {
  const observed = moment.observed("workbook daily");
  const { day, impressions, engagements } = timeline.fact(daily);
  const n = sumOf(ownPostsIn(timeline, moment));
  let seen = 0;
  let engaged = 0;
  const end = countBelow(day, moment.day + 1);
  for (let i = countBelow(day, moment.day - 90); i < end; i++) {
    const j = bucketOf(moment.day, day[i]!);
    if (!observed[j]) continue;
    seen += d13[j]! * impressions[i]!;
    engaged += d13[j]! * engagements[i]!;
  }
  if (n === 0 || seen <= 0) return { status: "not-applicable" } as const;
  const f = timeline.fact(followers)(moment.day);
  return measured((factor * (Math.max(0, engaged) / seen)) / (clicks * usualRate(f)), n, f);
}

function ofPosts(timeline: Timeline, moment: Moment, factor: number) {
  const known = ripePosts(timeline, moment);
  const seenPosts = known.filter(post => post.impressions !== null);
  const chosen = seenPosts.length > 0 ? seenPosts : known;
  if (chosen.length === 0) return { status: "not-applicable" } as const;
  let engaged = 0;
  let seen = 0;
  let weight = 0;
  for (const post of chosen) {
    const w = d13[bucketOf(moment.day, post.day)]!;
    engaged += w * (post.engagements ?? 0);
    seen += w * (post.impressions ?? 0);
    weight += w;
  }
  if (seenPosts.length > 0 && seen === 0) return { status: "not-applicable" } as const;
  const f = timeline.fact(followers)(moment.day);
  const value = seenPosts.length > 0 ? engaged / seen / usualRate(f) : engaged / weight / (usualRate(f) * usualImpressions(f));
  return measured(factor * value, chosen.length, f);
}

/** Own posts of 13 weeks, 3 days old, of which reactions, comments or reposts are known (rules E5.2). */
function ripePosts(timeline: Timeline, moment: Moment): FiguredPost[] {
  return timeline
    .fact(figuredPosts)
    .filter(post => post.engagements !== null && post.day <= moment.day - ripeDays && post.day >= moment.day - 90);
}

function measured(value: number, n: number, followersThen: number) {
  return {
    status: "measured",
    value,
    g: n / (n + 4),
    se: (0.6 * value) / Math.sqrt(n),
    facts: { posts: n, followers: followersThen },
  } as const;
}

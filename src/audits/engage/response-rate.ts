import { isOn, type Measure } from "../../core/measure.ts";
import type { Audit } from "../audit.ts";
import { dailyByWeek, dailyRows, observedSum, perPost, postRows, postSum, ripePosts } from "../timeline/figure-rows.ts";
import { type FiguredPost, followers, usualImpressions, usualRate } from "../timeline/figures.ts";
import { countObserved, type Moment } from "../timeline/moment.ts";
import { ownPostsIn } from "../timeline/own-posts.ts";
import { podFactor } from "../timeline/received.ts";
import type { Timeline } from "../timeline/timeline.ts";
import { sumOf } from "../timeline/window.ts";

/** The daily sheet counts clicks as engagement; the reference is raised by this (model E5, grade C). */
const clicks = 1.5;

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
    if (countObserved(moment.observed("workbook daily"), 13) >= 4) return dailyRows(timeline, moment, row => row.engagements);
    return postRows(chosenPosts(timeline, moment), post => post.engagements);
  },
};

function ofDays(timeline: Timeline, moment: Moment, factor: number): Measure {
  const observed = moment.observed("workbook daily");
  const days = dailyByWeek(timeline, moment);
  const n = sumOf(ownPostsIn(timeline, moment));
  const seen = observedSum(days.seen, observed);
  if (n === 0 || seen <= 0) return { status: "not-applicable" };
  const f = timeline.fact(followers)(moment.day);
  const share = Math.max(0, observedSum(days.engaged, observed)) / seen;
  return perPost((factor * share) / (clicks * usualRate(f)), n, { followers: f });
}

function ofPosts(timeline: Timeline, moment: Moment, factor: number): Measure {
  const posts = chosenPosts(timeline, moment);
  const f = timeline.fact(followers)(moment.day);
  const engaged = postSum(moment, posts, post => post.engagements);
  const isSeen = posts.some(post => post.impressions !== null);
  const seen = isSeen ? postSum(moment, posts, post => post.impressions) : postSum(moment, posts, () => 1) * usualImpressions(f);
  if (seen === 0) return { status: "not-applicable" };
  return perPost((factor * engaged) / seen / usualRate(f), posts.length, { followers: f });
}

/** Posts of which reactions, comments or reposts are known: those with impressions, or all where none has them (rules E5.1, E5.2). */
function chosenPosts(timeline: Timeline, moment: Moment): FiguredPost[] {
  const known = ripePosts(timeline, moment).filter(post => post.engagements !== null);
  const seen = known.filter(post => post.impressions !== null);
  return seen.length > 0 ? seen : known;
}

import { median } from "../../core/arithmetic.ts";
import { isOn } from "../../core/measure.ts";
import type { Audit } from "../audit.ts";
import { perPost, postRows, ripePosts } from "../timeline/figure-rows.ts";
import type { FiguredPost } from "../timeline/figures.ts";
import { countObserved, type Moment } from "../timeline/moment.ts";
import { podFactor } from "../timeline/received.ts";
import type { Timeline } from "../timeline/timeline.ts";

/**
 * E6: do posts start conversations? Median of comments by others per own post of 13 weeks (rules E6). Own comments are taken off;
 * what the comments say is not known.
 */
export const conversations: Audit = {
  id: "conversations",
  code: "E6",
  pillar: "engage",
  weight: 14,
  grade: "AB",
  curve: { kind: "count", m: 2, p: 10 },
  unit: "comments-per-post",
  window: "13w",
  posts: true,
  sources: { all: ["post figures"], improves: ["Shares", "Comments"] },
  effort: 1,
  guards: ["G4"],
  measure(timeline, moment, guards) {
    if (!moment.present("post figures")) return { status: "no-data" };
    if (countObserved(moment.observed("post figures"), 13) < 4) return { status: "not-observed-yet" };
    const known = cases(timeline, moment);
    if (known.length === 0) return { status: "not-applicable" };
    const factor = isOn(guards, "G4") ? podFactor(timeline, moment) : 1;
    return perPost(median(known.map(post => post.comments ?? 0)) * factor, known.length, {});
  },
  evidence(timeline, moment) {
    return postRows(cases(timeline, moment), post => post.comments);
  },
};

function cases(timeline: Timeline, moment: Moment): FiguredPost[] {
  const isOwn = (post: FiguredPost): boolean => post.own || !moment.present("Shares");
  return ripePosts(timeline, moment).filter(post => post.comments !== null && isOwn(post));
}

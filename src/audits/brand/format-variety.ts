import { effectiveNumber } from "../../core/arithmetic.ts";
import type { Evidence, Reason } from "../../core/measure.ts";
import { type PostFormat, postFormats } from "../../core/post-format.ts";
import type { Audit } from "../audit.ts";
import { countObserved } from "../timeline/moment.ts";
import { ownPostsIn } from "../timeline/own-posts.ts";
import { posts } from "../timeline/posts.ts";
import { countBelow, latestFirst, sumOf } from "../timeline/window.ts";

const mostOfOne = 12;
const weeks = 26;

/**
 * B9: how many formats does the member try? Effective number of formats of the own posts of 26 weeks (rules B9). Reshares and posts
 * of unknown format stay out; which format works best, is a question for the figures, not for this audit.
 */
export const formatVariety: Audit = {
  id: "format-variety",
  code: "B9",
  pillar: "brand",
  weight: 6,
  grade: "B",
  curve: { kind: "count", m: 1.4, p: 3 },
  unit: "formats",
  window: "26w",
  posts: true,
  sources: { all: ["Shares"], improves: ["Rich_Media", "Articles"] },
  effort: 2,
  guards: [],
  measure(timeline, moment) {
    if (!moment.present("Shares")) return { status: "no-data" };
    if (countObserved(moment.observed("Shares"), weeks) < 4) return { status: "not-observed-yet" };
    const { day, own, format } = timeline.fact(posts);
    const counts = new Map<PostFormat, number>();
    let unknown = 0;
    const end = countBelow(day, moment.day + 1);
    for (let i = countBelow(day, moment.day - 7 * weeks + 1); i < end; i++) {
      const f = format[i]!;
      if (own[i] === 0 || f === "reshare") continue;
      if (f === "unknown") unknown++;
      else counts.set(f, (counts.get(f) ?? 0) + 1);
    }
    const n = sumOf(ownPostsIn(timeline, moment));
    if (counts.size === 0 || n === 0) return { status: "not-applicable", facts: { unknown } };
    const value = effectiveNumber(postFormats.map(f => Math.min(mostOfOne, counts.get(f) ?? 0)));
    return { status: "measured", value, g: n / (n + 4), se: 0, facts: { formats: counts.size, unknown } };
  },
  evidence(timeline, moment) {
    const { rows, day, own, format: formats } = timeline.fact(posts);
    return latestFirst(day, moment.day, weeks, (i): Evidence | null => {
      const format = formats[i]!;
      if (own[i] === 0 || format === "reshare") return null;
      const counts = format === "unknown" ? 0 : 1;
      const reasons: Reason[] = counts ? [] : ["unknown"];
      const facts = { format, opening: rows[i]!.text.raw.slice(0, 80) };
      return { origins: rows[i]!.origins, day: day[i]!, what: "post", raw: counts, counted: counts, reasons, facts };
    });
  },
};

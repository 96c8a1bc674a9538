import { rate } from "../../core/arithmetic.ts";
import type { Evidence, Reason } from "../../core/measure.ts";
import { d13 } from "../../core/weights.ts";
import type { Audit } from "../audit.ts";
import { actions } from "../timeline/actions.ts";
import { capsOn } from "../timeline/comment-caps.ts";
import { comments } from "../timeline/comments.ts";
import { ageFactor, countObserved } from "../timeline/moment.ts";
import { bucketOf, latestFirst } from "../timeline/window.ts";

const caps = { perPost: 2, perDay: 10, perAuthor: 3 };

/**
 * E1: how many comments of substance on other people's posts a week? From 12 words on; copies count less, at most 2 per post for
 * life, 10 a day, and 3 per author and week where authors are known (rules E1). Short praise, replies under own posts and the tone
 * are not asked; whether a comment is generic is E4's question.
 */
export const commentsGiven: Audit = {
  id: "comments-given",
  code: "E1",
  pillar: "engage",
  weight: 16,
  grade: "BC",
  curve: { kind: "count", m: 3, p: 15 },
  unit: "per-week",
  window: "D13",
  posts: false,
  sources: { all: ["Comments"], improves: ["Shares"] },
  effort: 3,
  guards: ["G3", "G5", "G6", "G7"],
  measure(timeline, moment, guards) {
    if (!moment.present("Comments")) return { status: "no-data" };
    const observed = moment.observed("Comments");
    if (countObserved(observed, 13) < 4) return { status: "not-observed-yet" };
    const amounts = new Float64Array(13);
    capsOn(timeline, moment, caps, guards, (day, amount) => {
      amounts[bucketOf(moment.day, day)]! += amount;
    });
    const { value, se } = rate(d13, amounts, observed);
    return { status: "measured", value, se, g: ageFactor(moment.day, moment.observedFrom("Comments"), 13) };
  },
  evidence(timeline, moment) {
    const all = timeline.fact(comments);
    const round = timeline.fact(actions).roundTheClock(moment);
    const observed = moment.observed("Comments");
    const counted = new Map<number, number>();
    capsOn(timeline, moment, caps, undefined, (_, amount, i) => counted.set(i, amount));
    return latestFirst(all.day, moment.day, 13, (i): Evidence | null => {
      const day = all.day[i]!;
      if (observed[bucketOf(moment.day, day)] === 0) return null;
      const { origins, text } = all.rows[i]!;
      const long = all.substantive[i] === 1;
      const reasons: Reason[] = [];
      if (!long) reasons.push("too-short");
      else if (all.burst[i] === 1 || round.has(day)) reasons.push("G6");
      else {
        if (all.copy[i]! > 1) reasons.push("G3");
        if (!counted.has(i)) reasons.push("G5");
      }
      const facts = { opening: text.raw.slice(0, 80), words: text.words, copy: all.copy[i]! };
      return { origins, day, what: "comment", raw: long ? 1 : 0, counted: counted.get(i) ?? 0, reasons, facts };
    });
  },
};

import { type Evidence, isOn, type Reason } from "../../core/measure.ts";
import { d26 } from "../../core/weights.ts";
import type { Audit } from "../audit.ts";
import { comments } from "../timeline/comments.ts";
import { countObserved } from "../timeline/moment.ts";
import { byWeek, latestFirst, ratioOfWeeks } from "../timeline/window.ts";

const prior = { a: 3, b: 7 };
const weeks = 26;

/**
 * E4: what share of the comments on other people's posts says something? 12 words or more, none that would fit under any post, and
 * copies count less (rules E4). Comments under own posts stay out: there a thank-you is in place. No caps: this is a share.
 */
export const commentQuality: Audit = {
  id: "comment-quality",
  code: "E4",
  pillar: "engage",
  weight: 12,
  grade: "BC",
  curve: { kind: "ratio", m: 0.35, p: 0.75 },
  unit: "share",
  window: "D26",
  prior,
  posts: false,
  sources: { all: ["Comments"], improves: ["Shares"] },
  effort: 1,
  guards: ["G3", "G7"],
  measure(timeline, moment, guards) {
    if (!moment.present("Comments")) return { status: "no-data" };
    if (countObserved(moment.observed("Comments"), weeks) < 4) return { status: "not-observed-yet" };
    const { day, quality, copy } = timeline.fact(comments);
    const g3 = isOn(guards, "G3");
    const cases = byWeek(day, moment.day, weeks, () => 1);
    const successes = byWeek(day, moment.day, weeks, i => (quality[i] === 0 ? 0 : g3 ? 1 / copy[i]! : 1));
    return ratioOfWeeks(prior, d26, cases, successes);
  },
  evidence(timeline, moment) {
    const { rows, day, substantive, copy } = timeline.fact(comments);
    return latestFirst(day, moment.day, weeks, (i): Evidence => {
      const { origins, text, generic } = rows[i]!;
      const n = copy[i]!;
      const reasons: Reason[] = substantive[i] === 0 ? ["too-short"] : generic ? ["generic"] : n > 1 ? ["G3"] : [];
      const raw = substantive[i] === 1 && !generic ? 1 : 0;
      const facts = { opening: text.raw.slice(0, 80), words: text.words, copy: n };
      return { origins, day: day[i]!, what: "comment", raw, counted: raw / n, reasons, facts };
    });
  },
};

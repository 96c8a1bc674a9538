import type { ActivityOf } from "../../core/activity.ts";
import { flags } from "../../core/columns.ts";
import type { Day } from "../../core/day.ts";
import { isOn, type Reason } from "../../core/measure.ts";
import { d13 } from "../../core/weights.ts";
import type { Audit } from "../audit.ts";
import { comments } from "../timeline/comments.ts";
import { countObserved, observedIn } from "../timeline/moment.ts";
import { postLines, posts } from "../timeline/posts.ts";
import type { Timeline } from "../timeline/timeline.ts";
import { type Lines, type Match, topics } from "../timeline/topics.ts";
import { byWeek, latestFirst, ratioOfWeeks } from "../timeline/window.ts";

const prior = { a: 4, b: 6 };
const leastWords = 5;

/**
 * E8: do posts and comments of substance speak of the member's topics? Share that names a focus topic (rules E8). How well they speak
 * of it, is not asked; without topics nothing is judged.
 */
export const topicFocus: Audit = {
  id: "topic-focus",
  code: "E8",
  pillar: "engage",
  weight: 6,
  grade: "C",
  curve: { kind: "ratio", m: 0.4, p: 0.8 },
  unit: "share",
  window: "D13",
  prior,
  posts: false,
  sources: { any: ["Shares", "Comments"], improves: ["Skills", "Endorsement_Received_Info"] },
  effort: 1,
  guards: ["G3"],
  measure(timeline, moment, guards) {
    const present = (["Shares", "Comments"] as const).filter(source => moment.present(source));
    if (present.length === 0) return { status: "no-data" };
    if (countObserved(observedIn(moment, present, 1), 13) < 4) return { status: "not-observed-yet" };
    const g3 = isOn(guards, "G3");
    const [own, said] = pools(timeline, moment.day);
    const { topics: focus, proposed } = timeline.fact(topics).at(moment.day);
    if (focus.length === 0) return { status: "not-applicable", facts: { topics: 0 } };
    const weekly = (amountOf: (pool: Pool, i: number) => number): Float64Array => {
      const comments = byWeek(said.day, moment.day, 13, i => amountOf(said, i));
      return byWeek(own.day, moment.day, 13, i => amountOf(own, i)).map((n, j) => n + comments[j]!);
    };
    const cases = weekly((pool, i) => pool.judged[i]!);
    const successes = weekly(({ judged, match, copy }, i) => (match(i) === 0 ? 0 : judged[i]! / (g3 ? copy[i]! : 1)));
    return ratioOfWeeks(prior, d13, cases, successes, { topics: focus.length, proposed });
  },
  evidence(timeline, moment) {
    return pools(timeline, moment.day)
      .flatMap(({ rows, day, judged, match, copy }) =>
        latestFirst(day, moment.day, 13, i => {
          if (judged[i] === 0) return null;
          const { origins, kind, text } = rows[i]!;
          const raw = match(i) === 0 ? 0 : 1;
          const reasons: Reason[] = raw === 0 ? ["no-success"] : copy[i]! > 1 ? ["G3"] : [];
          const facts = { opening: text.raw.slice(0, 80) };
          return { origins, day: day[i]!, what: kind, raw, counted: raw / copy[i]!, reasons, facts };
        }),
      )
      .sort((a, b) => b.day - a.day);
  },
};

type Pool = {
  readonly rows: readonly ActivityOf<"post" | "comment">[];
  readonly day: Int32Array;
  /** 1: long enough to be judged. */
  readonly judged: Uint8Array;
  /** Bits of the topics that a text has. */
  readonly match: Match;
  readonly copy: Int32Array;
};

/** Own posts from 5 words on, and comments of substance. */
function pools(timeline: Timeline, asOf: Day): readonly [Pool, Pool] {
  const all = timeline.fact(topics);
  const focus = all.at(asOf);
  const own = timeline.fact(posts);
  const said = timeline.fact(comments);
  const match = (lines: (timeline: Timeline) => Lines): Match => all.match(focus, timeline.fact(lines));
  return [
    { ...own, judged: timeline.fact(judgedPosts), match: match(postLines) },
    { ...said, judged: said.substantive, match: match(commentLines) },
  ];
}

function judgedPosts(timeline: Timeline): Uint8Array {
  const { rows, own } = timeline.fact(posts);
  return flags(rows, (row, i) => own[i] === 1 && row.text.words >= leastWords);
}

const commentLines = (timeline: Timeline): Lines => timeline.fact(comments).rows.map(row => row.text.tokens);

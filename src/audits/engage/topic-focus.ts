import { ratio } from "../../core/arithmetic.ts";
import { isOn, type Reason } from "../../core/measure.ts";
import { d13 } from "../../core/weights.ts";
import type { Audit } from "../audit.ts";
import { comments } from "../timeline/comments.ts";
import { countObserved, observedIn } from "../timeline/moment.ts";
import { posts } from "../timeline/posts.ts";
import type { Timeline } from "../timeline/timeline.ts";
import { topics } from "../timeline/topics.ts";
import { bucketOf, countBelow } from "../timeline/window.ts";

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
    let weight = 0;
    let success = 0;
    for (const { day, judged, match, copy } of pools(timeline, moment.day)) {
      const end = countBelow(day, moment.day + 1);
      for (let i = countBelow(day, moment.day - 90); i < end; i++) {
        if (judged[i] === 0) continue;
        const w = d13[bucketOf(moment.day, day[i]!)]!;
        weight += w;
        if (match[i] !== 0) success += g3 ? w / copy[i]! : w;
      }
    }
    const { topics: focus, proposed } = timeline.fact(topics).at(moment.day);
    if (focus.length === 0 || weight === 0) return { status: "not-applicable", facts: { topics: focus.length } };
    return { status: "measured", ...ratio(prior, success, weight), facts: { topics: focus.length, proposed } };
  },
  evidence(timeline, moment) {
    return pools(timeline, moment.day)
      .flatMap(({ rows, day, judged, match, copy }) =>
        rows.flatMap((row, i) => {
          if (judged[i] === 0 || day[i]! > moment.day || day[i]! < moment.day - 90) return [];
          const raw = match[i] === 0 ? 0 : 1;
          const reasons: Reason[] = raw === 0 ? ["no-success"] : copy[i]! > 1 ? ["G3"] : [];
          return [
            {
              origins: row.origins,
              day: day[i]!,
              what: row.kind,
              raw,
              counted: raw / copy[i]!,
              reasons,
              facts: { opening: row.text.raw.slice(0, 80) },
            },
          ];
        }),
      )
      .sort((a, b) => b.day - a.day);
  },
};

/** Own posts from 5 words on, and comments of substance, with the topics that each has. */
function pools(timeline: Timeline, asOf: number) {
  const all = timeline.fact(topics);
  const focus = all.at(asOf);
  const own = timeline.fact(posts);
  const said = timeline.fact(comments);
  return [
    {
      rows: own.rows,
      day: own.day,
      judged: timeline.fact(judgedPosts),
      match: all.match(focus, timeline.fact(postLines)),
      copy: own.copy,
    },
    {
      rows: said.rows,
      day: said.day,
      judged: said.substantive,
      match: all.match(focus, timeline.fact(commentLines)),
      copy: said.copy,
    },
  ];
}

function judgedPosts(timeline: Timeline): Uint8Array {
  const own = timeline.fact(posts);
  return Uint8Array.from(own.rows, (row, i) => (own.own[i] === 1 && row.text.words >= leastWords ? 1 : 0));
}

const postLines = (timeline: Timeline): readonly string[] => timeline.fact(posts).rows.map(row => row.text.tokens);
const commentLines = (timeline: Timeline): readonly string[] => timeline.fact(comments).rows.map(row => row.text.tokens);

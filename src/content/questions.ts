import { openingKind } from "./draft/phrases.ts";
import type { OwnPost } from "./posts.ts";
import { type SplitKind, textSides, textSplits } from "./splits.ts";
import { openingKinds } from "./tables/hook-patterns.ts";
import { type PooledId, pooled } from "./tables/pooled.ts";

/** What posts with a trait are held against: the member's other posts, those of other formats without a link card, or those of one format. */
export const versuses = ["posts", "formats", "link", "image"] as const;
export type Versus = (typeof versuses)[number];

/**
 * One question to the member's posts: those with a trait against those without. `side` is null for posts that stand on neither.
 * `about` tells which kind of question, `what` the format, topic, kind of opening or weekday where there are several.
 */
export type Question = {
  readonly id: string;
  readonly about: SplitKind;
  readonly what: string | null;
  readonly versus: Versus;
  readonly pooled: PooledId | null;
  side(post: OwnPost, i: number): boolean | null;
};

const closeHours = 18;
const busyWeek = 2;

/** The fixed list of questions, so that nobody goes looking until one is answered; topics are the member's own. */
export function questionsOf(posts: readonly OwnPost[]): Question[] {
  const weekBefore = posts.map((post, i) => countBack(posts, i, 7 * 86_400, post.at));
  const gap = posts.map((post, i) => (i === 0 ? null : post.at - posts[i - 1]!.at));
  const opening = posts.map(post => openingKind(post.opening));
  const topics = [...new Set(posts.flatMap(post => post.topics))].sort();
  return [
    ...formatQuestions(),
    ...textSplits.map(about => asking(about, null, textSides[about])),
    ...openingKinds
      .filter(kind => kind !== "other" && kind !== "question")
      .map(kind => asking("opening-kind", kind, (_, i) => opening[i] === kind)),
    ...[0, 1, 2, 3, 4, 5, 6].map(weekday => asking("weekday", `${weekday}`, post => post.weekday === weekday)),
    asking("weekend", null, post => post.weekday >= 5),
    asking("frequency", null, (_, i) => weekBefore[i]! >= busyWeek),
    asking("gap", null, (_, i) => (gap[i] === null ? null : gap[i]! < closeHours * 3600)),
    ...topics.map(topic => asking("topic", topic, post => post.topics.includes(topic))),
  ];
}

const isPooled = (id: string): id is PooledId => id in pooled;

function asking(about: SplitKind, what: string | null, side: Question["side"]): Question {
  const id = what === null ? about : `${about}:${what}`;
  return { id, about, what, versus: "posts", pooled: isPooled(id) ? id : null, side };
}

/**
 * Each format against the others without a link card, for whether a link helps is asked by itself; and the pairs that outside evidence
 * compares. A format nobody knows stands on no side.
 */
function formatQuestions(): Question[] {
  const alone = (["text", "image", "images", "document", "video", "poll"] as const).map(
    (what): Question => ({
      ...asking("format", what, ({ format }) =>
        format === what ? true : format === "unknown" || format === "link" ? null : false,
      ),
      versus: "formats",
    }),
  );
  const pair = (what: "image" | "video", versus: "link" | "image", id: PooledId): Question => ({
    ...asking("format", what, ({ format }) => (format === what ? true : format === versus ? false : null)),
    id: `format:${what}:${versus}`,
    versus,
    pooled: id,
  });
  return [
    ...alone,
    pair("image", "link", "image-link"),
    pair("video", "link", "video-link"),
    pair("video", "image", "video-image"),
  ];
}

function countBack(posts: readonly OwnPost[], i: number, seconds: number, at: number): number {
  let n = 0;
  for (let j = i - 1; j >= 0 && at - posts[j]!.at <= seconds; j--) n++;
  return n;
}

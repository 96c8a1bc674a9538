import type { ActivityOf } from "../../core/activity.ts";
import type { Day } from "../../core/day.ts";
import { ownThreads } from "./comments.ts";
import { figuredPosts } from "./figures.ts";
import type { Moment } from "./moment.ts";
import type { Post } from "./post-kind.ts";
import { posts } from "./posts.ts";
import { received } from "./received.ts";
import type { Timeline } from "./timeline.ts";
import { countBelow } from "./window.ts";

/** A case of E7: a comment by somebody else, or an own post, and whether the member answered or was there. */
export type Reply = { readonly row: ActivityOf<"received-comment"> | Post; readonly day: Day; readonly success: boolean };

const days = 91;
const answerWithin = 86_400;
const openFor = 7 * 86_400;
const visit = { from: 300, to: 172_800 };

/** Own posts of a window with their places among all Shares rows. */
function ownPosts(timeline: Timeline, moment: Moment): { readonly row: Post; readonly day: Day; readonly place: number }[] {
  const own = timeline.fact(posts);
  const places = timeline.fact(placesOfPosts);
  const list = [];
  const end = countBelow(own.day, moment.day + 1);
  for (let i = countBelow(own.day, moment.day - days + 1); i < end; i++)
    if (own.own[i] === 1) list.push({ row: own.rows[i]!, day: own.day[i]!, place: places[i]! });
  return list;
}

function placesOfPosts(timeline: Timeline): readonly number[] {
  const places = new Map(timeline.of("post").map((row, i) => [row, i]));
  return timeline.fact(posts).rows.map(row => places.get(row) ?? -1);
}

/** Own comments in threads by the post's place, in time order. */
function commentsByPost(timeline: Timeline): ReadonlyMap<number, readonly ActivityOf<"comment">[]> {
  const { rows, post } = timeline.fact(ownThreads);
  const found = new Map<number, ActivityOf<"comment">[]>();
  for (const [i, row] of rows.entries()) {
    const list = found.get(post[i]!);
    if (list) list.push(row);
    else found.set(post[i]!, [row]);
  }
  return found;
}

function postsWithoutComments(timeline: Timeline): ReadonlySet<number> {
  return new Set(timeline.fact(figuredPosts).flatMap(post => (post.comments === 0 && post.post >= 0 ? [post.post] : [])));
}

/** Presence in own threads (rules E7.2): ripe own posts, except those known to have no comments by others. */
export function visits(timeline: Timeline, moment: Moment): Reply[] {
  const until = moment.judgedUntil("Comments");
  const written = timeline.fact(commentsByPost);
  const silent = timeline.fact(postsWithoutComments);
  return ownPosts(timeline, moment)
    .filter(({ row, place }) => row.at + visit.to <= until && !silent.has(place))
    .map(({ row, day, place }) => ({
      row,
      day,
      success: (written.get(place) ?? []).some(own => own.at - row.at >= visit.from && own.at - row.at <= visit.to),
    }));
}

/** Comments by others on own posts within 7 days, ripe, and whether an own one answered within 24 hours (rules E7.1). */
export function answers(timeline: Timeline, moment: Moment): Reply[] {
  const all = timeline.fact(received);
  const written = timeline.fact(commentsByPost);
  const until = moment.judgedUntil("Comments");
  return ownPosts(timeline, moment).flatMap(({ row: post, place }) => {
    const open = all.rows.filter((row, i) => all.post[i] === place && row.at < moment.end);
    const answered = new Map<string, number>();
    for (const own of written.get(place) ?? []) {
      const next =
        own.target.comment === null
          ? open.find(row => row.at <= own.at && !answered.has(row.id))
          : open.find(row => row.id === own.target.comment);
      if (next && own.at >= next.at && !answered.has(next.id)) answered.set(next.id, own.at);
    }
    return open
      .filter(row => row.at >= post.at && row.at - post.at <= openFor && row.at + answerWithin <= until)
      .map(row => ({
        row,
        day: timeline.clock.dayOf(row.at),
        success: (answered.get(row.id) ?? Number.POSITIVE_INFINITY) - row.at <= answerWithin,
      }));
  });
}

import type { ActivityOf } from "../../core/activity.ts";
import { floats, ints } from "../../core/columns.ts";
import type { Second } from "../../core/day.ts";
import { comments } from "./comments.ts";
import { contacts } from "./contacts.ts";
import { joins } from "./joins.ts";
import type { Moment } from "./moment.ts";
import { posts } from "./posts.ts";
import type { Timeline } from "./timeline.ts";
import { countBelow } from "./window.ts";

const pod = { posts: 10, comments: 3, hours: 24 * 3600, share: 0.5, least: 10 };

/** Comments by others on own posts, from interfaces only; `post` is the place among all Shares rows. */
export type Received = {
  readonly rows: readonly ActivityOf<"received-comment">[];
  readonly second: Float64Array;
  readonly post: Int32Array;
  readonly author: Int32Array;
};

export function received(timeline: Timeline): Received {
  const own = timeline.fact(joins);
  const people = timeline.fact(contacts);
  const rows = timeline.of("received-comment").filter(row => own.of(row.post, row.at) >= 0 && !people.isOwn(row.author));
  return {
    rows,
    second: floats(rows, row => row.at),
    post: ints(rows, row => own.of(row.post, row.at)),
    author: ints(rows, row => people.of(row.author)),
  };
}

/** Seconds of the member's comments on the posts of each contact, where authors are known (rules 2, 0.9). */
function ownCommentsTo(timeline: Timeline): Map<number, Second[]> {
  const people = timeline.fact(contacts);
  const found = new Map<number, Second[]>();
  for (const row of timeline.fact(comments).rows) {
    const who = row.author ? people.of(row.author) : -1;
    if (who < 0) continue;
    const list = found.get(who);
    if (list) list.push(row.at);
    else found.set(who, [row.at]);
  }
  return found;
}

/** Factor of guard G4 on E5 and E6: 1 less the share of comments by a pod beyond one half (rules 2, G4.1). */
export function podFactor(timeline: Timeline, moment: Moment): number {
  const all = timeline.fact(received);
  if (all.rows.length === 0) return 1;
  const last = lastOwnPosts(timeline, moment);
  const end = countBelow(all.second, moment.end);
  const inside: number[] = [];
  for (let i = 0; i < end; i++) if (last.has(all.post[i]!)) inside.push(i);
  if (inside.length < pod.least) return 1;
  const mine = timeline.fact(ownCommentsTo);
  const perAuthor = new Map<number, { posts: Set<number>; swapped: Set<number>; n: number }>();
  for (const i of inside) {
    const author = all.author[i]!;
    if (author < 0) continue;
    const known = perAuthor.get(author) ?? { posts: new Set<number>(), swapped: new Set<number>(), n: 0 };
    known.n++;
    known.posts.add(all.post[i]!);
    const near = mine.get(author)?.some(at => at < moment.end && Math.abs(at - all.second[i]!) <= pod.hours);
    if (near) known.swapped.add(all.post[i]!);
    perAuthor.set(author, known);
  }
  let byPod = 0;
  for (const { posts: on, swapped, n } of perAuthor.values())
    if (on.size >= pod.comments && swapped.size >= pod.comments) byPod += n;
  return 1 - Math.max(0, byPod / inside.length - pod.share);
}

function lastOwnPosts(timeline: Timeline, moment: Moment): ReadonlySet<number> {
  const own = timeline.fact(posts);
  const all = timeline.of("post");
  const found = new Set<number>();
  for (let i = countBelow(own.second, moment.end) - 1; i >= 0 && found.size < pod.posts; i--)
    if (own.own[i] === 1) found.add(all.indexOf(own.rows[i]!));
  return found;
}

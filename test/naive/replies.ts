import { type Found, noData, notYet, ratio } from "./arithmetic.ts";
import { figuresOf } from "./figures.ts";
import { commentRows } from "./foreign.ts";
import { observed } from "./people.ts";
import { joined, ownPostsOf, type Post } from "./posts.ts";
import type { World } from "./world.ts";

/** E7: replies in own threads (rules 2, E7). */
export function repliesGiven(world: World): Found {
  if (!world.sources.present("Comments") || !world.sources.present("Shares")) return noData;
  const full = world.sources.present("received comments");
  if (observed(world, 13, ["Comments", "Shares"], 2).length < 4) return notYet;
  const cases = [];
  for (const post of ownPostsOf(world)) {
    if (post.day < world.A - 90) continue;
    for (const y of full ? answered(world, post) : present(world, post)) cases.push({ w: 1, y });
  }
  return ratio(cases, 2, 3);
}

const ownComments = (world: World, post: Post) =>
  commentRows(world).filter(row => joined(world, row.target, row.at)?.id === post.row.id);

/** One case for each ripe comment by another, 1 if answered within 24 hours. */
function answered(world: World, post: Post): number[] {
  const received = world
    .of("received-comment")
    .filter(row => joined(world, row.post, row.at)?.id === post.row.id && !world.contacts.isMember(row.author));
  const answers = new Map<string, number>();
  for (const own of ownComments(world, post)) {
    const named = received.find(row => row.id === own.target.comment);
    const open = received.find(row => row.at <= own.at && !answers.has(row.id));
    const one = own.target.comment === null ? open : named;
    if (one && own.at >= one.at && !answers.has(one.id)) answers.set(one.id, own.at);
  }
  return received
    .filter(row => row.at >= post.row.at && row.at - post.row.at <= 604_800 && world.ripe(row.at + 86_400, "Comments"))
    .map(row => Number((answers.get(row.id) ?? Infinity) - row.at <= 86_400));
}

/** One case for a ripe post not known to be without comments, 1 if the member was in the thread. */
function present(world: World, post: Post): number[] {
  if (!world.ripe(post.row.at + 172_800, "Comments")) return [];
  if (figuresOf(world).some(one => one.post === post.row.id && one.comments === 0)) return [];
  const there = ownComments(world, post).some(row => row.at - post.row.at >= 300 && row.at - post.row.at <= 172_800);
  return [Number(there)];
}

import type { Activity } from "../../src/core/activity.ts";
import { commentRows, foreignComments } from "./foreign.ts";
import { joined, ownPostsOf, postsOf } from "./posts.ts";
import { messagesOf } from "./talk.ts";
import { perWorld, type World } from "./world.ts";

/** G1: the factor of mass invitations (rules 2, G1.1). */
export function massFactor(world: World): number {
  const days = world
    .of("invitation")
    .filter(row => row.outgoing)
    .map(row => world.dayOf(row));
  let most = 0;
  for (let first = world.A - 90; first + 6 <= world.A; first++) {
    const n = days.filter(day => day >= first && day <= first + 6).length;
    most = Math.max(most, n);
  }
  return most === 0 ? 1 : Math.min(1, 100 / most);
}

/** G4: the factor of a pod among those who comment on own posts (rules 2, G4.1); 1 where authors are unknown. */
export function podFactor(world: World): number {
  const last = ownPostsOf(world)
    .slice(-10)
    .map(post => post.row.id);
  const received: { post: string; author: string | null; at: number }[] = [];
  for (const row of world.of("received-comment")) {
    const post = joined(world, row.post, row.at)?.id;
    if (post === undefined || !last.includes(post) || world.contacts.isMember(row.author)) continue;
    received.push({ post, author: world.contacts.idOf(row.author), at: row.at });
  }
  if (received.length < 10) return 1;
  const mine = foreignComments(world).map(row => ({ author: world.contacts.idOf(row.author ?? null), at: row.at }));
  const isPod = (author: string | null): boolean => {
    if (author === null) return false;
    const swapped = received.filter(
      one => one.author === author && mine.some(own => own.author === author && Math.abs(own.at - one.at) <= 86_400),
    );
    return new Set(swapped.map(one => one.post)).size >= 3;
  };
  const byPod = received.filter(one => isPod(one.author)).length;
  return 1 - Math.max(0, byPod / received.length - 0.5);
}

type Timed = Extract<Activity, { at: number }>;

/** Rows in a span of 600 s of one local day that holds more than 30 (rules 2, G2.1). */
export function marked<T extends Timed>(world: World, rows: readonly T[]): Set<T> {
  const found = new Set<T>();
  for (const first of rows) {
    const day = world.dayOf(first);
    const span = rows.filter(row => row.at >= first.at && row.at <= first.at + 600);
    const ofDay = span.length > 30 ? span.filter(row => world.dayOf(row) === day) : [];
    if (ofDay.length > 30) for (const row of ofDay) found.add(row);
  }
  return found;
}

/** G6: outward actions that are left out (rules 2, G6.1). Of messages those that count (rules 1.7). */
export const leftOut = perWorld((world: World): Set<Activity> => {
  const actions: Timed[] = [
    ...world.of("search"),
    ...world.of("invitation").filter(row => row.outgoing),
    ...messagesOf(world)
      .filter(m => m.own)
      .map(m => m.row),
    ...commentRows(world),
    ...world.of("repost"),
    ...postsOf(world).map(post => post.row),
    ...world.of("follow"),
    ...world.of("vote"),
  ];
  const out = new Set<Activity>(marked(world, actions));
  const withReactions: Timed[] = [...actions, ...world.of("reaction")];
  const hours = new Map<number, Set<number>>();
  for (const row of withReactions) {
    const day = world.dayOf(row);
    const set = hours.get(day) ?? new Set();
    set.add(world.clock.hour(row.at));
    hours.set(day, set);
  }
  const flagged = [...hours].filter(([, set]) => set.size >= 20).map(([day]) => day);
  for (const row of withReactions) {
    const day = world.dayOf(row);
    if (!flagged.includes(day)) continue;
    if (flagged.filter(other => world.bucket(other) === world.bucket(day)).length >= 3) out.add(row);
  }
  return out;
});

import type { Day } from "../../core/day.ts";
import { secondsPerDay } from "../../core/day.ts";
import { between, chance, normal, poisson, type Random, stream } from "../../core/random.ts";
import type { Life, Post } from "../life/life.ts";
import type { Traits } from "../traits.ts";

export type PostFigures = { readonly post: Post; readonly day: Day; readonly impressions: number; readonly engagements: number };
export type DayFigures = {
  readonly day: Day;
  readonly impressions: number;
  readonly engagements: number;
  readonly followers: number;
};
/** What the invented posts brought from `first` to `last`. */
export type Figures = {
  readonly first: Day;
  readonly last: Day;
  readonly days: readonly DayFigures[];
  readonly posts: readonly PostFigures[];
  readonly total: number;
};

/** Share of a post's life on its first days; the rest trickles away. */
const lifeOf = [0.5, 0.22, 0.11, 0.07, 0.04, 0.03, 0.02, 0.01];
/** Followers who are no connections, and reach around the usual for that many (model B7, E5), with clicks among engagements. */
const followersPerContact = 1.3;
const usual = { impressions: 261, grows: 0.58, spread: 0.75, rate: 0.056 * 1.5, rateSpread: 0.35 };

/** Figures by day and by post, drawn from the member's own posts; sums by day hold all posts, also those older than the period. */
export function figuresOf(traits: Traits, life: Life, days = 365): Figures {
  const random = stream(traits.seed + 91);
  const last = traits.to;
  const first = last - days + 1;
  const connected = life.contacts.flatMap(contact => contact.on ?? []).sort((a, b) => a - b);
  const followersOn = (day: Day): number => Math.round(followersPerContact * connected.filter(on => on <= day).length);
  const seen = new Map<Day, number>();
  const engaged = new Map<Day, number>();
  const posts: PostFigures[] = [];
  for (const post of life.posts) {
    const day = Math.floor(post.at / secondsPerDay);
    if (day < first - 30 || day > last || post.text === "" || post.text.endsWith("✏️")) continue;
    const brought = drawn(random, followersOn(day), post);
    let [impressions, engagements] = [0, 0];
    for (const [i, part] of lifeOf.entries()) {
      const on = day + i;
      const views = Math.round(brought.impressions * part);
      const acts = Math.round(brought.engagements * part);
      seen.set(on, (seen.get(on) ?? 0) + views);
      engaged.set(on, (engaged.get(on) ?? 0) + acts);
      if (on < first || on > last) continue;
      impressions += views;
      engagements += acts;
    }
    if (day >= first) posts.push({ post, day, impressions, engagements });
  }
  const list: DayFigures[] = [];
  for (let day = first; day <= last; day++) {
    const impressions = (seen.get(day) ?? 0) + between(random, 0, 6);
    const quiet = impressions < 5 && chance(random, 0.05);
    const engagements = quiet ? -between(random, 1, 3) : Math.min(impressions, engaged.get(day) ?? 0);
    const grown = followersOn(day) - followersOn(day - 1);
    list.push({ day, impressions, engagements, followers: grown + poisson(random, 0.2) - (chance(random, 0.04) ? 1 : 0) });
  }
  return { first, last, days: list, posts, total: followersOn(last) };
}

function drawn(random: Random, followers: number, post: Post): { impressions: number; engagements: number } {
  const size = usual.impressions * (Math.max(followers, 100) / 1000) ** usual.grows;
  const impressions = size * Math.exp(usual.spread * normal(random)) * (post.urn.startsWith("ugcPost") ? 1.25 : 1);
  const rate = usual.rate * (Math.max(followers, 1000) / 5000) ** -0.28 * Math.exp(usual.rateSpread * normal(random));
  return { impressions, engagements: impressions * Math.min(0.3, rate) };
}

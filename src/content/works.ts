import { type Change, changeOf, difference, holm, type Prior, phi, power, shrink, z } from "./compare.ts";
import type { OwnPost } from "./posts.ts";
import { rankTest } from "./ranks.ts";
import { type Split, splitsOf } from "./splits.ts";
import { type PooledId, pooled, spreadBetweenAuthors } from "./tables/pooled.ts";

/** *holds* errs at all in at most 5 of 100 pages where nothing is true; *hint* would stand alone, but not among so many questions. */
export const verdicts = ["holds", "hint", "not-enough"] as const;
export type Verdict = (typeof verdicts)[number];

/** `own` is null where a side has no 2 posts. `best` leans on outside evidence (or on none: 0), `verdict` never does. */
export type Finding = {
  readonly id: string;
  readonly about: Split["about"];
  readonly what: string | null;
  readonly verdict: Verdict;
  readonly withTrait: number;
  readonly without: number;
  /** More posts needed on the smaller side before a change of half as much again would show; null where it shows already or no number would do. */
  readonly need: number | null;
  readonly smaller: "with" | "without";
  readonly own: Change | null;
  readonly best: Change;
  readonly pooled: PooledId | null;
  /** Other questions whose answer goes together with this one in the member's posts, so that neither can be told from the other. */
  readonly together: readonly string[];
};

const fewestOnASide = 5;
const fewestPosts = 30;
const level = 0.05;
const worthSeeing = Math.log(1.5);
const sameThing = 0.5;

/** What worked in the member's posts that have a total. Only questions that both sides can answer are tested and corrected for. */
export function whatWorks(all: readonly OwnPost[]): Finding[] {
  const sorted = splitsOf(all).map(split => {
    const side = all.map((post, i) => (post.relative === null ? null : split.side(post, i)));
    const values = (want: boolean): number[] => all.flatMap((post, i) => (side[i] === want ? [post.relative!] : []));
    const [a, b] = [values(true), values(false)];
    const asked = Math.min(a.length, b.length) >= fewestOnASide && a.length + b.length >= fewestPosts;
    return { split, side, a, b, asked, p: asked ? rankTest(a, b) : 1 };
  });
  const asked = sorted.filter(each => each.asked);
  const adjusted = new Map(holm(asked.map(({ p }) => p)).map((p, i) => [asked[i], p]));
  return sorted
    .filter(({ a }) => a.length > 0)
    .map(each => {
      const { split, a, b, p } = each;
      const verdict = (adjusted.get(each) ?? 1) <= level ? "holds" : each.asked && p <= level ? "hint" : "not-enough";
      const own = Math.min(a.length, b.length) >= 2 ? difference(a, b) : null;
      const smaller = a.length <= b.length ? "with" : "without";
      return {
        id: split.id,
        about: split.about,
        what: split.what,
        verdict,
        withTrait: a.length,
        without: b.length,
        need: verdict === "not-enough" ? postsNeeded(a.length, b.length, own?.noise ?? null) : null,
        smaller,
        own: own && changeOf(own),
        best: changeOf(shrink(own, priorOf(split.pooled))),
        pooled: split.pooled,
        together: asked
          .filter(other => other !== each && Math.abs(phi(each.side, other.side)) >= sameThing)
          .map(other => other.split.id),
      };
    });
}

/** What is known before of an effect, with the spread between authors. A pooled effect that may as well be none counts as none. */
export function priorOf(id: PooledId | null): Prior {
  const shown = id !== null && pooled[id].low * pooled[id].high > 0;
  return { mean: shown ? Math.log1p(pooled[id].change) : 0, spread: spreadBetweenAuthors };
}

/** Posts the smaller side lacks until +50 % would be found in 4 of 5 cases (one question alone). */
function postsNeeded(a: number, b: number, noise: number | null): number | null {
  const [few, many] = [Math.min(a, b), Math.max(a, b)];
  const least = Math.max(fewestOnASide - few, fewestPosts - a - b, 0);
  if (noise === null) return least || null;
  const rest = (worthSeeing / (z + power) / noise) ** 2 - 1 / many;
  if (rest <= 0) return least || null;
  return Math.max(least, Math.ceil(1 / rest) - few) || null;
}

import { type Change, changeOf, difference, estimateOf, holm, type Prior, power, shrink, z } from "./compare.ts";
import { type Asked, explainerOf, given, goesWith, independent } from "./held-apart.ts";
import type { OwnPost } from "./posts.ts";
import { type Question, questionsOf } from "./questions.ts";
import { rankTest } from "./ranks.ts";
import { isUsed, type PooledId, pooled, spreadBetweenAuthors } from "./tables/pooled.ts";

/** *holds* errs at all in at most 5 of 100 pages; *hint* would stand alone, but not among so many questions. */
export const verdicts = ["holds", "hint", "not-enough"] as const;
export type Verdict = (typeof verdicts)[number];

/** What other authors tell: their effect is leant on, is too weak for that, or was never measured. */
export const evidences = ["used", "weak", "none"] as const;

/** `own` is null where a side has no 2 posts. `best` leans on outside evidence (or on none: 0), `verdict` never does. */
export type Finding = Pick<Question, "id" | "about" | "what" | "versus"> & {
  readonly verdict: Verdict;
  readonly withTrait: number;
  readonly without: number;
  /** More posts needed on the smaller side before a change of half as much again would show; null where it shows already or no number would do. */
  readonly need: number | null;
  readonly smaller: "with" | "without";
  /** The plain comparison of the two sides. */
  readonly own: Change | null;
  /** The same of comments alone, which move otherwise than reactions; no verdict rests on it. */
  readonly comments: Change | null;
  /** The comparison with everything held apart that makes a difference by itself, and what is known of other authors. */
  readonly best: Change;
  readonly evidence: (typeof evidences)[number];
  /** Other questions whose answer goes together with this one in the member's posts, so that neither can well be told from the other. */
  readonly together: readonly string[];
  /** What explains a difference that would else be a hint at least: without it nothing is left. */
  readonly explained: string | null;
};

const fewestOnASide = 5;
const fewestPosts = 30;
const level = 0.05;
const worthSeeing = Math.log(1.5);

/**
 * What worked in the member's posts that can be compared. Only questions that both sides can answer are tested and corrected for. Whatever
 * makes a difference has to make it beside all else that does, too (docs/decisions/0015).
 */
export function whatWorks(all: readonly OwnPost[]): Finding[] {
  const posts = all.flatMap((post, i) => (post.relative === null ? [] : [{ post, i, relative: post.relative }]));
  const values = Float64Array.from(posts, ({ relative }) => relative);
  const questions = questionsOf(all).map(question => {
    const side = posts.map(({ post, i }) => question.side(post, i));
    const on = (want: boolean): number[] => posts.flatMap(({ relative }, k) => (side[k] === want ? [relative] : []));
    return { question, side, a: on(true), b: on(false) };
  });
  const canTell = ({ a, b }: (typeof questions)[number]): boolean =>
    Math.min(a.length, b.length) >= fewestOnASide && a.length + b.length >= fewestPosts;
  const asked = new Map(
    questions.filter(canTell).map(({ question, side, a, b }) => {
      const isPair = question.versus === "link" || question.versus === "image";
      return [question, { id: question.id, isPair, side, values, p: rankTest(a, b) }];
    }),
  );
  const standing = independent([...asked.values()], level);
  // What does not stand by itself is no finding that the correction could count on.
  const adjusted = holm([...asked.values()].map(each => standing.get(each) ?? 1));
  const corrected = new Map([...asked.values()].map((each, i) => [each, adjusted[i]!]));
  return questions
    .filter(({ a }) => a.length > 0)
    .map(({ question, side, a, b }) => {
      const test = asked.get(question);
      const others = [...standing.keys()].filter(other => other !== test);
      const verdict = !test || !standing.has(test) ? "not-enough" : corrected.get(test)! <= level ? "holds" : "hint";
      const plain = Math.min(a.length, b.length) >= 2 ? difference(a, b) : null;
      const explained = test && !standing.has(test) && test.p <= level ? explainerOf(test, others) : null;
      const apart = plain && given({ side, values }, others);
      const { id, about, what, versus } = question;
      return {
        ...{ id, about, what, versus, verdict, withTrait: a.length, without: b.length },
        need: verdict === "not-enough" && explained === null ? postsNeeded(a.length, b.length, plain?.noise ?? null) : null,
        smaller: a.length <= b.length ? "with" : "without",
        own: plain && changeOf(plain),
        comments: commentsOf(posts, side),
        best: changeOf(shrink(apart && estimateOf(apart), priorOf(question.pooled))),
        evidence: question.pooled === null ? "none" : isUsed(question.pooled) ? "used" : "weak",
        together: test ? togetherWith(question, test, asked) : [],
        explained: explained?.id ?? null,
      };
    });
}

function commentsOf(posts: readonly { readonly post: OwnPost }[], side: Asked["side"]): Change | null {
  const on = (want: boolean): number[] => posts.flatMap(({ post }, i) => (side[i] === want ? (post.commentsRelative ?? []) : []));
  const [a, b] = [on(true), on(false)];
  return Math.min(a.length, b.length) < 2 ? null : changeOf(difference(a, b));
}

/** Formats exclude each other by what they are: that they go together says nothing. */
function togetherWith({ about }: Question, test: Asked, asked: ReadonlyMap<Question, Asked>): string[] {
  const others = [...asked].filter(([other]) => about !== "format" || other.about !== "format");
  return others.filter(([, other]) => other !== test && goesWith(test, other)).map(([{ id }]) => id);
}

/** What is known before of an effect, with the spread between authors. */
export function priorOf(id: PooledId | null): Prior {
  return { mean: id !== null && isUsed(id) ? Math.log1p(pooled[id].change) : 0, spread: spreadBetweenAuthors };
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

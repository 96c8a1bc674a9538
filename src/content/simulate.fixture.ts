import { normal, type Random } from "../core/random.ts";
import { levelsOf } from "./level.ts";
import type { OwnPost } from "./posts.ts";

// Members whose truth is known: noise as in posts-findings (0.93 on the log scale), a level that drifts, traits by chance.

/** Log effects by trait; what is not named has none. */
export type Truth = {
  readonly link?: number;
  readonly firstPerson?: number;
  readonly openingQuestion?: number;
  readonly closingQuestion?: number;
  readonly video?: number;
};

/**
 * What a year's list that is cut at its 50 best does to the totals. "left-out" is what posts.ts makes of it where every second 100 posts are
 * in such a list alone, the others in whole ones: those have none. "taken" is the worst case, in which the best 50 of every 100 posts were
 * taken for all there are; posts.ts never does.
 */
export type Cut = "none" | "left-out" | "taken";

export function simulated(random: Random, count: number, truth: Truth, cut: Cut = "none", tangled = false): OwnPost[] {
  const start = 19_000;
  const bare = Array.from({ length: count }, (_, i) => {
    const yes = (share: number): boolean => random() < share;
    const pick = () => formats[Math.floor(random() * 5)]!;
    const first = tangled ? pick() : null;
    const traits = first === null ? freeTraits(yes) : tangledTraits(yes, first);
    const noise = 0.93 * normal(random);
    const format = first ?? pick();
    const has = { ...traits, video: format === "video" };
    const effect = effects.reduce((sum, name) => sum + (has[name] ? (truth[name] ?? 0) : 0), 0);
    const drift = Math.sin(i / 60) * 0.6;
    const total = Math.round(Math.exp(Math.log(60) + drift + effect + noise));
    const day = start + i * 2 + Math.floor(random() * 2);
    return {
      traits,
      total,
      format,
      day,
      length: Math.round(Math.exp(6.2 + 0.7 * normal(random))),
      hashtags: Math.floor(random() * 6),
    };
  });
  const isGone = (i: number): boolean =>
    cut === "taken" ? !isBest(bare, i) : cut === "left-out" && Math.floor(i / 100) % 2 === 0;
  const kept = bare.map(({ total }, i) => (isGone(i) ? null : total));
  const levels = levelsOf(kept);
  return bare.map(({ traits, format, day, length, hashtags }, i): OwnPost => {
    const at = day * 86_400 + Math.floor(random() * 86_400);
    const total = kept[i]!;
    const level = levels[i]!;
    const relative = total === null || level === null ? null : Math.log1p(total) - level;
    const none = { impressions: null, reactions: null, comments: null, reposts: null, times: null, commentsRelative: null };
    const plain = { text: "", language: "en", ...none, why: total === null ? "cut-list" : null } as const;
    const opening = "x".repeat(20 + Math.floor(random() * 80));
    const when = { at, day, weekday: (day + 3) % 7, hour: 9 };
    const more = { length, opening, hashtags, emoji: random() < 0.4 ? 1 : 0, topics: hasTopic(random, tangled, format) };
    return { id: `${i}`, format, total, relative, ...plain, ...when, ...more, ...traits };
  });
}

function isBest(all: readonly { readonly total: number }[], i: number): boolean {
  const from = Math.floor(i / 100) * 100;
  const block = all.slice(from, from + 100);
  return block.filter(({ total }) => total > all[i]!.total).length < 50;
}

const formats = ["text", "image", "link", "document", "video"] as const;
const effects = ["link", "firstPerson", "openingQuestion", "closingQuestion", "video"] as const;
type Yes = (share: number) => boolean;

function freeTraits(yes: Yes) {
  return { link: yes(0.35), firstPerson: yes(0.5), openingQuestion: yes(0.3), closingQuestion: yes(0.3) };
}

/** As people write: the link is the link card, who asks at the end says I, videos have a topic of their own. */
function tangledTraits(yes: Yes, format: string) {
  const closingQuestion = yes(0.3);
  return { link: format === "link", firstPerson: yes(closingQuestion ? 0.8 : 0.4), openingQuestion: yes(0.3), closingQuestion };
}

function hasTopic(random: Random, tangled: boolean, format: string): string[] {
  const share = tangled ? (format === "video" ? 0.7 : 0.15) : 0.3;
  return random() < share ? ["pricing"] : [];
}

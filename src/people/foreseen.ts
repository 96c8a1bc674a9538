import type { Activity, Person } from "../core/activity.ts";
import type { Day } from "../core/day.ts";
import { correspondent } from "../model/correspondent.ts";
import { type Habits, type Outcomes, planWeeks } from "../model/plan.ts";
import { letter, self, succeeds, times, wordOf } from "../model/planned.ts";
import type { Timeline } from "../model/timeline.ts";
import type { Step } from "./steps.ts";

/** What a step is in the 13 weeks ahead: key of its words (`whatIf.pick`). */
export const foreseenKinds = [
  "posts",
  "steady",
  "comments",
  "recommendation",
  "answers",
  "letters",
  "weekly",
  "follows",
  "searches",
] as const;
export type ForeseenKind = (typeof foreseenKinds)[number];

/** `n` people, companies, or times a week. Answers are to those who wait, and to as many again of those who write later. */
export type Foreseen = { readonly what: ForeseenKind; readonly n: number };

const hour = 3600;
/** Texts of letters are told apart by numbers; those of the habits have smaller ones. */
const firstLetter = 2_000_000;
const [postsMore, postsSteady, commentsMore, searchesMore] = [0.5, 1, 3, 2];
/** So many people and companies of a step that is done once are written to and followed: those that are shown. */
const once = 5;

/** What a step will be as planned activities; null where there are none to plan: changed texts, a profile, other people's doing. */
export function foreseenOf({ audit, subjects }: Pick<Step, "audit" | "subjects">): Foreseen | null {
  const some = (what: ForeseenKind, n: number): Foreseen | null => (n === 0 ? null : { what, n });
  switch (audit) {
    case "publish-rate":
      return { what: "posts", n: postsMore };
    case "publish-steady":
      return { what: "steady", n: postsSteady };
    case "comments-given":
      return { what: "comments", n: commentsMore };
    case "recommendations":
      return { what: "recommendation", n: 1 };
    case "search-rate":
      return { what: "searches", n: searchesMore };
    case "reply-given":
      return some("answers", Math.min(planWeeks, subjects.length));
    case "reply-won":
      return some("letters", Math.min(once, subjects.length));
    case "kept-ties":
      return some("letters", Math.min(1, subjects.length));
    case "active-ties":
    case "key-people":
      return some("weekly", Math.min(planWeeks, subjects.length));
    case "follow-field":
      return some("follows", Math.min(once, subjects.length));
    default:
      return null;
  }
}

const isLetters = (what: ForeseenKind): boolean => what === "answers" || what === "letters" || what === "weekly";

/** The same with nobody counted whom no letter can reach, because a name is all that is known. */
export function foreseenFor(timeline: Timeline, day: Day, step: Pick<Step, "audit" | "subjects">): Foreseen | null {
  const found = foreseenOf(step);
  if (found === null || !isLetters(found.what)) return found;
  const n = reached(timeline, day, step, found.n).length;
  return n === 0 ? null : { ...found, n };
}

type Reached = NonNullable<ReturnType<typeof correspondent>> & { readonly id: string };

/** The first `n` of a step whom a letter can reach. Each is looked up in all messages, so nobody further is. */
function reached(timeline: Timeline, day: Day, { subjects }: Pick<Step, "subjects">, n: number): Reached[] {
  const people: Reached[] = [];
  for (const { id } of subjects) {
    if (people.length === n) break;
    const found = correspondent(timeline, day, id);
    if (found !== null) people.push({ ...found, id });
  }
  return people;
}

/** Habits with the chosen steps in them. */
export function withSteps(habits: Habits, steps: readonly Pick<Step, "audit" | "subjects">[]): Habits {
  let { posts, comments, answers, recommendations } = habits;
  const chosen = steps.flatMap(step => foreseenOf(step) ?? []);
  const nOf = (wanted: ForeseenKind): number => chosen.find(({ what }) => what === wanted)?.n ?? 0;
  posts = Math.max(posts, nOf("steady")) + nOf("posts");
  comments += nOf("comments");
  answers += nOf("answers") / planWeeks;
  recommendations += nOf("recommendation") / planWeeks;
  return { ...habits, posts, comments, answers, recommendations };
}

/**
 * Single deeds of the chosen steps, with the people named in them: answers on the next day, letters one a day from then on, or one a week. Nobody is written to twice,
 * and nobody who is known by name alone.
 */
export function deedsOf(
  timeline: Timeline,
  day: Day,
  steps: readonly Pick<Step, "audit" | "subjects">[],
  outcomes: Outcomes,
): Activity[] {
  const written = new Set<string>();
  return steps.flatMap(step => {
    const found = foreseenOf(step);
    if (found === null) return [];
    const { what, n } = found;
    if (what === "searches") return times(timeline, day, n, 8).map(searching);
    if (what === "follows") {
      const names = step.subjects.slice(0, n).map(({ id }) => id);
      return names.map((name, i) => following(name, timeline.clock.startOf(day + 1) + 8 * hour + i * 60));
    }
    if (what !== "answers" && what !== "letters" && what !== "weekly") return [];
    const fresh = reached(timeline, day, step, n).filter(({ id }) => !written.has(id));
    return fresh.flatMap((who, i) => {
      written.add(who.id);
      const at = timeline.clock.startOf(day + 1 + daysBetween[what] * i) + 11 * hour + i * 60;
      const isAnswered = what !== "answers" && succeeds(i, outcomes.replied);
      return exchange(self(timeline), who, at, written.size, isAnswered);
    });
  });
}

/** Who waits is answered in one sitting. */
const daysBetween = { answers: 0, letters: 1, weekly: 7 };
const searching = (at: number, i: number): Activity => ({ kind: "search", origins: [], at, key: wordOf(9_000 + i) });
const following = (name: string, at: number): Activity => ({
  kind: "follow",
  origins: [],
  at,
  what: "company",
  name,
  status: "",
});

/** A letter to somebody, in the conversation in which they wrote last, where they may wait; theirs follows the next morning where they answer. */
function exchange(
  me: Person,
  { person: who, conversation: last }: Reached,
  at: number,
  number: number,
  isAnswered: boolean,
): Activity[] {
  const conversation = last ?? `planned-step-${wordOf(number)}`;
  const own = letter(conversation, me, who, at, firstLetter + 2 * number);
  return isAnswered ? [own, letter(conversation, who, me, at + 20 * hour, firstLetter + 2 * number + 1)] : [own];
}

import type { Day } from "../../core/day.ts";
import type { Topic } from "../../core/settings.ts";
import { foldLabel } from "../../text/fold.ts";
import { hasPhrase, phraseOf } from "../../text/phrases.ts";
import { topSkills } from "./skills.ts";
import type { Timeline } from "./timeline.ts";

const mostTopics = 7;

/** Focus topics in a stretch of time; `number` tells stretches apart, so that what follows from topics can be kept. */
export type FocusTopics = { readonly number: number; readonly topics: readonly Topic[]; readonly proposed: boolean };

export type Topics = {
  at(day: Day): FocusTopics;
  /** By text: bits of the topics it has (rules 1.22). A text is read when first asked for, once per phrase. */
  match(of: FocusTopics, lines: Lines): Match;
};

export type Match = (i: number) => number;

/** Token lines of many texts, such as those of all posts; the same array each time. */
export type Lines = readonly string[];

/** The member's own topics hold for all times; until they confirm some, the first 7 top skills of the day are proposed and used. */
export function topics(timeline: Timeline): Topics {
  const chosen = timeline.ledger.settings.topics;
  const skills = timeline.fact(topSkills);
  const made: FocusTopics[] = [];
  const at = (day: Day): FocusTopics => {
    const { number, names } = chosen ? { number: 0, names: [] } : skills.at(day);
    made[number] ??= {
      number,
      topics: chosen ?? names.slice(0, mostTopics).map(name => ({ name, phrases: [name] })),
      proposed: chosen === undefined,
    };
    return made[number];
  };
  const known = new WeakMap<Lines, { phrases: Map<string, Match>; stretches: (Match | undefined)[] }>();
  const match = (of: FocusTopics, lines: Lines): Match => {
    const here = known.get(lines) ?? { phrases: new Map(), stretches: [] };
    known.set(lines, here);
    here.stretches[of.number] ??= unite(of.topics, lines, here.phrases);
    return here.stretches[of.number]!;
  };
  return { at, match };
}

function unite(all: readonly Topic[], lines: Lines, phrases: Map<string, Match>): Match {
  const asked = all.flatMap((topic, t) =>
    topic.phrases.map(text => {
      const key = foldLabel(text);
      const found = phrases.get(key) ?? find(text, lines);
      phrases.set(key, found);
      return { t, found };
    }),
  );
  return once(lines.length, i => asked.reduce((bits, { t, found }) => bits | (found(i) << t), 0));
}

function find(text: string, lines: Lines): Match {
  const phrase = phraseOf(text);
  return once(lines.length, i => (hasPhrase(lines[i]!, phrase) ? 1 : 0));
}

/** Small numbers by place, each worked out when first asked for. */
function once(count: number, of: Match): Match {
  const known = new Int8Array(count).fill(-1);
  return i => {
    if (known[i]! < 0) known[i] = of(i);
    return known[i]!;
  };
}

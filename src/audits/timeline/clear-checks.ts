import type { Origin } from "../../core/activity.ts";
import { hasPhrase, phraseOf, tokenLine, tokensOf } from "../../text/phrases.ts";
import { titleFacts } from "../../text/titles.ts";
import { countWords } from "../../text/words.ts";
import type { Moment } from "./moment.ts";
import { careerTurns } from "./positions.ts";
import { type Posts, postLines, posts } from "./posts.ts";
import { topSkills } from "./skills.ts";
import { careerOn, type State, stateAt } from "./snapshots.ts";
import type { Timeline } from "./timeline.ts";
import { type FocusTopics, type Match, topics } from "./topics.ts";
import { countBelow } from "./window.ts";

/** A check of B2.2: null where there is nothing to judge it by (rules B2.3). */
export type Check = { readonly id: string; readonly passes: boolean | null; readonly origins: readonly Origin[] };

const fillers = new Set(
  "at bei chez en for für in of the and und der die das de la a".split(" ").map(word => tokensOf(word)[0] ?? word),
);
const postDays = 182;
const topTopics = 3;

/** The eight checks on a day. The first seven change with the profile and the topics only; the last looks at the posts of 26 weeks. */
export function clearChecks(timeline: Timeline): (moment: Moment) => readonly Check[] {
  const turns = careerTurns(timeline);
  const skillsOf = timeline.fact(topSkills);
  const focusOf = timeline.fact(topics);
  const own = { ...timeline.fact(posts), lines: timeline.fact(postLines) };
  const known = new Map<string, Still>();
  return moment => {
    const skills = skillsOf.at(moment.day);
    const focus = focusOf.at(moment.day);
    const key = `${countBelow(turns, moment.day + 1)}|${skills.number}`;
    let still = known.get(key);
    if (!still) {
      still = stillChecks(stateAt(timeline, moment.day), moment, skills.names, focus);
      known.set(key, still);
    }
    return [
      ...still.checks,
      {
        id: "posts-topic",
        passes: moment.present("Shares") ? postsTopic(own, focusOf.match(focus, own.lines), moment, still.named) : null,
        origins: still.origins,
      },
    ];
  };
}

type Still = {
  readonly checks: readonly Check[];
  readonly origins: readonly Origin[];
  /** Topics that stand in headline or summary. */
  readonly named: readonly boolean[];
};

function stillChecks(state: State, moment: Moment, skills: readonly string[], focus: FocusTopics): Still {
  const headline = state.profile?.headline ?? "";
  const summary = state.profile?.summary ?? "";
  const at = state.profile?.origins ?? [];
  const { current } = careerOn(state.positions ?? [], moment.day);
  const line = tokenLine(headline);
  const summaryLine = tokenLine(summary);
  const phrases = skills.slice(0, 10).map(phraseOf);
  const inLine = (text: string): number => phrases.filter(phrase => hasPhrase(text, phrase)).length;
  const main = phrases.slice(0, 5);
  // Text by text: a skill whose words meet only where one text ends and the next begins is in none of them.
  const jobs = current.flatMap(position => [tokenLine(position.title), tokenLine(position.description)]);
  const inJobs = main.filter(phrase => jobs.some(job => hasPhrase(job, phrase))).length;
  const start = tokenLine([...summary.trim()].slice(0, 200).join(""));
  const words = countWords(summary);
  const topicLines = focus.topics.map(topic => topic.phrases.map(phraseOf));
  const topicIn = (t: number, text: string): boolean => (topicLines[t] ?? []).some(phrase => hasPhrase(text, phrase));
  const checks: Check[] = [
    { id: "headline-words", passes: countWords(headline) >= 5, origins: at },
    { id: "headline-more", passes: current.length === 0 ? null : saysMore(headline, current), origins: at },
    { id: "headline-skill", passes: inLine(line) > 0 || titleFacts(headline).functions.length > 0, origins: at },
    { id: "summary-length", passes: words >= 80 && words <= 400, origins: at },
    { id: "summary-start", passes: topicLines.length > 0 ? topicLines.some((_, t) => topicIn(t, start)) : null, origins: at },
    { id: "summary-skills", passes: skills.length === 0 ? null : inLine(summaryLine) >= 3, origins: at },
    {
      id: "position-skills",
      passes: skills.length === 0 || current.length === 0 ? null : inJobs >= Math.min(3, main.length),
      origins: current.flatMap(position => position.origins),
    },
  ];
  return { checks, origins: at, named: topicLines.map((_, t) => topicIn(t, line) || topicIn(t, summaryLine)) };
}

/** Two or more words are left without titles, companies and fillers (rules B2.2, check 2). */
function saysMore(headline: string, current: readonly { readonly title: string; readonly company: string }[]): boolean {
  const known = new Set(current.flatMap(position => [...tokensOf(position.title), ...tokensOf(position.company)]));
  return tokensOf(headline).filter(token => !known.has(token) && !fillers.has(token)).length >= 2;
}

/** One of the three topics of most own posts stands in headline or summary; posts that match none fail it (rules B2.2, check 8). */
function postsTopic(own: Posts, topicsOf: Match, moment: Moment, named: readonly boolean[]): boolean | null {
  if (named.length === 0) return null;
  const counts = new Int32Array(named.length);
  let n = 0;
  const end = countBelow(own.day, moment.day + 1);
  for (let i = countBelow(own.day, moment.day - postDays + 1); i < end; i++) {
    if (own.own[i] === 0) continue;
    n++;
    const bits = topicsOf(i);
    for (let t = 0; t < counts.length; t++) if ((bits >> t) & 1) counts[t]!++;
  }
  if (n === 0) return null;
  return [...counts]
    .map((count, topic) => ({ count, topic }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || a.topic - b.topic)
    .slice(0, topTopics)
    .some(({ topic }) => named[topic] === true);
}

import type { Cohort } from "../content/figures.ts";
import type { Finding } from "../content/works.ts";
import type { Words } from "../locales/words.ts";
import type { DayFigures } from "../model/daily.ts";
import { type Counted, contentTitle, inOrder, questionOf, rangeOf, timesOf } from "./content.ts";
import { figuresLead, figuresTitle } from "./figures.ts";

/** What the part rests on: the posts with what works in them, and the figures by day and by cohort. */
export type ContentFacts = {
  readonly findings: readonly Finding[];
  readonly posts: readonly Counted[];
  readonly days: readonly DayFigures[];
  readonly cohorts: readonly Cohort[];
};

/** The report's part on content, ready in words: nothing where no figure is there. */
export type ContentPart = { readonly finding: string; readonly works: readonly string[]; readonly year: string };

const mostSentences = 3;

/** What works in up to three sentences, the surest first, and the figures of the year. */
export function contentPart({ findings, posts, days, cohorts }: ContentFacts, words: Words): ContentPart | null {
  if (days.length === 0 && posts.every(({ total }) => total === null)) return null;
  const year = `${figuresTitle(days, cohorts, words)}. ${figuresLead(days, cohorts, words)}`;
  return { finding: contentTitle(findings, posts, words), works: worksSentences(findings, words), year };
}

/** "Format: image: 2.8× what your other posts bring (2.1 to 3.7×). Holds." Of what holds or is a hint; own posts only. */
export function worksSentences(findings: readonly Finding[], words: Words): string[] {
  const told = inOrder(findings).filter(({ verdict, own }) => verdict !== "not-enough" && own !== null);
  return told.slice(0, mostSentences).flatMap(({ own, verdict, ...finding }) => {
    if (own === null) return [];
    const versus = words.t(`content.versus.${finding.versus}`);
    const facts = { question: questionOf(finding, words), versus, times: timesOf(own.change, words), range: rangeOf(own, words) };
    return [words.t(`content.sentence.${verdict === "holds" ? "holds" : "hint"}`, facts)];
  });
}

import { contradict, directionOf, type PublishedFigure, publishedFigures } from "../content/tables/published.ts";
import type { Words } from "../locales/words.ts";
import { questionOf } from "./content.ts";

/** Published figures that answer one question, and whether they contradict each other. */
export type PublishedQuestion = {
  readonly question: string;
  readonly figures: readonly PublishedFigure[];
  readonly contradict: boolean;
};

/** All published figures, question by question, in the order of the table. */
export function publishedQuestions(words: Words): PublishedQuestion[] {
  const grouped = Map.groupBy(publishedFigures, figure => questionOf({ about: figure.about, what: figure.what ?? null }, words));
  return [...grouped].map(([question, figures]) => ({ question, figures, contradict: contradict(figures) }));
}

/** "−48% likes": what was found, with its interval where one was published. */
export function foundText(figure: PublishedFigure, { t }: Words): string {
  const { change, low = null, high = null, outcome } = figure;
  const what = t(`published.outcomes.${outcome}`);
  const way = directionOf(figure);
  if (change === null) return `${t(way > 0 ? "published.more" : "published.less")} ${what}`;
  if (change === 0) return `${what}: ${t("published.none")}`;
  const said = `${t("published.change", { n: 100 * change })} ${what}`;
  return low === null || high === null ? said : `${said} ${t("published.between", { low: 100 * low, high: 100 * high })}`;
}

/** How many posts of whom it rests on. */
export function restsOn({ posts, who }: PublishedFigure, { t }: Words): string {
  const of = t(`published.who.${who}`);
  return posts === null ? t("published.noNumber", { who: of }) : t("published.rest", { n: posts, who: of });
}

/** Source and year; of the own measurement over how many authors. */
export function sourceText({ source, authors = 0, year }: PublishedFigure, { t }: Words): string {
  return `${source ?? t("published.own", { authors })}, ${year ?? t("published.noYear")}`;
}

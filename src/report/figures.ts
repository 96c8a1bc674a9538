import { type CalendarMonth, type Cohort, lastYear } from "../content/figures.ts";
import { median } from "../core/arithmetic.ts";
import { parseIsoDay } from "../core/day.ts";
import type { Workbook } from "../core/ledger.ts";
import type { Words } from "../locales/words.ts";
import type { DayFigures } from "../model/daily.ts";
import type { DayMeasure, MonthBar } from "./charts/figures.ts";

/** First day of "2026-03", which stands for the month in words. */
export const dayOfMonth = (month: string): number => parseIsoDay(`${month}-01`);

/** One decimal more than whole percent: rates of what was seen are small. */
export const rateText = (rate: number | null, { t }: Words): string =>
  rate === null ? "–" : t("figures.percent", { n: 100 * rate });

export const wholeOr = (n: number | null, { numbers }: Words): string => (n === null ? "–" : numbers.whole(n));

/** LinkedIn gives 365 days; some of them may be missing between two workbooks. */
const wholeYear = 360;

/** What the year brought; where no workbook tells, what the posts did; where neither, that the figures are still to come. */
export function figuresTitle(days: readonly DayFigures[], cohorts: readonly Cohort[], { t }: Words): string {
  const year = lastYear(days);
  if (year.impressions !== null) {
    const facts = { n: year.impressions, count: year.days };
    return t(year.days >= wholeYear ? "figures.title" : "figures.titleDays", facts);
  }
  const figured = cohorts.reduce((sum, cohort) => sum + cohort.figured, 0);
  const total = cohorts.reduce((sum, cohort) => sum + (cohort.total ?? 0), 0);
  return figured > 0 ? t("figures.titlePosts", { count: figured, total }) : t("figures.titleNone");
}

/** What the year's figures are made of, in one or two sentences. */
export function figuresLead(days: readonly DayFigures[], cohorts: readonly Cohort[], words: Words): string {
  const { t } = words;
  const year = lastYear(days);
  if (year.first === null || year.last === null) return t(cohorts.length > 0 ? "figures.leadPosts" : "figures.leadNone");
  const { first, last, engagements, newFollowers } = year;
  const main = t("figures.lead", { first, last, engagements: engagements ?? 0, rate: rateText(year.rate, words) });
  return newFollowers === null ? main : `${main} ${t("figures.leadFollowers", { n: newFollowers })}`;
}

/** `year` as the report tells it; without figures by day the sum that a workbook tells of its whole period goes before it, or stands alone. */
export function yearText(
  year: string | null,
  cohorts: readonly Cohort[],
  days: readonly DayFigures[],
  books: readonly Workbook[],
  { t }: Words,
): string | null {
  const book = books.findLast(({ impressions }) => impressions !== null);
  if (days.some(({ impressions }) => impressions !== null) || book === undefined) return year;
  const sum = t("figures.titleBook", { n: book.impressions ?? 0, first: book.first, last: book.last });
  return year === null || cohorts.length === 0 ? sum : `${sum} ${year}`;
}

/** The day that stands out; of followers where they began and where they are. */
export function daysFinding(days: readonly DayFigures[], measure: DayMeasure, { t }: Words): string {
  const known = days.flatMap(each => (each[measure] === null ? [] : [{ day: each.day, n: each[measure] }]));
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return t("figures.noDays");
  if (measure === "followers") return t("figures.followersFinding", { from: first.n, to: last.n });
  const best = known.reduce((a, b) => (b.n > a.n ? b : a));
  const usual = median(known.map(({ n }) => n));
  const facts = { day: best.day, n: best.n, usual };
  return t(measure === "impressions" ? "figures.seenFinding" : "figures.engagedFinding", facts);
}

export type MonthMeasure = "impressions" | "response";

/** The month that stands out in the calendar. */
export function calendarFinding(months: readonly CalendarMonth[], measure: MonthMeasure, { t }: Words): string {
  const value = (each: CalendarMonth): number | null => (measure === "impressions" ? each.impressions : each.engagements);
  const best = bestOf(months, value);
  return best === null
    ? t("figures.noDays")
    : t(`figures.calendarFindings.${measure}`, { month: dayOfMonth(best.month), n: value(best) ?? 0 });
}

/** The month whose posts brought most. */
export function cohortFinding(cohorts: readonly Cohort[], measure: MonthMeasure, { t }: Words): string {
  const value = (each: Cohort): number | null => (measure === "impressions" ? each.impressions : each.total);
  const best = bestOf(cohorts, value);
  if (best === null) return t("figures.noSeen");
  const facts = { month: dayOfMonth(best.month), n: value(best) ?? 0, count: best.figured };
  return t(`figures.cohortFindings.${measure}`, facts);
}

function bestOf<T>(list: readonly T[], value: (each: T) => number | null): T | null {
  const known = list.filter(each => value(each) !== null);
  return known.reduce<T | null>((a, b) => (a === null || (value(b) ?? 0) > (value(a) ?? 0) ? b : a), null);
}

/** "03/26" under a bar. */
const short = (month: string): string => `${month.slice(5)}/${month.slice(2, 4)}`;

export function calendarBars(months: readonly CalendarMonth[], measure: MonthMeasure, words: Words): MonthBar[] {
  return months.map(each => {
    const value = measure === "impressions" ? each.impressions : each.engagements;
    const facts = { month: dayOfMonth(each.month), n: wholeOr(value, words), days: each.days, all: each.all };
    return { label: short(each.month), value, whole: each.days === each.all, said: words.t("figures.calendarBar", facts) };
  });
}

export function cohortBars(cohorts: readonly Cohort[], measure: MonthMeasure, words: Words): MonthBar[] {
  return cohorts.map(each => {
    const value = measure === "impressions" ? each.impressions : each.total;
    const facts = { month: dayOfMonth(each.month), n: wholeOr(value, words), figured: each.figured, posts: each.posts };
    return { label: short(each.month), value, whole: each.figured === each.posts, said: words.t("figures.cohortBar", facts) };
  });
}

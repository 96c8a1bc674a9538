import { SegmentedControl } from "@mantine/core";
import { type ReactNode, useCallback, useMemo, useState } from "react";
import { type MonthBar, monthsOption } from "../../../report/charts/figures.ts";
import type { Palette } from "../../../report/charts/palette.ts";
import {
  calendarBars,
  calendarFinding,
  cohortBars,
  cohortFinding,
  dayOfMonth,
  type MonthMeasure,
  rateText,
  wholeOr,
} from "../../../report/figures.ts";
import type { ViewResult } from "../../../workspace/views.ts";
import { Chart } from "../../parts/chart.tsx";
import { Figure } from "../../parts/figure.tsx";
import type { DataTable } from "../../parts/table.ts";
import { useWords } from "../../words.tsx";

type View = ViewResult<"figures">;
const measures = ["impressions", "response"] as const;
/** A year with the month it began in; more bars than this get a choice. */
const yearOfMonths = 13;
const spans = ["year", "all"] as const;
type Span = (typeof spans)[number];

/** What happened in each month, whatever post it came from. */
export function Calendar({ months }: { readonly months: View["calendar"] }): ReactNode {
  const words = useWords();
  const { t, numbers } = words;
  const [measure, setMeasure] = useState<MonthMeasure>("impressions");
  const { shown, ...choice } = useSpan(months);
  const bars = useMemo(() => calendarBars(shown, measure, words), [shown, measure, words]);
  const table = {
    columns: [
      { title: t("figures.month") },
      { title: t("figures.daysKnown"), right: true },
      { title: t("figures.measures.impressions"), right: true },
      { title: t("figures.measures.engagements"), right: true },
      { title: t("figures.rate"), right: true },
      { title: t("figures.reached"), right: true },
      { title: t("figures.newFollowers"), right: true },
      { title: t("figures.posts"), right: true },
    ],
    rows: shown
      .toReversed()
      .map(each => [
        numbers.month(dayOfMonth(each.month)),
        t("figures.of", { n: each.days, all: each.all }),
        wholeOr(each.impressions, words),
        wholeOr(each.engagements, words),
        rateText(each.rate, words),
        wholeOr(each.reached, words),
        wholeOr(each.newFollowers, words),
        numbers.whole(each.posts),
      ]),
  };
  return (
    <Months
      eyebrow={t("figures.calendar")}
      finding={calendarFinding(shown, measure, words)}
      reading={t("figures.calendarReading")}
      name={`rapport-calendar-${measure}`}
      bars={bars}
      table={table}
      measure={measure}
      setMeasure={setMeasure}
      {...choice}
    />
  );
}

/** What the posts of each month brought, whenever it came. */
export function Cohorts({ cohorts, basis }: { readonly cohorts: View["cohorts"]; readonly basis: View["basis"] }): ReactNode {
  const words = useWords();
  const { t, numbers } = words;
  const [measure, setMeasure] = useState<MonthMeasure>("response");
  const { shown, ...choice } = useSpan(cohorts);
  const bars = useMemo(() => cohortBars(shown, measure, words), [shown, measure, words]);
  const table = {
    columns: [
      { title: t("figures.month") },
      { title: t("figures.figured"), right: true },
      { title: t("figures.measures.impressions"), right: true },
      { title: t("figures.total"), right: true },
      { title: t("figures.rate"), right: true },
      { title: t("figures.median"), right: true },
    ],
    rows: shown
      .toReversed()
      .map(each => [
        numbers.month(dayOfMonth(each.month)),
        t("figures.of", { n: each.figured, all: each.posts }),
        wholeOr(each.impressions, words),
        wholeOr(each.total, words),
        rateText(each.rate, words),
        wholeOr(each.median, words),
      ]),
  };
  return (
    <Months
      eyebrow={t("figures.cohort")}
      finding={cohortFinding(shown, measure, words)}
      reading={t(`figures.cohortReading.${basis}`)}
      name={`rapport-cohorts-${measure}`}
      bars={bars}
      table={table}
      measure={measure}
      setMeasure={setMeasure}
      {...choice}
    />
  );
}

type MonthsProps = {
  readonly eyebrow: string;
  readonly finding: string;
  readonly reading: string;
  readonly name: string;
  readonly bars: readonly MonthBar[];
  readonly table: DataTable;
  readonly measure: MonthMeasure;
  readonly setMeasure: (measure: MonthMeasure) => void;
  readonly span: Span;
  readonly setSpan: ((span: Span) => void) | null;
};

function Months({ bars, measure, setMeasure, span, setSpan, ...figure }: MonthsProps): ReactNode {
  const words = useWords();
  const { t } = words;
  const option = useCallback((palette: Palette, narrow: boolean) => monthsOption(bars, words, palette, narrow), [bars, words]);
  return (
    <Figure
      {...figure}
      controls={
        <div className="figure-bar">
          <SegmentedControl
            aria-label={t("figures.measureOf")}
            value={measure}
            onChange={value => setMeasure(measures.find(each => each === value) ?? "impressions")}
            data={measures.map(value => ({ value, label: t(`figures.monthMeasures.${value}`) }))}
          />
          {setSpan === null ? null : (
            <SegmentedControl
              aria-label={t("figures.spanOf")}
              value={span}
              onChange={value => setSpan(value === "all" ? "all" : "year")}
              data={spans.map(value => ({ value, label: t(`figures.spans.${value}`) }))}
            />
          )}
        </div>
      }
    >
      <Chart label={figure.finding} height={260} option={option} kind="other" />
    </Figure>
  );
}

/** The last year of months or all of them; no choice where there are no more. */
function useSpan<T>(all: readonly T[]): { readonly shown: readonly T[] } & Pick<MonthsProps, "span" | "setSpan"> {
  const [span, setSpan] = useState<Span>("year");
  const isLong = all.length > yearOfMonths;
  const shown = useMemo(() => (isLong && span === "year" ? all.slice(-yearOfMonths) : all), [all, isLong, span]);
  return { shown, span, setSpan: isLong ? setSpan : null };
}

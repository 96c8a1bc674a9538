import { SegmentedControl } from "@mantine/core";
import { type ReactNode, useCallback, useMemo, useState } from "react";
import { axisStart, type DayMeasure, daysOption } from "../../../report/charts/figures.ts";
import type { Palette } from "../../../report/charts/palette.ts";
import { daysFinding, wholeOr } from "../../../report/figures.ts";
import type { ViewResult } from "../../../workspace/views.ts";
import { Chart } from "../../parts/chart.tsx";
import { Figure } from "../../parts/figure.tsx";
import { useWords } from "../../words.tsx";

type Props = Pick<ViewResult<"figures">, "days" | "posts">;
const measures = ["impressions", "engagements", "followers"] as const;
const spans = { quarter: 91, year: 365, all: Number.POSITIVE_INFINITY } as const;
type Span = keyof typeof spans;
const spanIds = ["quarter", "year", "all"] as const;

/** One of three figures, day by day, with the days on which the member posted. */
export function Days({ days, posts }: Props): ReactNode {
  const words = useWords();
  const { t, numbers } = words;
  const [measure, setMeasure] = useState<DayMeasure>("impressions");
  const [span, setSpan] = useState<Span>("year");
  const shown = useMemo(() => days.slice(-Math.min(spans[span], days.length)), [days, span]);
  const marks = useMemo(() => {
    const byDay = new Map<number, string[]>();
    for (const { day, opening } of posts) byDay.set(day, [...(byDay.get(day) ?? []), opening]);
    return byDay;
  }, [posts]);
  const option = useCallback(
    (palette: Palette, narrow: boolean) => daysOption(shown, measure, marks, words, palette, narrow),
    [shown, measure, marks, words],
  );
  const finding = daysFinding(shown, measure, words);
  const start = axisStart(shown, measure);
  return (
    <Figure
      eyebrow={`${t("figures.days")}: ${t(`figures.measures.${measure}`)}`}
      finding={finding}
      reading={[t("figures.daysReading"), start > 0 ? t("figures.axisStart", { n: start }) : ""].join(" ").trim()}
      name={`rapport-days-${measure}`}
      controls={
        <div className="figure-bar">
          <SegmentedControl
            aria-label={t("figures.measureOf")}
            value={measure}
            onChange={value => setMeasure(measures.find(each => each === value) ?? "impressions")}
            data={measures.map(value => ({ value, label: t(`figures.measures.${value}`) }))}
          />
          <SegmentedControl
            aria-label={t("figures.spanOf")}
            value={span}
            onChange={value => setSpan(spanIds.find(each => each === value) ?? "year")}
            data={spanIds.map(value => ({ value, label: t(`figures.spans.${value}`) }))}
          />
        </div>
      }
      table={{
        columns: [
          { title: t("figures.day") },
          { title: t("figures.measures.impressions"), right: true },
          { title: t("figures.measures.engagements"), right: true },
          { title: t("figures.newFollowers"), right: true },
          { title: t("figures.measures.followers"), right: true },
          { title: t("figures.posts"), right: true },
        ],
        rows: shown
          .toReversed()
          .map(({ day, impressions, engagements, newFollowers, followers }) => [
            numbers.date(day),
            ...[impressions, engagements, newFollowers, followers].map(n => wholeOr(n, words)),
            numbers.whole(marks.get(day)?.length ?? 0),
          ]),
      }}
    >
      <Chart label={finding} height={300} option={option} />
    </Figure>
  );
}

import { SegmentedControl } from "@mantine/core";
import { type ReactNode, useCallback, useMemo, useState } from "react";
import { Link, useParams } from "react-router";
import { parseIsoDay } from "../../../core/day.ts";
import type { Report } from "../../../core/report.ts";
import type { Words } from "../../../locales/words.ts";
import { type HistoryChart, historyOption } from "../../../report/charts/history.ts";
import type { Palette } from "../../../report/charts/palette.ts";
import type { Mark } from "../../../report/experiments.ts";
import { historyFinding } from "../../../report/finding.ts";
import { useEntries, useMember } from "../../home/context.tsx";
import { Chart } from "../../parts/chart.tsx";
import { Figure } from "../../parts/figure.tsx";
import type { DataTable } from "../../parts/table.ts";
import { useWords } from "../../words.tsx";

const spans = { year: 53, three: 157, all: Number.POSITIVE_INFINITY } as const;
type Span = keyof typeof spans;
const none: readonly Mark[] = [];

/** The line of the whole history with core, range, notes and LinkedIn's readings; nothing where there is no index yet. */
export function HistoryFigure({
  report,
  onPick,
  marks = none,
}: {
  readonly report: Report;
  /** What else happened, beside the member's notes; with any, all are numbered and told below. */
  readonly marks?: readonly Mark[];
  readonly onPick?: (day: number) => void;
}): ReactNode {
  const words = useWords();
  const { t } = words;
  const member = useMember();
  const { member: id } = useParams();
  const readings = useEntries("reading");
  const [span, setSpan] = useState<Span>("all");
  const weeks = useMemo(() => {
    const first = report.history.findIndex(point => point.index !== null);
    return first < 0 ? [] : report.history.slice(first).slice(-spans[span]);
  }, [report, span]);
  const notes = useMemo(() => {
    const own = member?.settings.notes ?? [];
    const first = parseIsoDay(weeks[0]?.week ?? "1970-01-01") - 7;
    return [...own, ...marks].filter(({ day }) => parseIsoDay(day) > first).sort((x, y) => (x.day < y.day ? -1 : 1));
  }, [member, marks, weeks]);
  const chart = useCallback(
    (narrow: boolean): HistoryChart => ({
      weeks,
      readings: readings
        .map(entry => ({ day: entry.value.day, overall: entry.value.overall }))
        .filter(reading => reading.day >= parseIsoDay(weeks[0]?.week ?? "1970-01-01"))
        .sort((a, b) => a.day - b.day),
      notes: notes.map(note => ({ day: parseIsoDay(note.day), text: note.text })),
      half: report.index.value === null ? 0 : (report.index.high - report.index.low) / 2,
      narrow,
      numbered: marks.length > 0,
    }),
    [weeks, readings, notes, report, marks],
  );
  const option = useCallback((palette: Palette, narrow: boolean) => historyOption(chart(narrow), words, palette), [chart, words]);
  if (weeks.length < 2) return null;
  return (
    <Figure
      eyebrow={t("app.overview.history")}
      finding={historyFinding(report.history, words)}
      reading={[t("charts.historyReading"), readings.length > 0 ? t("charts.historySquares") : ""].join(" ").trim()}
      table={tableOf(weeks, words)}
      name="rapport-history"
      controls={
        <SegmentedControl
          aria-label={t("app.overview.spanLabel")}
          value={span}
          onChange={value => setSpan(value === "year" ? "year" : value === "three" ? "three" : "all")}
          data={(["year", "three", "all"] as const).map(value => ({ value, label: t(`app.overview.spans.${value}`) }))}
        />
      }
      links={
        onPick ? null : (
          <Link className="quiet" to={`/m/${id}/history`}>
            {t("app.overview.whyChanged")}
          </Link>
        )
      }
    >
      <Chart label={labelOf(weeks, words)} height={336} option={option} {...(onPick ? { onPick } : {})} />
      {notes.length === 0 ? null : (
        <ol className={marks.length > 0 ? "notes shown" : "notes"}>
          {notes.map((note, i) => (
            <li key={`${note.day} ${note.text}`}>
              <b>{i + 1}</b>
              {words.numbers.date(parseIsoDay(note.day))}: {note.text}
            </li>
          ))}
        </ol>
      )}
    </Figure>
  );
}

function labelOf(weeks: Report["history"], { t }: Words): string {
  const known = weeks.flatMap(week => (week.index === null ? [] : [{ day: parseIsoDay(week.week), n: week.index }]));
  const values = known.map(each => each.n);
  return t("charts.historyLabel", {
    from: known[0]?.day ?? 0,
    to: known.at(-1)?.day ?? 0,
    first: values[0] ?? 0,
    last: values.at(-1) ?? 0,
    low: Math.min(...values),
    high: Math.max(...values),
  });
}

/** The weeks shown as a table, newest first. */
export function tableOf(weeks: Report["history"], { t, numbers }: Words): DataTable {
  const points = (n: number | null): string => (n === null ? "–" : numbers.points(n));
  return {
    columns: [
      { title: t("charts.week") },
      { title: t("charts.index"), right: true },
      { title: t("charts.core"), right: true },
      ...(["brand", "people", "engage", "relationships"] as const).map(id => ({
        title: t(`model.pillars.${id}.name`),
        right: true,
      })),
      { title: t("charts.coverage"), right: true },
      { title: t("charts.assumed"), right: true },
    ],
    rows: weeks
      .toReversed()
      .map(week => [
        numbers.date(parseIsoDay(week.week)),
        points(week.index),
        points(week.core),
        points(week.brand),
        points(week.people),
        points(week.engage),
        points(week.relationships),
        numbers.share(week.coverage),
        numbers.share(week.assumed),
      ]),
  };
}

import type { EChartsOption } from "echarts";
import { parseIsoDay } from "../../core/day.ts";
import type { Report } from "../../core/report.ts";
import type { Words } from "../../locales/words.ts";
import { shiftsBeside } from "./end-labels.ts";
import { fontFamily, type Palette } from "./palette.ts";
import { timeAxis } from "./time-axis.ts";

export type ChartReading = { readonly day: number; readonly overall: number };
export type ChartNote = { readonly day: number; readonly text: string };

export type HistoryChart = {
  readonly weeks: Report["history"];
  readonly readings: readonly ChartReading[];
  readonly notes: readonly ChartNote[];
  /** Half the range of the last point, drawn as a band along the line; 0 for none. */
  readonly half: number;
  readonly narrow: boolean;
  /** Notes by number, for a list beside the picture; narrow ones always are. */
  readonly numbered?: boolean;
};

const ms = (day: number): number => day * 86_400_000;

/** The whole weekly history: index with its range, core thin, mostly assumed weeks dotted, LinkedIn's readings as squares on a line of their own, notes as rings. */
export function historyOption(chart: HistoryChart, words: Words, palette: Palette): EChartsOption {
  const { t, numbers } = words;
  const { weeks, narrow } = chart;
  const at = (week: { readonly week: string }): number => ms(parseIsoDay(week.week));
  const isDotted = (i: number): boolean => (weeks[i]?.assumed ?? 0) > 1 / 3;
  const line = (pick: (i: number) => boolean): [number, number | null][] =>
    weeks.map((week, i) => [at(week), pick(i) ? week.index : null]);
  const last = weeks.findLast(week => week.index !== null);
  const reading = chart.readings.at(-1)?.overall ?? 0;
  const [coreShift = 0, readingShift = 0] = shiftsBeside(last?.index ?? 0, [last?.core ?? 0, reading], narrow ? 2.56 : 2.92);
  const label = (text: string, shift: number, strong = false) => ({
    show: true,
    offset: [0, shift],
    formatter: narrow ? text.replace(/^\D+/, "") : text,
    color: strong ? palette.ink : palette.ink2,
    fontWeight: strong ? (650 as never) : (400 as const),
    fontSize: strong ? 15 : 12.5,
    distance: 8,
  });
  const band = weeks.filter(week => week.index !== null);
  return {
    animation: false,
    aria: { enabled: true },
    textStyle: { fontFamily, color: palette.ink2 },
    grid: { left: narrow ? 28 : 108, right: narrow ? 44 : 132, top: 16, bottom: 28 },
    xAxis: timeAxis(palette),
    yAxis: {
      type: "value",
      min: 0,
      max: 100,
      interval: 25,
      axisLabel: {
        color: palette.ink3,
        fontSize: 12,
        formatter: (n: number) =>
          n === 0
            ? "0"
            : narrow || n === 100
              ? String(n)
              : `${t(n === 25 ? "model.bands.developing" : n === 50 ? "model.bands.solid" : "model.bands.highly-effective")} ${n}`,
      },
      splitLine: { lineStyle: { color: palette.rule } },
    },
    tooltip: tooltip(chart, words, palette),
    series: [
      ...(chart.half > 0
        ? [
            areaPart(
              "low",
              band.map(week => [at(week), Math.max(0, (week.index ?? 0) - chart.half)]),
              "transparent",
            ),
            areaPart(
              "high",
              band.map(week => [
                at(week),
                Math.min(100, (week.index ?? 0) + chart.half) - Math.max(0, (week.index ?? 0) - chart.half),
              ]),
              palette.range,
            ),
          ]
        : []),
      {
        id: "core",
        type: "line",
        showSymbol: false,
        silent: true,
        data: weeks.map(week => [at(week), week.core]),
        lineStyle: { color: palette.ink3, width: 1.25 },
        ...endLabel(
          label(`${t("charts.core")} ${numbers.whole(last?.core ?? 0)}`, coreShift),
          last !== undefined && last.core !== null && Math.round(last.core) !== Math.round(last.index ?? 0),
        ),
      },
      {
        id: "assumed",
        type: "line",
        showSymbol: false,
        silent: true,
        data: line(i => isDotted(i) || (isDotted(i - 1) && !isDotted(i))),
        lineStyle: { color: palette.ink, width: 1.75, type: [2, 5] },
      },
      {
        id: "index",
        type: "line",
        showSymbol: false,
        data: line(i => !isDotted(i)),
        lineStyle: { color: palette.ink, width: 2 },
        itemStyle: { color: palette.ink },
        ...endLabel(label(`${t("charts.index")} ${numbers.whole(last?.index ?? 0)}`, 0, true), last !== undefined),
        markPoint: {
          silent: true,
          symbol: "circle",
          symbolSize: 11,
          animation: false,
          label: { show: false },
          itemStyle: { color: palette.ink, borderColor: palette.paper, borderWidth: 2 },
          data: last && last.index !== null ? [{ coord: [at(last), last.index] }] : [],
        },
      },
      {
        id: "readings",
        type: "line",
        symbol: "rect",
        symbolSize: 7,
        data: chart.readings.map(reading => [ms(reading.day), reading.overall]),
        lineStyle: { color: palette.ink3, width: 1.25, type: [6, 3] },
        itemStyle: { color: palette.paper, borderColor: palette.ink2, borderWidth: 1.5 },
        ...endLabel(label(`${t("charts.ssi")} ${numbers.whole(reading)}`, readingShift), chart.readings.length > 0),
      },
      {
        id: "notes",
        type: "scatter",
        symbol: "circle",
        symbolSize: 9,
        data: chart.notes.flatMap(note => {
          const week = weeks.find(each => parseIsoDay(each.week) >= note.day && each.index !== null);
          return week ? [{ value: [at(week), week.index ?? 0], name: note.text }] : [];
        }),
        itemStyle: { color: palette.paper, borderColor: palette.ink, borderWidth: 1.5 },
        label:
          narrow || chart.numbered
            ? {
                show: true,
                position: "top",
                formatter: ({ dataIndex }: { dataIndex: number }) => String(dataIndex + 1),
                color: palette.ink2,
                fontSize: 12,
              }
            : {
                show: true,
                position: "bottom",
                distance: 10,
                formatter: "{b}",
                color: palette.ink2,
                fontSize: 12,
                width: 110,
                overflow: "break",
              },
        labelLayout: { hideOverlap: true, moveOverlap: "shiftY" },
      },
    ],
  };
}

function endLabel(label: object, isShown: boolean): object {
  return isShown ? { endLabel: label } : {};
}

function areaPart(id: string, data: [number, number][], color: string): object {
  return {
    id,
    type: "line",
    stack: "range",
    silent: true,
    symbol: "none",
    lineStyle: { opacity: 0 },
    areaStyle: { color, opacity: 1 },
    data,
    tooltip: { show: false },
  };
}

function tooltip({ weeks }: HistoryChart, words: Words, palette: Palette): object {
  const { t, numbers } = words;
  return {
    trigger: "axis",
    backgroundColor: palette.surface,
    borderColor: palette.ruleStrong,
    textStyle: { color: palette.ink, fontSize: 13 },
    axisPointer: { type: "line", lineStyle: { color: palette.ruleStrong } },
    formatter: (points: readonly { axisValue: number }[]) => {
      const day = Math.round((points[0]?.axisValue ?? 0) / 86_400_000);
      const week = weeks.find(each => parseIsoDay(each.week) === day);
      if (!week) return numbers.day(day);
      const rows = [
        [t("charts.index"), week.index],
        [t("charts.core"), week.core],
      ] as const;
      return [numbers.day(day), ...rows.map(([name, n]) => `${name} ${n === null ? "–" : numbers.points(n)}`)].join("<br>");
    },
  };
}

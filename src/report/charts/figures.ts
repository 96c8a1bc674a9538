import type { EChartsOption } from "echarts";
import type { Words } from "../../locales/words.ts";
import type { DayFigures } from "../../model/daily.ts";
import { fontFamily, type Palette } from "./palette.ts";
import { timeAxis } from "./time-axis.ts";

export type DayMeasure = "impressions" | "engagements" | "followers";
/** Posts by day with their opening lines. */
export type PostMarks = ReadonlyMap<number, readonly string[]>;

const ms = (day: number): number => day * 86_400_000;

/** Where the axis of followers begins: a line far above zero would show nothing. Other figures begin at zero, or below where a day is. */
export function axisStart(days: readonly DayFigures[], measure: DayMeasure): number {
  if (measure !== "followers") return 0;
  const known = days.flatMap(({ followers }) => (followers === null ? [] : [followers]));
  const [least, most] = [Math.min(...known), Math.max(...known)];
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, most - least))));
  return Math.max(0, Math.floor(least / step) * step);
}

/** A figure by day; days with a post of the member's bear a ring. A day that no workbook tells of is a gap. */
export function daysOption(
  days: readonly DayFigures[],
  measure: DayMeasure,
  posts: PostMarks,
  words: Words,
  palette: Palette,
  narrow: boolean,
): EChartsOption {
  const { numbers } = words;
  const start = axisStart(days, measure);
  return {
    animation: false,
    aria: { enabled: true },
    textStyle: { fontFamily, color: palette.ink2 },
    grid: { left: narrow ? 44 : 60, right: 16, top: 16, bottom: 28 },
    xAxis: timeAxis(palette),
    yAxis: {
      type: "value",
      ...(start > 0 ? { min: start } : {}),
      splitNumber: 4,
      minInterval: 1,
      axisLabel: { color: palette.ink3, fontSize: 12, formatter: (n: number) => numbers.whole(n) },
      splitLine: { lineStyle: { color: palette.rule } },
    },
    tooltip: tooltip(days, measure, posts, words, palette),
    series: [
      {
        id: "days",
        type: "line",
        showSymbol: false,
        connectNulls: false,
        data: days.map(each => [ms(each.day), each[measure]]),
        lineStyle: { color: palette.ink, width: 1.5 },
        itemStyle: { color: palette.ink },
      },
      {
        id: "posts",
        type: "scatter",
        symbol: "circle",
        symbolSize: narrow ? 5 : 7,
        silent: true,
        data: days.flatMap(each => (posts.has(each.day) && each[measure] !== null ? [[ms(each.day), each[measure]]] : [])),
        itemStyle: { color: palette.paper, borderColor: palette.ink, borderWidth: 1.5, opacity: 1 },
      },
    ],
  };
}

function tooltip(days: readonly DayFigures[], measure: DayMeasure, posts: PostMarks, words: Words, palette: Palette): object {
  const { t, numbers } = words;
  const byDay = new Map(days.map(each => [each.day, each[measure]]));
  return {
    ...tooltipStyle(palette),
    trigger: "axis",
    axisPointer: { type: "line", lineStyle: { color: palette.ruleStrong } },
    formatter: (points: readonly { axisValue: number }[]) => {
      const day = Math.round((points[0]?.axisValue ?? 0) / 86_400_000);
      const n = byDay.get(day) ?? null;
      const value = `${t(`figures.measures.${measure}`)} ${n === null ? "–" : numbers.whole(n)}`;
      const count = posts.get(day)?.length ?? 0;
      return [numbers.day(day), value, ...(count > 0 ? [t("figures.postsThatDay", { count })] : [])].join("<br>");
    },
  };
}

export type MonthBar = { readonly label: string; readonly value: number | null; readonly whole: boolean; readonly said: string };

/** One bar a month; those that rest on a part of the month's days or posts are outlined, and where nothing is known there is none. */
export function monthsOption(bars: readonly MonthBar[], { numbers }: Words, palette: Palette, narrow: boolean): EChartsOption {
  return {
    animation: false,
    aria: { enabled: true },
    textStyle: { fontFamily, color: palette.ink2 },
    grid: { left: narrow ? 44 : 60, right: 8, top: 16, bottom: 28 },
    xAxis: {
      type: "category",
      data: bars.map(({ label }) => label),
      axisLine: { lineStyle: { color: palette.ruleStrong } },
      axisTick: { show: false },
      axisLabel: { color: palette.ink3, fontSize: 12, hideOverlap: true },
    },
    yAxis: {
      type: "value",
      splitNumber: 4,
      minInterval: 1,
      axisLabel: { color: palette.ink3, fontSize: 12, formatter: (n: number) => numbers.whole(n) },
      splitLine: { lineStyle: { color: palette.rule } },
    },
    tooltip: {
      ...tooltipStyle(palette),
      trigger: "axis",
      axisPointer: { type: "none" },
      formatter: (points: unknown) => {
        const [point] = Array.isArray(points) ? points : [];
        return bars[Number(point?.dataIndex ?? -1)]?.said ?? "";
      },
    },
    series: [
      {
        type: "bar",
        barMaxWidth: 18,
        data: bars.map(({ value, whole }) => ({
          value,
          itemStyle: whole
            ? { color: palette.ink2 }
            : { color: palette.paper, borderColor: palette.ink2, borderWidth: 1.5, borderType: "solid" },
        })),
      },
    ],
  };
}

const tooltipStyle = (palette: Palette): object => ({
  backgroundColor: palette.surface,
  borderColor: palette.ruleStrong,
  textStyle: { color: palette.ink, fontSize: 13 },
});

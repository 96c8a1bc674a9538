import type { EChartsOption } from "echarts";
import { parseIsoDay } from "../../core/day.ts";
import type { Report } from "../../core/report.ts";
import type { Words } from "../../locales/words.ts";
import { shiftsBeside } from "./end-labels.ts";
import { fontFamily, type Palette } from "./palette.ts";
import { timeAxis } from "./time-axis.ts";

type Weeks = readonly { readonly day: number; readonly index: number | null }[];

export type OutlookChart = {
  readonly history: Report["history"];
  readonly day: number;
  readonly today: number | null;
  readonly plan: Weeks;
  readonly asNow: Weeks;
  readonly nothing: Weeks;
  readonly low: number;
  readonly high: number;
  readonly narrow: boolean;
};

const ms = (day: number): number => day * 86_400_000;
const height = 260;
const weeksBack = 26;

/** The index of the last half year and three ways on: plan strong with its range at the end, as now thin, nothing dotted. */
export function outlookOption(chart: OutlookChart, words: Words, palette: Palette): EChartsOption {
  const { t, numbers } = words;
  const last = (weeks: Weeks): number => weeks.at(-1)?.index ?? 0;
  const before = chart.history.slice(-weeksBack).map(week => [ms(parseIsoDay(week.week)), week.index]);
  const [asNow = 0, nothing = 0] = shiftsBeside(last(chart.plan), [last(chart.asNow), last(chart.nothing)], height / 100);
  const course = (name: string, weeks: Weeks, shift: number, style: object, strong = false): object => ({
    name,
    type: "line",
    showSymbol: false,
    data: [[ms(chart.day), chart.today], ...weeks.map(week => [ms(week.day), week.index])],
    lineStyle: style,
    itemStyle: { color: palette.ink },
    endLabel: {
      show: true,
      offset: [0, shift],
      distance: 10,
      formatter: chart.narrow ? numbers.whole(last(weeks)) : `${name} ${numbers.whole(last(weeks))}`,
      color: strong ? palette.ink : palette.ink2,
      fontWeight: strong ? 650 : 400,
      fontSize: strong ? 15 : 12.5,
    },
  });
  const end = ms(chart.plan.at(-1)?.day ?? chart.day);
  return {
    animation: false,
    aria: { enabled: true },
    textStyle: { fontFamily, color: palette.ink2 },
    grid: { left: 32, right: chart.narrow ? 44 : 132, top: 12, bottom: 28 },
    xAxis: timeAxis(palette),
    yAxis: {
      type: "value",
      min: 0,
      max: 100,
      interval: 25,
      axisLabel: { color: palette.ink3, fontSize: 12 },
      splitLine: { lineStyle: { color: palette.rule } },
    },
    tooltip: {
      trigger: "axis",
      backgroundColor: palette.surface,
      borderColor: palette.ruleStrong,
      textStyle: { color: palette.ink, fontSize: 13 },
      valueFormatter: value => (typeof value === "number" ? numbers.points(value) : "–"),
    },
    series: [
      {
        type: "line",
        silent: true,
        symbol: "none",
        data: [
          [end, chart.low],
          [end, chart.high],
        ],
        lineStyle: { color: palette.range, width: 10 },
        tooltip: { show: false },
      },
      {
        name: t("charts.index"),
        type: "line",
        showSymbol: false,
        data: before,
        lineStyle: { color: palette.ink, width: 2 },
        itemStyle: { color: palette.ink },
      },
      course(t("whatIf.nothing"), chart.nothing, nothing, { color: palette.ink3, width: 1.75, type: [2, 5] }),
      course(t("whatIf.asNow"), chart.asNow, asNow, { color: palette.ink3, width: 1.25 }),
      course(t("whatIf.plan"), chart.plan, 0, { color: palette.ink, width: 2.5 }, true),
    ],
  };
}

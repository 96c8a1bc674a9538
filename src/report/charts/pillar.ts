import type { EChartsOption } from "echarts";
import { parseIsoDay } from "../../core/day.ts";
import type { PillarId } from "../../core/pillar.ts";
import type { Report } from "../../core/report.ts";
import type { Words } from "../../locales/words.ts";
import { fontFamily, type Palette } from "./palette.ts";
import { timeAxis } from "./time-axis.ts";

/** The course of one pillar over all weeks, 0 to 25 points. */
export function pillarOption(
  history: Report["history"],
  pillar: PillarId,
  narrow: boolean,
  { numbers }: Words,
  palette: Palette,
): EChartsOption {
  const first = history.findIndex(week => week[pillar] !== null);
  const weeks = history.slice(Math.max(0, first));
  return {
    animation: false,
    textStyle: { fontFamily, color: palette.ink2 },
    grid: { left: 36, right: narrow ? 44 : 60, top: 12, bottom: 28 },
    xAxis: timeAxis(palette),
    yAxis: {
      type: "value",
      min: 0,
      max: 25,
      interval: 6.25,
      axisLabel: { color: palette.ink3, fontSize: 12, formatter: (n: number) => (n % 12.5 === 0 ? numbers.number(n) : "") },
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
        showSymbol: false,
        data: weeks.map(week => [parseIsoDay(week.week) * 86_400_000, week[pillar]]),
        lineStyle: { color: palette.pillars[pillar], width: 2 },
        itemStyle: { color: palette.pillars[pillar] },
        endLabel: {
          show: true,
          formatter: ({ value }) => (Array.isArray(value) && typeof value[1] === "number" ? numbers.points(value[1]) : ""),
          color: palette.ink,
          fontSize: 14,
          fontWeight: "bold",
        },
      },
    ],
  };
}

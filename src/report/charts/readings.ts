import type { EChartsOption } from "echarts";
import { parseIsoDay } from "../../core/day.ts";
import type { Reading } from "../../core/reading.ts";
import type { Report } from "../../core/report.ts";
import type { Words } from "../../locales/words.ts";
import { fontFamily, type Palette } from "./palette.ts";
import { timeAxis } from "./time-axis.ts";

const ms = (day: number): number => day * 86_400_000;

/** LinkedIn's readings as squares on a dashed line; the index over the same span as a strong one. Two calculations, never one line. */
export function readingsOption(
  readings: readonly Reading[],
  history: Report["history"],
  { t, numbers }: Words,
  palette: Palette,
): EChartsOption {
  const from = (readings[0]?.day ?? 0) - 28;
  const weeks = history.filter(week => parseIsoDay(week.week) >= from);
  return {
    animation: false,
    textStyle: { fontFamily, color: palette.ink2 },
    grid: { left: 32, right: 110, top: 12, bottom: 28 },
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
        name: t("charts.index"),
        type: "line",
        showSymbol: false,
        data: weeks.map(week => [ms(parseIsoDay(week.week)), week.index]),
        lineStyle: { color: palette.ink, width: 2 },
        itemStyle: { color: palette.ink },
        endLabel: { show: weeks.length > 0, formatter: t("charts.index"), color: palette.ink, fontSize: 13 },
        labelLayout: { moveOverlap: "shiftY" },
      },
      {
        name: t("charts.ssi"),
        type: "line",
        symbol: "rect",
        symbolSize: 8,
        data: readings.map(reading => [ms(reading.day), reading.overall]),
        lineStyle: { color: palette.ink3, width: 1.25, type: [6, 3] },
        itemStyle: { color: palette.paper, borderColor: palette.ink2, borderWidth: 1.5 },
        endLabel: { show: true, formatter: t("charts.ssi"), color: palette.ink2, fontSize: 12.5 },
        labelLayout: { moveOverlap: "shiftY" },
      },
    ],
  };
}

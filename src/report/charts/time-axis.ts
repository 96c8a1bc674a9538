import type { EChartsOption } from "echarts";
import type { Palette } from "./palette.ts";

/** The axis of weeks: years, and months where a year is long. */
export function timeAxis(palette: Palette): NonNullable<EChartsOption["xAxis"]> & { readonly type: "time" } {
  return {
    type: "time",
    axisLine: { lineStyle: { color: palette.ruleStrong } },
    axisTick: { lineStyle: { color: palette.ruleStrong } },
    axisLabel: {
      color: palette.ink3,
      fontSize: 12,
      hideOverlap: true,
      formatter: { year: "{yyyy}", month: "{MM}/{yy}", day: "{MM}/{yy}" },
      rich: {},
    },
    splitLine: { show: false },
    minInterval: 28 * 86_400_000,
  };
}
